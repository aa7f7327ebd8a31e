import Database from 'better-sqlite3';
import { StoreSchemaAltered } from './errors.ts';
import { databaseVersionOf, migrate, migrations, type Migration } from './migrate.ts';
import { sqlOver, type SqlReader } from './sql.ts';

const definitions = `SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema ORDER BY type, name`;

/** The definitions that so many steps make, as one text; made once in a run of the program. */
const expected = new Map<number, string>();

/**
 * Compares every table, index, view and trigger of the file with what the migrations make. A trigger that somebody added
 * would rewrite what the program stores; nothing is read or written before this holds.
 * @throws StoreSchemaAltered
 */
export function checkSchema(sql: SqlReader): void {
  const version = databaseVersionOf(sql);
  const made = migrations.slice(0, version);
  // A file that knows more steps than this program is named as such by `migrate`.
  if (made.length < version) return;
  if (definitionsIn(sql) !== definitionsAfter(made))
    throw new StoreSchemaAltered('the tables are not those that the program makes');
}

const definitionsIn = (sql: SqlReader): string => JSON.stringify(sql.all(definitions));

function definitionsAfter(steps: readonly Migration[]): string {
  const known = expected.get(steps.length);
  if (known !== undefined) return known;
  const db = new Database(':memory:');
  try {
    const sql = sqlOver(db);
    // Without a step there is not even the table of versions.
    if (steps.length > 0) migrate(sql, steps, () => new Date(0));
    const made = definitionsIn(sql);
    expected.set(steps.length, made);
    return made;
  } finally {
    db.close();
  }
}
