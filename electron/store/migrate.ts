import { integer } from './columns.ts';
import { StoreTooNew } from './errors.ts';
import { first } from './migrations/0001-first.ts';
import type { Sql, SqlReader } from './sql.ts';

/** One step from version n-1 to n, where n is its place in the list, counted from 1. */
export type Migration = (sql: Sql) => void;

/** All steps, oldest first. A step that was released never changes. */
export const migrations: readonly Migration[] = [first];

/** The version of the tables in a file; 0 for an empty one. */
export function databaseVersionOf(sql: SqlReader): number {
  const table = sql.get(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_versions'`);
  if (table === undefined) return 0;
  const row = sql.get('SELECT coalesce(max(version), 0) AS version FROM schema_versions');
  return row === undefined ? 0 : integer(row, 'version');
}

/** Whether a file that holds something has older tables than this program knows. */
export function isOutdated(sql: SqlReader, steps: readonly Migration[]): boolean {
  const found = databaseVersionOf(sql);
  return found > 0 && found < steps.length;
}

/**
 * Brings the tables up to date: each step and its version row in one transaction.
 * @throws StoreTooNew when the file knows more steps than `steps`
 */
export function migrate(sql: Sql, steps: readonly Migration[], now: () => Date): void {
  const found = databaseVersionOf(sql);
  if (found > steps.length) throw new StoreTooNew('the database was written by a newer version');
  steps.forEach((step, index) => {
    const version = index + 1;
    if (version <= found) return;
    sql.change(() => {
      sql.script(
        'CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT',
      );
      step(sql);
      sql.run(
        'INSERT INTO schema_versions (version, applied_at) VALUES (?, ?)',
        version,
        now().toISOString(),
      );
    });
  });
}
