import { FUNCTION_LABELS } from '../shared/access/functions.ts';
import type { RecordId } from '../shared/domain/record-id.ts';
import { clearWordCaches } from '../shared/leak-guard/leak-guard.ts';
import type { Announcement } from '../shared/ipc/failure.ts';
import type { AppStatus, LockReason, SessionView } from '../shared/ipc/session-channels.ts';
import type { AuditEvent } from '../shared/domain/audit.ts';
import type { PlainDate } from '../shared/domain/dates.ts';
import type { Documents } from './documents/port.ts';
import { IdleClock } from './idle-clock.ts';
import { FirstSetup, ofSession, type OpenStore } from './usecases/first-setup.ts';
import type { Store } from './store/port.ts';
import { GuardCache } from './usecases/guard-cache.ts';
import { purpose } from '../shared/domain/purpose.ts';
import { Klantmodus } from './usecases/klantmodus-state.ts';
import { checkLogBehindTheWork } from './usecases/log-check.ts';
import { localDate } from './usecases/local-instant.ts';
import { Locked, WrongMoment } from './usecases/failures.ts';
import { requireOwnOrganisation } from './usecases/own-organisation.ts';
import { organisationIn } from './usecases/organisation.ts';
import type { Context } from './usecases/context.ts';
import type { TypedKeys, Vault, VaultSession, VaultState } from './vault/port.ts';

/** How long the window gets to save what was typed last, in milliseconds. */
const flushTime = 1_500;

/** What a briefcase is made of. */
export interface BriefcaseParts {
  readonly vault: Vault;
  /** Opens the encrypted store with the keys of this session. Only a set-up may make one that is not there. */
  readonly openStore: OpenStore;
  /**
   * Moves what a broken-off set-up left out of the way; nothing is removed. Gives the name of the folder, or null.
   * @param day today, for that name
   */
  readonly setAside: (day: PlainDate) => Promise<string | null>;
  /** Whether a database stands here. One without a key file is never set up over: its keys may come back from a copy. */
  readonly hasData?: () => boolean;
  readonly documents: Documents;
  readonly announce: (announcement: Announcement) => void;
  /** Throws away everything the window shows. */
  readonly clearWindow: () => void;
  readonly now: () => Date;
  /** Milliseconds of a clock that nobody can set, for the idle lock. */
  readonly steady: () => number;
  readonly newId: () => RecordId;
  readonly deviceName: string;
  readonly version: string;
  readonly demoPassphrase: string | null;
  /** Called when the briefcase was opened; what it returns is called before it closes. For what goes on by itself meanwhile. */
  readonly whileOpen?: (context: Context) => () => void;
}

/** A store that was just opened, and the line about that for the log. */
interface Opened {
  readonly store: Store;
  readonly opening: AuditEvent;
}

/**
 * The briefcase: closed, being set up, or open for one user. The only holder of keys and store in memory.
 * Locking closes the store, wipes the keys and tells the window to throw its content away.
 */
export class Briefcase {
  readonly #parts: BriefcaseParts;
  /** The making of a briefcase, until `confirmSetup`. */
  readonly setup: FirstSetup;
  #context: Context | null = null;
  readonly #idle: IdleClock;
  #endWhileOpen: (() => void) | undefined;
  #lockedBy: LockReason | null = null;
  #flushed: (() => void) | null = null;
  #locking: Promise<void> | null = null;
  /** How often the user certainly left: the computer slept or its screen was locked. */
  #absences = 0;

  constructor(parts: BriefcaseParts) {
    this.#parts = parts;
    this.setup = new FirstSetup(parts, () => this.#stateOnDisk());
    this.#idle = new IdleClock({ wall: () => parts.now().getTime(), steady: parts.steady });
  }

  /** The open context, or null while locked. */
  get context(): Context | null {
    return this.#context;
  }

  /** Milliseconds since someone last did something. */
  idleFor(): number {
    return this.#idle.idleFor();
  }

  used(): void {
    this.#idle.used();
  }

  async status(): Promise<AppStatus> {
    const { vault, version, demoPassphrase } = this.#parts;
    const state = await this.#stateOnDisk();
    return {
      vault: this.#context === null ? state : 'open',
      // A damaged key file cannot tell; nothing is asked of it then.
      deviceProtection: state === 'damaged' ? 'alleen wachtzin' : await vault.deviceProtection(),
      lockedBy: this.#lockedBy,
      demoPassphrase,
      version,
      organisationPin: await vault.pinState(),
    };
  }

  /**
   * Opens the store for the first time once the printed keys are typed back.
   * @throws RecoveryKeyMistyped | OrganisationKeyMistyped | WrongMoment
   */
  confirmSetup(typed: TypedKeys): Promise<SessionView> {
    return this.setup.confirm(typed, (session, store) =>
      this.#open(session, { store, opening: ofSession('session.unlock', purpose('aanmelden')) }),
    );
  }

  /** @throws WrongPassphrase | DeviceSecretUnavailable | VaultDamaged | StoreDamaged | StoreBehindWatermark */
  unlock(passphrase: string): Promise<SessionView> {
    return this.#openWith(
      () => this.#parts.vault.unlock(passphrase),
      ofSession('session.unlock', purpose('aanmelden')),
    );
  }

