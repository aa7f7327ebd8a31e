import { createWordCache } from './cache.ts';
import { lazy } from './lazy.ts';
import { entriesOf, leakSections } from './lexicon.ts';
import { compilePhrases, matchPhrases } from './phrases.ts';
import type { Candidates, PhraseText, Phrases } from './phrases.ts';
import { breakBefore } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { topics } from './topics.ts';
import type { LeakKind } from './types.ts';
import { classifyWord } from './words.ts';
import type { WordClass } from './words.ts';

/** A run of words (`from` up to, not including, `to`) that gives something away. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: LeakKind;
}

type PhraseMeaning = { readonly form: 'phrase' | 'fallback'; readonly kind: LeakKind } | 'safe' | 'careJob';

const phrases = lazy<Phrases<PhraseMeaning>>(() =>
  compilePhrases<PhraseMeaning>([
    ...leakPhrases('phrase'),
    ...leakPhrases('fallback'),
    { meaning: 'safe', entries: entriesOf('phrase', 'safe') },
    { meaning: 'careJob', entries: entriesOf('phrase', 'careJob') },
  ]),
);

function leakPhrases(
  form: 'phrase' | 'fallback',
): readonly { readonly meaning: PhraseMeaning; readonly entries: readonly string[] }[] {
  return leakSections(form).map(([kind, { entries }]) => ({ meaning: { form, kind }, entries }));
}

/** A word with everything that does not depend on its neighbours, kept between texts. */
interface KnownWord {
  readonly word: WordClass;
  readonly phrases: Candidates<PhraseMeaning> | null;
}

const shortestUnlisted = 6;
const workEnding = lazy(() => new RegExp(`(?:${entriesOf('set', 'work-ending').join('|')})$`));
const knownWords = createWordCache<KnownWord>();

function read(word: string): KnownWord {
  const meaning = classifyWord(word);
  return { word: meaning, phrases: phrases().startingWith(meaning.flat) };
}

/** One text on its way through the guard: its words, what they are, and which runs are phrases. */
export class GuardText implements PhraseText {
  readonly length: number;
  readonly classes: readonly WordClass[];
  /** Positions of the words that have a kind by themselves or in context. */
  readonly withKind: readonly number[];
  /** Positions of the words that may be half of a word typed with a space in it. */
  readonly unlisted: readonly number[];
  readonly leakSpans: readonly Span[];
  /** What only a general phrase gives away: it counts where nothing more exact was found. */
  readonly fallbackSpans: readonly Span[];
  private readonly tokens: Tokens;
  private readonly source: string;
  private readonly origin: Int32Array | null;
  private readonly safe = new Set<number>();
  private readonly phraseTopics = new Map<number, number>();

  constructor(input: {
    readonly source: string;
    readonly origin: Int32Array | null;
    readonly tokens: Tokens;
  }) {
    this.tokens = input.tokens;
    this.source = input.source;
    this.origin = input.origin;
    const { words } = input.tokens;
    this.length = words.length;
    const classes: WordClass[] = [];
    const withKind: number[] = [];
    const unlisted: number[] = [];
    const starting: Candidates<PhraseMeaning>[] = [];
    const starts: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const known = knownWords.get(words[at] ?? '', read);
      classes.push(known.word);
      if (known.word.kind !== null) withKind.push(at);
      else if (!known.word.listed || known.word.flat.length === 1) unlisted.push(at);
      if (known.phrases !== null) {
        starting.push(known.phrases);
        starts.push(at);
      }
    }
    this.classes = classes;
    this.withKind = withKind;
    this.unlisted = unlisted;
    const leaks: Span[] = [];
    const fallbacks: Span[] = [];
    starts.forEach((start, index) => {
      const candidates = starting[index];
      if (candidates !== undefined)
        matchPhrases(candidates, { text: this, start }, (meaning, end) =>
          this.take(meaning, { start, end, leaks, fallbacks }),
        );
    });
    this.leakSpans = leaks;
    this.fallbackSpans = fallbacks;
  }

  private take(
    meaning: PhraseMeaning,
    span: {
      readonly start: number;
      readonly end: number;
      readonly leaks: Span[];
      readonly fallbacks: Span[];
    },
  ): void {
    const { start, end, leaks, fallbacks } = span;
    if (meaning === 'safe') for (let at = start; at < end; at += 1) this.safe.add(at);
    else if (meaning === 'careJob')
      for (let at = start; at < end; at += 1) this.phraseTopics.set(at, topics.careJob);
    else (meaning.form === 'fallback' ? fallbacks : leaks).push({ from: start, to: end, kind: meaning.kind });
  }

  /** Whether every one of the words belongs to a phrase of ordinary work. */
  allSafe(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (!this.safe.has(at)) return false;
    return true;
  }

  flat(at: number): string {
    return this.classes[at]?.flat ?? '';
  }

  breakAt(at: number): number {
    return this.tokens.breaks[at] ?? breakBefore.sentence;
  }

  /** Whether a comma or more stands before the word. */
  separated(at: number): boolean {
    return this.breakAt(at) > breakBefore.newline;
  }

  kindAt(at: number): LeakKind | null {
    return this.classes[at]?.kind ?? null;
  }

  isSafe(at: number): boolean {
    return this.safe.has(at);
  }

  topicsAt(at: number): number {
    return (this.classes[at]?.topics ?? 0) | (this.phraseTopics.get(at) ?? 0);
  }

  startOf(at: number): number {
    return this.toSource(this.tokens.starts[at] ?? 0);
  }

  endOf(at: number): number {
    return this.toSource(this.tokens.ends[at] ?? 0);
  }

  /** The word as it was typed. */
  original(at: number): string {
    return this.source.slice(this.startOf(at), this.endOf(at));
  }

  isCapitalised(at: number): boolean {
    const first = this.source[this.startOf(at)] ?? '';
    return first !== first.toLowerCase();
  }

  isUnlisted(at: number): boolean {
    const word = this.classes[at];
    return (
      word !== undefined &&
      !word.listed &&
      word.flat.length >= shortestUnlisted &&
      /^[a-z]+$/.test(word.flat) &&
      !workEnding().test(word.flat)
    );
  }

  private toSource(plainOffset: number): number {
    return this.origin === null ? plainOffset : (this.origin[plainOffset] ?? this.source.length);
  }
}
