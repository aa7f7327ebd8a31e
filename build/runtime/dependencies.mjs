import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './commands.mjs';
import { say, seconds, SetupError } from './messages.mjs';
import { root, shortHash } from './paths.mjs';

const lockFile = join(root, 'package-lock.json');
const installedFile = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.arbokoffer-stamp');

/**
 * Makes node_modules what package-lock.json says, with `npm ci` when it is not. No package script runs: nothing the
 * project needs depends on one. All output goes to standard error.
 * @throws {SetupError} when npm fails.
 */
export async function ensureDependencies() {
  const lock = readFileSync(lockFile);
  const stamp = shortHash(lock, process.platform, process.arch);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!installedAgrees(JSON.parse(lock.toString('utf8')))) await install();
  writeFileSync(stampFile, stamp);
}

async function install() {
  const startedAt = Date.now();
  say('Pakketten installeren met npm ci (de eerste keer ongeveer een halve minuut) …');
  // Only errors: the warnings are about the Node of this machine, while the tools run on the Node from the packages.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await npm(args, { stdio: ['ignore', 2, 2] });
  if (code !== 0)
    throw new SetupError(
      'De pakketten konden niet worden geïnstalleerd; hierboven staat wat npm meldt.\n' +
        '  Is er netwerk, en is de pakketbron bereikbaar? Geef daarna dezelfde opdracht nog eens.',
    );
  say(`Pakketten geïnstalleerd in ${seconds(startedAt)}.`);
}

/**
 * Whether npm's own record of what lies in node_modules agrees with the lock file. Someone who ran `npm ci` by hand
 * should not wait for a second one.
 */
function installedAgrees(lock) {
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages ?? {};
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return wanted.optional === true && !isForThisMachine(wanted);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * Whether an optional package names this very system. Npm leaves out those for another system, and with them their
 * own dependencies, which name no system at all.
 */
function isForThisMachine({ os, cpu, libc }) {
  if (!os && !cpu) return false;
  const allows = (list, value) => !list || list.includes(value);
  return allows(os, process.platform) && allows(cpu, process.arch) && allows(libc, 'glibc');
}
