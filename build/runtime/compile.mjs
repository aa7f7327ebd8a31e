import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './commands.mjs';
import { say, seconds } from './messages.mjs';
import { root } from './paths.mjs';

const compiledStamp = join(root, 'out', '.compiled');
const sources = [
  'electron',
  'renderer',
  'shared',
  'build/electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * Builds out/ from the sources when one of them is newer than the last successful build.
 * @returns {Promise<boolean>} false when the build failed; its messages have been shown
 */
export async function compileWhenNeeded() {
  const compiledAt = existsSync(compiledStamp) ? statSync(compiledStamp).mtimeMs : 0;
  if (newestChange() < compiledAt) return true;
  const startedAt = Date.now();
  say('Vertalen naar out/ (enkele seconden) …');
  const { code } = await npm(['run', '--silent', 'compile'], { stdio: ['ignore', 2, 2] });
  if (code !== 0) return false;
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(compiledStamp, '');
  // The moment it began: what was saved during the build may not be in it.
  utimesSync(compiledStamp, startedAt / 1000, startedAt / 1000);
  say(`Vertaald in ${seconds(startedAt)}.`);
  return true;
}

/** Folders count too: removing a file changes only its folder. */
function newestChange() {
  let newest = 0;
  const look = (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return;
    newest = Math.max(newest, found.mtimeMs);
    if (found.isDirectory()) for (const name of readdirSync(path)) look(join(path, name));
  };
  for (const source of sources) look(join(root, source));
  return newest;
}
