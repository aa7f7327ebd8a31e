import { app, dialog, ipcMain, powerMonitor, safeStorage } from 'electron';
import { randomBytes } from 'node:crypto';
import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayRefusalsInDutch } from '../shared/domain/refusal-words.ts';
import { timeOrderedId } from '../shared/domain/record-id.ts';
import { bridgeCall } from '../shared/ipc/bridge.ts';
import type { LockReason } from '../shared/ipc/session-channels.ts';
import { startBackupClock } from './backup/backup-clock.ts';
import { backupStateIn } from './backup/backup-state.ts';
import { Backups } from './backup/backups.ts';
import { Doctor } from './backup/doctor/doctor.ts';
import { openAccepted } from './backup/restore/acceptance.ts';
import { finishRestore } from './backup/restore/put-in-place.ts';
import { Restoration } from './backup/restore/restoration.ts';
import { Restores } from './backup/restores.ts';
import { backupWorker } from './backup/run-in-worker.ts';
import { takeSnapshot } from './backup/take-snapshot.ts';
import { SnapshotList } from './backup/snapshot-list.ts';
import { Briefcase } from './briefcase.ts';
import { demoPassphrase, fillDemo } from './demo/fill-demo.ts';
import { runningUser } from './disk/running-user.ts';
import { isUserWritable } from './disk/user-writable.ts';
import { electronDocuments } from './documents/electron-documents.ts';
import { handlersFor } from './ipc/handlers.ts';
import { answerCalls } from './ipc/register.ts';
import { keepUncaughtErrors, openJournal } from './log.ts';
import { openPreferences } from './preferences.ts';
import { anchorFolderOn } from './start/anchor-folder.ts';
import { hasDatabase, makeDatabaseFolder, setDatabaseAside } from './start/database-files.ts';
import { exitBeforeStart } from './start/exit-before-start.ts';
import { organisationFilePaths } from './start/organisation-file-paths.ts';
import { invocation } from './start/invocation.ts';
import { optionsOf } from './start/options.ts';
import { pathsIn } from './start/paths.ts';
import { programIn } from './start/program.ts';
import { startRefusal, type StartRefusal } from './start/refusal.ts';
import { workingFolder } from './start/working-folder.ts';
import type { Anchor } from './store/anchor.ts';
import { openAnchorFile } from './store/anchor-file.ts';
import { openStore, type StoreOptions } from './store/open-store.ts';
import { openAnchorSecret } from './vault/anchor-secret.ts';
import { argon2InWorker } from './vault/argon2.ts';
import { electronKeyStore } from './vault/electron-key-store.ts';
import { readOrganisationPin } from './vault/organisation-pin.ts';
import type { Vault, VaultSession } from './vault/port.ts';
import { cryptoSelfTest } from './vault/self-test.ts';
import { openVault } from './vault/vault.ts';
import { pendingKeyFile } from './vault/vault-folder.ts';
import { serveApp } from './window/app-protocol.ts';
import { settleBeforeReady } from './window/before-ready.ts';
import { lockBeforeLeaving } from './window/lock-before-leaving.ts';
import { lockWhenAway } from './window/lock-when-away.ts';
import { lockWhenTampered } from './window/lock-when-tampered.ts';
import { announceTo, emptyWindow, openMainWindow, showWindow, visibleWindow } from './window/main-window.ts';
import { reportReady } from './window/report-ready.ts';
import { folderDialog } from './window/folder-dialog.ts';
import { frameIn, trustsFrame } from './window/sender.ts';
import { openWindowSession } from './window/window-session.ts';

const here = dirname(fileURLToPath(import.meta.url));
const options = optionsOf(process.argv, app.isPackaged);
const folder = workingFolder(options, {
  userData: app.getPath('userData'),
  temporary: tmpdir(),
  anchors: anchorFolderOn(process.platform, homedir()),
});
app.setPath('userData', folder.path);

sayRefusalsInDutch();
settleBeforeReady(app, process.platform);
const end = exitBeforeStart(invocation(), {
  isPackaged: app.isPackaged,
  isFirst: () => app.requestSingleInstanceLock(),
});
// Not awaited at top level: Electron is not ready before this module has loaded.
if (end === null)
  void app
    .whenReady()
    .then(main)
    .catch((cause: unknown) => refuseToStart(startRefusal(cause)));
else {
  folder.leave();
  if (end.exitCode === 1) refuseToStart(end.refusal);
  else app.exit(end.exitCode);
}

