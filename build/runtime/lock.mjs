import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './messages.mjs';
import { root, shortHash } from './paths.mjs';

/**
 * Runs `work` while no other command prepares the same clone: two `npm ci` at once destroy each other's
 * node_modules. A lock left by a process that no longer lives is taken over.
 */
export async function withCloneLock(work) {
  const folder = join(tmpdir(), `arbokoffer-${userInfo().username}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${shortHash(root)}.lock`);
  let told = false;
  while (!take(file)) {
    if (!told) say('Een andere opdracht bereidt deze map al voor; even wachten.');
    told = true;
    await pause(300);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderLives(file)) rmSync(file, { force: true });
    return false;
  }
}

function holderLives(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
