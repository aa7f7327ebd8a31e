import { hkdfSync } from 'node:crypto';
import { KEY_BYTES } from './cipher.ts';

/**
 * HKDF-SHA-256 (RFC 5869): a key for one purpose, from a secret that is random or was stretched already.
 * @param purpose names the use, such as 'vault/database': keys of two purposes say nothing about each other
 * @returns 32 bytes; the caller wipes them
 */
export function deriveKey(secret: Uint8Array, salt: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, `arbokoffer/${purpose}/v1`, KEY_BYTES));
}
