import type { PlainDate } from '../domain/dates.ts';

/** From this age an employee decides alone (CON-7; BW 7:447). In years. */
const AGE_OF_OWN_CONSENT = 16;

/** Year, month and day as one number: compares any two dates, impossible years included, and never throws. */
const asNumber = (date: PlainDate): number => Number(date.replaceAll('-', ''));

/** Whether somebody born on `bornOn` is too young on `day` to decide alone (CON-7). The birthday itself is old enough. */
export const isTooYoung = (bornOn: PlainDate, day: PlainDate): boolean =>
  asNumber(bornOn) + AGE_OF_OWN_CONSENT * 10_000 > asNumber(day);
