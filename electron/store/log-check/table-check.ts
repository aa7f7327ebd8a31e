import type { ContentFault } from '../../../shared/domain/log-check.ts';
import { integer, text } from '../columns.ts';
import type { Row, SqlReader } from '../sql.ts';
import type { Expected } from './expected.ts';

/** What the check of a table compares with, and where it says what it found. */
export interface ContentParts {
  readonly expected: Expected;
  /** The key of the digests. */
  readonly digests: Uint8Array;
  readonly fault: (what: ContentFault['fault'], thing: Omit<ContentFault, 'fault'>) => void;
}

/** How one table is compared, in portions. */
export interface TableCheck {
  /** The rows behind `at`, in its order, with `at` of each; the second parameter is how many. */
  readonly next: string;
  /** Where `at` begins: before any number, or before any text. */
  readonly start: 0 | '';
  readonly portion: number;
  readonly look: (row: Row) => void;
  /** Says what was not met. */
  readonly end: () => void;
}

/**
 * Compares one table, a portion between two yields; work may go on in between. In each portion `before` runs first, in the
 * same transaction: it brings what is expected up to the last line.
 */
export function* walkTable(sql: SqlReader, check: TableCheck, before: () => void): Generator<void, void> {
  let last: number | string = check.start;
  for (;;) {
    before();
    const rows = sql.all(check.next, last, check.portion);
    rows.forEach(check.look);
    const end = rows.at(-1);
    if (end === undefined || rows.length < check.portion) break;
    last = check.start === 0 ? integer(end, 'at') : text(end, 'at');
    yield;
  }
  check.end();
}
