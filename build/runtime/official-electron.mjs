import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { toolNode } from './commands.mjs';
import { say, seconds } from './messages.mjs';
import { root, sharedCache } from './paths.mjs';

const electronPackage = join(root, 'node_modules', 'electron');

/** No byte within this time means the download host is out of reach. */
const connectSeconds = 20;
/** A download that was running and brings nothing for this long has died. */
const stallSeconds = 60;
/** How long a failed attempt is remembered, so that a machine without that host does not wait at every start. */
const rememberHours = 24;

/** The version of the electron package this project asks for. */
export function officialVersion() {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
}

/** Path of the official Electron executable, or undefined when it has not been downloaded (completely). */
export function officialExecutable() {
  const pathFile = join(electronPackage, 'path.txt');
  const versionFile = join(electronPackage, 'dist', 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined;
  if (readFileSync(versionFile, 'utf8').replace(/^v/, '') !== officialVersion()) return undefined;
  const executable = join(electronPackage, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/**
 * Lets the electron package fetch its own binary (it checks the checksum itself).
 * @param {{ evenAfterFailure: boolean }} options without `evenAfterFailure` a recent failure is believed
 * @returns {Promise<string | undefined>} the executable, or undefined when it cannot be had here and now
 */
export async function fetchOfficial({ evenAfterFailure }) {
  const failureFile = join(sharedCache(), `electron-${officialVersion()}-unreachable`);
  if (!evenAfterFailure && failedRecently(failureFile)) return undefined;

  const startedAt = Date.now();
  say(`Electron ${officialVersion()} ophalen (ongeveer 120 MB, een minuut op een gewone lijn) …`);
  const reason = await download();
  const executable = officialExecutable();
  if (executable) {
    rmSync(failureFile, { force: true });
    say(`Electron opgehaald in ${seconds(startedAt)}.`);
    return executable;
  }
  mkdirSync(sharedCache(), { recursive: true });
  writeFileSync(failureFile, reason);
  say(`Electron is hier niet op te halen (${reason}). Nieuwe poging over ${rememberHours} uur.`);
  return undefined;
}

function failedRecently(file) {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < rememberHours * 3_600_000;
}

/** Runs the package's own installer, and ends it when no data come. Resolves with why it stopped. */
function download() {
  mkdirSync(sharedCache(), { recursive: true });
  const temporary = mkdtempSync(join(sharedCache(), 'download-'));
  return new Promise((resolve) => {
    const installer = spawn(toolNode(), [join(electronPackage, 'install.js')], {
      cwd: electronPackage,
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    installer.stderr.on('data', (data) => (complaint += data));

    let size = 0;
    let grewAt = Date.now();
    const watch = setInterval(() => {
      const now = sizeOf(temporary) + sizeOf(join(electronPackage, 'dist'));
      if (now !== size) grewAt = Date.now();
      size = now;
      if (Date.now() - grewAt > (size === 0 ? connectSeconds : stallSeconds) * 1000) {
        complaint = 'geen antwoord van de server';
        installer.kill();
      }
    }, 500);
    const stop = (reason) => {
      clearInterval(watch);
      rmSync(temporary, { recursive: true, force: true });
      resolve(reason);
    };
    installer.on('error', (error) => stop(error.message));
    installer.on('close', () => stop(shortReason(complaint)));
  });
}

/** The installer shows only the outermost error, which for a host out of reach is a bare 'fetch failed'. */
function shortReason(complaint) {
  if (/fetch failed/.test(complaint)) return 'geen verbinding met de server';
  return complaint.trim().split('\n')[0] || 'onbekende oorzaak';
}

function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  let total = 0;
  for (const name of readdirSync(folder, { recursive: true })) {
    // The installer moves files while we look.
    total += statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return total;
}
