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

/** How long an appointment of each kind usually takes, in minutes (our own choice; the planner changes it). */
export const USUAL_MINUTES: Readonly<Record<(typeof visitKinds)[number], number>> = {
  spreekuur: 30,
  intakegesprek: 60,
  huisbezoek: 60,
  werkplekonderzoek: 120,
  telefonisch: 15,
};

export const visitStates = ['gepland', 'bezig', 'gedaan', 'vervallen'] as const;

/** The first form: without duration, start and end. */
export const visitV1 = z.strictObject({
  kind: z.enum(visitKinds),
  on: plainDate,
  at: clockTime,
  place: z.string().trim().max(120),
  state: z.enum(['gepland', 'gedaan', 'vervallen']),
});

/** An appointment of the arbodienst with the employee (agenda). */
export const visit = visitV1.extend({
  /** Null where nobody said how long: an appointment of the first form. */
  minutes: z
    .int('Vul een heel aantal minuten in.')
    .min(5, 'Vul ten minste 5 minuten in.')
    .max(480, 'Vul ten hoogste 480 minuten in.')
    .nullable(),
  state: z.enum(visitStates),
  /** When it really began and ended, on the clock of the laptop; null where that was not marked. */
  startedAt: clockTime.nullable(),
  finishedAt: clockTime.nullable(),
});
export type Visit = z.infer<typeof visit>;

/** What is known of a new appointment. */
export const plannedVisit = visit.omit({ state: true, startedAt: true, finishedAt: true });
export type PlannedVisit = z.infer<typeof plannedVisit>;

type Period = Pick<Visit, 'on' | 'at' | 'kind' | 'minutes'>;

/** Whether two appointments are at the same time on the same day. One without a duration takes as long as usual. */
export function overlap(one: Period, other: Period): boolean {
  if (one.on !== other.on) return false;
  return startOf(one) < endOf(other) && startOf(other) < endOf(one);
}

/** Minutes since midnight. */
function startOf({ at }: Period): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return hours * 60 + minutes;
}

const endOf = (period: Period): number => startOf(period) + (period.minutes ?? USUAL_MINUTES[period.kind]);
