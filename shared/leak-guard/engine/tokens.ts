/** What stands before a word, in rising order of separation. */
export const breakBefore = { space: 0, newline: 1, pause: 2, sentence: 3 } as const;

/** The words of a text as parallel lists, because this is the hot path. Offsets are in the normalised text. */
export interface Tokens {
  /** Lower-case words; a hyphen or apostrophe inside a word stays, a line break after a hyphen does not. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A value of `breakBefore` for each word. */
  readonly breaks: readonly number[];
}

const charKind = {
  other: 0,
  letter: 1,
  digit: 2,
  hyphen: 3,
  stop: 4,
  pause: 5,
  newline: 6,
  inner: 7,
} as const;

const asciiKinds = new Uint8Array(128);
function mark(characters: string, kind: number): void {
  for (const character of characters) asciiKinds[character.charCodeAt(0)] = kind;
}
mark('abcdefghijklmnopqrstuvwxyz', charKind.letter);
mark('0123456789', charKind.digit);
mark('-_', charKind.hyphen);
mark('.!?', charKind.stop);
mark(',;:()[]{}"/|<>*•', charKind.pause);
mark('\n\r', charKind.newline);
/** An apostrophe belongs to a word (foto's); '@' and '$' may stand for a letter in one. */
mark("'@$", charKind.inner);

function kindAt(plain: string, at: number): number {
  const code = plain.charCodeAt(at);
  if (code < 128) return asciiKinds[code] ?? charKind.other;
  return code >= 0x370 && code < 0x2000 ? charKind.letter : charKind.other;
}

const smallA = 97;
const smallZ = 122;

function isWordCharacter(kind: number): boolean {
  return kind === charKind.letter || kind === charKind.digit;
}

/** Abbreviations whose full stop does not end a sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  'dr drs prof mw mevr dhr max min ca bijv bv evt nr incl excl resp ong jl ivm tgv mbt tav etc ing ir mr st zgn art tel'.split(
    ' ',
  ),
);

/** Where a word goes on after a hyphen: the next letter, past a line break if there is one; -1 when the word ends here. */
function afterHyphen(plain: string, at: number): number {
  let next = at + 1;
  if (isWordCharacter(kindAt(plain, next))) return next;
  let sawNewline = false;
  for (; next < plain.length; next += 1) {
    if (kindAt(plain, next) === charKind.newline) sawNewline = true;
    else if (plain.charCodeAt(next) !== 32) break;
  }
  return sawNewline && kindAt(plain, next) === charKind.letter ? next : -1;
}

/** Cuts a normalised text into words. A hyphen keeps a word together (`chemo-therapie`), also across a line break. */
export function tokenise(plain: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  let before: number = breakBefore.sentence;
  let at = 0;
  while (at < plain.length) {
    const kind = kindAt(plain, at);
    if (!isWordCharacter(kind)) {
      before = Math.max(before, separation(plain, at, words.at(-1) ?? ''));
      at += 1;
      continue;
    }
    const start = at;
    let from = at;
    let joined = '';
    for (at += 1; ; at += 1) {
      const code = plain.charCodeAt(at);
      if (code >= smallA && code <= smallZ) continue;
      const next = kindAt(plain, at);
      if (isWordCharacter(next) || (next === charKind.inner && kindAt(plain, at + 1) === charKind.letter))
        continue;
      const goesOn = next === charKind.hyphen ? afterHyphen(plain, at) : -1;
      if (goesOn < 0) break;
      joined += `${plain.slice(from, at)}-`;
      from = goesOn;
      at = goesOn;
    }
    words.push(joined + plain.slice(from, at));
    starts.push(start);
    ends.push(at);
    breaks.push(before);
    before = breakBefore.space;
  }
  return { words, starts, ends, breaks };
}

function separation(plain: string, at: number, lastWord: string): number {
  const kind = kindAt(plain, at);
  if (kind === charKind.pause) return breakBefore.pause;
  if (kind === charKind.newline) {
    return kindAt(plain, at + 1) === charKind.newline && plain[at] === plain[at + 1]
      ? breakBefore.sentence
      : breakBefore.newline;
  }
  if (kind !== charKind.stop) return breakBefore.space;
  const abbreviated =
    plain[at] === '.' &&
    (lastWord.length === 1 || abbreviations.has(lastWord) || kindAt(plain, at + 1) === charKind.digit);
  return abbreviated ? breakBefore.space : breakBefore.sentence;
}
