import { createCipheriv, createDecipheriv } from 'node:crypto';
import { StoreDamaged } from './errors.ts';

/**
 * The second encryption of what falls under the medical secret: AES-256-GCM with the key of the dossier.
 * Layout: nonce (12 bytes, random), tag (16), ciphertext. `label` is bound to it and says which record it is,
 * so that a body cannot be moved to another record, dossier or version.
 */
const nonceLength = 12;
const tagLength = 16;

export function seal(key: Uint8Array, label: string, content: Uint8Array): Uint8Array {
  // Drawn here and not passed in: a nonce that could be chosen could be chosen twice, which opens both bodies.
  const nonce = globalThis.crypto.getRandomValues(new Uint8Array(nonceLength));
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(label, 'utf8'));
  const body = cipher.update(content);
  cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** @throws StoreDamaged when the content, its label or the key is not the one it was sealed with */
export function unseal(key: Uint8Array, label: string, sealed: Uint8Array): Uint8Array {
  if (sealed.length < nonceLength + tagLength) throw new StoreDamaged('an encrypted body is too short');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(Buffer.from(label, 'utf8'));
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
  try {
    const content = decipher.update(sealed.subarray(nonceLength + tagLength));
    decipher.final();
    return content;
  } catch (error) {
    throw new StoreDamaged('an encrypted body does not pass its check', { cause: error });
  }
}
