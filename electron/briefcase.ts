import { FUNCTION_LABELS } from '../shared/access/functions.ts';
import type { Organisation } from '../shared/domain/organisation.ts';
import type { RecordId } from '../shared/domain/record-id.ts';
import type { ChannelRequest } from '../shared/ipc/contract.ts';
import type { Announcement } from '../shared/ipc/failure.ts';
import type {
  AppStatus,
  DeliveredDocument,
  Delivery,
  LockReason,
  SessionView,
} from '../shared/ipc/session-channels.ts';
import type { AuditEvent } from '../shared/domain/audit.ts';
import type { Documents } from './documents/port.ts';
import { recoverySheet } from './documents/recovery-sheet.ts';
import type { Store } from './store/port.ts';
import { deliver } from './usecases/deliver.ts';
import { WrongMoment } from './usecases/failures.ts';
import { localDate } from './usecases/local-instant.ts';
import { organisationIn } from './usecases/organisation.ts';
import type { Work } from './usecases/work.ts';
import type { Setup, Vault, VaultSession } from './vault/port.ts';

/** How long the window gets to save what was typed last, in milliseconds. */
const flushTime = 1_500;

/** What a briefcase is made of. */
export interface BriefcaseParts {
  readonly vault: Vault;
  /** Opens the encrypted store with the keys of this session. */
  readonly openStore: (session: VaultSession) => Store;
  /** Puts the files of a broken-off set-up out of the way; they hold nothing that was ever acknowledged. */
  readonly discardPending: () => Promise<void>;
  readonly documents: Documents;
  readonly announce: (announcement: Announcement) => void;
  /** Throws away everything the window shows. */
  readonly clearWindow: () => void;
  readonly now: () => Date;
  readonly newId: () => RecordId;
  readonly deviceName: string;
  readonly version: string;
  readonly demoPassphrase: string | null;
}

interface PendingSetup {
  readonly setup: Setup;
  readonly organisation: Organisation;
}

/**
 * The briefcase: closed, being set up, or open on the work of one user. The only holder of keys and store in memory.
 * Locking closes the store, wipes the keys and tells the window to throw its content away.
 */
export class Briefcase {
  readonly #parts: BriefcaseParts;
  #pending: PendingSetup | null = null;
  #work: Work | null = null;
  #lastUse: number;
  #lockedBy: LockReason | null = null;
  #flushed: (() => void) | null = null;

  constructor(parts: BriefcaseParts) {
    this.#parts = parts;
    this.#lastUse = parts.now().getTime();
  }

  /** The open work, or null while locked. */
  get work(): Work | null {
    return this.#work;
  }

  /** Milliseconds since someone last did something. */
  idleFor(): number {
    return this.#parts.now().getTime() - this.#lastUse;
  }

  used(): void {
    this.#lastUse = this.#parts.now().getTime();
  }

  async status(): Promise<AppStatus> {
    const { vault, version, demoPassphrase } = this.#parts;
    const state = await vault.state();
    return {
      vault: this.#work === null ? state : 'open',
      // A damaged key file cannot tell; nothing is asked of it then.
      deviceProtection: state === 'damaged' ? 'alleen wachtzin' : await vault.deviceProtection(),
      lockedBy: this.#lockedBy,
      demoPassphrase,
      version,
    };
  }

  /** Makes the keys. Nothing is final before the recovery key was typed back. @throws WrongMoment when there is a briefcase already */
  async beginSetup(input: ChannelRequest<'setup.begin'>): Promise<{ recoveryKey: string }> {
    const { vault, discardPending } = this.#parts;
    const state = await vault.state();
    if (state !== 'none' && state !== 'pending') throw new WrongMoment();
    await this.cancelSetup();
    await discardPending();
    const setup = await vault.setUp(input.user, input.passphrase);
    this.#pending = { setup, organisation: input.organisation };
    return { recoveryKey: setup.recoveryKey };
  }

