import { z } from 'zod';

/** Combinations that are not given out since the war. */
const NOT_GIVEN = ['SA', 'SD', 'SS'];

/**
 * A Dutch postcode as it is written, `1234 AB`, from what was typed: any case, with or without a space. `undefined` when it is
 * not one: four digits that do not start with 0, two letters, not SA, SD or SS. Whether the postcode is in use is not known here.
 */
export function normalisePostcode(text: string): string | undefined {
  const parts = /^\s*([1-9]\d{3})\s*([a-z]{2})\s*$/i.exec(text);
  const [, digits, typed] = parts ?? [];
  const letters = typed?.toUpperCase();
  if (digits === undefined || letters === undefined || NOT_GIVEN.includes(letters)) return undefined;
  return `${digits} ${letters}`;
}

/** A typed postcode; the output is the written form. */
export const postcode = z.string().transform((text, context): string => {
  const written = normalisePostcode(text);
  if (written !== undefined) return written;
  context.addIssue({ code: 'custom', message: 'Vul een postcode in als 1234 AB.' });
  return z.NEVER;
});
