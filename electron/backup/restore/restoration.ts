import { rmSync } from 'node:fs';
import { fromBase64 } from '../../crypto/base64.ts';
import { readDatabase, type CheckedDatabase } from '../../store/closed-database.ts';
import type { Anchor } from '../../store/anchor.ts';
import type { ChainHead } from '../../store/watermark.ts';
import type { Store } from '../../store/port.ts';
import type { Salvage } from '../../store/salvage.ts';
import { recordStamps, type DestroyedStamp } from '../../store/record-stamps.ts';
import { countAttempts } from '../../vault/attempts.ts';
import { WrongPassphrase } from '../../vault/errors.ts';
import { oneAtATime } from '../../vault/one-at-a-time.ts';
import type { Vault, VaultSession } from '../../vault/port.ts';
import { SnapshotDamaged, SnapshotMissing } from '../errors.ts';
import type { RunJob } from '../jobs.ts';
import { isAuthentic, type Manifest } from '../manifest.ts';
import type { Snapshot } from '../take-snapshot.ts';
import type { Loss } from './loss.ts';
import { profileIn, type Profile } from './profile.ts';
import { putInPlace } from './put-in-place.ts';
import { noteAcceptance } from './acceptance.ts';
import { destroyAgain } from './redestroy.ts';

/** What opens a snapshot. The recovery key opens it on any computer, and sets a new passphrase. */
export type RestoreSecret =
  { readonly passphrase: string } | { readonly recoveryKey: string; readonly newPassphrase: string };

export interface RestorationParts {
  /** The folder of the briefcase. */
  readonly profile: string;
  readonly run: RunJob;
  /** The vault of a folder of keys. */
  readonly vaultIn: (folder: string) => Vault;
  /** Opens the store of a prepared briefcase. */
  readonly openStore: (prepared: Profile, session: VaultSession) => Store;
  /** What remembers outside the profile how far the present store was. */
  readonly anchorsFor: (session: VaultSession) => Promise<readonly Anchor[]>;
  readonly now: () => Date;
}

/** A restore that was prepared and checked, and waits for a yes. Nothing of the present data was touched. */
export interface RestorePlan {
  readonly madeAt: string;
  readonly loss: Loss;
}

interface Prepared {
  readonly at: string;
  readonly staged: Profile;
  readonly session: VaultSession;
  /** For the access log, at most 50 characters. */
  readonly reason: string;
  /** What must not come back with it. */
  readonly destroyed: readonly DestroyedStamp[];
}

/** The restore of one snapshot, from choosing it until it stands in its place. Holds its keys in memory in between. */
export class Restoration {
  readonly #parts: RestorationParts;
  readonly #attempts: ReturnType<typeof countAttempts>;
  readonly #inTurn = oneAtATime();
  #prepared: Prepared | null = null;

  constructor(parts: RestorationParts) {
    this.#parts = parts;
    this.#attempts = countAttempts(parts.now);
  }

  /**
   * Copies the snapshot into the profile, opens it with what was typed, checks all of it and counts what would be lost.
   * @throws WrongPassphrase | TooManyAttempts | DeviceSecretUnavailable | RecoveryKeyMistyped | RecoveryKeyWrong |
   *   PassphraseTooWeak | SnapshotDamaged | BackupFolderFull | JobFailed
   */
  async prepare(snapshot: Snapshot, secret: RestoreSecret): Promise<RestorePlan> {
    this.forget();
    const { profile, run, vaultIn, now } = this.#parts;
    const at = now().toISOString();
    const staged = await run('stageSnapshot', { profile, snapshot, at });
    let session: VaultSession | null = null;
    try {
      session = await this.#open(vaultIn(staged.vaultFolder), secret);
      const key = session.databaseKey;
      const { manifest } = snapshot;
      if (!isAuthentic(manifest, key)) throw new SnapshotDamaged();
      requireAsDescribed(
        await run('checkDatabase', { file: staged.database, key, enrolment: session.enrolment }),
        manifest,
      );
      const loss = await run('lossBetween', { present: profileIn(profile), staged, key });
      const reason = `reservekopie van ${manifest.madeAt.slice(0, 10)}`;
      this.#prepared = { at, staged, session, reason, destroyed: loss.destroyed ?? [] };
      return { madeAt: manifest.madeAt, loss };
    } catch (cause) {
      session?.wipe();
      rmSync(staged.folder, { recursive: true, force: true });
      throw cause;
    }
  }

