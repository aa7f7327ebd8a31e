import { careJobPhrases } from '../lexicon/phrases/care-job.ts';
import { faintPhrases, leakPhrases } from '../lexicon/phrases/leaking.ts';
import { safePhrases } from '../lexicon/phrases/safe.ts';
import { signals } from '../lexicon/signals.ts';
import { createWordMemory, once } from './memory.ts';
import { compilePhrases, matchPhrases } from './phrases.ts';
import type { Candidates, PhraseText, Phrases } from './phrases.ts';
import { breakBefore } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { leakKinds } from './types.ts';
import type { LeakKind } from './types.ts';
import { classifyWord } from './words.ts';
import type { WordClass } from './words.ts';

/** A run of words (`from` up to, not including, `to`) that gives something away. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly kind: LeakKind;
}

/** A faint meaning counts only where nothing more exact was found. */
type PhraseMeaning = LeakKind | 'safe' | 'careJob' | `faint ${LeakKind}`;

const phrases = once<Phrases<PhraseMeaning>>(() =>
  compilePhrases<PhraseMeaning>([
    ...leakPhrases,
    ...faintPhrases,
    ['safe', safePhrases],
    ['careJob', careJobPhrases],
  ]),
);

function isFaint(meaning: PhraseMeaning): meaning is `faint ${LeakKind}` {
  return meaning.startsWith('faint ');
}

function faintKind(meaning: `faint ${LeakKind}`): LeakKind {
  return leakKinds.find((kind) => meaning.endsWith(` ${kind}`)) ?? 'complaint';
}

/** A word with everything that does not depend on its neighbours, remembered between texts. */
interface KnownWord {
  readonly word: WordClass;
  readonly phrases: Candidates<PhraseMeaning> | null;
}

const shortestNew = 6;
/** A word nobody lists that ends like this is a thing of work: 'een hoogwerkercertificaat'. */
const workTail =
  /(certificaat|diploma|rijbewijs|bevoegdheid|functie|baan|contract|lift|stoel|tafel|bureau|muis|toetsenbord|scherm|rooster|dienst|diensten|werk|plek|ruimte|training|cursus|schema|abonnement|programma|steun|hulp|middel|middelen|handschoenen|schoenen|bril|kruk|team|groep|project|opdracht|opdrachten|taak|taken|keuze|invloed|overleg|periode|maanden|weken|uren|dagen|ing|heid|afstand|tijd|tijden|verkeer|auto|autos|fiets|bus|wagen|markt|vakantie|verlof|seizoen|beleid|regels|kaart|sleutel|telefoon|laptop|account|profiel|collega|leidinggevende|begeleider|coach|medewerker|woning|kamer|kast|kleding|pak|helm|jas|talig|talige)$/;
const memory = createWordMemory<KnownWord>();

function read(word: string): KnownWord {
  const meaning = classifyWord(word);
  return { word: meaning, phrases: phrases().startingWith(meaning.flat) };
}

/** One text on its way through the guard: its words, what they are, and which runs are phrases. */
export class GuardText implements PhraseText {
  readonly length: number;
  readonly classes: readonly WordClass[];
  /** Words that mean something by themselves or in context. */
  readonly telling: readonly number[];
  /** Words that may be half of a word typed with a space in it. */
  readonly unknown: readonly number[];
  readonly leakSpans: readonly Mark[];
  readonly faintSpans: readonly Mark[];
  private readonly tokens: Tokens;
  private readonly source: string;
  private readonly origin: Int32Array | null;
  private readonly safe = new Set<number>();
  private readonly extraSignals = new Map<number, number>();

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
    const telling: number[] = [];
    const unknown: number[] = [];
    const starting: Candidates<PhraseMeaning>[] = [];
    const starts: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const known = memory.recall(words[at] ?? '', read);
      classes.push(known.word);
      if (known.word.kind !== null) telling.push(at);
      else if (!known.word.known || known.word.flat.length === 1) unknown.push(at);
      if (known.phrases !== null) {
        starting.push(known.phrases);
        starts.push(at);
      }
    }
    this.classes = classes;
    this.telling = telling;
    this.unknown = unknown;
    const leaks: Mark[] = [];
    const faint: Mark[] = [];
    starts.forEach((start, index) => {
      const candidates = starting[index];
      if (candidates !== undefined)
        matchPhrases(candidates, { text: this, start }, (meaning, end) =>
          this.take(meaning, { start, end, leaks, faint }),
        );
    });
    this.leakSpans = leaks;
    this.faintSpans = faint;
  }

  private take(
    meaning: PhraseMeaning,
    span: { readonly start: number; readonly end: number; readonly leaks: Mark[]; readonly faint: Mark[] },
  ): void {
    const { start, end, leaks, faint } = span;
    if (meaning === 'safe') for (let at = start; at < end; at += 1) this.safe.add(at);
    else if (meaning === 'careJob')
      for (let at = start; at < end; at += 1) this.extraSignals.set(at, signals.careJob);
    else if (isFaint(meaning)) faint.push({ from: start, to: end, kind: faintKind(meaning) });
    else leaks.push({ from: start, to: end, kind: meaning });
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

  signalsAt(at: number): number {
    return (this.classes[at]?.signals ?? 0) | (this.extraSignals.get(at) ?? 0);
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

  isName(at: number): boolean {
    const first = this.source[this.startOf(at)] ?? '';
    return first !== first.toLowerCase();
  }

  isNew(at: number): boolean {
    const word = this.classes[at];
    return (
      word !== undefined &&
      !word.known &&
      word.flat.length >= shortestNew &&
      /^[a-z]+$/.test(word.flat) &&
      !workTail.test(word.flat)
    );
  }

  private toSource(plainOffset: number): number {
    return this.origin === null ? plainOffset : (this.origin[plainOffset] ?? this.source.length);
  }
}
