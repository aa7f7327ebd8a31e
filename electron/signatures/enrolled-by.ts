import { canonicalJson } from '../../shared/canonical-json.ts';
import type { Enrolment, EnrolmentClaim } from '../../shared/domain/enrolment.ts';
import { fromBase64, isStrictBase64 } from '../crypto/base64.ts';
import { isSignedBy } from '../crypto/curve-keys.ts';

/** The bytes the organisation signs when it enrols somebody. */
export const claimBytes = (claim: EnrolmentClaim): Uint8Array => Buffer.from(canonicalJson(claim), 'utf8');

/** Whether this organisation signed the claim. @param organisationKey its Ed25519 public key, base64 */
export const isEnrolledBy = (organisationKey: string, enrolment: Enrolment): boolean =>
  enrolment.organisationKey === organisationKey &&
  isStrictBase64(organisationKey) &&
  isStrictBase64(enrolment.signature) &&
  isSignedBy(fromBase64(organisationKey), claimBytes(enrolment.claim), fromBase64(enrolment.signature));
