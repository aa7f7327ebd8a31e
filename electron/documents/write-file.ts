import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { DocumentNotSaved } from './errors.ts';

/**
 * Puts the bytes at `path`, whole or not at all, readable for this user alone.
 * @throws DocumentNotSaved; the cause tells a full disk
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    const file = await open(part, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true }).catch(() => undefined);
    throw new DocumentNotSaved({ cause });
  }
}
