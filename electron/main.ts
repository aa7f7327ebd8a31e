import { app, BrowserWindow, dialog, ipcMain, powerMonitor, safeStorage, session } from 'electron';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayRefusalsInDutch } from '../shared/domain/refusal-words.ts';
import { timeOrderedId } from '../shared/domain/record-id.ts';
import { bridgeAnnouncement, bridgeCall } from '../shared/ipc/bridge.ts';
import type { LockReason } from '../shared/ipc/session-channels.ts';
import { Briefcase } from './briefcase.ts';
import { demoPassphrase, fillDemo } from './demo/fill-demo.ts';
import { electronDocuments } from './documents/electron-documents.ts';
import { handlersFor } from './ipc/handlers.ts';
import { answerCalls } from './ipc/register.ts';
import { openJournal } from './log.ts';
import { pathsIn } from './paths.ts';
import { openPreferences } from './preferences.ts';
import { StoreBehindWatermark, WatermarkUnreadable } from './store/errors.ts';
import { openStore } from './store/open-store.ts';
import { quarantine } from './store/quarantine.ts';
import { argon2InWorker } from './vault/argon2.ts';
import { electronKeyStore } from './vault/electron-key-store.ts';
import { cryptoSelfTest } from './vault/self-test.ts';
import { openVault } from './vault/vault.ts';
import { registerAppScheme, serveApp } from './window/app-protocol.ts';
import { closeNavigation, closeSession, hasOpenDoor, trustsFrame } from './window/guards.ts';
import { emptyWindow, openMainWindow } from './window/main-window.ts';
import { installMenu } from './window/menu.ts';
import { optionsOf } from './options.ts';
import { CodedError } from '../shared/coded-error.ts';

const here = dirname(fileURLToPath(import.meta.url));
const options = optionsOf(process.argv, app.isPackaged);
if (options.profile !== null) app.setPath('userData', options.profile);
const folder = options.demo
  ? // A name nobody can know beforehand: the folder of temporary files is shared with other users.
    mkdtempSync(join(options.profile ?? tmpdir(), 'arbokoffer-voorbeeld-'))
  : app.getPath('userData');
if (options.demo) app.setPath('userData', folder);

sayRefusalsInDutch();
registerAppScheme();
closeNavigation(app);
installMenu(process.platform);
// Only a development machine starts without a sandbox, as root; Electron would take that switch away again.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.commandLine.appendSwitch('disable-features', 'Translate,MediaRouter');
if (app.isPackaged && hasOpenDoor(process.argv)) app.exit(1);
else if (!app.requestSingleInstanceLock()) app.exit(0);
// Not awaited at top level: Electron is not ready before this module has loaded.
else void app.whenReady().then(main).catch(refuseToStart);

