import { createHash, timingSafeEqual } from 'node:crypto';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { KEY_BYTES } from '../crypto/cipher.ts';
import { wipe } from '../crypto/wipe.ts';
import { DeviceSecretUnavailable } from './errors.ts';
import type { KeyStore } from './key-store.ts';
import type { Random } from './random.ts';
import type { DeviceBinding, VaultHead } from './vault-file.ts';

/** What the file says about this computer, and the secret itself: no bytes when the passphrase stands alone. */
export interface BoundDevice {
  readonly binding: DeviceBinding;
  readonly secret: Uint8Array;
}

/** Recognises the secret of this vault: not every key store notices that it decrypts with another key than it encrypted with. */
const markOf = (secret: Uint8Array, vaultId: string): Uint8Array =>
  createHash('sha256').update(`arbokoffer/device-secret/v1/${vaultId}/`).update(secret).digest();

async function decryptSecret(keyStore: KeyStore, encrypted: string, vaultId: string): Promise<Uint8Array> {
  const opened = await keyStore.decrypt(fromBase64(encrypted));
  const secret = new Uint8Array(opened.subarray(0, KEY_BYTES));
  const mark = opened.subarray(KEY_BYTES);
  const expected = markOf(secret, vaultId);
  const genuine = mark.length === expected.length && timingSafeEqual(mark, expected);
  wipe(opened);
  if (!genuine) throw new Error('another secret came back');
  return secret;
}

/**
 * Makes a new secret and has the key store of this computer encrypt it. A key store that says it is there but cannot
 * give back what it was given counts as absent, and the file then states that the passphrase stands alone.
 */
export async function bindDevice(keyStore: KeyStore, head: VaultHead, random: Random): Promise<BoundDevice> {
  const alone: BoundDevice = { binding: { protection: 'alleen wachtzin' }, secret: new Uint8Array() };
  if (!(await isAvailable(keyStore))) return alone;
  const secret = random(KEY_BYTES);
  try {
    const encrypted = toBase64(await keyStore.encrypt(Buffer.concat([secret, markOf(secret, head.vaultId)])));
    wipe(await decryptSecret(keyStore, encrypted, head.vaultId));
    return { binding: { protection: 'sleutelhanger', encrypted }, secret };
  } catch {
    wipe(secret);
    return alone;
  }
}

/** The secret the file asks for; no bytes when it asks for none. @throws DeviceSecretUnavailable */
export async function openDevice(
  keyStore: KeyStore,
  device: DeviceBinding,
  head: VaultHead,
): Promise<BoundDevice> {
  if (device.protection === 'alleen wachtzin') return { binding: device, secret: new Uint8Array() };
  if (!(await isAvailable(keyStore))) throw new DeviceSecretUnavailable();
  try {
    return { binding: device, secret: await decryptSecret(keyStore, device.encrypted, head.vaultId) };
  } catch (cause) {
    throw new DeviceSecretUnavailable({ cause });
  }
}

/** Whether there is a key store; one that fails at the question is not there. */
export async function isAvailable(keyStore: KeyStore): Promise<boolean> {
  try {
    return await keyStore.available();
  } catch {
    return false;
  }
}
