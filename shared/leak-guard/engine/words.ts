import { compileContextRule } from './context-rule.ts';
import type { ContextRule } from './context-rule.ts';
import { lazy } from './lazy.ts';
import { compileLexemes, isStemStart, readExactly } from './lexemes.ts';
import type { Reading } from './lexemes.ts';
import { entriesOf, leakSections, sectionsOf } from './lexicon.ts';
import { firstPartEnds, isDistinct, readDistinct, readWithOneMistake } from './mistakes.ts';
import { isListed, isOrdinary } from './ordinary.ts';
import { topicOf } from './topics.ts';
import type { LeakKind } from './types.ts';

/** What one word is, whatever stands around it. */
export interface WordClass {
  /** The word without hyphens and apostrophes. */
  readonly flat: string;
  readonly kind: LeakKind | null;
  /** Set when `kind` depends on the words around. */
  readonly rule: ContextRule | null;
  /** Set when `kind` holds only for the word, or this part of it, in capitals. */
  readonly capitals: boolean;
  readonly topics: number;
  /** Known to the lexicon or the ordinary vocabulary; an unknown word may be half of a split one. */
  readonly listed: boolean;
  /** Whether a lexicon stem starts with the whole of this word, so that it may be the front half of a split one. */
  readonly startsStem: boolean;
}

type Meaning = LeakKind | ContextRule;

/** Whole compounds of a part of the body with a short last part: a mistake can only be recognised in a long stem. */
const shortCompounds = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((part) => [`${part}breuk`, `${part}pijn`]).filter((word) => word.length >= shortestWritten);
const shortestWritten = 8;

/** Parts of the body: first parts of compounds that mean nothing by themselves. */
export const bodyParts = lazy<ReadonlySet<string>>(
  () =>
    new Set(
      leakSections('word').flatMap(([, { entries }]) =>
        entries.filter((entry) => entry.endsWith('+')).map((entry) => entry.slice(0, -1)),
      ),
    ),
);

const leaking = lazy(() =>
  compileLexemes<Meaning>([
    { meaning: 'diagnosis', entries: shortCompounds([...bodyParts()]) },
    ...leakSections('word').map(([kind, section]) => ({
      meaning: section.conditions.size === 0 ? kind : compileContextRule(kind, section),
      entries: section.entries,
    })),
  ]),
);
const distinct = lazy(() =>
  compileLexemes<Meaning>(
    leakSections('word').map(([meaning, { entries }]) => ({ meaning, entries: entries.filter(isDistinct) })),
  ),
);
const leakingEndings = lazy(() =>
  compileLexemes<Meaning>(leakSections('ending').map(([meaning, { entries }]) => ({ meaning, entries }))),
);
const safe = lazy(() =>
  compileLexemes([
    { meaning: true, entries: entriesOf('word', 'safe') },
    { meaning: true, entries: entriesOf('ending', 'safe') },
  ]),
);
const topicLexemes = lazy(() =>
  compileLexemes(sectionsOf('topic').map(({ meaning, entries }) => ({ meaning: topicOf(meaning), entries }))),
);
const anyCase = lazy(() => abbreviations('abbreviation'));
const inCapitals = lazy(() => abbreviations('capitals'));

function abbreviations(form: 'abbreviation' | 'capitals'): ReadonlyMap<string, LeakKind> {
  return new Map(
    leakSections(form).flatMap(([kind, { entries }]) =>
      entries.map((entry) => [entry.toLowerCase(), kind] as const),
    ),
  );
}

const digitLetters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
};
const longestWord = 64;
const shortestWithEnding = 7;
const shortestFuzzy = 7;
const shortestDistinct = 5;

/** Reads one word: exactly first, then by its ending, then with one mistake, then part by part around its hyphens. */
export function classifyWord(word: string): WordClass {
  return word.length > longestWord ? classifyInPieces(word) : classifyShort(word);
}

