import type { Seal } from '../../shared/consent/amendment.ts';
import type { ConsentCrypto } from '../../shared/consent/validity.ts';
import { isSignedBy } from '../crypto/curve-keys.ts';
import { sha256Hex } from '../crypto/digest.ts';
import type { Context } from './context.ts';

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
      const owner = Buffer.from(seal.publicKey, 'base64url');
      return isSignedBy(owner, Buffer.from(payload, 'utf8'), Buffer.from(seal.signature, 'base64url'));
    },
  };
}

function asBase64Url(base64: string): string {
  return Buffer.from(base64, 'base64').toString('base64url');
}
