import { InvalidDateError, isPlainDate, type PlainDate } from '../domain/dates.ts';

/** How a language writes a date. */
export interface DateWords {
  /** Twelve names, January first. */
  readonly months: readonly string[];
  /** `{day} {month} {year}` in the order of the language. */
  readonly form: string;
}

/** A date as the language writes it: '2 maart 2026'. @throws InvalidDateError for a date that does not exist */
export function readableDate(date: PlainDate, { months, form }: DateWords): string {
  const month = months[Number(date.slice(5, 7)) - 1];
  if (!isPlainDate(date) || month === undefined) throw new InvalidDateError();
  return form
    .replace('{day}', String(Number(date.slice(8))))
    .replace('{month}', month)
    .replace('{year}', String(Number(date.slice(0, 4))));
}