async function main(): Promise<void> {
  // First the window: its own process reads the page while this one does the rest.
  closeSession(session.defaultSession);
  serveApp(session.defaultSession, join(here, '../renderer'));
  const window = openMainWindow(join(here, '../preload/preload.cjs'));
  if (options.reportReady) reportReady(window);

  cryptoSelfTest();
  const paths = pathsIn(folder);
  mkdirSync(dirname(paths.database), { recursive: true, mode: 0o700 });
  const now = (): Date => new Date();
  const newId = (): string => timeOrderedId(Date.now(), randomBytes(10));
  const journal = openJournal(folder);
  // Without these Electron shows the error in a window of its own, or writes it where a system keeps a log of us.
  process.on('uncaughtException', (cause) => journal.failed('main', 'unexpected', cause));
  process.on('unhandledRejection', (cause) => journal.failed('main', 'unexpected', cause));
  const preferences = openPreferences(paths.preferences);
  const documents = electronDocuments({
    dialog,
    owner: () => BrowserWindow.getAllWindows().find((one) => one.isVisible()) ?? null,
  });

  const briefcase = new Briefcase({
    vault: openVault({
      folder: paths.vault,
      keyStore: electronKeyStore(safeStorage, process.platform),
      clock: now,
      random: randomBytes,
      newId,
      stretchPassphrase: argon2InWorker(join(here, 'argon2-worker.js')),
    }),
    openStore: ({ databaseKey, keyring, enrolment, deviceId }) => {
      try {
        return openStore({
          file: paths.database,
          watermarkFile: paths.watermark,
          key: databaseKey,
          keyring,
          actor: { enrolment, deviceId },
          clock: now,
          newId,
        });
      } catch (cause) {
        if (cause instanceof StoreBehindWatermark || cause instanceof WatermarkUnreadable) {
          quarantine({ file: paths.database, watermarkFile: paths.watermark, now: now() });
        }
        throw cause;
      }
    },
    discardPending: async () => {
      for (const file of [paths.database, `${paths.database}-wal`, `${paths.database}-shm`, paths.watermark])
        await rm(file, { force: true });
    },
    hasData: () => existsSync(paths.database),
    documents,
    announce: (announcement) => {
      if (!window.isDestroyed()) window.webContents.send(bridgeAnnouncement, announcement);
    },
    clearWindow: () => {
      documents.clear();
      if (window.isDestroyed()) return;
      void emptyWindow(window).catch((cause: unknown) => journal.failed('window', 'unexpected', cause));
    },
    now,
    newId,
    deviceName: hostname(),
    version: app.getVersion(),
    demoPassphrase: options.demo ? demoPassphrase : null,
  });

  const ready = options.demo ? fillDemo(briefcase) : Promise.resolve();
  const answer = answerCalls({
    handlers: handlersFor(briefcase, preferences),
    context: () => briefcase.context,
    trusts: (sender) => trustsFrame(sender as Parameters<typeof trustsFrame>[0]),
    log: journal.failed,
  });
  ipcMain.handle(bridgeCall, async (event, ...call: unknown[]) => {
    await ready.catch((cause: unknown) => journal.failed('demo', 'unexpected', cause));
    return answer(event.sender === window.webContents ? event.senderFrame : null, call);
  });

  const lock = (because: LockReason): Promise<void> =>
    briefcase.lock(because).catch((cause: unknown) => journal.failed('lock', 'unexpected', cause));
  powerMonitor.on('suspend', () => void lock('slaapstand'));
  powerMonitor.on('lock-screen', () => void lock('schermvergrendeling'));
  setInterval(() => {
    void preferences.read().then(({ idleMinutes }) => {
      const limit = options.idleSeconds === null ? idleMinutes * 60 : options.idleSeconds;
      if (briefcase.idleFor() >= limit * 1_000) void lock('stilte');
    });
  }, 1_000);

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  window.on('close', (event) => {
    if (briefcase.context === null) return;
    // Also when it is pressed twice, or while another lock is saving: the window goes when that is done.
    event.preventDefault();
    void lock('afsluiten').finally(() => {
      if (!window.isDestroyed()) window.destroy();
    });
  });
  // Windows is shutting down and waits for nobody.
  window.on('session-end', () => briefcase.closeUnseen());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    journal.failed('window', reason, null);
    if (briefcase.context === null) window.webContents.reload();
    else void lock('afsluiten');
  });
  app.on('window-all-closed', () => app.quit());
  if (options.demo) app.on('quit', () => rmSync(folder, { recursive: true, force: true }));
}

/** Nothing is open yet and there is no window to say it in. */
function refuseToStart(cause: unknown): void {
  const code = cause instanceof CodedError ? cause.code : 'unexpected';
  dialog.showErrorBox(
    'Arbokoffer kan niet starten',
    `Op deze computer kan de koffer niet veilig worden geopend (${code}). Er is niets geopend of veranderd. Neem contact op met uw beheerder.`,
  );
  app.exit(1);
}

/** Tells who measures that the first heading stands on the screen. */
function reportReady(window: BrowserWindow): void {
  const painted = `new Promise((done) => {
    const look = () => document.querySelector('h1, [role=alert]') === null ? requestAnimationFrame(look) : requestAnimationFrame(() => done(true));
    look();
  })`;
  window.webContents.once('did-finish-load', () => {
    void window.webContents.executeJavaScript(painted).then(() => process.stdout.write('ready\n'));
  });
}
