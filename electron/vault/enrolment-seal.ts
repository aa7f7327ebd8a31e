import { canonicalJson } from '../../shared/consent/canonical.ts';
import { enrolment as enrolmentSchema, enrolmentClaim } from '../../shared/domain/enrolment.ts';
import type { Enrolment, EnrolmentClaim } from '../../shared/domain/enrolment.ts';
import { fromBase64, isStrictBase64, toBase64 } from './base64.ts';
import { isSignedBy, publicPart, signBytes } from './curve-keys.ts';
import { UserRefused } from './errors.ts';
import type { UserKeys } from './user-keys.ts';

const claimBytes = (claim: EnrolmentClaim): Uint8Array => Buffer.from(canonicalJson(claim), 'utf8');

function frozen(enrolment: Enrolment): Enrolment {
  // The function of the user comes from here: nothing in memory may change it after it was verified [ROL-5].
  return Object.freeze({ ...enrolment, claim: Object.freeze(enrolment.claim) });
}

/**
 * Signs a claim with the private key of the organisation.
 * @throws UserRefused when the claim is not one an enrolment can hold
 */
export function signEnrolment(claim: EnrolmentClaim, organisationSecret: Uint8Array): Enrolment {
  const parsed = enrolmentClaim.safeParse(claim);
  if (!parsed.success) throw new UserRefused();
  return frozen({
    claim: parsed.data,
    organisationKey: toBase64(publicPart('ed25519', organisationSecret)),
    signature: toBase64(signBytes(organisationSecret, claimBytes(parsed.data))),
  });
}

/**
 * Takes an enrolment from a file: signed by the organisation this vault was made for, for the keys this vault holds.
 * The organisation's public key is kept among the user's wrapped keys, so replacing claim, key and signature together
 * does not help either.
 * @returns null when it is anything else
 */
export function verifyEnrolment(found: unknown, keys: UserKeys): Enrolment | null {
  const parsed = enrolmentSchema.safeParse(found);
  if (!parsed.success) return null;
  const { claim, organisationKey, signature } = parsed.data;
  const genuine =
    isStrictBase64(signature) &&
    organisationKey === toBase64(keys.organisation) &&
    claim.signingKey === toBase64(publicPart('ed25519', keys.signing)) &&
    claim.boxKey === toBase64(publicPart('x25519', keys.box)) &&
    isSignedBy(keys.organisation, claimBytes(claim), fromBase64(signature));
  return genuine ? frozen(parsed.data) : null;
}
