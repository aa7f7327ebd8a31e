import { en2026v1 } from './en.ts';
import { nl2026v1 } from './nl.ts';
import type { ConsentTextSet } from './text-set.ts';

/** Every set of texts there ever was, oldest first within a language. A set that was shown stays here unchanged. */
export const CONSENT_TEXT_SETS: readonly ConsentTextSet[] = [nl2026v1, en2026v1];

/** The set of a language in a version, or undefined when this build does not know it. */
export const findTextSet = (language: string, version: string): ConsentTextSet | undefined =>
  CONSENT_TEXT_SETS.find((set) => set.language === language && set.version === version);

/** The newest set of each language: what the language switch offers, Dutch first. */
export function currentTextSets(): readonly ConsentTextSet[] {
  const newest = new Map(CONSENT_TEXT_SETS.map((set) => [set.language, set]));
  return [...newest.values()];
}
