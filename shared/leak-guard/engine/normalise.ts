/** A text in plain lower-case letters, with the way back to the offsets of the original. */
export interface NormalisedText {
  readonly plain: string;
  /** `origin[i]` is the UTF-16 offset in the original of plain character i, plus one closing entry; null when offsets are equal. */
  readonly origin: Int32Array | null;
}

const invisible =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\p{M}/u;

/** Letters that look like a Latin one, and letters that Unicode does not take apart by itself. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ...pairs('æ ae œ oe ß ss þ th ĳ ij'),
  ...pairs('ø o ð d đ d ħ h ı i ł l ŋ n'),
  ...pairs('а a в b е e к k м m н h о o р p с c т t у y х x і i ј j ѕ s ԁ d ԛ q ԝ w'),
  ...pairs('α a ε e ι i κ k ν v ο o ρ p τ t υ u χ x'),
  ...pairs("‐ - ‑ - ‒ - – - — - − - ‘ ' ’ ' ʼ ' ´ ' ` '"),
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

function pairs(list: string): readonly (readonly [string, string])[] {
  const items = list.split(' ');
  return items.flatMap((item, at) => (at % 2 === 0 ? [[item, items[at + 1] ?? ''] as const] : []));
}

const plainOf = new Map<string, string>();

function plainCharacter(character: string): string {
  const known = plainOf.get(character);
  if (known !== undefined) return known;
  let plain = '';
  for (const part of (lookalikes.get(character) ?? character).normalize('NFKD').toLowerCase()) {
    if (!invisible.test(part)) plain += lookalikes.get(part) ?? part;
  }
  if (plainOf.size < 4096) plainOf.set(character, plain);
  return plain;
}

/**
 * Lower-cases, strips diacritics and invisible characters, and undoes ligatures, full-width and look-alike letters.
 * Text whose letters keep their length, nearly all of it, keeps its offsets too.
 */
export function normalise(text: string): NormalisedText {
  const foreign = /[^\n\r\t -_a-~]/gu;
  let plain = '';
  let from = 0;
  let resized: number[] | null = null;
  for (let match = foreign.exec(text); match !== null; match = foreign.exec(text)) {
    const [character] = match;
    const piece = plainCharacter(character);
    plain += text.slice(from, match.index).toLowerCase();
    if (piece.length !== character.length) {
      resized ??= [];
      resized.push(match.index, character.length, piece.length);
    }
    plain += piece;
    from = match.index + character.length;
  }
  plain += text.slice(from).toLowerCase();
  return { plain, origin: resized === null ? null : originOf(plain.length, resized) };
}

/** Builds the offset table from triples (offset in the original, length there, length in plain). */
function originOf(length: number, resized: readonly number[]): Int32Array {
  const origin = new Int32Array(length + 1);
  let source = 0;
  let at = 0;
  for (let i = 0; i < resized.length; i += 3) {
    const offset = resized[i] ?? 0;
    while (source < offset) origin[at++] = source++;
    for (let k = resized[i + 2] ?? 0; k > 0; k -= 1) origin[at++] = offset;
    source = offset + (resized[i + 1] ?? 0);
  }
  while (at <= length) origin[at++] = source++;
  return origin;
}
