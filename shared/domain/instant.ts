import { z } from 'zod';

/** A moment in UTC, as `Date.prototype.toISOString` writes it: '2026-11-21T14:02:31.000Z'. */
export const instant = z.iso.datetime({ precision: 3, error: 'Dit is geen geldig tijdstip.' });

/** A local time on the clock, 'HH:MM', 24 hours. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in, bijvoorbeeld 09:30.');
