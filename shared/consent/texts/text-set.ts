import type { ConsentKind, KeepablePart, KeepReason } from '../kinds.ts';

/** A paragraph, with or without a list under it. `{name}` is a placeholder; no sentence is glued from parts. */
export interface ParagraphText {
  readonly text: string;
  readonly list?: 'questions' | 'data';
}

/** What the employee reads for one kind of consent. */
export interface KindText {
  readonly title: string;
  readonly question: string;
  readonly who: string;
  readonly what: string;
  readonly until: string;
  readonly paragraphs: readonly ParagraphText[];
  readonly refusing: string;
  readonly withdrawing: string;
}

/**
 * All consent texts of one language in one version. A version that was ever shown never changes: a correction is a
 * new set with a new version beside the old one.
 */
export interface ConsentTextSet {
  /** BCP 47 tag. */
  readonly language: string;
  /** The language in its own words, for the language switch. */
  readonly languageName: string;
  readonly direction: 'ltr' | 'rtl';
  /** Year and number, such as '2026-1'; sorts as text within a year. */
  readonly version: string;
  readonly months: readonly string[];
  /** How a date reads: `{day} {month} {year}` in the order of the language. */
  readonly dateForm: string;
  /** Between the items of a list on one line. */
  readonly separator: string;
  /** Says 'what' when the list of data is too long for one short line. */
  readonly listBelow: string;
  readonly labels: {
    readonly addressee: string;
    readonly dated: string;
    readonly who: string;
    readonly what: string;
    readonly until: string;
    readonly refusing: string;
    readonly withdrawing: string;
    readonly rights: string;
    readonly choice: string;
    readonly version: string;
  };
  readonly choices: { readonly agree: string; readonly refuse: string; readonly consider: string };
  readonly rights: string;
  readonly keepableParts: Readonly<Record<KeepablePart, string>>;
  readonly keepReasons: Readonly<Record<KeepReason, string>>;
  readonly kinds: Readonly<Record<ConsentKind, KindText>>;
}
