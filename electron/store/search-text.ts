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
  readonly personnelNumber: string;
  readonly bornOn: PlainDate;
}

/**
 * The words by which a dossier is found, in the order of a Dutch list of names: family name, given name, infix;
 * then the personnel number and the birth date as dd-mm-jjjj. Joined they are also the key of that order.
 */
export function dossierWords(person: SearchablePerson): readonly string[] {
  const written = person.personnelNumber.toLowerCase().replace(/\s+/g, '');
  const parts = foldedWords(person.personnelNumber);
  return [
    ...foldedWords(person.familyName),
    ...foldedWords(person.givenName),
    ...foldedWords(person.infix),
    ...(written === '' ? [] : [written]),
    ...(parts.length === 1 && parts[0] === written ? [] : parts),
    `${person.bornOn.slice(8)}-${person.bornOn.slice(5, 7)}-${person.bornOn.slice(0, 4)}`,
  ];
}

/** Each word with a space before it, so that ' jan' finds words that begin with 'jan' and no others. */
export function haystackOf(words: readonly string[]): string {
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
