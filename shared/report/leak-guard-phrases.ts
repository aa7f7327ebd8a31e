import { breakBefore } from './leak-guard-tokens.ts';

/** The words of a text as the phrase matcher sees them. */
export interface PhraseText {
  readonly length: number;
  readonly flat: (at: number) => string;
  readonly breakAt: (at: number) => number;
  readonly kindAt: (at: number) => string | null;
  /** Whether the word has a capital in the original text. */
  readonly isName: (at: number) => boolean;
}

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly kind: string | null;
  readonly name: boolean;
  readonly number: boolean;
  readonly optional: boolean;
  /** Up to this many words of any sort. */
  readonly gap: number;
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
  readonly others: readonly Phrase<Meaning>[];
}

/** Phrases by the word they start with, so that an ordinary word costs one look-up; null when none does. */
export interface Phrases<Meaning> {
  readonly startingWith: (word: string) => Candidates<Meaning> | null;
}

const none: readonly never[] = [];
const shortestPrefix = 3;

/** Compiles phrase lists; the notation is described in lexicon/phrases/body.ts. */
export function compilePhrases<Meaning>(lists: readonly (readonly [Meaning, string])[]): Phrases<Meaning> {
  const byWord = new Map<string, Phrase<Meaning>[]>();
  const byPrefix = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, lines] of lists) {
    for (const line of lines.split('\n')) {
      const slots = line.replace('^', '').trim().split(/\s+/).filter(Boolean).map(compileSlot);
      const [first] = slots;
      if (first === undefined) continue;
      const phrase = { slots, meaning, opening: line.startsWith('^') };
      for (const word of first.words) addTo(byWord, word, phrase);
      for (const prefix of first.prefixes) addTo(byPrefix, prefix, phrase);
      if (first.number) addTo(byWord, '#', phrase);
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

function bySecondWord<Meaning>(phrases: readonly Phrase<Meaning>[]): Candidates<Meaning> {
  const bySecond = new Map<string, Phrase<Meaning>[]>();
  const others: Phrase<Meaning>[] = [];
  for (const phrase of phrases) {
    const second = phrase.slots[1];
    if (second === undefined || !isPlain(second)) others.push(phrase);
    else for (const word of second.words) addTo(bySecond, word, phrase);
  }
  return { bySecond, others };
}

/** Whether the slot takes one of a few words and nothing else. */
function isPlain(slot: Slot): boolean {
  return (
    !slot.optional &&
    slot.gap === 0 &&
    slot.prefixes.length === 0 &&
    slot.kind === null &&
    !slot.name &&
    !slot.number
  );
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function compileSlot(source: string): Slot {
  const empty = {
    words: new Set<string>(),
    prefixes: none,
    kind: null,
    name: false,
    number: false,
    optional: false,
    gap: 0,
  };
  if (source.startsWith('..')) return { ...empty, gap: Number(source.slice(2)) };
  const optional = source.endsWith('?');
  const choices = (optional ? source.slice(0, -1) : source).split('|');
  const marked = choices.filter((choice) => choice.startsWith('@'));
  return {
    words: new Set(
      choices.filter((choice) => !/[@*#]/.test(choice)).map((choice) => choice.replace(/-/g, '')),
    ),
    prefixes: choices
      .filter((choice) => choice.endsWith('*'))
      .map((choice) => choice.slice(0, -1).replace(/-/g, '')),
    kind: marked.find((choice) => choice !== '@name')?.slice(1) ?? null,
    name: marked.includes('@name'),
    number: choices.includes('#'),
    optional,
    gap: 0,
  };
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Calls `visit` for each phrase that starts at word `start`, with the word after its end. Of one phrase the longest reading counts. */
export function matchPhrases<Meaning>(
  { bySecond, others }: Candidates<Meaning>,
  place: { readonly text: PhraseText; readonly start: number },
  visit: (meaning: Meaning, end: number) => void,
): void {
  const { text, start } = place;
  const next = start + 1;
  const tryFrom = (phrase: Phrase<Meaning>, slot: number): void => {
    if (
      phrase.opening &&
      text.breakAt(start) !== breakBefore.sentence &&
      text.breakAt(start) !== breakBefore.newline
    )
      return;
    const end = matchFrom(phrase.slots, { text, slot, at: start + slot });
    if (end >= 0) visit(phrase.meaning, end);
  };
  for (const phrase of others) tryFrom(phrase, 1);
  if (next >= text.length || text.breakAt(next) > breakBefore.newline) return;
  for (const phrase of bySecond.get(text.flat(next)) ?? none) tryFrom(phrase, 2);
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
      if (!connected(text, at, skip)) continue;
      const end = matchFrom(slots, { text, slot: slotAt + 1, at: at + skip });
      if (end >= 0) return end;
    }
    return -1;
  }
  if (connected(text, at, 1) && accepts(slot, text, at)) {
    const end = matchFrom(slots, { text, slot: slotAt + 1, at: at + 1 });
    if (end >= 0) return end;
  }
  return slot.optional ? matchFrom(slots, { text, slot: slotAt + 1, at }) : -1;
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
  if (slot.kind !== null && text.kindAt(at) === slot.kind) return true;
  if (slot.name && text.isName(at)) return true;
  return slot.number && isNumber(word);
}
