import { openConnection } from './connection.ts';
import { factsOf, type DatabaseFacts } from './database-facts.ts';
import type { Enrolment } from '../../shared/domain/enrolment.ts';
import type { LogReport } from '../../shared/domain/log-check.ts';
import { verifyIntegrity } from './integrity.ts';
import { checkAtOnce, checkWholeLog } from './log-check/check-log.ts';
import { logKeys, wipeLogKeys } from './log-keys.ts';
import type { Integrity } from './port.ts';
import { asStoreError, sqlOver, type Sql } from './sql.ts';

/** A database file and the key that opens it; the caller keeps the key and wipes it. */
export interface ClosedDatabase {
  readonly file: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** The same, and whose organisation signs the access log in it: for a check of all of it. */
export interface CheckableDatabase extends ClosedDatabase {
  readonly enrolment: Enrolment;
}

/** What a full check of a file found. */
export interface CheckedDatabase {
  readonly integrity: Integrity;
  readonly facts: DatabaseFacts;
}

/**
 * Writes a compact copy under the same key to `to`, where nothing may stand yet. Another connection may go on writing: the
 * copy holds one state of the file, that of `before` or a later one. Takes seconds on a large file.
 * @returns the facts of the source just before
 * @throws WrongDatabaseKey | StoreDamaged | StoreUnwritable | StoreBusy
 */
export function copyDatabase(source: ClosedDatabase, to: string): DatabaseFacts {
  return withDatabase(source, 'read', (sql, { run }) => {
    const before = sql.view(() => factsOf(sql));
    run('VACUUM INTO ?', to);
    return before;
  });
}

/**
 * Checks every page of a file and its whole access log, over a connection that changes nothing.
 * @throws WrongDatabaseKey | StoreDamaged | StoreBusy
 */
export function checkDatabase(database: CheckableDatabase): CheckedDatabase {
  return withDatabase(database, 'read', checkOf(database));
}

/**
 * The same for a copy that was just made and that nobody else has open: puts it in the journal mode of the store first, so
 * that what is checked is byte for byte what a store will open.
 * @throws as `checkDatabase`
 */
export function checkFreshCopy(copy: CheckableDatabase): CheckedDatabase {
  return withDatabase(copy, 'write', checkOf(copy));
}

/** Reads over a connection that changes nothing, in one transaction. @throws as `checkDatabase` */
export function readDatabase<Result>(database: ClosedDatabase, read: (sql: Sql) => Result): Result {
  return withDatabase(database, 'read', (sql) => sql.view(() => read(sql)));
}

const checkOf =
  ({ key, enrolment }: CheckableDatabase): Use<CheckedDatabase> =>
  (sql, { integrity }) => {
    const keys = logKeys(key);
    try {
      // Who asks notes the moment; that of the report is not looked at.
      const parts = { keys, actor: { enrolment }, clock: () => new Date(0) };
      return {
        integrity: integrity(() => sql.view(() => checkAtOnce(checkWholeLog(sql, parts)))),
        facts: sql.view(() => factsOf(sql)),
      };
    } finally {
      wipeLogKeys(keys);
    }
  };

/** What is done over one connection, beside statements. */
interface Connection {
  readonly run: (statement: string, value: string) => void;
  readonly integrity: (checkLog: () => LogReport) => Integrity;
}

type Use<Result> = (sql: Sql, connection: Connection) => Result;

function withDatabase<Result>(
  { file, key }: ClosedDatabase,
  access: 'read' | 'write',
  use: Use<Result>,
): Result {
  const db = openConnection({ file, key, readonly: access === 'read' });
  try {
    const sql = sqlOver(db);
    return use(sql, {
      run: (statement, value) => void db.prepare(statement).run(value),
      integrity: (checkLog) => verifyIntegrity(db, checkLog),
    });
  } catch (error) {
    throw asStoreError(error);
  } finally {
    db.close();
  }
}
