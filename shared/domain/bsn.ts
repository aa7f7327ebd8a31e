import { z } from 'zod';

/** The outcome of a BSN check. `reason` is one Dutch sentence that does not repeat the number. */
export type BsnCheck = { readonly valid: true } | { readonly valid: false; readonly reason: string };

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

const invalid = (reason: string): BsnCheck => ({ valid: false, reason });

/**
 * Checks a burgerservicenummer: exactly nine digits, not all zero, and the weighted sum (9, 8, … 2, -1) a multiple of
 * eleven (11-proef). A number written with eight digits is refused with the advice to put the zero before it: the
 * software does not guess at a missing digit. That the number exists, or belongs to this person, it cannot say.
 * Source: Wet algemene bepalingen burgerservicenummer; the weights are those the RvIG publishes.
 */
export function checkBsn(text: string): BsnCheck {
  if (text === '') return invalid('Vul een burgerservicenummer in.');
  if (!/^[0-9]+$/.test(text))
    return invalid('Een burgerservicenummer bestaat alleen uit cijfers, zonder spaties of punten.');
  if (text.length === 8)
    return invalid('Een burgerservicenummer heeft negen cijfers. Zet een nul voor een nummer van acht.');
  if (text.length !== WEIGHTS.length) return invalid('Een burgerservicenummer heeft negen cijfers.');
  if (/^0+$/.test(text)) return invalid('Een burgerservicenummer bestaat niet uit alleen nullen.');
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text.charAt(at)), 0);
  return sum % 11 === 0
    ? { valid: true }
    : invalid('Dit burgerservicenummer klopt niet: een cijfer is anders.');
}

/** A BSN that passes the check, as nine digits. */
export const bsn = z.string().superRefine((text, context) => {
  const check = checkBsn(text);
  if (!check.valid) context.addIssue({ code: 'custom', message: check.reason });
});
