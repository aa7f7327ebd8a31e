import { addDays, type PlainDate } from '../../shared/domain/dates.ts';
import { workingDayOnOrBefore } from '../../shared/poortwachter/holidays.ts';

/** A day counted from today: 0 today, -1 yesterday, 1 tomorrow. */
export type DayFromToday = number;

/** Who lives in a day: see DemoUser. */
interface InADay {
  readonly today: PlainDate;
}

/** The date of a day counted from today. */
export function dayOf({ today }: InADay, day: DayFromToday): PlainDate {
  return addDays(today, day);
}

/** The date of a talk: one in the past was on a working day. */
export function talkDayOf(user: InADay, day: DayFromToday): PlainDate {
  const date = dayOf(user, day);
  return day < 0 ? workingDayOnOrBefore(date) : date;
}
