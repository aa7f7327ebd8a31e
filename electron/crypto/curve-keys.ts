import { createPrivateKey, createPublicKey, diffieHellman, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { KEY_BYTES } from './cipher.ts';

type Curve = 'ed25519' | 'x25519';

// The fixed DER prefixes of a PKCS#8 private and an SPKI public key (RFC 8410); the 32 bytes of the key follow.
const PRIVATE_PREFIX: Readonly<Record<Curve, string>> = {
  ed25519: '302e020100300506032b657004220420',
  x25519: '302e020100300506032b656e04220420',
};
const PUBLIC_PREFIX: Readonly<Record<Curve, string>> = {
  ed25519: '302a300506032b6570032100',
  x25519: '302a300506032b656e032100',
};

/** Key objects of node:crypto cannot be overwritten, so they live for one call and the 32 raw bytes are what is kept. */
function privateKeyObject(curve: Curve, secret: Uint8Array): KeyObject {
  const key = Buffer.concat([Buffer.from(PRIVATE_PREFIX[curve], 'hex'), secret]);
  try {
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  } finally {
    key.fill(0);
  }
}

/** @throws RangeError for another size: what follows the key in DER is not looked at, so a longer one would pass for it */
function publicKeyObject(curve: Curve, bytes: Uint8Array): KeyObject {
  if (bytes.length !== KEY_BYTES) throw new RangeError('a public key has 32 bytes');
  return createPublicKey({
    key: Buffer.concat([Buffer.from(PUBLIC_PREFIX[curve], 'hex'), bytes]),
    format: 'der',
    type: 'spki',
  });
}

/** The public key (32 bytes) that goes with a secret (32 bytes). */
export function publicKeyOf(curve: Curve, secret: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKeyObject(curve, secret)).export({ format: 'der', type: 'spki' });
  return new Uint8Array(spki.subarray(spki.length - KEY_BYTES));
}

/** Ed25519 signature, 64 bytes (RFC 8032). */
export const signBytes = (secret: Uint8Array, bytes: Uint8Array): Uint8Array =>
  sign(null, bytes, privateKeyObject('ed25519', secret));

/** Whether this is the Ed25519 signature of the owner of this public key (32 bytes) over these bytes. */
export const isSignedBy = (owner: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean =>
  verify(null, bytes, publicKeyObject('ed25519', owner), signature);

/**
 * X25519 (RFC 7748): the secret two key pairs have in common. Throws for a public key that gives none (a point of small
 * order). @returns 32 bytes
 */
export const sharedSecret = (privateKey: Uint8Array, publicKey: Uint8Array): Uint8Array =>
  diffieHellman({
    privateKey: privateKeyObject('x25519', privateKey),
    publicKey: publicKeyObject('x25519', publicKey),
  });
