import { StoreDamaged } from './errors.ts';
import type { Row } from './sql.ts';

/** Light checks at the boundary of a row: each column has the type the table says, or the file is damaged. */
function wrong(column: string): StoreDamaged {
  return new StoreDamaged(`column ${column} holds another type than the table says`);
}

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw wrong(column);
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

export function integer(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw wrong(column);
  return value;
}

export function integerOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : integer(row, column);
}

export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw wrong(column);
  return value;
}

/** One of a fixed set of words. */
export function oneOf<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  const word = row[column] as Word;
  if (!words.includes(word)) throw wrong(column);
  return word;
}