  recover(recoveryKey: string, newPassphrase: string): Promise<SessionView> {
    return this.#openWith(
      () => this.#parts.vault.recover(recoveryKey, newPassphrase),
      ofSession('session.recover', purpose('aanmelden met de herstelsleutel')),
    );
  }

  /** Opens what a restore put in place of what was there. `commit` gives its keys. @throws WrongMoment while the briefcase is open */
  restored(commit: () => Promise<VaultSession>): Promise<SessionView> {
    return this.#openWith(
      async () => {
        if (this.#context !== null) throw new WrongMoment();
        return commit();
      },
      ofSession('session.restore', purpose('aanmelden na het terugzetten')),
    );
  }

  /** Ends klantmodus when this is the passphrase of the open session. Either way it gets a line in the log. */
  async endKlantmodus(passphrase: string): Promise<boolean> {
    const context = this.#context;
    const correct = await this.#parts.vault.verify(passphrase);
    // Locked meanwhile, and perhaps opened again: nothing of this session is left to end.
    if (context === null || context !== this.#context) throw new Locked();
    context.store.logAccess({
      ...ofSession('klantmodus.end', purpose('terug uit klantmodus')),
      outcome: correct ? 'ok' : 'geweigerd',
    });
    if (correct) context.klantmodus.end();
    return correct;
  }

  /**
   * Closes the briefcase. The window first saves what was typed last; one that does not answer in time is cleared all
   * the same. While closed it does nothing; while it is being locked everyone waits for the same end.
   */
  lock(because: LockReason): Promise<void> {
    if (because === 'slaapstand' || because === 'schermvergrendeling') this.#absences += 1;
    if (this.#context === null) return Promise.resolve();
    this.#locking ??= this.#flushAndClose(because).finally(() => {
      this.#locking = null;
    });
    return this.#locking;
  }

  /** The window says that nothing typed is unsaved any more. */
  flushed(): void {
    this.#flushed?.();
  }

  /** Closes at once, without a word to the window: for work that no window took part in, such as filling the example. */
  closeWithoutSaving(): void {
    this.#close();
  }

  /** Closes at once and clears the window: its page is gone or is not to be trusted. While closed it does nothing. */
  lockAtOnce(because: LockReason): void {
    if (this.#context !== null) this.#closeAndClear(because);
  }

  async #flushAndClose(because: LockReason): Promise<void> {
    await new Promise<void>((resolve) => {
      const late = setTimeout(resolve, flushTime);
      this.#flushed = () => {
        clearTimeout(late);
        resolve();
      };
      try {
        this.#parts.announce({ what: 'locking' });
      } catch {
        // A window that cannot be told has nothing left to save, and must not keep the briefcase open.
        this.#flushed();
      }
    });
    this.#flushed = null;
    this.#closeAndClear(because);
  }

  #closeAndClear(because: LockReason): void {
    try {
      this.#close();
    } finally {
      this.#lockedBy = because;
      this.#parts.clearWindow();
    }
  }

  #close(): void {
    if (this.#context === null) return;
    const { store, session, guards } = this.#context;
    this.#context = null;
    this.#endWhileOpen?.();
    this.#endWhileOpen = undefined;
    try {
      store.close();
    } finally {
      session.wipe();
      // The leak guards hold words of dossiers, and words of reports to be quick; they go with the keys.
      guards.clear();
      clearWordCaches();
    }
  }

  /** What stands on the disk. Data without any key file is damage, not a fresh laptop. */
  async #stateOnDisk(): Promise<VaultState> {
    const state = await this.#parts.vault.state();
    return state === 'none' && this.#parts.hasData?.() === true ? 'damaged' : state;
  }

  async #openWith(keys: () => Promise<VaultSession>, opening: AuditEvent): Promise<SessionView> {
    const before = this.#absences;
    const session = await keys();
    let store: Store | null = null;
    try {
      // The lid was shut while the passphrase was being stretched: nobody may find it open afterwards.
      if (this.#absences !== before) throw new Locked();
      this.#close();
      store = await this.#parts.openStore(session, 'existing');
      if (this.#absences !== before) throw new Locked();
      this.#close();
      return this.#open(session, { store, opening });
    } catch (cause) {
      store?.close();
      session.wipe();
      throw cause;
    }
  }

  #open(session: VaultSession, { store, opening }: Opened): SessionView {
    const { claim } = session.enrolment;
    const { documents, now, newId, deviceName, announce } = this.#parts;
    const view: SessionView = {
      userId: claim.userId,
      userName: claim.name,
      function: claim.function,
      functionLabel: FUNCTION_LABELS[claim.function],
      organisationName: store.readOrganisation(organisationIn).body.name,
    };
    requireOwnOrganisation(store, session);
    store.logAccess(opening);
    const today = () => localDate(now());
    const guards = new GuardCache(today);
    store.onCommit((_receipt, touched) => guards.committed(touched));
    store.onCommit(({ changesLists }) => announce({ what: changesLists ? 'changed' : 'drafted' }));
    checkLogBehindTheWork(store, () => announce({ what: 'changed' }));
    this.used();
    this.#context = {
      store,
      session,
      documents,
      view,
      now,
      newId,
      deviceName,
      guards,
      today,
      klantmodus: new Klantmodus(),
    };
    this.#endWhileOpen = this.#parts.whileOpen?.(this.#context);
    return view;
  }
}
