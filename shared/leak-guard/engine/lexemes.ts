import { buildTrie, trieRoot, walkWithOneMistake } from './trie.ts';
import type { Trie } from './trie.ts';

/**
 * How a lexicon item may sit in a word. The lexicon files write it with marks:
 * `=x` exact (inflected only), `x` word (also part of a compound when six letters or longer), `x*` prefix, `*x` suffix,
 * `*x*` anywhere, `^x*` prefix of the whole word only, `x+` head of a compound that means nothing by itself (body parts), `+x` tail that counts after a head.
 */
const shape = { exact: 0, word: 1, prefix: 2, suffix: 3, anywhere: 4, head: 5, tail: 6, opening: 7 } as const;

interface Lexeme<Meaning> {
  readonly shape: number;
  readonly length: number;
  readonly meaning: Meaning;
}

/** A piece of lexicon: words separated by white space, with the marks described above, that all mean the same. */
export interface LexiconPart<Meaning> {
  readonly meaning: Meaning;
  readonly words: string;
}

export type Lexemes<Meaning> = Trie<Lexeme<Meaning>>;

export function compileLexemes<Meaning>(parts: readonly LexiconPart<Meaning>[]): Lexemes<Meaning> {
  const stems: [string, Lexeme<Meaning>][] = [];
  for (const { meaning, words } of parts) {
    for (const item of words.trim().split(/\s+/)) {
      if (item === '') continue;
      const stem = item.replace(/[=*+^]/g, '');
      stems.push([stem, { shape: shapeOf(item), length: stem.length, meaning }]);
    }
  }
  return buildTrie(stems);
}

function shapeOf(item: string): number {
  const first = item[0];
  const last = item.at(-1);
  if (first === '^') return shape.opening;
  if (first === '=') return shape.exact;
  if (first === '+') return shape.tail;
  if (last === '+') return shape.head;
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

/** Whether a word may end like this after its stem: a Dutch inflection or a diminutive. */
export function isEnding(rest: string): boolean {
  return rest === '' || endings.has(rest);
}

/** A stem this long is told apart from ordinary words even with a mistake in it. */
const fuzzyStem = 7;
const fuzzyTail = 7;
/** A wrong first letter makes another word of most stems (aanbeeld, waanbeeld): only a very long stem survives it. */
const firstLetterStem = 9;
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
  const heads: number[] = [0];
  for (let start = 0; start < word.length - 1; start += 1) {
    let node = trieRoot;
    for (let at = start; at < word.length; at += 1) {
      node = lexemes.step(node, word.charCodeAt(at));
      if (node === 0) break;
      for (const lexeme of lexemes.at(node) ?? []) {
        if (lexeme.shape === shape.head) addHead({ heads, word, start, end: at + 1 });
        else if (fits(lexeme, { word, start, end: at + 1, heads }) && lexeme.length > (best?.length ?? 0)) {
          best = {
            meaning: lexeme.meaning,
            length: lexeme.length,
            whole: (start === 0 || isHead(heads, start)) && isEnding(word.slice(at + 1)),
          };
        }
      }
    }
  }
  return best;
}

interface Place {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Positions where the tail of a compound may begin. */
  readonly heads: number[];
}

function addHead({ heads, word, start, end }: Place): void {
  if (start > 0 && start < 3 && !heads.includes(start)) return;
  heads.push(end);
  if (word[end] === 's' || word[end] === 'e' || word[end] === 'n') heads.push(end + 1);
  if (word[end] === 'e' && word[end + 1] === 'n') heads.push(end + 2);
}

