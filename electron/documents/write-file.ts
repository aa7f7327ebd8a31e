import { randomUUID } from 'node:crypto';
import { writeWholeFile } from '../disk/whole-file.ts';
import { DocumentNotSaved } from './errors.ts';

/**
 * Puts the bytes at `path`, whole or not at all, readable for this user alone. The folder is the user's own, so the part
 * that is written first gets a name that nothing there has.
 * @throws DocumentNotSaved; the cause tells a full disk
 */
export async function writeDocument(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeWholeFile(path, bytes, `${path}.${randomUUID().slice(0, 8)}.part`);
  } catch (cause) {
    throw new DocumentNotSaved({ cause });
  }
}
