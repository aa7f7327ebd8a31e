import { isOrdinary } from './ordinary.ts';
import { normalise } from './normalise.ts';
import { tokenise } from './tokens.ts';
import { isWorkWord } from './words.ts';

const shortestTerm = 3;

/**
 * The words of a medical free text that may become `dossierTerms` of the guard: content words that are not everyday or work Dutch,
 * lower-case, without diacritics, each once, in order of appearance.
 */
export function termsFromMedicalText(text: string): readonly string[] {
  const terms = new Set<string>();
  for (const word of tokenise(normalise(text).plain).words) {
    const flat = word.replace(/[-_']/g, '');
    if (
      word.length >= shortestTerm &&
      /^[a-z].*[a-z]{2}|^[a-z]{2}/.test(word) &&
      !isOrdinary(flat) &&
      !isWorkWord(flat)
    )
      terms.add(word);
  }
  return [...terms];
}
