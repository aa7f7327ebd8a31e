import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KEY_BYTES } from '../crypto/cipher.ts';
import { writeWholeFile } from '../disk/whole-file.ts';
import { isAvailable } from './device-secret.ts';
import type { KeyStore } from './key-store.ts';
import type { Random } from './random.ts';

interface AnchorSecret {
  /** The folder of the anchors; made when it is not there. */
  readonly folder: string;
  readonly keyStore: KeyStore;
  readonly random: Random;
}

/**
 * The secret with which this computer makes the anchors of its stores: random, encrypted by the key store of the operating
 * system, beside the anchors. Who has a copy of the database and its key, but not this user on this computer, can make no
 * anchor with it. One that does not come back is replaced: the anchors made with it are then as if they were not there.
 * @returns 32 bytes; none where there is no working key store
 */
export async function openAnchorSecret({ folder, keyStore, random }: AnchorSecret): Promise<Uint8Array> {
  if (!(await isAvailable(keyStore))) return new Uint8Array();
  const file = join(folder, 'apparaat');
  return (await readSecret(file, keyStore)) ?? (await makeSecret(file, { folder, keyStore, random }));
}

async function readSecret(file: string, keyStore: KeyStore): Promise<Uint8Array | null> {
  try {
    const secret = await keyStore.decrypt(await readFile(file));
    return secret.length === KEY_BYTES ? Uint8Array.from(secret) : null;
  } catch {
    return null;
  }
}

async function makeSecret(file: string, { folder, keyStore, random }: AnchorSecret): Promise<Uint8Array> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeWholeFile(file, await keyStore.encrypt(random(KEY_BYTES)));
  } catch {
    return new Uint8Array();
  }
  // Read back: a key store that cannot give back what it was given counts as absent.
  return (await readSecret(file, keyStore)) ?? new Uint8Array();
}
