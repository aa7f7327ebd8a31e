import { z } from 'zod';
import { requiredLine } from './contact.ts';
import { instant } from './instant.ts';

/** What the organisation key signs about itself. */
export const organisationClaim = z.strictObject({
  /** What the organisation was called when it was made; for people to read, nothing depends on it. */
  name: requiredLine('Vul de naam van de arbodienst in.'),
  /** Ed25519 public key, base64. */
  organisationKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  madeAt: instant,
});
export type OrganisationClaim = z.infer<typeof organisationClaim>;

/**
 * The organisation file (organisatiebestand): which organisation a computer belongs to. An administrator places it where an
 * ordinary user cannot write [ROL-5]. Holds nothing secret.
 */
export const organisationFile = z.strictObject({
  format: z.literal('arbokoffer-organisation'),
  version: z.literal(1),
  claim: organisationClaim,
  /** Ed25519 signature over the canonical JSON of `claim`, by the key it names, base64. */
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type OrganisationFile = z.infer<typeof organisationFile>;
