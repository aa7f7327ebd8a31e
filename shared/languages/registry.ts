import { CodedError } from '../coded-error.ts';
import { en } from './en/pack.ts';
import { nl } from './nl/pack.ts';
import type { LanguagePack } from './pack.ts';

/** The languages in which an employee can read, in the order of the language switch. A new language is one line here. */
export const LANGUAGES = [nl, en] as const satisfies readonly LanguagePack[];

/** The BCP 47 tag of a language the program has. */
export type Language = (typeof LANGUAGES)[number]['tag'];

export const LANGUAGE_TAGS = LANGUAGES.map(({ tag }) => tag) as [Language, ...Language[]];

/** A language this build has no words for. Never answered in another language instead. */
export class UnknownLanguageError extends CodedError {
  readonly code = 'unknownLanguage';
  constructor(options?: ErrorOptions) {
    super('this build has no words in this language', options);
  }
}

/** The words of a language. @throws UnknownLanguageError */
export function languageOf(tag: string, languages: readonly LanguagePack[] = LANGUAGES): LanguagePack {
  const pack = languages.find((known) => known.tag === tag);
  if (pack === undefined) throw new UnknownLanguageError();
  return pack;
}
