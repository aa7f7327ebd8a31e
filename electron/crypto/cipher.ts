import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DecryptionFailed } from './errors.ts';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The bytes of every symmetric key, and of every raw curve key. */
export const KEY_BYTES = 32;

/** How many bytes longer encrypted bytes are than what they hold. */
export const ENCRYPTION_OVERHEAD = NONCE_BYTES + TAG_BYTES;

/** With what, and as what, something is encrypted. */
export interface EncryptionContext {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /**
   * Says what the encrypted bytes are: of which record, vault or person. Authenticated with them and not kept in them,
   * so that they decrypt nowhere else.
   */
  readonly additionalData: string;
}

/**
 * AES-256-GCM (NIST SP 800-38D): the one authenticated cipher of the program.
 *
 * The nonce is drawn here from the generator of the system and cannot be passed in, not even by a test. A nonce that can be
 * chosen can be chosen twice, and two messages under one key and nonce give away their difference and the key that
 * authenticates. 96 random bits allow 2^32 messages under one key (SP 800-38D, 8.3); a dossier key never comes near.
 * The self-test (vault/self-test.ts) needs no chosen nonce: `decrypt` is tried on a published answer, and for one nonce only
 * one text passes it, so what it takes back from `encrypt` is the true ciphertext.
 * @returns nonce (12 bytes), ciphertext (as long as `plain`), tag (16)
 */
export function encrypt(plain: Uint8Array, { key, additionalData }: EncryptionContext): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(additionalData, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/**
 * What `encrypt` was given. The caller owns the bytes.
 * @param encrypted nonce (12 bytes), ciphertext, tag (16)
 * @throws DecryptionFailed
 */
export function decrypt(encrypted: Uint8Array, { key, additionalData }: EncryptionContext): Uint8Array {
  if (encrypted.length < ENCRYPTION_OVERHEAD) throw new DecryptionFailed();
  const tagAt = encrypted.length - TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, key, encrypted.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(additionalData, 'utf8'));
  decipher.setAuthTag(encrypted.subarray(tagAt));
  const plain = decipher.update(encrypted.subarray(NONCE_BYTES, tagAt));
  try {
    decipher.final();
  } catch (cause) {
    // `final` fails for one reason only: the tag does not fit. What came out so far must not be used.
    plain.fill(0);
    throw new DecryptionFailed({ cause });
  }
  return plain;
}

/** `decrypt`, for who has a name of its own for what does not decrypt: throws what `failed` makes of it. */
export function decryptOr(
  encrypted: Uint8Array,
  context: EncryptionContext,
  failed: (cause: DecryptionFailed) => Error,
): Uint8Array {
  try {
    return decrypt(encrypted, context);
  } catch (error) {
    throw error instanceof DecryptionFailed ? failed(error) : error;
  }
}
