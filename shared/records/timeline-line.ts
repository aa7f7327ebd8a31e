import { z } from 'zod';
import { plainDate } from '../domain/dates.ts';
import { instant } from '../domain/instant.ts';

/** One line on the timeline of a dossier. The label says what kind of thing happened, never what it held. */
export const timelineLine = z.strictObject({
  id: z.string(),
  at: z.union([plainDate, instant]),
  label: z.string(),
  detail: z.string(),
  /** The tab of the dossier that shows it. */
  target: z.enum(['formulieren', 'toestemmingen', 'rapportage', 'geen']),
});
export type TimelineLine = z.infer<typeof timelineLine>;
