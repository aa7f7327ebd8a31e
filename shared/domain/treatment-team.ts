import { z } from 'zod';
import { functionName } from '../access/functions.ts';
import { plainDate } from './dates.ts';
import { recordId } from './record-id.ts';

/**
 * Why a bedrijfsarts takes over a dossier that nobody holds any more; the FG reads it [ROL-6], on a line of the access log
 * behind the words of its purpose. It is stored with the membership alone.
 */
export const takeOverReason = z
  .string()
  .trim()
  .min(1, 'Vul in waarom u dit dossier overneemt.')
  .max(90, 'Gebruik ten hoogste 90 tekens.');

const facts = z.strictObject({
  userId: recordId,
  name: z.string().min(1).max(120),
  function: functionName,
  /** A substitute (waarneming) has an end date. */
  substitute: z.boolean(),
  /** First day of the membership, that day included. */
  from: plainDate,
  /** Last day of the membership, that day included; null for as long as the dossier lasts. */
  until: plainDate.nullable(),
  /** Null unless the dossier was taken over with this membership. */
  takeOverReason: takeOverReason.nullable(),
});

type Period = Pick<z.infer<typeof facts>, 'from' | 'until'>;
const endsAfterItBegins = ({ from, until }: Period): boolean => until === null || until >= from;
const lastDayFirst = { path: ['until'], error: 'De laatste dag ligt voor de eerste.' };

/** The first form: nobody signed it, so it does not count. */
export const teamMemberV1 = facts.refine(endsAfterItBegins, lastDayFirst);

/** One period of one person in a dossier's treatment team [ROL-2]; a substitute has an end date [ROL-4]. */
export const teamMember = z
  .strictObject({
    ...facts.shape,
    /** Who put her in the team; null when nobody signed. */
    signedBy: recordId.nullable(),
    /** Ed25519 signature of `signedBy` (electron/signatures/membership.ts), base64; empty when nobody signed. */
    signature: z.string().max(88),
  })
  .refine(endsAfterItBegins, lastDayFirst);
export type TeamMember = z.infer<typeof teamMember>;
