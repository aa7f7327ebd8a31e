import type { ConsentText } from '../languages/consent-text.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { ConsentKindDefinition } from './kinds/definition.ts';
import { CONSENT_KINDS } from './kinds/registry.ts';

/** All kinds of consent and all languages, in every version: what a consent is made, judged and shown with. */
export interface ConsentCatalogue {
  readonly kinds: readonly ConsentKindDefinition[];
  readonly languages: readonly LanguagePack[];
}

/** What this build knows. Functions take it unless they are given another. */
export const CATALOGUE: ConsentCatalogue = { kinds: CONSENT_KINDS, languages: LANGUAGES };

/** Where a text is found: as a record names it. */
interface TextName {
  readonly kind?: unknown;
  readonly language?: unknown;
  readonly textVersion?: unknown;
}

/** A text with the language it is in. */
interface FoundText {
  readonly text: ConsentText;
  readonly pack: LanguagePack;
}

function textsOf({ kind, language }: TextName, { languages }: ConsentCatalogue): readonly FoundText[] {
  const pack = languages.find(({ tag }) => tag === language);
  if (pack === undefined || typeof kind !== 'string' || !Object.hasOwn(pack.consentTexts, kind)) return [];
  return (pack.consentTexts[kind] ?? []).map((text) => ({ text, pack }));
}

/** The text a record names, however old; undefined when this build does not know it. */
export const findText = (name: TextName, catalogue: ConsentCatalogue): FoundText | undefined =>
  textsOf(name, catalogue).find(({ text }) => text.version === name.textVersion);

/** The newest text of a kind in a language; undefined when there is none. */
export const newestText = (name: TextName, catalogue: ConsentCatalogue): FoundText | undefined =>
  textsOf(name, catalogue).at(-1);
