import { buildTrie, trieRoot } from './trie.ts';
import type { Trie } from './trie.ts';

/** How an entry may stand in a word; the marks that say so are described in `../README.md`. */
export const shape = {
  exact: 0,
  word: 1,
  prefix: 2,
  suffix: 3,
  anywhere: 4,
  first: 5,
  last: 6,
  opening: 7,
} as const;

interface Lexeme<Meaning> {
  readonly shape: number;
  readonly length: number;
  readonly meaning: Meaning;
}

/** Entries of the lexicon, with their marks, that all mean the same. */
export interface LexiconPart<Meaning> {
  readonly meaning: Meaning;
  readonly entries: readonly string[];
}

export type Lexemes<Meaning> = Trie<Lexeme<Meaning>>;

export function compileLexemes<Meaning>(parts: readonly LexiconPart<Meaning>[]): Lexemes<Meaning> {
  const stems: [string, Lexeme<Meaning>][] = [];
  for (const { meaning, entries } of parts) {
    for (const entry of entries) {
      const stem = entry.replace(/[=*+^~]/g, '');
      stems.push([stem, { shape: shapeOf(entry), length: stem.length, meaning }]);
    }
  }
  return buildTrie(stems);
}

function shapeOf(entry: string): number {
  const first = entry[0];
  const last = entry.at(-1);
  if (first === '^') return shape.opening;
  if (first === '=') return shape.exact;
  if (first === '+') return shape.last;
  if (last === '+') return shape.first;
  if (first === '*') return last === '*' ? shape.anywhere : shape.suffix;
  return last === '*' ? shape.prefix : shape.word;
}

const endings: ReadonlySet<string> = new Set(
  'e en s es n r er ers st ste t te ten d de den end ende je jes tje tjes pje pjes etje etjes ie ies achtig achtige loos loze se'.split(
    ' ',
  ),
);

/** After a short stem an ending easily makes another word (moe, moet), so only the plain inflections count. */
const shortStem = 6;
const plainEndings: ReadonlySet<string> = new Set(['', 'e', 'en', 's', 'tje', 'tjes', 'je', 'jes']);

export function isPlainEnding(rest: string): boolean {
  return plainEndings.has(rest);
}

/** Whether a word may end like this after its stem: a Dutch inflection or a diminutive. */
export function isEnding(rest: string): boolean {
  return rest === '' || endings.has(rest);
}

const compoundStem = 6;
const middleStem = 7;

/** What a word means by the longest lexicon stem in it, or null. `whole` tells that the stem and an ending are all there is. */
export interface Reading<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
  readonly whole: boolean;
}

export function readExactly<Meaning>(lexemes: Lexemes<Meaning>, word: string): Reading<Meaning> | null {
  let best: Reading<Meaning> | null = null;
  const firstParts: number[] = [0];
  for (let start = 0; start < word.length - 1; start += 1) {
    let node = trieRoot;
    for (let at = start; at < word.length; at += 1) {
      node = lexemes.step(node, word.charCodeAt(at));
      if (node === 0) break;
      for (const lexeme of lexemes.at(node) ?? []) {
        if (lexeme.shape === shape.first) addFirstPart({ firstParts, word, start, end: at + 1 });
        else if (
          fits(lexeme, { word, start, end: at + 1, firstParts }) &&
          lexeme.length > (best?.length ?? 0)
        ) {
          best = {
            meaning: lexeme.meaning,
            length: lexeme.length,
            whole: (start === 0 || endsFirstPart(firstParts, start)) && isEnding(word.slice(at + 1)),
          };
        }
      }
    }
  }
  return best;
}

interface Occurrence {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Positions where the last part of a compound may begin. */
  readonly firstParts: number[];
}

export function addFirstPart({ firstParts, word, start, end }: Occurrence): void {
  if (start > 0 && start < 3 && !firstParts.includes(start)) return;
  firstParts.push(end);
  if (word[end] === 's' || word[end] === 'e' || word[end] === 'n') firstParts.push(end + 1);
  if (word[end] === 'e' && word[end + 1] === 'n') firstParts.push(end + 2);
}

function fits(
  { shape: form, length }: Lexeme<unknown>,
  { word, start, end, firstParts }: Occurrence,
): boolean {
  const rest = word.slice(end);
  const inflected = form === shape.exact || length < shortStem ? isPlainEnding(rest) : isEnding(rest);
  switch (form) {
    case shape.exact:
      return start === 0 && inflected;
    case shape.word: {
      const startsWell =
        start === 0 ||
        (start > 1 && length >= (inflected ? compoundStem : middleStem)) ||
        endsFirstPart(firstParts, start);
      return startsWell && (inflected || (length >= compoundStem && word.length - end >= 3));
    }
    case shape.prefix:
      return start === 0 || length >= middleStem || endsFirstPart(firstParts, start);
    case shape.opening:
      return start === 0;
    case shape.suffix:
      return inflected;
    case shape.anywhere:
      return true;
    default:
      return endsFirstPart(firstParts, start) && (inflected || length >= 4);
  }
}

function endsFirstPart(firstParts: readonly number[], at: number): boolean {
  return at > 0 && firstParts.includes(at);
}

/** Whether a word of the lexicon may start with these letters: part of a stem, or a first part of a compound and part of a stem. */
export function isStemStart(lexemes: Lexemes<unknown>, letters: string): boolean {
  if (begins(lexemes, letters, 0)) return true;
  const firstParts: number[] = [];
  let node = trieRoot;
  for (let at = 0; at < letters.length; at += 1) {
    node = lexemes.step(node, letters.charCodeAt(at));
    if (node === 0) break;
    for (const lexeme of lexemes.at(node) ?? []) {
      if (lexeme.shape === shape.first) addFirstPart({ firstParts, word: letters, start: 0, end: at + 1 });
    }
  }
  return firstParts.some((end) => begins(lexemes, letters, end));
}

function begins(lexemes: Lexemes<unknown>, letters: string, from: number): boolean {
  let node = trieRoot;
  for (let at = from; at < letters.length; at += 1) {
    node = lexemes.step(node, letters.charCodeAt(at));
    if (node === 0) return false;
  }
  return true;
}
