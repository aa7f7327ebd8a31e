import { open, rename, rm } from 'node:fs/promises';

/**
 * Puts a file at `path`, whole or not at all, readable for this user alone: after a crash the name leads to the old file or
 * to the new one, never to a part of it. That the new name itself survives a power cut is for `syncFolder`.
 * @param part where it is written first, in the same folder. By default one fixed name: what a crash left there goes with
 *   the next writing. In a folder that is not ours, pass a name that nobody has.
 * @throws the error of the file system; its message holds a path
 */
export async function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  part = `${path}.new`,
): Promise<void> {
  try {
    const file = await open(part, 'w', 0o600);
    try {
      // What a crash left may have been made readable for others since.
      await file.chmod(0o600);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}
