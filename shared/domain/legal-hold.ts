import { z } from 'zod';
import { optionalLine } from './contact.ts';
import { plainDate } from './dates.ts';

/** Why nothing of a dossier may be destroyed: a procedure about it runs, or reasonably threatens. */
export const holdGrounds = ['procedureRuns', 'procedureThreatens'] as const;

/** A stop on all destruction in one dossier, whatever the dates say [RET-20]. The FG places and ends it. */
export const legalHold = z
  .strictObject({
    /** First day of the hold, that day included. */
    from: plainDate,
    /** Last day of the hold, that day included; null for as long as it is not known. */
    until: plainDate.nullable(),
    ground: z.enum(holdGrounds),
    /** What the procedure is known by, such as a case number; nothing medical. */
    reference: optionalLine,
  })
  .refine(({ from, until }) => until === null || until >= from, {
    path: ['until'],
    error: 'De laatste dag ligt voor de eerste.',
  });
export type LegalHold = z.infer<typeof legalHold>;