  /** The sheet with the recovery key, for the safe. */
  async recoverySheet(delivery: Delivery): Promise<DeliveredDocument> {
    const { setup, organisation } = this.#requirePending();
    const { name } = setup.session.enrolment.claim;
    const source = recoverySheet({
      recoveryKey: setup.recoveryKey,
      organisation,
      userName: name,
      madeOn: localDate(this.#parts.now()),
    });
    return deliver(this.#parts, source, { delivery, fileName: 'herstelsleutel.pdf' });
  }

  /** Opens the store for the first time once the recovery key is typed back. @throws RecoveryKeyMistyped | WrongMoment */
  async confirmSetup(typed: string): Promise<SessionView> {
    const { setup, organisation } = this.#requirePending();
    const store = this.#parts.openStore(setup.session);
    try {
      this.#writeFirstRecords(store, setup.session, organisation);
      await setup.confirm(typed);
    } catch (cause) {
      store.close();
      throw cause;
    }
    this.#pending = null;
    return this.#open(setup.session, store);
  }

  async cancelSetup(): Promise<void> {
    this.#pending?.setup.session.wipe();
    this.#pending = null;
  }

  /** @throws WrongPassphrase | DeviceSecretUnavailable | VaultDamaged | StoreDamaged | StoreBehindWatermark */
  async unlock(passphrase: string): Promise<SessionView> {
    return this.#openWith(await this.#parts.vault.unlock(passphrase));
  }

  async recover(recoveryKey: string, newPassphrase: string): Promise<SessionView> {
    return this.#openWith(await this.#parts.vault.recover(recoveryKey, newPassphrase));
  }

  /** Whether this is the passphrase of the open session, for leaving klantmodus. */
  verify(passphrase: string): Promise<boolean> {
    return this.#parts.vault.verify(passphrase);
  }

  /**
   * Closes the briefcase. The window first saves what was typed last; one that does not answer in time is cleared all
   * the same. Calling it twice, or while closed, does nothing.
   */
  async lock(because: LockReason): Promise<void> {
    if (this.#work === null || this.#flushed !== null) return;
    await new Promise<void>((resolve) => {
      const late = setTimeout(resolve, flushTime);
      this.#flushed = () => {
        clearTimeout(late);
        resolve();
      };
      this.#parts.announce({ what: 'locking' });
    });
    this.#flushed = null;
    this.#close();
    this.#lockedBy = because;
    this.#parts.clearWindow();
  }

  /** The window says that nothing typed is unsaved any more. */
  flushed(): void {
    this.#flushed?.();
  }

  /** Closes at once, without a word to the window: for work that no window took part in, such as filling the example. */
  closeUnseen(): void {
    this.#close();
  }

  #close(): void {
    if (this.#work === null) return;
    const { store, session } = this.#work;
    this.#work = null;
    store.close();
    session.wipe();
  }

  #requirePending(): PendingSetup {
    if (this.#pending === null) throw new WrongMoment();
    return this.#pending;
  }

  #openWith(session: VaultSession): SessionView {
    this.#close();
    try {
      return this.#open(session, this.#parts.openStore(session));
    } catch (cause) {
      session.wipe();
      throw cause;
    }
  }

  #open(session: VaultSession, store: Store): SessionView {
    const { claim } = session.enrolment;
    const { documents, now, newId, deviceName, announce } = this.#parts;
    const view: SessionView = {
      userId: claim.userId,
      userName: claim.name,
      function: claim.function,
      functionLabel: FUNCTION_LABELS[claim.function],
      organisationName: store.look(organisationIn).body.name,
    };
    store.note(ofSession('session.unlock', 'aanmelden'));
    store.onCommit(({ isNews }) => announce({ what: isNews ? 'changed' : 'drafted' }));
    this.used();
    this.#work = { store, session, documents, view, now, newId, deviceName, today: () => localDate(now()) };
    return view;
  }

  #writeFirstRecords(store: Store, session: VaultSession, organisation: Organisation): void {
    if (store.look((reader) => reader.all('organisation')).length > 0) return;
    const about = { dossierId: null, compartment: 'process', baseVersion: 0 } as const;
    store.write({ ...ofSession('setup.confirm', 'inrichten'), action: 'create' }, () => ({
      records: [
        { ...about, kind: 'organisation', id: this.#parts.newId(), body: organisation },
        { ...about, kind: 'enrolment', id: session.enrolment.claim.userId, body: session.enrolment },
      ],
    }));
  }
}

function ofSession(event: string, purpose: string): AuditEvent {
  return {
    event,
    action: 'login',
    outcome: 'ok',
    purpose,
    objectKind: 'sessie',
    objectId: null,
    dossierId: null,
  };
}
