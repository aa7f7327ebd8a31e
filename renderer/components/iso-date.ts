import { parseDate, parseTime } from '@internationalized/date';
import type { CalendarDate, Time } from '@internationalized/date';

/** 'YYYY-MM-DD' as a calendar date; null for null and for what is no date. */
export function toCalendarDate(iso: string | null | undefined): CalendarDate | null {
  if (iso === null || iso === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  try {
    return parseDate(iso);
  } catch {
    // A well-formed string that is no day (2026-02-30): the field shows itself empty, validation is the caller's.
    return null;
  }
}

/** 'HH:MM' as a time; null for null and for what is no time. */
export function toTime(iso: string | null | undefined): Time | null {
  if (iso === null || iso === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(iso)) return null;
  return parseTime(iso);
}
