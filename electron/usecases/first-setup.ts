import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { PlainDate } from '../../shared/domain/dates.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { purpose, type Purpose } from '../../shared/domain/purpose.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type {
  DeliveredDocument,
  Delivery,
  PrintedKey,
  SavedFile,
} from '../../shared/ipc/session-channels.ts';
import type { Documents } from '../documents/port.ts';
import { organisationKeySheet } from '../documents/organisation-key-sheet.ts';
import { recoverySheet } from '../documents/recovery-sheet.ts';
import type { Store } from '../store/port.ts';
import { deliverDocument } from './deliver-document.ts';
import { requireLetterhead } from './letterhead-guard.ts';
import { WrongMoment } from './failures.ts';
import { localDate } from './local-instant.ts';
import { saveOrganisationFile } from './organisation-file.ts';
import type { Setup, TypedKeys, Vault, VaultSession, VaultState } from '../vault/port.ts';

/** Opens the store of a session; 'new' may make it, 'existing' refuses when the database is gone. */
export type OpenStore = (session: VaultSession, database: 'new' | 'existing') => Store | Promise<Store>;

interface FirstSetupParts {
  readonly vault: Vault;
  readonly openStore: OpenStore;
  readonly setAside: (day: PlainDate) => Promise<string | null>;
  readonly documents: Documents;
  readonly now: () => Date;
  readonly newId: () => RecordId;
}

interface PendingSetup {
  readonly setup: Setup;
  readonly organisation: Organisation;
}

/** The making of a briefcase, from the first key to the recovery key typed back. Holds its keys in memory until then. */
export class FirstSetup {
  readonly #parts: FirstSetupParts;
  readonly #stateOnDisk: () => Promise<VaultState>;
  #pending: PendingSetup | null = null;
  #lastStep: Promise<unknown> = Promise.resolve();

  constructor(parts: FirstSetupParts, stateOnDisk: () => Promise<VaultState>) {
    this.#parts = parts;
    this.#stateOnDisk = stateOnDisk;
  }

  /** @throws WrongMoment when there is a briefcase already, or data of one | InputRefused for a letterhead no letter can carry */
  begin(input: ChannelRequest<'setup.begin'>): Promise<ChannelOutput<'setup.begin'>> {
    return this.#inTurn(async () => {
      requireLetterhead(input.organisation, 'organisation');
      const { vault, setAside, now } = this.#parts;
      const state = await this.#stateOnDisk();
      if (state !== 'none' && state !== 'pending') throw new WrongMoment();
      this.#forget();
      const aside = await setAside(localDate(now()));
      const { user, organisation, passphrase, organisationKey: typedKey } = input;
      const setup = await vault.setUp(user, { name: organisation.name, typedKey }, passphrase);
      this.#pending = { setup, organisation };
      return { recoveryKey: setup.recoveryKey, organisationKey: setup.organisationKey, aside };
    });
  }

  /** @throws WrongMoment when nothing was begun, or when the organisation key was there already */
  async sheet(sheet: PrintedKey, delivery: Delivery): Promise<DeliveredDocument> {
    const { setup, organisation } = this.#requirePending();
    const { recoveryKey, organisationKey, session } = setup;
    const madeOn = localDate(this.#parts.now());
    if (sheet === 'organisatiesleutel' && organisationKey === null) throw new WrongMoment();
    const source =
      sheet === 'organisatiesleutel' && organisationKey !== null
        ? organisationKeySheet({ organisationKey, organisation, madeOn })
        : recoverySheet({ recoveryKey, organisation, userName: session.enrolment.claim.name, madeOn });
    return deliverDocument(this.#parts, source, { delivery, fileName: `${sheet}.pdf` });
  }

  /** Saves the organisation file, for who administers the computers. @throws WrongMoment | DocumentNotSaved */
  async organisationFile(): Promise<SavedFile> {
    return saveOrganisationFile(this.#parts.documents, this.#requirePending().setup.organisationFile);
  }

  /** @throws RecoveryKeyMistyped | WrongMoment */
  async checkRecoveryKey(typed: string): Promise<void> {
    await this.#requirePending().setup.checkRecoveryKey(typed);
  }

  /**
   * May be tried again after a slip of the pen. `open` goes on with the store.
   * @throws RecoveryKeyMistyped | OrganisationKeyMistyped | WrongMoment
   */
  confirm<View>(typed: TypedKeys, open: (session: VaultSession, store: Store) => View): Promise<View> {
    return this.#inTurn(async () => {
      const { setup, organisation } = this.#requirePending();
      const store = await this.#parts.openStore(setup.session, 'new');
      try {
        this.#writeFirstRecords(store, setup, organisation);
        await setup.confirm(typed);
        const view = open(setup.session, store);
        this.#pending = null;
        return view;
      } catch (cause) {
        store.close();
        throw cause;
      }
    });
  }

  /** Forgets the keys that were made. */
  cancel(): Promise<void> {
    return this.#inTurn(() => {
      this.#forget();
      return Promise.resolve();
    });
  }

  /** Steps wait for each other: none may remove files, or wipe keys, under the hands of another. */
  #inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    const next = this.#lastStep.then(step);
    this.#lastStep = next.catch(() => undefined);
    return next;
  }

  #forget(): void {
    this.#pending?.setup.session.wipe();
    this.#pending = null;
  }

  #requirePending(): PendingSetup {
    if (this.#pending === null) throw new WrongMoment();
    return this.#pending;
  }

  #writeFirstRecords(store: Store, { session, organisationFile }: Setup, organisation: Organisation): void {
    if (store.readOrganisation((reader) => reader.all('organisation')).length > 0) return;
    const common = { dossierId: null, compartment: 'process', baseVersion: 0 } as const;
    store.write({ ...ofSession('setup.confirm', purpose('inrichten')), action: 'create' }, () => ({
      records: [
        { ...common, kind: 'organisation', id: this.#parts.newId(), body: organisation },
        { ...common, kind: 'organisationFile', id: this.#parts.newId(), body: organisationFile },
        { ...common, kind: 'enrolment', id: session.enrolment.claim.userId, body: session.enrolment },
      ],
    }));
  }
}

/** A line for the log about the session itself. */
export function ofSession(event: string, why: Purpose): AuditEvent {
  return {
    event,
    action: 'login',
    outcome: 'ok',
    purpose: why,
    objectKind: 'sessie',
    objectId: null,
    dossierId: null,
  };
}
