import { addDays, type PlainDate } from '../../shared/domain/dates.ts';
import { workingDayOnOrBefore } from '../../shared/poortwachter/holidays.ts';
import { localDate } from '../usecases/local-instant.ts';
import type { Context } from '../usecases/context.ts';

/** A day counted from today: 0 today, -1 yesterday, 1 tomorrow. */
export type DayFromToday = number;

/** The date of a day counted from today. */
export function dayOf(context: Context, day: DayFromToday): PlainDate {
  return addDays(context.today(), day);
}

/** The date of a talk: one in the past was on a working day. */
export function talkDayOf(context: Context, day: DayFromToday): PlainDate {
  const date = dayOf(context, day);
  return day < 0 ? workingDayOnOrBefore(date) : date;
}

/**
 * The same open context with its clock put back, so that a talk of last week has the date of last week. Only for the
 * example: the store and its access log keep the real time.
 * @param at time on the clock, 'HH:MM'
 */
export function workOn(context: Context, day: DayFromToday, at: string): Context {
  const moment = new Date(`${talkDayOf(context, day)}T${at}:00`);
  return { ...context, now: () => moment, today: () => localDate(moment) };
}