/** No Dutch word is this long: it is read in overlapping pieces, so that time stays in step with length. */
function classifyInPieces(word: string): WordClass {
  let best: WordClass | null = null;
  for (let from = 0; from < word.length && (best === null || best.rule !== null); from += longestWord / 2) {
    const piece = classifyShort(word.slice(from, from + longestWord));
    if (piece.kind !== null && !piece.capitals) best = piece;
  }
  return (
    best ?? { flat: '', kind: null, rule: null, capitals: false, topics: 0, listed: true, startsStem: false }
  );
}

function classifyShort(word: string): WordClass {
  const flat = flatten(word);
  const base = flat.replace(/\d+$/, '');
  const topics = readExactly(topicLexemes(), base)?.meaning ?? 0;
  const harmless: WordClass = {
    flat,
    kind: null,
    rule: null,
    capitals: false,
    topics,
    listed: true,
    startsStem: isStemStart(leaking(), flat),
  };
  if (base === '' || readExactly(safe(), base)?.meaning === true) return harmless;
  const kind = anyCase().get(flat) ?? anyCase().get(base);
  if (kind !== undefined) return { ...harmless, kind };
  const capitalKind = inCapitals().get(flat);
  if (capitalKind !== undefined) return { ...harmless, kind: capitalKind, capitals: true };
  const reading = readLeak(base);
  if (reading !== null) return withMeaning(harmless, reading.meaning);
  if (word.includes('-')) {
    const byPart = classifyParts(word, harmless);
    if (byPart !== null) return byPart;
  }
  const letters = /[\d@$]/.test(base) && /[a-z]{2}/.test(base) ? readLeak(withoutDigits(base)) : null;
  if (letters !== null) return withMeaning(harmless, letters.meaning);
  if (topics !== 0) return harmless;
  const mistaken = readMistaken(base);
  if (mistaken !== null) return withMeaning(harmless, mistaken.meaning);
  return isOrdinary(base) ? harmless : { ...harmless, listed: false };
}

function readMistaken(word: string): Reading<Meaning> | null {
  if (word.length < shortestDistinct || isListed(word)) return null;
  const reading = readDistinct(distinct(), word, firstPartEnds(leaking(), word, shortestDistinct));
  if (reading !== null || word.length < shortestFuzzy || isOrdinary(word)) return reading;
  return readWithOneMistake(leaking(), word);
}

/** Whether a word belongs to ordinary work by the lexicon itself: a safe word, or one that only says what a sentence is about. */
export function isWorkWord(flat: string): boolean {
  return (
    readExactly(safe(), flat) !== null ||
    (readExactly(topicLexemes(), flat) !== null && readLeak(flat) === null)
  );
}

/** Whether two neighbouring pieces, put together, are a medical word that a space was typed into. */
export function readJoined(joined: string): LeakKind | null {
  if (joined.length < shortestFuzzy || readExactly(safe(), joined) !== null) return null;
  const reading = readExactly(leaking(), joined);
  if (reading === null || !reading.whole) return null;
  return typeof reading.meaning === 'string' ? reading.meaning : reading.meaning.kind;
}

function flatten(word: string): string {
  return /[-_']/.test(word) ? word.replace(/[-_']/g, '') : word;
}

function withoutDigits(word: string): string {
  return word.replace(/[013457@$]/g, (sign) => digitLetters[sign] ?? sign);
}

function readLeak(word: string): Reading<Meaning> | null {
  return (
    readExactly(leaking(), word) ??
    (word.length >= shortestWithEnding ? readExactly(leakingEndings(), word) : null)
  );
}

function withMeaning(harmless: WordClass, meaning: Meaning): WordClass {
  return typeof meaning === 'string'
    ? { ...harmless, kind: meaning }
    : { ...harmless, kind: meaning.kind, rule: meaning };
}

function classifyParts(word: string, harmless: WordClass): WordClass | null {
  let best: WordClass | null = null;
  for (const piece of word.split('-')) {
    if (piece.length < 2 || piece === word) continue;
    const read = classifyShort(piece);
    if (read.kind === null) continue;
    if (best === null || (best.rule !== null && read.rule === null))
      best = { ...read, flat: harmless.flat, topics: harmless.topics | read.topics };
  }
  return best;
}
