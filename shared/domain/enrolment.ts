import { z } from 'zod';
import { functionName } from '../access/functions.ts';
import { requiredLine } from './contact.ts';
import { instant } from './instant.ts';
import { recordId } from './record-id.ts';

const base64Key = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

/** What the organisation key signs: who this user is, in what function, with which keys [ROL-5]. */
export const enrolmentClaim = z.strictObject({
  userId: recordId,
  name: requiredLine('Vul uw naam in.'),
  function: functionName,
  /** Registration in the BIG-register or another professional register; may be empty. */
  registration: z.string().trim().max(40, 'Hooguit 40 tekens.'),
  /** Ed25519 public key, base64: seals consents and audit heads. */
  signingKey: base64Key,
  /** X25519 public key, base64: dossier keys are given to it. */
  encryptionKey: base64Key,
  issuedAt: instant,
});
export type EnrolmentClaim = z.infer<typeof enrolmentClaim>;

/** The signed claim. The function of a user comes from here and from nowhere else [ROL-5]. */
export const enrolment = z.strictObject({
  claim: enrolmentClaim,
  /** Ed25519 public key of the organisation, base64. */
  organisationKey: base64Key,
  /** Ed25519 signature over the canonical JSON of `claim`, base64. */
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type Enrolment = z.infer<typeof enrolment>;
