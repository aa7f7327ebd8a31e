import { addDays, weekdayOf } from '../domain/dates.ts';
import type { PlainDate } from '../domain/dates.ts';

/**
 * Dutch public holidays, by computation. Source: the days that article 3(1) of the Algemene termijnenwet lists.
 * Two choices follow the field instead of the letter [POO-21]: 5 May is a holiday in lustrum years only (the
 * recommendation of the Stichting van de Arbeid, which most collective agreements follow), and Good Friday, which
 * article 3(2) equates for terms of law only, is a working day: people are at work to see the warning.
 */

const pad2 = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Easter Sunday of a Gregorian year (the anonymous algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return `${String(year).padStart(4, '0')}-${pad2(Math.floor(days / 31))}-${pad2((days % 31) + 1)}`;
}

/** The day on which the birthday of the king or queen is celebrated; never on a Sunday. */
function royalDay(year: number): string {
  const day = year >= 2014 ? '04-27' : '04-30';
  if (weekdayOf(`${String(year).padStart(4, '0')}-${day}`) !== 7) return day;
  return year >= 2014 ? '04-26' : '04-29';
}

const EASTER_OFFSETS = [0, 1, 39, 49, 50] as const;

/** Whether `date` is a Dutch public holiday as defined above. */
export function isDutchHoliday(date: PlainDate): boolean {
  const year = Number(date.slice(0, 4));
  const monthDay = date.slice(5);
  switch (monthDay) {
    case '01-01':
    case '12-25':
    case '12-26':
      return true;
    case '05-05':
      if (year % 5 === 0) return true;
      break;
    case '04-26':
    case '04-27':
    case '04-29':
    case '04-30':
      if (royalDay(year) === monthDay) return true;
      break;
    default:
  }
  // Easter and what follows from it lies between 22 March and 14 June.
  if (monthDay < '03-22' || monthDay > '06-14') return false;
  const easter = easterSunday(year);
  return EASTER_OFFSETS.some((offset) => addDays(easter, offset) === date);
}

/** Monday to Friday, not a public holiday. */
export const isWorkingDay = (date: PlainDate): boolean => weekdayOf(date) <= 5 && !isDutchHoliday(date);

/** POO-12: `date` itself when it is a working day, else the nearest working day before it. */
export function workingDayOnOrBefore(date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}
