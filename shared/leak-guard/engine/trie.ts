/** A lexicon as a trie over the letters a-z: every stem that occurs in a word is found in one walk a start position. */
export interface Trie<Value> {
  /** `step(node, code)`: the node one letter on, or 0 when no stem goes that way. The root is 1. */
  readonly step: (node: number, letterCode: number) => number;
  readonly at: (node: number) => readonly Value[] | undefined;
}

export const trieRoot = 1;
const letters = 26;
const firstLetter = 97;
const [letterA, letterE, letterI, letterO, letterU] = [97, 101, 105, 111, 117];

/** Builds a trie from stems of plain lower-case letters; a stem with another character is refused. */
export function buildTrie<Value>(stems: Iterable<readonly [string, Value]>): Trie<Value> {
  let nodes = 2;
  let next = new Int32Array(letters * 1024);
  const values: (Value[] | undefined)[] = [];
  for (const [stem, value] of stems) {
    let node = trieRoot;
    for (let i = 0; i < stem.length; i += 1) {
      const letter = stem.charCodeAt(i) - firstLetter;
      if (letter < 0 || letter >= letters) throw new RangeError(`lexicon stem is not plain letters: ${stem}`);
      const slot = node * letters + letter;
      if ((next[slot] ?? 0) === 0) {
        if ((nodes + 1) * letters > next.length) next = grown(next);
        next[slot] = nodes;
        nodes += 1;
      }
      node = next[slot] ?? 0;
    }
    const list = (values[node] ??= []);
    list.push(value);
  }
  const table = next;
  return {
    step: (node, letterCode) => {
      const letter = letterCode - firstLetter;
      return letter < 0 || letter >= letters ? 0 : (table[node * letters + letter] ?? 0);
    },
    at: (node) => values[node],
  };
}

function grown(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}

/**
 * Finds the stems that a word spells from `start` on with exactly one mistake: a wrong, missing, extra or swapped letter, or the vowel
 * that is heard for a French 'ai' or 'au' ('migrene').
 * `visit(value, end, mistakeAt)` gets each stem's value, where it ends in the word, and how many stem letters stand before the mistake.
 */
export function walkWithOneMistake<Value>(
  trie: Trie<Value>,
  word: string,
  visitor: { readonly start: number; readonly visit: (value: Value, end: number, mistakeAt: number) => void },
): void {
  const { start, visit } = visitor;
  let depth = 0;
  const exactFrom = (from: number, fromNode: number): void => {
    const mistakeAt = depth;
    let node = fromNode;
    let at = from;
    while (node !== 0) {
      for (const value of trie.at(node) ?? []) visit(value, at, mistakeAt);
      if (at >= word.length) return;
      node = trie.step(node, word.charCodeAt(at));
      at += 1;
    }
  };
  let node = trieRoot;
  for (let at = start; at <= word.length; at += 1) {
    depth = at - start;
    const here = word.charCodeAt(at);
    const after = word.charCodeAt(at + 1);
    if (at + 1 <= word.length && at > start) exactFrom(at + 1, node);
    for (let letter = firstLetter; letter < firstLetter + letters; letter += 1) {
      const child = trie.step(node, letter);
      if (child === 0) continue;
      if (letter !== here) {
        exactFrom(at, child);
        if (at < word.length) exactFrom(at + 1, child);
        if (letter === letterA) {
          if (here === letterE) exactFrom(at + 1, trie.step(child, letterI));
          if (here === letterO) exactFrom(at + 1, trie.step(child, letterU));
        }
      }
      if (letter === after && letter !== here) {
        const swapped = trie.step(child, here);
        if (swapped !== 0) exactFrom(at + 2, swapped);
      }
    }
    if (at === word.length) return;
    node = trie.step(node, here);
    if (node === 0) return;
  }
}
