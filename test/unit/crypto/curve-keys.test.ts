import { createPublicKey, diffieHellman, generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSignedBy, publicKeyOf, sharedSecret, signBytes } from '../../../electron/crypto/curve-keys.ts';

const text = Buffer.from('toestemming');

describe('curve keys', () => {
  it('sign as node:crypto verifies, and nobody else did', () => {
    const secret = randomBytes(32);
    const owner = publicKeyOf('ed25519', secret);
    const signature = signBytes(secret, text);
    const x = Buffer.from(owner).toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    expect(verify(null, text, key, signature)).toBe(true);
    expect(isSignedBy(owner, text, signature)).toBe(true);
    expect(isSignedBy(owner, Buffer.from('weigering'), signature)).toBe(false);
    expect(isSignedBy(publicKeyOf('ed25519', randomBytes(32)), text, signature)).toBe(false);
  });

  it('agree on the secret that node:crypto comes to', () => {
    const mine = randomBytes(32);
    const theirs = generateKeyPairSync('x25519');
    const raw = Buffer.from(String(theirs.publicKey.export({ format: 'jwk' }).x), 'base64url');
    const x = Buffer.from(publicKeyOf('x25519', mine)).toString('base64url');
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
    expect(Buffer.from(sharedSecret(mine, raw))).toEqual(
      diffieHellman({ privateKey: theirs.privateKey, publicKey }),
    );
  });

  it.each([31, 33, 64])('take no public key of %d bytes', (size) => {
    const secret = randomBytes(32);
    const longer = Buffer.concat([publicKeyOf('ed25519', secret), Buffer.alloc(64)]).subarray(0, size);
    expect(() => isSignedBy(longer, text, signBytes(secret, text))).toThrow(RangeError);
    expect(() => sharedSecret(secret, randomBytes(size))).toThrow(RangeError);
  });
});