  /**
   * Makes a briefcase of what can still be read of the present data, ready to take its place as a snapshot would.
   * @throws as `prepare` does for what was typed; further WrongDatabaseKey | StoreDamaged when nothing can be read
   */
  async salvage(secret: RestoreSecret): Promise<Salvage> {
    this.forget();
    const { profile, run, vaultIn, now } = this.#parts;
    const at = now().toISOString();
    const session = await this.#open(vaultIn(profileIn(profile).vaultFolder), secret);
    try {
      const { staged, salvage } = await run('stageSalvage', { profile, key: session.databaseKey, at });
      this.#prepared = { at, staged, session, reason: 'gered uit beschadigde gegevens', destroyed: [] };
      return salvage;
    } catch (cause) {
      session.wipe();
      throw cause;
    }
  }

  /**
   * Puts what was prepared in its place; what was there is set aside. Nothing of the briefcase may be open.
   * @returns the keys, for opening it
   * @throws SnapshotMissing when nothing was prepared
   */
  async commit(): Promise<VaultSession> {
    if (this.#prepared === null) throw new SnapshotMissing();
    const { at, staged, session, reason, destroyed } = this.#prepared;
    const { databaseKey } = session;
    const stamps = readDatabase({ file: staged.database, key: databaseKey }, recordStamps);
    const store = this.#parts.openStore(staged, session);
    try {
      destroyAgain(store, destroyed, stamps);
    } finally {
      store.close();
    }
    noteAcceptance({
      databaseFolder: staged.databaseFolder,
      databaseKey,
      remembered: await this.#remembered(session),
      reason,
    });
    this.#prepared = null;
    putInPlace(this.#parts.profile, at);
    return session;
  }

  async #remembered(session: VaultSession): Promise<readonly ChainHead[]> {
    const anchors = await this.#parts.anchorsFor(session);
    for (const anchor of anchors) anchor.close();
    return anchors.flatMap(({ head }) => (head === null ? [] : [head]));
  }

  /** Forgets the keys and the copy of a restore that is not gone on with. */
  forget(): void {
    if (this.#prepared === null) return;
    this.#prepared.session.wipe();
    rmSync(this.#prepared.staged.folder, { recursive: true, force: true });
    this.#prepared = null;
  }

  /**
   * The waiting after a wrong passphrase holds over all tries, whichever snapshot they are about and however many run at
   * once [VLT-13].
   */
  #open(vault: Vault, secret: RestoreSecret): Promise<VaultSession> {
    if ('recoveryKey' in secret) return vault.recover(secret.recoveryKey, secret.newPassphrase);
    return this.#inTurn(() => this.#tryPassphrase(vault, secret));
  }

  async #tryPassphrase(vault: Vault, secret: { readonly passphrase: string }): Promise<VaultSession> {
    this.#attempts.mayTry();
    try {
      const session = await vault.unlock(secret.passphrase);
      this.#attempts.succeeded();
      return session;
    } catch (cause) {
      if (cause instanceof WrongPassphrase) this.#attempts.failed();
      throw cause;
    }
  }
}

/** @throws SnapshotDamaged unless every page, the whole log and every count are those of the manifest */
function requireAsDescribed({ integrity, facts }: CheckedDatabase, { head, counts }: Manifest): void {
  const sound = integrity.pages === 'ok' && integrity.log !== null;
  const same =
    facts.head.sequence === head.sequence &&
    Buffer.compare(facts.head.digest, fromBase64(head.digest)) === 0 &&
    Object.entries(facts.counts).every(([table, count]) => counts[table as keyof typeof counts] === count);
  if (!sound || !same) throw new SnapshotDamaged();
}
