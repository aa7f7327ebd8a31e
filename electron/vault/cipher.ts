import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The bytes of every symmetric key here. */
export const KEY_BYTES = 32;

/** Gives this many unpredictable bytes (node:crypto randomBytes). */
export type Random = (size: number) => Uint8Array;

/** A key and what the encrypted bytes are about: bound to them (as AAD), not kept in them. */
export interface Lock {
  readonly key: Uint8Array;
  readonly about: string;
}

/** AES-256-GCM. @returns nonce (12), ciphertext, tag (16) */
export function encrypt(plain: Uint8Array, lock: Lock, random: Random): Uint8Array {
  const nonce = random(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', lock.key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(lock.about, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The other way round. null when the key, the bytes and what they are about do not belong together. */
export function decrypt(sealed: Uint8Array, lock: Lock): Uint8Array | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', lock.key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(lock.about, 'utf8'));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  const plain = decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES));
  try {
    decipher.final();
  } catch {
    // `final` fails for one reason only: the tag does not fit. What came out so far must not be used.
    plain.fill(0);
    return null;
  }
  return plain;
}

/** HKDF-SHA-256 (RFC 5869). @returns 32 bytes for this purpose */
export function derive(secret: Uint8Array, salt: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, `arbokoffer/${purpose}/v1`, KEY_BYTES));
}

/** Overwrites keys that are no longer needed. */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}
