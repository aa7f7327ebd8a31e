import { isOrdinary } from './leak-guard-ordinary.ts';
import { normalise } from './leak-guard-normalise.ts';
import { tokenise } from './leak-guard-tokens.ts';

const shortestTerm = 3;

/**
 * The words of a medical free text that may become `dossierTerms` of the guard: content words that are not everyday or work Dutch,
 * lower-case, without diacritics, each once, in order of appearance.
 */
export function termsFromMedicalText(text: string): readonly string[] {
  const terms = new Set<string>();
  for (const word of tokenise(normalise(text).plain).words) {
    if (word.length >= shortestTerm && /[a-z]{2}/.test(word) && !isOrdinary(word.replace(/[-_']/g, '')))
      terms.add(word);
  }
  return [...terms];
}
