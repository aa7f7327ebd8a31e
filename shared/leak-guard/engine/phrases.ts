import { lazy } from './lazy.ts';
import { wordSet } from './lexicon.ts';
import { breakBefore } from './tokens.ts';

/** The words of a text as the phrase matcher sees them. */
export interface PhraseText {
  readonly length: number;
  readonly flat: (at: number) => string;
  readonly breakAt: (at: number) => number;
  readonly kindAt: (at: number) => string | null;
  /** Whether the word has a capital in the original text. */
  readonly isCapitalised: (at: number) => boolean;
  /** Whether the word is in no list at all. */
  readonly isUnlisted: (at: number) => boolean;
}

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** Kinds of which the word must be one; `leak` stands for any. */
  readonly kinds: readonly string[];
  readonly capitalised: boolean;
  readonly unlisted: boolean;
  readonly number: boolean;
  /** Up to this many words of any sort. */
  readonly gap: number;
  /** Whether the gap stops at a word of the set `barrier`. */
  readonly stopsAtBarrier: boolean;
}

interface Phrase<Meaning> {
  readonly slots: readonly Slot[];
  readonly meaning: Meaning;
  /** Only at the start of a sentence. */
  readonly opening: boolean;
}

/** The phrases that start with one word, sorted by what their second word must be. */
export interface Candidates<Meaning> {
  readonly bySecond: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  /** Phrases with a gap as second slot, by the word after it. */
  readonly afterGap: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  /** -1 when there is none. */
  readonly longestGap: number;
  readonly others: readonly Phrase<Meaning>[];
}

/** Phrases by the word they start with, so that an ordinary word costs one look-up; null when none does. */
export interface Phrases<Meaning> {
  readonly startingWith: (word: string) => Candidates<Meaning> | null;
}

const none: readonly never[] = [];
const shortestPrefix = 3;

/** Compiles phrase lists; the notation is described in `../README.md`. */
export function compilePhrases<Meaning>(
  lists: readonly { readonly meaning: Meaning; readonly entries: readonly string[] }[],
): Phrases<Meaning> {
  const byWord = new Map<string, Phrase<Meaning>[]>();
  const byPrefix = new Map<string, Phrase<Meaning>[]>();
  for (const { meaning, entries } of lists) {
    for (const entry of entries) {
      const sources = withSets(entry.replace('^', '')).split(' ');
      for (const slots of withoutOptions(sources)) {
        const [first] = slots;
        if (first === undefined) continue;
        const phrase = { slots, meaning, opening: entry.startsWith('^') };
        for (const word of first.words) addTo(byWord, word, phrase);
        for (const prefix of first.prefixes) addTo(byPrefix, prefix, phrase);
        if (first.number) addTo(byWord, '#', phrase);
      }
    }
  }
  return {
    startingWith: (word) => {
      let found: readonly Phrase<Meaning>[] = byWord.get(isNumber(word) ? '#' : word) ?? none;
      for (let length = shortestPrefix; length <= word.length; length += 1) {
        const more = byPrefix.get(word.slice(0, length));
        if (more !== undefined) found = [...found, ...more];
      }
      return found.length === 0 ? null : bySecondWord(found);
    },
  };
}

/** The entry with the words of each set it names in the place of its name. */
function withSets(entry: string): string {
  return entry.replace(/<([a-z-]+)>/g, (_, name: string) => [...wordSet(name)].join('|'));
}

/** The slot lists an entry stands for: each slot that may be left out makes two of one. */
function withoutOptions(sources: readonly string[]): readonly (readonly Slot[])[] {
  let lists: Slot[][] = [[]];
  for (const source of sources) {
    const slot = compileSlot(source.replace(/\?$/, ''));
    const taken = lists.map((list) => [...list, slot]);
    lists = source.endsWith('?') ? [...taken, ...lists] : taken;
  }
  return lists;
}

function bySecondWord<Meaning>(phrases: readonly Phrase<Meaning>[]): Candidates<Meaning> {
  const bySecond = new Map<string, Phrase<Meaning>[]>();
  const afterGap = new Map<string, Phrase<Meaning>[]>();
  const others: Phrase<Meaning>[] = [];
  let longestGap = -1;
  for (const phrase of phrases) {
    const [, second, third] = phrase.slots;
    if (second === undefined) others.push(phrase);
    else if (second.gap > 0 && third !== undefined && isPlain(third)) {
      for (const word of third.words) addTo(afterGap, word, phrase);
      longestGap = Math.max(longestGap, second.gap);
    } else {
      for (const word of second.words) addTo(bySecond, word, phrase);
      if (!isPlain(second)) others.push(phrase);
    }
  }
  return { bySecond, afterGap, longestGap, others };
}

