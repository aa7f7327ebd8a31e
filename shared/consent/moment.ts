import { z } from 'zod';
import { CodedError } from '../coded-error.ts';
import { isPlainDate, type PlainDate } from '../domain/dates.ts';

/** A moment with its offset from UTC, as the clock on the wall stood: '2026-03-02T14:02:00+01:00' (or 'Z'). */
export const offsetInstant = z.iso.datetime({ offset: true, error: 'Dit is geen geldig tijdstip.' });

/** Either a date (then: the end of that day) or a moment with its offset. */
export type AsOf = string;

/** `asOf` is neither a date that exists nor a moment with an offset. Names no value. */
export class InvalidAsOfError extends CodedError {
  readonly code = 'invalidAsOf';
  constructor(options?: ErrorOptions) {
    super('the reference date does not exist', options);
  }
}

/** The calendar date on the wall at a moment with an offset. The moment must be a valid `offsetInstant`. */
export const wallDateOf = (moment: string): PlainDate => moment.slice(0, 10);

/** Throws InvalidAsOfError unless `asOf` is a date that exists or a moment with an offset. */
export function requireAsOf(asOf: AsOf): void {
  if (!isPlainDate(asOf) && !offsetInstant.safeParse(asOf).success) throw new InvalidAsOfError();
}

/** The calendar date of `asOf`. */
export const dateOfAsOf = (asOf: AsOf): PlainDate => asOf.slice(0, 10);

/** Whether `moment` had come at `asOf`; with a bare date everything on that day has come. */
export function hasCome(moment: string, asOf: AsOf): boolean {
  if (isPlainDate(asOf)) return wallDateOf(moment) <= asOf;
  return Date.parse(moment) <= Date.parse(asOf);
}
