import { spawnSync } from 'node:child_process';
import { hasProgram, run } from './commands.mjs';
import { say, seconds, SetupError } from './messages.mjs';

/**
 * Debian packages by purpose. A name with alternatives is spelled `old|new`: Debian 13 and Ubuntu 24.04 renamed
 * libraries whose time type grew to 64 bits.
 */
const packagesFor = {
  window: [
    'libgtk-3-0|libgtk-3-0t64',
    'libnss3',
    'libasound2|libasound2t64',
    'libgbm1',
    'libxss1',
    'libxtst6',
    'libatk-bridge2.0-0|libatk-bridge2.0-0t64',
    'libsecret-1-0',
    'fonts-liberation',
    'fonts-dejavu-core',
  ],
  screen: ['xvfb', 'xauth'],
  pdf: ['poppler-utils'],
  compiler: ['g++', 'make', 'python3'],
};

/**
 * Makes sure the system packages for these purposes are there. As root they are installed; otherwise the exact
 * command is shown, and only what cannot be done without stops the work. Does nothing outside Debian and its kin.
 * @param {readonly (keyof typeof packagesFor)[]} purposes
 */
export async function ensureSystemPackages(purposes) {
  if (process.platform !== 'linux' || !hasProgram('dpkg-query')) return;
  const wanted = purposes.flatMap((purpose) => packagesFor[purpose]);
  const missing = missingPackages(wanted);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0) await install(missing);
  else say(`Er ontbreken systeempakketten. Installeren kan met:\n    ${sudoCommand(missing)}`);
}

/**
 * @throws {SetupError} when a program that the work cannot do without is not there, with the command that brings it.
 * @param {string} program
 * @param {keyof typeof packagesFor} purpose
 */
export function demandProgram(program, purpose) {
  if (hasProgram(program)) return;
  throw new SetupError(
    `Het programma ${program} ontbreekt. Installeer het met:\n    ${sudoCommand(packagesFor[purpose])}`,
  );
}

/** @throws {SetupError} when the program at `executable` lacks shared libraries. Linux only; elsewhere nothing. */
export function demandSharedLibraries(executable) {
  if (process.platform !== 'linux' || !hasProgram('ldd')) return;
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  const missing = [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
  if (missing.length === 0) return;
  throw new SetupError(
    `Electron kan niet starten: ${missing.join(', ')} ontbreekt.\n` +
      `  Op Debian en Ubuntu:\n    ${sudoCommand(packagesFor.window)}`,
  );
}

function missingPackages(wanted) {
  const names = wanted.flatMap((name) => name.split('|'));
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names], {
    encoding: 'utf8',
  });
  const installed = new Set([...(stdout ?? '').matchAll(/^(\S+) installed$/gm)].map(([, name]) => name));
  return wanted.filter((name) => !name.split('|').some((alternative) => installed.has(alternative)));
}

async function install(missing) {
  const startedAt = Date.now();
  say(
    `Systeempakketten installeren met apt-get (ongeveer een minuut): ${missing.map((name) => name.split('|')[0]).join(' ')}`,
  );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => run('apt-get', ['-q', '-y', ...args], { collect: true, env });
  const update = await apt('update');
  const names = missing.map(nameOnThisRelease);
  const { code, output } = await apt('install', '--no-install-recommends', ...names);
  if (code !== 0) {
    const details = (update.code === 0 ? output : update.output + output).split('\n').slice(-15).join('\n');
    throw new SetupError(
      `apt-get kon de systeempakketten niet installeren:\n${details}\n` +
        `  Probeer zelf: apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`,
    );
  }
  say(`Systeempakketten geïnstalleerd in ${seconds(startedAt)}.`);
}

/** The first of the alternatives that this release really has; the first name when none answers. */
function nameOnThisRelease(name) {
  const alternatives = name.split('|');
  const known = (candidate) => spawnSync('apt-cache', ['show', candidate], { stdio: 'ignore' }).status === 0;
  return alternatives.length > 1 ? (alternatives.find(known) ?? alternatives[0]) : name;
}

function sudoCommand(packages) {
  const names = packages.map(nameOnThisRelease).join(' ');
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`;
}
