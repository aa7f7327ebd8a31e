import { enrolment as enrolmentSchema, enrolmentClaim } from '../../shared/domain/enrolment.ts';
import type { Enrolment, EnrolmentClaim } from '../../shared/domain/enrolment.ts';
import { toBase64 } from '../crypto/base64.ts';
import { publicKeyOf, signBytes } from '../crypto/curve-keys.ts';
import { claimBytes, isEnrolledBy } from '../signatures/enrolled-by.ts';
import { EnrolmentTampered, UserRefused } from './errors.ts';
import type { UserKeys } from './user-keys.ts';

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
    organisationKey: toBase64(publicKeyOf('ed25519', organisationSecret)),
    signature: toBase64(signBytes(organisationSecret, claimBytes(parsed.data))),
  });
}

/**
 * The enrolment, when it is genuine: signed by the organisation this vault was made for, for the keys this vault holds. The
 * organisation's public key is kept among the user's wrapped keys, so replacing claim, key and signature together does not
 * help either.
 * @param found whatever stood in the file
 * @throws EnrolmentTampered
 */
export function verifyEnrolment(found: unknown, keys: UserKeys): Enrolment {
  const parsed = enrolmentSchema.safeParse(found);
  if (!parsed.success) throw new EnrolmentTampered();
  const { claim } = parsed.data;
  const genuine =
    claim.signingKey === toBase64(publicKeyOf('ed25519', keys.signing)) &&
    claim.encryptionKey === toBase64(publicKeyOf('x25519', keys.encryption)) &&
    isEnrolledBy(toBase64(keys.organisation), parsed.data);
  if (!genuine) throw new EnrolmentTampered();
  return frozen(parsed.data);
}
