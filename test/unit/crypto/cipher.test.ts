import { createDecipheriv, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decrypt, decryptOr, encrypt, ENCRYPTION_OVERHEAD } from '../../../electron/crypto/cipher.ts';
import { DecryptionFailed } from '../../../electron/crypto/errors.ts';

const context = { key: new Uint8Array(randomBytes(32)), additionalData: 'dossier 7|consult' };

describe('the cipher', () => {
  it('gives back what was encrypted, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.string(), (plain, additionalData) => {
        const encrypted = encrypt(plain, { ...context, additionalData });
        expect(encrypted).toHaveLength(plain.length + ENCRYPTION_OVERHEAD);
        expect(new Uint8Array(decrypt(encrypted, { ...context, additionalData }))).toEqual(plain);
      }),
    );
  });

  it('lays out nonce, ciphertext and tag, as AES-256-GCM of node:crypto reads them', () => {
    const encrypted = encrypt(Buffer.from('spreekuur'), context);
    const decipher = createDecipheriv('aes-256-gcm', context.key, encrypted.subarray(0, 12));
    decipher.setAAD(Buffer.from(context.additionalData));
    decipher.setAuthTag(encrypted.subarray(-16));
    const plain = Buffer.concat([decipher.update(encrypted.subarray(12, -16)), decipher.final()]);
    expect(plain.toString()).toBe('spreekuur');
  });

  it('never uses a nonce twice', () => {
    const nonces = Array.from({ length: 2_000 }, () =>
      Buffer.from(encrypt(new Uint8Array(), context).subarray(0, 12)).toString('hex'),
    );
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  it('refuses any flipped bit, any missing end, another key and other additional data', () => {
    const encrypted = encrypt(Buffer.from('een zin van een arts'), context);
    for (let bit = 0; bit < encrypted.length * 8; bit += 1) {
      const altered = Uint8Array.from(encrypted);
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => decrypt(altered, context)).toThrow(DecryptionFailed);
    }
    for (let length = 0; length < encrypted.length; length += 1)
      expect(() => decrypt(encrypted.subarray(0, length), context)).toThrow(DecryptionFailed);
    expect(() => decrypt(encrypted, { ...context, key: randomBytes(32) })).toThrow(DecryptionFailed);
    expect(() => decrypt(encrypted, { ...context, additionalData: 'dossier 8|consult' })).toThrow(
      DecryptionFailed,
    );
  });

  it('lets the caller name what failed, and nothing but that', () => {
    class OwnError extends Error {}
    const failed = (cause: DecryptionFailed): Error => new OwnError('own', { cause });
    expect(() => decryptOr(randomBytes(40), context, failed)).toThrow(OwnError);
    // A key of the wrong size is a mistake of the program, not a wrong key.
    expect(() => decryptOr(randomBytes(40), { ...context, key: new Uint8Array(31) }, failed)).toThrow(
      RangeError,
    );
  });
});
