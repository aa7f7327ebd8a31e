import type { ConsentKind } from '../consent/kinds/registry.ts';
import type { ConsentLetterWords } from './consent-letter-words.ts';
import type { ConsentText } from './consent-text.ts';
import type { DateWords } from './dates.ts';
import type { KlantmodusWords } from './klantmodus-words.ts';

/** Everything an employee can read or get printed in one language. */
export interface LanguagePack<Tag extends string = string> {
  /** BCP 47 tag. */
  readonly tag: Tag;
  /** The language in its own words, for the language switch. */
  readonly name: string;
  /** The language in Dutch, for the arbodienst. */
  readonly dutchName: string;
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
  /** By kind, every version there ever was, oldest first. */
  readonly consentTexts: Readonly<Record<string, readonly ConsentText[]>>;
  readonly klantmodus: KlantmodusWords;
  readonly consentLetter: ConsentLetterWords;
  readonly pageFoot: PageFootWords;
}

/** Between the numbers at the foot of a page: 'pagina 1 van 2'. */
export interface PageFootWords {
  readonly page: string;
  readonly of: string;
}

/** The texts of every kind: a kind without one does not compile. */
interface EveryKind {
  readonly consentTexts: {
    readonly [Kind in ConsentKind]: readonly [ConsentText<Kind>, ...ConsentText<Kind>[]];
  };
}

/** A pack that has a text of every kind of consent. */
export const defineLanguage = <const Tag extends string>(
  pack: LanguagePack<Tag> & EveryKind,
): LanguagePack<Tag> & EveryKind => pack;
