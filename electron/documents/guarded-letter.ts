import {
  letterRules,
  refusedTexts,
  type EmployerLetter,
  type LetterRefusal,
} from '../../shared/report/employer-letter.ts';
import type { LetterGuards } from '../../shared/report/letter-text.ts';

/** A letter that may be laid out. Only this file makes one: a text that no rule guarded reaches no page [EMP-14]. */
class GuardedLetter {
  readonly #letter: EmployerLetter;

  constructor(letter: EmployerLetter) {
    this.#letter = letter;
  }

  get letter(): EmployerLetter {
    return this.#letter;
  }
}
export type { GuardedLetter };

/** The letter when none of its texts is refused, and otherwise which are. */
export function guardLetter(
  letter: EmployerLetter,
  guards: LetterGuards,
): { readonly guarded: GuardedLetter | null; readonly refused: readonly LetterRefusal[] } {
  const refused = refusedTexts(letter, letterRules, guards);
  return { guarded: refused.length === 0 ? new GuardedLetter(letter) : null, refused };
}

/** A letter that left: it was guarded then, and is printed as it was, whatever the guard has learnt since. */
export const letterThatLeft = (letter: EmployerLetter): GuardedLetter => new GuardedLetter(letter);