async function main(): Promise<void> {
  // First the window: its own process reads the page while this one does the rest.
  const session = openWindowSession();
  serveApp(session, join(here, '../renderer'));
  const window = openMainWindow(join(here, '../preload/preload.cjs'), session);
  if (options.reportReady) reportReady(window, () => process.stdout.write('ready\n'));

  cryptoSelfTest();
  const paths = pathsIn(folder.path);
  // A restore that was decided on before a crash comes first: until then nothing here is one briefcase.
  finishRestore(folder.path);
  makeDatabaseFolder(paths);
  const now = (): Date => new Date();
  const newId = (): string => timeOrderedId(Date.now(), randomBytes(10));
  const journal = openJournal(folder.path);
  const unexpectedIn = (where: string) => (cause: unknown) => journal.failed(where, 'unexpected', cause);
  keepUncaughtErrors(journal);
  const program = programIn(here);
  const preferences = openPreferences(paths.preferences);
  const pinPlaces = {
    paths: organisationFilePaths(process.platform, app.isPackaged ? process.resourcesPath : null),
    isWritable: (path: string) => isUserWritable(path, runningUser(process)),
  };
  const documents = electronDocuments({ dialog, owner: visibleWindow });
  const throwPageAway = (): void => void emptyWindow(window).catch(unexpectedIn('window'));
  const keyStore = electronKeyStore(safeStorage, process.platform);

  const vaultIn = (vaultFolder: string): Vault =>
    openVault({
      folder: vaultFolder,
      keyStore,
      clock: now,
      random: randomBytes,
      newId,
      stretchPassphrase: argon2InWorker(join(here, 'argon2-worker.js')),
      // An example is nobody's: it is set up anew on any computer.
      readPin: () => (options.demo ? Promise.resolve({ state: 'none' }) : readOrganisationPin(pinPlaces)),
    });
  const optionsFor = (
    files: { readonly database: string; readonly watermark: string },
    opened: VaultSession,
  ): Omit<StoreOptions, 'anchors' | 'mayBeNew'> => ({
    file: files.database,
    watermarkFile: files.watermark,
    key: opened.databaseKey,
    keyring: opened.keyring,
    actor: opened,
    clock: now,
    newId,
    program,
  });
  const anchorsFor = async ({ databaseKey }: VaultSession): Promise<readonly Anchor[]> => {
    const deviceSecret = await openAnchorSecret({ folder: folder.anchors, keyStore, random: randomBytes });
    return [openAnchorFile({ folder: folder.anchors, databaseKey, deviceSecret })];
  };

  const worker = backupWorker(join(here, 'backup-worker.js'));
  const state = backupStateIn(paths.backupState);
  const list = new SnapshotList();
  const pickFolder = folderDialog({ dialog, owner: visibleWindow });
  const snapshotOf = { database: paths.database, vaultFolder: paths.vault, folder: paths.snapshots };
  const backups = new Backups({
    ...snapshotOf,
    state,
    list,
    run: worker.run,
    pickFolder,
    now,
    changed: () => announceTo(window, { what: 'changed' }),
  });
  const restores = new Restores({
    restoration: new Restoration({
      profile: folder.path,
      run: worker.run,
      vaultIn,
      // Not in its place yet: what the anchors remember is of the store that is still there.
      openStore: (prepared, opened) =>
        openStore({ ...optionsFor(prepared, opened), anchors: [], mayBeNew: false }),
      anchorsFor,
      now,
    }),
    snapshots: paths.snapshots,
    state,
    list,
    pickFolder,
  });

  const doctor = new Doctor({
    profile: folder.path,
    state,
    restores,
    names: { host: hostname(), user: userInfo().username, platform: process.platform },
  });

  const briefcase = new Briefcase({
    vault: vaultIn(paths.vault),
    openStore: async (opened, database) =>
      openAccepted({
        ...optionsFor(paths, opened),
        anchors: await anchorsFor(opened),
        mayBeNew: database === 'new',
        // In this thread: nothing may happen before it is done.
        beforeMigration: () => {
          takeSnapshot({
            ...snapshotOf,
            key: opened.databaseKey,
            enrolment: opened.enrolment,
            reason: 'bijwerken',
            madeAt: now().toISOString(),
          });
        },
      }),
    setAside: (day) => setDatabaseAside(paths, pendingKeyFile(paths.vault), day),
    hasData: () => hasDatabase(paths),
    documents,
    announce: (announcement) => announceTo(window, announcement),
    clearWindow: () => {
      documents.clear();
      throwPageAway();
    },
    now,
    steady: () => performance.now(),
    newId,
    deviceName: hostname(),
    version: app.getVersion(),
    demoPassphrase: options.demo ? demoPassphrase : null,
    whileOpen: ({ store, session: opened }) => {
      void doctor.noteComputer().catch(unexpectedIn('doctor'));
      const stopClock = startBackupClock(
        { backups, state, now, failed: unexpectedIn('backup') },
        {
          keys: opened,
          lastWrite: () => store.readOrganisation(({ queries }) => queries.lastWriteAt()),
        },
      );
      return () => {
        stopClock();
        worker.stop();
      };
    },
  });

  const handlers = handlersFor({ briefcase, preferences, backups, restores, doctor });
  const filled = options.demo ? fillDemo({ briefcase, handlers }) : Promise.resolve();
  const answer = answerCalls({
    handlers,
    context: () => briefcase.context,
    trusts: trustsFrame,
    log: journal.failed,
  });
  ipcMain.handle(bridgeCall, async (event, ...call: unknown[]) => {
    await filled.catch(unexpectedIn('demo'));
    return answer(frameIn(window, event), call);
  });

  const lock = (because: LockReason): Promise<void> => {
    restores.cancel();
    return briefcase.lock(because).catch(unexpectedIn('lock'));
  };
  lockWhenAway({
    powerMonitor,
    idleFor: () => briefcase.idleFor(),
    idleLimit: async () => options.idleSeconds ?? (await preferences.read()).idleMinutes * 60,
    lock,
  });
  lockBeforeLeaving({
    window,
    isOpen: () => briefcase.context !== null,
    lock,
    closeWithoutSaving: () => briefcase.closeWithoutSaving(),
    crashed: (reason) => journal.failed('window', reason, null),
  });
  lockWhenTampered({
    webContents: window.webContents,
    isOpen: () => briefcase.context !== null,
    inKlantmodus: () => briefcase.context !== null && briefcase.context.klantmodus.dossierId !== null,
    lockAtOnce: () => briefcase.lockAtOnce('venster'),
    emptyWindow: throwPageAway,
    noticed: (what) => journal.failed('window', what, null),
  });
  app.on('second-instance', () => showWindow(window));
  app.on('window-all-closed', () => app.quit());
  app.on('quit', folder.leave);
}

function refuseToStart({ title, text }: StartRefusal): void {
  dialog.showErrorBox(title, text);
  app.exit(1);
}
