import type { PlainDate } from '../../shared/domain/dates.ts';

/**
 * How names are compared: without accents, capitals or signs. 'd'Ângelo' reads as 'd angelo', 'Smit-de Boer' as
 * 'smit de boer', and the IJ as two letters.
 */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

export function foldedWords(text: string): readonly string[] {
  let folded = text.toLowerCase();
  if (!/^[\x20-\x7e]*$/.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[øłæœßđðþı]/g, (letter) => letters[letter] ?? letter);
  }
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

export interface SearchablePerson {
  readonly givenName: string;
  readonly infix: string;
  readonly familyName: string;
  readonly bornOn: PlainDate;
}

/**
 * The words by which a person is found, in the order of a Dutch list of names: family name, given name, infix; then the
 * birth date as dd-mm-jjjj. Joined they are also the key of that order.
 */
export function personWords({ familyName, givenName, infix, bornOn }: SearchablePerson): readonly string[] {
  return [
    ...foldedWords(familyName),
    ...foldedWords(givenName),
    ...foldedWords(infix),
    `${bornOn.slice(8)}-${bornOn.slice(5, 7)}-${bornOn.slice(0, 4)}`,
  ];
}

/** The words of a personnel number: as it is written without spaces, and its parts. */
export function numberWords(personnelNumber: string): readonly string[] {
  const written = personnelNumber.toLowerCase().replace(/\s+/g, '');
  const parts = foldedWords(personnelNumber);
  return [...(written === '' ? [] : [written]), ...(parts.length === 1 && parts[0] === written ? [] : parts)];
}

/** Each word with a space before it, so that ' jan' finds words that begin with 'jan' and no others. */
export function searchTextOf(words: readonly string[]): string {
  return words.length === 0 ? '' : ` ${words.join(' ')}`;
}

/** More words than this no one types to find a person; the rest is left out of account. */
const mostWords = 6;

/** What was typed, as word beginnings. A date keeps its dashes, with the zeros people leave out put back. */
export function searchWords(typed: string): readonly string[] {
  const found = typed
    .trim()
    .split(/\s+/)
    .flatMap((part) => {
      const written = part.toLowerCase();
      if (!/^\d+-[\d-]*$/.test(written)) return foldedWords(part);
      return [written.replace(/\b(\d)-/g, '0$1-')];
    });
  return [...new Set(found)].slice(0, mostWords);
}
