import { z } from 'zod';
import { plainDate } from './dates.ts';
import { clockTime } from './instant.ts';

export const visitKinds = [
  'spreekuur',
  'intakegesprek',
  'huisbezoek',
  'werkplekonderzoek',
  'telefonisch',
] as const;
/** What each kind of appointment is called, on a screen and on the timeline. */
export const VISIT_KIND_LABELS: Readonly<Record<(typeof visitKinds)[number], string>> = {
  spreekuur: 'Spreekuur',
  intakegesprek: 'Intakegesprek',
  huisbezoek: 'Huisbezoek',
  werkplekonderzoek: 'Werkplekonderzoek',
  telefonisch: 'Telefonisch gesprek',
};

const visitStates = ['gepland', 'gedaan', 'vervallen'] as const;

/** An appointment of the arbodienst with the employee (agenda). */
export const visit = z.strictObject({
  kind: z.enum(visitKinds),
  on: plainDate,
  at: clockTime,
  place: z.string().trim().max(120),
  state: z.enum(visitStates),
});
export type Visit = z.infer<typeof visit>;
