import Database from 'better-sqlite3';
import { StoreBusy, StoreClosed, StoreDamaged, StoreUnwritable } from './errors.ts';

export type SqlValue = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, unknown>>;

/** Questions only, and only inside a transaction: a reader kept after its transaction would read unseen. */
export interface SqlReader {
  get(text: string, ...values: readonly SqlValue[]): Row | undefined;
  all(text: string, ...values: readonly SqlValue[]): readonly Row[];
}

/** The only way in which the store speaks to SQLite: prepared statements, each compiled once. */
export interface Sql extends SqlReader {
  /** Statements without parameters, for migrations. */
  script(text: string): void;
  /** Runs a statement and gives the number of rows it changed. */
  run(text: string, ...values: readonly SqlValue[]): number;
  /** Runs an insert and gives the number of the new row; undefined when a conflict clause kept it out. */
  insert(text: string, ...values: readonly SqlValue[]): number | undefined;
  /** The same connection for who may only ask. @throws StoreBusy outside a transaction */
  readonly reader: SqlReader;
  /** One transaction that takes the write lock at once. What `work` throws undoes everything. @throws StoreBusy when one is going on */
  change<Result>(work: () => Result): Result;
  /** One transaction over one state of the data; meant for reading. @throws StoreBusy when one is going on */
  view<Result>(work: () => Result): Result;
}

/** @throws StoreDamaged | StoreUnwritable | StoreBusy | StoreClosed for what SQLite reports; other errors pass unchanged */
export function sqlOver(db: Database.Database): Sql {
  const statements = new Map<string, Database.Statement<SqlValue[], Row>>();
  const statement = (text: string): Database.Statement<SqlValue[], Row> => {
    let found = statements.get(text);
    if (found === undefined) {
      found = db.prepare<SqlValue[], Row>(text);
      statements.set(text, found);
    }
    return found;
  };
  const transaction = db.transaction((work: () => unknown) => {
    const result = work();
    if (result instanceof Promise) throw new StoreBusy('a transaction cannot wait for a promise');
    return result;
  });
  const guarded = <Result>(work: () => Result, run: (work: () => unknown) => unknown): Result => {
    if (!db.open) throw new StoreClosed('the store is closed');
    if (db.inTransaction) throw new StoreBusy('a transaction is going on');
    try {
      return run(work) as Result;
    } catch (error) {
      throw asStoreError(error);
    }
  };
  const inside = (): void => {
    if (!db.open) throw new StoreClosed('the store is closed');
    if (!db.inTransaction) throw new StoreBusy('a reader works only inside its own transaction');
  };
  return {
    reader: {
      get: (text, ...values) => {
        inside();
        return statement(text).get(...values);
      },
      all: (text, ...values) => {
        inside();
        return statement(text).all(...values);
      },
    },
    script: (text) => void db.exec(text),
    run: (text, ...values) => statement(text).run(...values).changes,
    insert: (text, ...values) => {
      const { changes, lastInsertRowid } = statement(text).run(...values);
      return changes === 0 ? undefined : Number(lastInsertRowid);
    },
    get: (text, ...values) => statement(text).get(...values),
    all: (text, ...values) => statement(text).all(...values),
    change: (work) => guarded(work, (inner) => transaction.immediate(inner)),
    view: (work) => guarded(work, (inner) => transaction.deferred(inner)),
  };
}

/** Gives what SQLite says a code of the store, so that no caller needs to know SQLite. */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code } = error;
  const options = { cause: error };
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new StoreDamaged('the database file is damaged', options);
  if (code.startsWith('SQLITE_IOERR_SHORT_READ'))
    return new StoreDamaged('the database file is too short', options);
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_READONLY')) {
    return new StoreUnwritable('the disk does not take the change', options);
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new StoreBusy('the database is in use', options);
  return error;
}
