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
export function* readableRows(
  sql: SqlReader,
  table: TableShape,
  mostRows: number,
): Generator<readonly Row[]> {
  if (table.key.length > 0) {
    yield* byKey(sql, table, '>');
    yield* byKey(sql, table, '<');
    return;
  }
  const last = unlessDamaged(() => sql.get(`SELECT coalesce(max(rowid), 0) AS last FROM ${table.name}`));
  const until = last === null || last === undefined ? mostRows : integer(last, 'last');
  for (let from = 1; from <= until; from += portion)
    yield* byNumber(sql, table, [from, Math.min(from + portion - 1, until)]);
}

/** Halves what cannot be read as a whole, down to the single row. */
function* byNumber(
  sql: SqlReader,
  table: TableShape,
  [from, until]: readonly [number, number],
): Generator<readonly Row[]> {
  const rows = unlessDamaged(() =>
    sql.all(`SELECT * FROM ${table.name} WHERE rowid BETWEEN ? AND ?`, from, until),
  );
  if (rows !== null) {
    yield rows;
    return;
  }
  if (from === until) return;
  const middle = Math.floor((from + until) / 2);
  yield* byNumber(sql, table, [from, middle]);
  yield* byNumber(sql, table, [middle + 1, until]);
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
