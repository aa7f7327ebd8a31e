import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of this clone. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What was found and prepared for this clone; it goes when node_modules goes. */
export const cloneCache = join(root, 'node_modules', '.cache', 'arbokoffer');

/** Which Electron this clone starts, as JSON; read by test/support/launch.ts. */
export const runtimeFile = join(cloneCache, 'runtime.json');

/** Per-user cache shared by all clones. Entries are keyed by hash and never change once they are there. */
export function sharedCache() {
  if (process.env.XDG_CACHE_HOME) return join(process.env.XDG_CACHE_HOME, 'arbokoffer');
  if (process.platform === 'win32')
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'arbokoffer', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'arbokoffer');
  return join(homedir(), '.cache', 'arbokoffer');
}

/** First 16 hex digits of a SHA-256 over the parts; names cache entries. */
export function shortHash(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}
