import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * 48 bits that name the program in a folder: a digest of its scripts. Another build, be it of one changed rule, has
 * another name.
 */
export function programIn(folder: string): number {
  const digest = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.js')) digest.update(`${name}\n`).update(readFileSync(join(folder, name)));
  }
  return digest.digest().readUIntBE(0, 6);
}
