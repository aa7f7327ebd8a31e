import { integer } from './columns.ts';
import { StoreDamaged } from './errors.ts';
import { asStoreError, type Row, type SqlReader, type SqlValue } from './sql.ts';

/** A table as the migrations made it. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of its primary key; empty for a table that is found by row number. */
  readonly key: readonly string[];
}

/** So many rows are read in one go while nothing is wrong. */
const portion = 256;

/** Every row of a table that can still be read, in portions; a row may come twice. Looks past pages that do not pass their check. */
export function* readableRows(sql: SqlReader, table: TableShape): Generator<readonly Row[]> {
  if (table.key.length === 0) yield* byNumber(sql, table);
  else {
    yield* byKey(sql, table, '>');
    yield* byKey(sql, table, '<');
  }
}

/** In the order of their numbers; where a page cannot be read, on from the first number behind it. */
function* byNumber(sql: SqlReader, { name }: TableShape): Generator<readonly Row[]> {
  let from = 1;
  let size = portion;
  for (;;) {
    const [at, limit] = [from, size];
    const rows: readonly Row[] | null = unlessDamaged(() =>
      sql.all(
        `SELECT rowid AS "row number", * FROM ${name} WHERE rowid >= ? ORDER BY rowid LIMIT ?`,
        at,
        limit,
      ),
    );
    if (rows !== null) {
      const end = rows.at(-1);
      if (end === undefined) return;
      yield rows;
      from = integer(end, 'row number') + 1;
      continue;
    }
    // Up to the page one by one, over it in one leap, and on in portions.
    if (size > 1) {
      size = 1;
      continue;
    }
    const beyond = firstBeyond(sql, name, at);
    if (beyond === null) return;
    from = beyond;
    size = portion;
  }
}

/** Leaps double up to so far: more rows than a page, or a branch of pages, can hold. */
const furthestLeap = 2 ** 32;

/** The first number behind `from` whose place can be read; null when everything behind it lies on pages that cannot. */
function firstBeyond(sql: SqlReader, table: string, from: number): number | null {
  const isReadable = (number: number): boolean =>
    unlessDamaged(() => sql.all(`SELECT 1 FROM ${table} WHERE rowid = ?`, number)) !== null;
  let leap = 1;
  while (!isReadable(from + leap)) {
    leap *= 2;
    if (leap > furthestLeap) return null;
  }
  let [unreadable, readable] = [from + Math.floor(leap / 2), from + leap];
  while (readable - unreadable > 1) {
    const middle = Math.floor((unreadable + readable) / 2);
    if (isReadable(middle)) readable = middle;
    else unreadable = middle;
  }
  return readable;
}

/** From one end of the key until a page that cannot be read. */
function* byKey(sql: SqlReader, { name, key }: TableShape, direction: '>' | '<'): Generator<readonly Row[]> {
  const order = key.map((column) => `${column} ${direction === '>' ? 'ASC' : 'DESC'}`).join(', ');
  const marks = key.map(() => '?').join(', ');
  let reached: readonly SqlValue[] = [];
  let size = portion;
  for (;;) {
    const from = reached;
    const where = from.length === 0 ? '' : `WHERE (${key.join(', ')}) ${direction} (${marks})`;
    const rows: readonly Row[] | null = unlessDamaged(() =>
      sql.all(`SELECT * FROM ${name} ${where} ORDER BY ${order} LIMIT ${size}`, ...from),
    );
    if (rows === null && size === 1) return;
    if (rows === null) {
      size = 1;
      continue;
    }
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows;
    reached = key.map((column) => end[column] as SqlValue);
  }
}

/** Null when a page in the way does not pass its check. */
export function unlessDamaged<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (asStoreError(error) instanceof StoreDamaged) return null;
    throw error;
  }
}
