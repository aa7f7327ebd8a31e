import { z } from 'zod';

/** Characters that could break a line, or make a reader see another order than the one that is hashed. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/**
 * One line a person typed and the employee reads: not blank, no line breaks, no direction overrides.
 * Changes nothing while parsing (no trim), because the same characters are sealed.
 */
export const shownLine = (max: number) =>
  z
    .string()
    .max(max, `Dit is te lang: hooguit ${max} tekens.`)
    .refine((text) => text.trim() !== '', 'Vul dit in.')
    .refine((text) => !HIDDEN.test(text), 'Dit bevat tekens die niet te zien zijn.');
