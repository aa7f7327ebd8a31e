import { z } from 'zod';
import { functionName } from '../access/functions.ts';
import { plainDate } from './dates.ts';
import { recordId } from './record-id.ts';

/** Membership of a dossier's treatment team [ROL-2]; a substitute has an end date [ROL-4]. */
export const teamMember = z.strictObject({
  userId: recordId,
  name: z.string().min(1).max(120),
  function: functionName,
  /** A substitute (waarneming) has an end date. */
  substitute: z.boolean(),
  /** Last day of the membership, that day included; null for as long as the dossier lasts. */
  until: plainDate.nullable(),
});
