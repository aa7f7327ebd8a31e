import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunJob } from '../../../electron/backup/jobs.ts';
import type { SnapshotReason } from '../../../electron/backup/manifest.ts';
import { profileIn, type Profile } from '../../../electron/backup/restore/profile.ts';
import { Restoration } from '../../../electron/backup/restore/restoration.ts';
import { takeSnapshot, type Snapshot } from '../../../electron/backup/take-snapshot.ts';
import { openAccepted } from '../../../electron/backup/restore/acceptance.ts';
import type { Anchor } from '../../../electron/store/anchor.ts';
import { openAnchorFile } from '../../../electron/store/anchor-file.ts';
import { openStore, type StoreOptions } from '../../../electron/store/open-store.ts';
import type { Store } from '../../../electron/store/port.ts';
import type { Vault, VaultSession } from '../../../electron/vault/port.ts';
import { openVault } from '../../../electron/vault/vault.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import { employerBody, employerWrite, event, newId, peek } from '../../store/support.ts';
import { runHere } from '../../support/backup-rooms.ts';
import { fakeKeyStore, ORGANISATION, PASSPHRASE, quickly, USER, type FakeKeyStore } from '../vault/laptop.ts';

/** One laptop with a finished vault and a store, on the real disk. */
export interface BackupLaptop {
  readonly profile: Profile;
  readonly snapshots: string;
  readonly keyStore: FakeKeyStore;
  readonly recoveryKey: string;
  readonly session: VaultSession;
  /** The open store; opened again after it was closed. */
  readonly store: Store;
  /** As an application that was closed and started. */
  readonly reopen: () => void;
  readonly closeStore: () => void;
  snapshot(reason?: SnapshotReason): Snapshot;
  /** Writes an employer and gives its id. */
  write(name?: string): RecordId;
  readonly names: () => readonly string[];
  restoration(run?: RunJob): Restoration;
  passDays(days: number): void;
  readonly now: () => Date;
  readonly remove: () => void;
}

export const vaultIn = (
  folder: string,
  keyStore: FakeKeyStore,
  clock: () => Date = () => new Date(),
): Vault =>
  openVault({
    folder,
    keyStore,
    clock,
    random: randomBytes,
    newId,
    stretchPassphrase: quickly,
    readPin: () => Promise.resolve({ state: 'none' }),
  });

/** Where the anchors of the laptop with this profile lie: outside the profile. */
const anchorFolder = (profile: string): string => `${profile}-ankers`;

export const anchorsOf = (profile: string, { databaseKey }: VaultSession): readonly Anchor[] => [
  openAnchorFile({ folder: anchorFolder(profile), databaseKey, deviceSecret: new Uint8Array() }),
];

const optionsFor = (
  { database, watermark }: Profile,
  session: VaultSession,
  clock: () => Date,
): Omit<StoreOptions, 'anchors' | 'mayBeNew'> => ({
  file: database,
  watermarkFile: watermark,
  key: session.databaseKey,
  keyring: session.keyring,
  actor: session,
  clock,
  newId,
  program: 1,
});

/** Opens the store of a laptop as the application does: with its anchors, and a restore that was said yes to. */
export const openStoreIn = (profile: Profile, session: VaultSession, clock: () => Date): Store =>
  openAccepted({
    ...optionsFor(profile, session, clock),
    anchors: anchorsOf(profile.folder, session),
    mayBeNew: true,
  });

/** Opens what is prepared for a restore: without the anchors, which are of what is still in its place. */
export const openStaged = (
  prepared: Profile,
  session: VaultSession,
  clock: () => Date,
  change: Pick<StoreOptions, 'beforeMigration'> = {},
): Store => openStore({ ...optionsFor(prepared, session, clock), anchors: [], mayBeNew: false, ...change });

export const namesIn = (store: Store): readonly string[] =>
  peek(store, (reader) => reader.all('employer').map(({ body }) => body.name));

/** @param keyStore of this computer; a working one unless told otherwise */
export async function backupLaptop(keyStore = fakeKeyStore()): Promise<BackupLaptop> {
  const folder = mkdtempSync(join(tmpdir(), 'arbokoffer-backup-'));
  const profile = profileIn(folder);
  mkdirSync(profile.databaseFolder);
  let moment = Date.UTC(2026, 10, 2, 9);
  // Every look at the clock is a second later, so that no two snapshots are of one moment.
  const now = (): Date => new Date((moment += 1_000));
  const setup = await vaultIn(profile.vaultFolder, keyStore).setUp(USER, ORGANISATION, PASSPHRASE);
  await setup.confirm(setup);
  const { session, recoveryKey } = setup;
  const snapshots = join(folder, 'reservekopieen');
  let store: Store | null = openStoreIn(profile, session, now);
  const open = (): Store => (store ??= openStoreIn(profile, session, now));
  return {
    profile,
    snapshots,
    keyStore,
    recoveryKey,
    session,
    get store() {
      return open();
    },
    reopen: () => {
      store?.close();
      store = null;
      open();
    },
    closeStore: () => {
      store?.close();
      store = null;
    },
    snapshot: (reason = 'schema') =>
      takeSnapshot({
        database: profile.database,
        vaultFolder: profile.vaultFolder,
        folder: snapshots,
        key: session.databaseKey,
        enrolment: session.enrolment,
        reason,
        madeAt: now().toISOString(),
      }),
    write: (name = 'Bakkerij De Korenaar') => {
      const id = newId();
      open().write(event(), () => ({ records: [employerWrite(id, employerBody({ name }))] }));
      return id;
    },
    names: () => namesIn(open()),
    restoration: (run = runHere) =>
      new Restoration({
        profile: folder,
        run,
        vaultIn: (keys) => vaultIn(keys, keyStore, now),
        openStore: (prepared, opened) => openStaged(prepared, opened, now),
        anchorsFor: (opened) => Promise.resolve(anchorsOf(folder, opened)),
        now,
      }),
    passDays: (days) => {
      moment += days * 86_400_000;
    },
    now,
    remove: () => {
      store?.close();
      rmSync(folder, { recursive: true, force: true });
      rmSync(anchorFolder(folder), { recursive: true, force: true });
    },
  };
}

/** Every file below a folder, as one text. */
export const everythingIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => `${path}\n${readFileSync(path, 'latin1')}`)
    .join('\n');
