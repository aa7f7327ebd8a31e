import { addFirstPart, isEnding, isPlainEnding, shape } from './lexemes.ts';
import type { Lexemes, Reading } from './lexemes.ts';
import { trieRoot, walkWithOneMistake } from './trie.ts';

/** A stem this long is told apart from ordinary words even with a mistake in it. */
const fuzzyStem = 7;
const fuzzyLastPart = 7;
/** A wrong first letter makes another word of most stems (aanbeeld, waanbeeld): only a very long stem survives it. */
const firstLetterStem = 9;

/** Like `readExactly`, but for a long word with one letter wrong, missing, added or swapped. */
export function readWithOneMistake<Meaning>(
  lexemes: Lexemes<Meaning>,
  word: string,
): Reading<Meaning> | null {
  let best: Reading<Meaning> | null = null;
  const firstParts = firstPartEnds(lexemes, word, fuzzyLastPart);
  for (const start of firstParts) {
    walkWithOneMistake(lexemes, word, {
      start,
      visit: (lexeme, end, mistakeAt) => {
        if (lexeme.shape === shape.first || lexeme.length <= (best?.length ?? 0)) return;
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
        if (fitsHere && (lexeme.shape !== shape.last || start > 0)) {
          best = { meaning: lexeme.meaning, length: lexeme.length, whole: false };
        }
      },
    });
  }
  return best;
}

/** Whether an entry is marked as unlike any other Dutch word, so that one mistake is recognised however short it is. */
export function isDistinct(entry: string): boolean {
  return entry.startsWith('~');
}

/** Like `readWithOneMistake`, for entries marked as distinct: the word or the last part of a compound is one of them, or inflected. */
export function readDistinct<Meaning>(
  lexemes: Lexemes<Meaning>,
  word: string,
  starts: readonly number[],
): Reading<Meaning> | null {
  let best: Reading<Meaning> | null = null;
  for (const start of starts) {
    walkWithOneMistake(lexemes, word, {
      start,
      visit: ({ meaning, length }, end, mistakeAt) => {
        if (mistakeAt === 0 || length <= (best?.length ?? 0) || !isPlainEnding(word.slice(end))) return;
        best = { meaning, length, whole: false };
      },
    });
  }
  return best;
}

/** A short word must spell nearly all of a long stem; a longer one has an ending or a compound to tell it apart. */
function leastLength(start: number, word: string): number {
  if (start > 0) return fuzzyLastPart;
  return word.length > fuzzyStem ? fuzzyStem : fuzzyStem + 1;
}

/** 0, and the positions after each first part of a compound at the front of the word that leave `least` letters or more. */
export function firstPartEnds(lexemes: Lexemes<unknown>, word: string, least: number): readonly number[] {
  const firstParts: number[] = [0];
  let node = trieRoot;
  for (let at = 0; at < word.length - least; at += 1) {
    node = lexemes.step(node, word.charCodeAt(at));
    if (node === 0) break;
    for (const lexeme of lexemes.at(node) ?? []) {
      if (lexeme.shape === shape.first) addFirstPart({ firstParts, word, start: 0, end: at + 1 });
    }
  }
  return firstParts;
}
