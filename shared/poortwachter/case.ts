import { addDays, daysBetween } from '../domain/dates.ts';
import type { PlainDate } from '../domain/dates.ts';
import type { Absence } from './input.ts';

/** A run of sick days; `to` is the last one, null while it goes on. */
interface SickSpan {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** The sickness that counts: one or more spans that the law reads as one. */
export interface SicknessCase {
  readonly firstSickDay: PlainDate;
  /** `firstSickDay` moved by every day between the spans, so that D + n counts sick days only [POO-10]. */
  readonly effectiveFirstSickDay: PlainDate;
  /** Last sick day, null while she is sick. */
  readonly lastSickDay: PlainDate | null;
  readonly spans: readonly SickSpan[];
}

/** From this number of free days on a new sickness is a new case. */
const NEW_CASE_GAP = 28;

type Benefit = NonNullable<Absence['maternity']>[number];

const byFrom = (a: { readonly from: PlainDate }, b: { readonly from: PlainDate }): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : 0;

const freeDays = (a: PlainDate, b: PlainDate): number => daysBetween(a, b) - 1;

/** Overlapping and adjoining periods as one [POO-22]. */
function joinPeriods(periods: Absence['periods']): SickSpan[] {
  const spans: SickSpan[] = [];
  for (const { from, to } of [...periods].sort(byFrom)) {
    const last = spans.at(-1);
    if (last === undefined || (last.to !== null && freeDays(last.to, from) > 0)) {
      spans.push({ from, to: to ?? null });
    } else if (last.to !== null && (to === undefined || to > last.to)) {
      spans[spans.length - 1] = { from: last.from, to: to ?? null };
    }
  }
  return spans;
}

/** Benefits that adjoin (before and after the birth) as one; the causes must be the same throughout. */
function joinBenefits(benefits: readonly Benefit[]): Benefit[] {
  const joined: Benefit[] = [];
  for (const benefit of [...benefits].sort(byFrom)) {
    const last = joined.at(-1);
    if (last === undefined || freeDays(last.to, benefit.from) > 0) {
      joined.push(benefit);
    } else {
      const to = benefit.to > last.to ? benefit.to : last.to;
      joined[joined.length - 1] = { from: last.from, to, sameCause: last.sameCause && benefit.sameCause };
    }
  }
  return joined;
}

/** Takes the days of one benefit out of the spans: they are not days of sickness [POO-10]. */
function withoutBenefit(spans: readonly SickSpan[], { from, to }: Benefit): SickSpan[] {
  return spans.flatMap((span) => {
    if (span.from > to || (span.to !== null && span.to < from)) return [span];
    const parts: SickSpan[] = [];
    if (span.from < from) parts.push({ from: span.from, to: addDays(from, -1) });
    if (span.to === null || span.to > to) parts.push({ from: addDays(to, 1), to: span.to });
    return parts;
  });
}

/** Whether the benefit fills the gap completely: sick right before and right after it. */
const fills = (benefit: Benefit, before: PlainDate, after: PlainDate): boolean =>
  benefit.from <= addDays(before, 1) && benefit.to >= addDays(after, -1);

/** Whether sickness from `after` on belongs to the case that paused at `before` [POO-10]. */
function isSameCase(before: PlainDate, after: PlainDate, benefits: readonly Benefit[]): boolean {
  const filling = benefits.find((benefit) => fills(benefit, before, after));
  return filling === undefined ? freeDays(before, after) < NEW_CASE_GAP : filling.sameCause;
}

/** The last case of an absence whose dates were checked; undefined when no day of sickness is left. */
export function lastCaseOf(input: Absence): SicknessCase | undefined {
  const benefits = joinBenefits(input.maternity ?? []);
  let spans = joinPeriods(input.periods);
  for (const benefit of benefits) spans = withoutBenefit(spans, benefit);
  let current: SickSpan[] = [];
  let shift = 0;
  for (const span of spans) {
    const before = current.at(-1)?.to ?? null;
    if (before !== null && isSameCase(before, span.from, benefits)) {
      shift += freeDays(before, span.from);
      current.push(span);
    } else {
      current = [span];
      shift = 0;
    }
  }
  const first = current[0];
  const last = current.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    firstSickDay: first.from,
    effectiveFirstSickDay: addDays(first.from, shift),
    lastSickDay: last.to,
    spans: current,
  };
}
