import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Seal } from '../../shared/consent/amendment.ts';
import type { ConsentCrypto } from '../../shared/consent/validity.ts';
import type { Context } from './context.ts';

/** DER prefix of an Ed25519 public key (RFC 8410): what stands before its 32 bytes. */
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex');

/** SHA-256 over the UTF-8 bytes, lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Seals a payload with the signing key of the user who is logged in. */
export function sealedBy(context: Pick<Context, 'session'>, payload: string): Seal {
  const { signingKey } = context.session.enrolment.claim;
  return {
    algorithm: 'Ed25519',
    publicKey: asBase64Url(signingKey),
    signature: asBase64Url(context.session.sign(payload)),
  };
}

/** Judges seals, and accepts only those made with a key enrolled by this organisation. */
export function consentCrypto(enrolledSigningKeys: readonly string[]): ConsentCrypto {
  const known = new Set(enrolledSigningKeys.map(asBase64Url));
  return {
    sha256Hex,
    verify: (payload, seal) => {
      if (!known.has(seal.publicKey)) return false;
      const key = createPublicKey({
        key: Buffer.concat([ed25519Prefix, Buffer.from(seal.publicKey, 'base64url')]),
        format: 'der',
        type: 'spki',
      });
      return verify(null, Buffer.from(payload, 'utf8'), key, Buffer.from(seal.signature, 'base64url'));
    },
  };
}

function asBase64Url(base64: string): string {
  return Buffer.from(base64, 'base64').toString('base64url');
}
