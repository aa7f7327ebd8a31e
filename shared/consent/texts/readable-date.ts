import { InvalidDateError, isPlainDate, type PlainDate } from '../../domain/dates.ts';
import type { ConsentTextSet } from './text-set.ts';

/** A date as the language of the set writes it: '2 maart 2026'. Throws InvalidDateError for a date that does not exist. */
export function readableDate(date: PlainDate, set: ConsentTextSet): string {
  const month = set.months[Number(date.slice(5, 7)) - 1];
  if (!isPlainDate(date) || month === undefined) throw new InvalidDateError();
  return set.dateForm
    .replace('{day}', String(Number(date.slice(8))))
    .replace('{month}', month)
    .replace('{year}', String(Number(date.slice(0, 4))));
}
