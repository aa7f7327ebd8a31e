import { z } from 'zod';
import { isPlainDate, plainDateShape } from '../domain/dates.ts';
import type { PlainDate } from '../domain/dates.ts';

/**
 * What the timeline is computed from. `to` of a period is the last sick day, absent while the sickness goes on.
 * The schema checks shapes; impossible or contradicting dates are refused by `refuseAbsence`.
 */
export const absence = z.strictObject({
  periods: z.array(z.strictObject({ from: plainDateShape, to: plainDateShape.optional() })),
  /** Last day of the employment contract. */
  contractEndsOn: plainDateShape.optional(),
  /** Ziektewet 29, 29a or 29b: UWV pays, with its own reporting date. */
  vangnet: z.boolean().optional(),
  /** Maternity benefit; `sameCause`: the sickness after it has the cause of the sickness before it. */
  maternity: z
    .array(z.strictObject({ from: plainDateShape, to: plainDateShape, sameCause: z.boolean() }))
    .optional(),
  /** Dated reasons of employer and employee to move a milestone. */
  deviations: z
    .array(z.strictObject({ milestone: z.string(), due: plainDateShape, reason: z.string() }))
    .optional(),
});
export type Absence = Readonly<z.infer<typeof absence>>;

/** Why an absence has no timeline. */
export interface TimelineRefusal {
  readonly error: { readonly code: TimelineRefusalCode; readonly message: string };
}
type TimelineRefusalCode =
  | 'noPeriods'
  | 'dateDoesNotExist'
  | 'datesOutOfOrder'
  | 'dateOutOfRange'
  | 'unknownMilestone'
  | 'deviationWithoutReason'
  | 'wageSanctionTooLong';

export const refuseTimeline = (code: TimelineRefusalCode, message: string): TimelineRefusal => ({
  error: { code, message },
});

const MILESTONE = /^POO-(?:[1-35-9]|4\.[1-9]\d*)$/;

const doesNotExist = (what: string): TimelineRefusal =>
  refuseTimeline('dateDoesNotExist', `Een datum bij ${what} bestaat niet.`);

function refuseSpan(from: PlainDate, to: PlainDate | undefined, what: string): TimelineRefusal | undefined {
  if (!isPlainDate(from) || (to !== undefined && !isPlainDate(to))) return doesNotExist(what);
  if (to !== undefined && to < from) {
    return refuseTimeline('datesOutOfOrder', `Het einde van ${what} ligt voor het begin.`);
  }
  return undefined;
}

function refuseDeviations(input: Absence): TimelineRefusal | undefined {
  for (const { milestone, due, reason } of input.deviations ?? []) {
    if (!isPlainDate(due)) return doesNotExist('een afwijking');
    if (!MILESTONE.test(milestone)) {
      return refuseTimeline('unknownMilestone', 'Een afwijking noemt een mijlpaal die niet bestaat.');
    }
    if (reason.trim() === '') {
      return refuseTimeline('deviationWithoutReason', 'Een afwijking heeft een reden nodig.');
    }
  }
  return undefined;
}

/** The first reason to refuse this absence, or undefined. */
export function refuseAbsence(input: Absence, asOf: PlainDate): TimelineRefusal | undefined {
  if (!isPlainDate(asOf)) return doesNotExist('de peildatum');
  if (input.periods.length === 0) return refuseTimeline('noPeriods', 'Er is geen ziekteperiode ingevuld.');
  for (const { from, to } of input.periods) {
    const refused = refuseSpan(from, to, 'een ziekteperiode');
    if (refused !== undefined) return refused;
  }
  for (const { from, to } of input.maternity ?? []) {
    const refused = refuseSpan(from, to, 'de zwangerschapsuitkering');
    if (refused !== undefined) return refused;
  }
  if (input.contractEndsOn !== undefined && !isPlainDate(input.contractEndsOn)) {
    return doesNotExist('het einde van het contract');
  }
  return refuseDeviations(input);
}
