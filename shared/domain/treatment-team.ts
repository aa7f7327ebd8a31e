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

/** One period of one person in a dossier's treatment team [ROL-2]; a substitute has an end date [ROL-4]. */
export const teamMember = z
  .strictObject({
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
  })
  .refine(({ from, until }) => until === null || until >= from, {
    path: ['until'],
    error: 'De laatste dag ligt voor de eerste.',
  });
