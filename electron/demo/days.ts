import { addDays, type PlainDate } from '../../shared/domain/dates.ts';
import { workingDayOnOrBefore } from '../../shared/poortwachter/holidays.ts';
import { localDate } from '../usecases/local-instant.ts';
import type { Work } from '../usecases/work.ts';

/** A day counted from today: 0 today, -1 yesterday, 1 tomorrow. */
export type DayFromToday = number;

/** The date of a day counted from today. */
export function dayOf(work: Work, day: DayFromToday): PlainDate {
  return addDays(work.today(), day);
}

/** The date of a talk: one in the past was on a working day. */
export function talkDayOf(work: Work, day: DayFromToday): PlainDate {
  const date = dayOf(work, day);
  return day < 0 ? workingDayOnOrBefore(date) : date;
}

/**
 * The same open work with its clock put back, so that a talk of last week has the date of last week. Only for the
 * example: the store and its access log keep the real time.
 * @param at time on the clock, 'HH:MM'
 */
export function workOn(work: Work, day: DayFromToday, at: string): Work {
  const moment = new Date(`${talkDayOf(work, day)}T${at}:00`);
  return { ...work, now: () => moment, today: () => localDate(moment) };
}