function fits({ shape: form, length }: Lexeme<unknown>, { word, start, end, heads }: Place): boolean {
  const rest = word.slice(end);
  const inflected = form === shape.exact || length < shortStem ? plainEndings.has(rest) : isEnding(rest);
  switch (form) {
    case shape.exact:
      return start === 0 && inflected;
    case shape.word: {
      const startsWell =
        start === 0 ||
        (start > 1 && length >= (inflected ? compoundStem : middleStem)) ||
        isHead(heads, start);
      return startsWell && (inflected || (length >= compoundStem && word.length - end >= 3));
    }
    case shape.prefix:
      return start === 0 || length >= middleStem || isHead(heads, start);
    case shape.opening:
      return start === 0;
    case shape.suffix:
      return inflected;
    case shape.anywhere:
      return true;
    default:
      return isHead(heads, start) && (inflected || length >= 4);
  }
}

function isHead(heads: readonly number[], at: number): boolean {
  return at > 0 && heads.includes(at);
}

/** Like `readExactly`, but for a long word with one letter wrong, missing, added or swapped. */
export function readWithOneMistake<Meaning>(
  lexemes: Lexemes<Meaning>,
  word: string,
): Reading<Meaning> | null {
  let best: Reading<Meaning> | null = null;
  const heads = headEnds(lexemes, word);
  for (const start of heads) {
    walkWithOneMistake(lexemes, word, {
      start,
      visit: (lexeme, end, mistakeAt) => {
        if (lexeme.shape === shape.head || lexeme.length <= (best?.length ?? 0)) return;
        if (lexeme.length < leastLength(start, word)) return;
        if (lexeme.shape === shape.suffix && start > 0) return;
        if (lexeme.shape === shape.prefix && mistakeAt >= lexeme.length - 1) return;
        if (mistakeAt === 0 && lexeme.length < firstLetterStem) return;
        const rest = word.slice(end);
        const open = lexeme.shape === shape.prefix || lexeme.shape === shape.anywhere;
        const fitsHere =
          isEnding(rest) ||
          (open
            ? lexeme.length > fuzzyStem || rest.length <= 4
            : lexeme.length > fuzzyStem && rest.length >= 4);
        if (fitsHere && (lexeme.shape !== shape.tail || start > 0)) {
          best = { meaning: lexeme.meaning, length: lexeme.length, whole: false };
        }
      },
    });
  }
  return best;
}

/** A short word must spell nearly all of a long stem; a longer one has an ending or a compound to tell it apart. */
function leastLength(start: number, word: string): number {
  if (start > 0) return fuzzyTail;
  return word.length > fuzzyStem ? fuzzyStem : fuzzyStem + 1;
}

/** The positions after each compound head at the front of the word, and 0. */
function headEnds(lexemes: Lexemes<unknown>, word: string): readonly number[] {
  const heads: number[] = [0];
  let node = trieRoot;
  for (let at = 0; at < word.length - fuzzyTail; at += 1) {
    node = lexemes.step(node, word.charCodeAt(at));
    if (node === 0) break;
    for (const lexeme of lexemes.at(node) ?? []) {
      if (lexeme.shape === shape.head) addHead({ heads, word, start: 0, end: at + 1 });
    }
  }
  return heads;
}

/** Whether a word of the lexicon may start with these letters: part of a stem, or a compound head and part of a stem. */
export function isStemStart(lexemes: Lexemes<unknown>, letters: string): boolean {
  if (begins(lexemes, letters, 0)) return true;
  const heads: number[] = [];
  let node = trieRoot;
  for (let at = 0; at < letters.length; at += 1) {
    node = lexemes.step(node, letters.charCodeAt(at));
    if (node === 0) break;
    for (const lexeme of lexemes.at(node) ?? []) {
      if (lexeme.shape === shape.head) addHead({ heads, word: letters, start: 0, end: at + 1 });
    }
  }
  return heads.some((head) => begins(lexemes, letters, head));
}

function begins(lexemes: Lexemes<unknown>, letters: string, from: number): boolean {
  let node = trieRoot;
  for (let at = from; at < letters.length; at += 1) {
    node = lexemes.step(node, letters.charCodeAt(at));
    if (node === 0) return false;
  }
  return true;
}
