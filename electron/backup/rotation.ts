/** How many snapshots stay, counted in periods that have one. */
export interface KeepTerms {
  /** The last ones, whenever they were made. */
  readonly last: number;
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

/**
 * The last three, for damage that is seen the same day; a week of days, because most damage is seen within days; a month of weeks, for a holiday; half a year of months, for
 * what is noticed at the yearly round. Not more: what is kept longer only grows what a thief could take.
 */
const keepTerms: KeepTerms = { last: 3, days: 7, weeks: 4, months: 6 };

/** The first day (UTC) of the week of an instant, so that two moments of one week are alike. */
function weekOf(madeAt: string): string {
  const day = new Date(`${madeAt.slice(0, 10)}T00:00:00.000Z`);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  day.setUTCDate(day.getUTCDate() - sinceMonday);
  return day.toISOString().slice(0, 10);
}

const periods = {
  days: (madeAt: string) => madeAt.slice(0, 10),
  weeks: weekOf,
  months: (madeAt: string) => madeAt.slice(0, 7),
} as const satisfies Readonly<Record<Exclude<keyof KeepTerms, 'last'>, (madeAt: string) => string>>;

/**
 * Which of these instants stay: the last few, and the newest of each of the last so many days, weeks and months that have one. A laptop that
 * lay in a drawer for a year keeps as many as one that is used daily.
 */
export function keptInstants(madeAt: readonly string[], terms: KeepTerms = keepTerms): ReadonlySet<string> {
  const newestFirst = [...madeAt].sort().reverse();
  const kept = new Set(newestFirst.slice(0, terms.last));
  for (const unit of ['days', 'weeks', 'months'] as const) {
    const newestOf = new Map<string, string>();
    for (const moment of newestFirst) {
      const period = periods[unit](moment);
      if (!newestOf.has(period) && newestOf.size < terms[unit]) newestOf.set(period, moment);
    }
    for (const moment of newestOf.values()) kept.add(moment);
  }
  return kept;
}
