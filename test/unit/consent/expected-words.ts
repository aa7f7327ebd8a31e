import type { Language } from '../../../shared/languages/registry.ts';

/** What the tests look for in the texts of a language. */
interface ExpectedWords {
  /** What a text says of refusing: that it does no harm (CON-2). */
  readonly noDetriment: string;
  /** Words that press or threaten: none may stand in a text (CON-18). */
  readonly threats: RegExp;
  /** How a text says that ordinary guidance rests on law (CON-1). */
  readonly byLaw: string;
}

/** One entry for each language: a new one does not compile without. */
export const EXPECTED_WORDS: Readonly<Record<Language, ExpectedWords>> = {
  nl: {
    noDetriment: 'geen nadelige gevolgen',
    threats:
      /\b(moet|moeten|verplicht|verplichting|gevolgen hebben|weigert|weigeren|sanctie|stopzetten|anders kunnen wij|geen diensten)\b/i,
    byLaw: 'want die staat in de wet',
  },
  en: {
    noDetriment: 'not put you at a disadvantage',
    threats: /\b(must|have to|required|obliged|obligation|refuse|refusal|sanction|penalty|otherwise we)\b/i,
    byLaw: 'because the law arranges it',
  },
};