/** Whether the slot takes one of a few words and nothing else. */
function isPlain(slot: Slot): boolean {
  return (
    slot.gap === 0 &&
    slot.prefixes.length === 0 &&
    slot.kinds.length === 0 &&
    !slot.capitalised &&
    !slot.unlisted &&
    !slot.number
  );
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** What a slot may ask of a word besides a kind. */
const specialSlots: ReadonlySet<string> = new Set(['@name', '@unlisted', '@number']);

function compileSlot(source: string): Slot {
  const empty = {
    words: new Set<string>(),
    prefixes: none,
    kinds: none,
    capitalised: false,
    unlisted: false,
    number: false,
    gap: 0,
    stopsAtBarrier: false,
  };
  if (source.startsWith('..'))
    return { ...empty, gap: Number(source.slice(2).replace('!', '')), stopsAtBarrier: source.endsWith('!') };
  const choices = source.split('|');
  const marked = choices.filter((choice) => choice.startsWith('@'));
  return {
    words: new Set(
      choices.filter((choice) => !/[@*]/.test(choice)).map((choice) => choice.replace(/-/g, '')),
    ),
    prefixes: choices
      .filter((choice) => choice.endsWith('*'))
      .map((choice) => choice.slice(0, -1).replace(/-/g, '')),
    kinds: marked.filter((choice) => !specialSlots.has(choice)).map((choice) => choice.slice(1)),
    capitalised: marked.includes('@name'),
    unlisted: marked.includes('@unlisted'),
    number: marked.includes('@number'),
    gap: 0,
    stopsAtBarrier: false,
  };
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Calls `visit` for each phrase that starts at word `start`, with the word after its end. */
export function matchPhrases<Meaning>(
  { bySecond, afterGap, longestGap, others }: Candidates<Meaning>,
  place: { readonly text: PhraseText; readonly start: number },
  visit: (meaning: Meaning, end: number) => void,
): void {
  const { text, start } = place;
  const next = start + 1;
  const opens = text.breakAt(start) === breakBefore.sentence || text.breakAt(start) === breakBefore.newline;
  const tryFrom = (phrase: Phrase<Meaning>, slot: number, at: number): void => {
    if (phrase.opening && !opens) return;
    const end = matchFrom(phrase.slots, { text, slot, at });
    if (end >= 0) visit(phrase.meaning, end);
  };
  for (const phrase of others) tryFrom(phrase, 1, next);
  if (next >= text.length || text.breakAt(next) > breakBefore.newline) return;
  for (const phrase of bySecond.get(text.flat(next)) ?? none) tryFrom(phrase, 2, start + 2);
  for (let skip = 0; skip <= longestGap; skip += 1) {
    const at = next + skip;
    if (at >= text.length || text.breakAt(at) > breakBefore.newline) return;
    for (const phrase of afterGap.get(text.flat(at)) ?? none) {
      const gap = phrase.slots[1];
      if (gap === undefined || skip > gap.gap || (gap.stopsAtBarrier && hasBarrier(text, next, skip)))
        continue;
      tryFrom(phrase, 3, at + 1);
    }
  }
}

interface Cursor {
  readonly text: PhraseText;
  readonly slot: number;
  readonly at: number;
}

function matchFrom(slots: readonly Slot[], { text, slot: slotAt, at }: Cursor): number {
  const slot = slots[slotAt];
  if (slot === undefined) return at;
  if (slot.gap > 0) {
    for (let skip = slot.gap; skip >= 0; skip -= 1) {
      if (!connected(text, at, skip) || (slot.stopsAtBarrier && hasBarrier(text, at, skip))) continue;
      const end = matchFrom(slots, { text, slot: slotAt + 1, at: at + skip });
      if (end >= 0) return end;
    }
    return -1;
  }
  if (connected(text, at, 1) && accepts(slot, text, at)) {
    const end = matchFrom(slots, { text, slot: slotAt + 1, at: at + 1 });
    if (end >= 0) return end;
  }
  return -1;
}

const barriers = lazy(() => wordSet('barrier'));

function hasBarrier(text: PhraseText, from: number, count: number): boolean {
  for (let at = from; at < from + count; at += 1) if (barriers().has(text.flat(at))) return true;
  return false;
}

function connected(text: PhraseText, from: number, count: number): boolean {
  if (from + count > text.length) return false;
  for (let at = from; at < from + count; at += 1) if (text.breakAt(at) > breakBefore.newline) return false;
  return true;
}

function accepts(slot: Slot, text: PhraseText, at: number): boolean {
  const word = text.flat(at);
  if (slot.words.has(word)) return true;
  for (const prefix of slot.prefixes) if (word.startsWith(prefix)) return true;
  const kind = slot.kinds.length === 0 ? null : text.kindAt(at);
  if (kind !== null && (slot.kinds.includes(kind) || slot.kinds.includes('leak'))) return true;
  if ((slot.capitalised && text.isCapitalised(at)) || (slot.unlisted && text.isUnlisted(at))) return true;
  return slot.number && isNumber(word);
}
