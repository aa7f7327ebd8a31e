import { isEnding } from './lexemes.ts';
import { lazy } from './lazy.ts';
import { entriesOf } from './lexicon.ts';

const words = lazy<ReadonlySet<string>>(() => new Set(entriesOf('word', 'everyday')));
const longestEnding = 4;
const shortestPart = 4;
const longestCompound = 48;

function isInflected(ordinary: ReadonlySet<string>, word: string): boolean {
  if (ordinary.has(word)) return true;
  for (let cut = 1; cut <= longestEnding && word.length - cut >= 3; cut += 1) {
    const stem = word.slice(0, -cut);
    if (ordinary.has(stem) && isEnding(word.slice(-cut))) return true;
  }
  return false;
}

/** Whether a plain lower-case word stands in the lists of everyday Dutch as it is. */
export function isListed(word: string): boolean {
  return words().has(word);
}

/** Whether a plain lower-case word is everyday or work Dutch: listed, inflected, or a compound of two listed words. */
export function isOrdinary(word: string): boolean {
  if (word.length > longestCompound) return false;
  const ordinary = words();
  if (isInflected(ordinary, word)) return true;
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const head = word.slice(0, cut);
    const linked = head.endsWith('s') && ordinary.has(head.slice(0, -1));
    if ((linked || ordinary.has(head)) && isInflected(ordinary, word.slice(cut))) return true;
  }
  return false;
}
