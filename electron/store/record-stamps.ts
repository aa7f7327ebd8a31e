import type { RecordId } from '../../shared/domain/record-id.ts';
import { integer, text } from './columns.ts';
import { databaseVersionOf } from './migrate.ts';
import type { SqlReader } from './sql.ts';

/** Of one record: which version stands in a file, and when it was written. Nothing of what it holds. */
export interface RecordStamp {
  readonly id: RecordId;
  readonly kind: string;
  readonly version: number;
  /** An instant in UTC. */
  readonly writtenAt: string;
}

/** The stamps of all records in a file; ask inside a transaction. */
export function recordStamps(sql: SqlReader): readonly RecordStamp[] {
  if (databaseVersionOf(sql) === 0) return [];
  return sql.all('SELECT id, kind, version, written_at FROM records ORDER BY row').map((row) => ({
    id: text(row, 'id'),
    kind: text(row, 'kind'),
    version: integer(row, 'version'),
    writtenAt: text(row, 'written_at'),
  }));
}

/** What was destroyed: a record, or with its own id a whole dossier. */
export interface DestroyedStamp {
  readonly id: RecordId;
  readonly dossierId: RecordId;
}

/** Everything a file knows to be destroyed; ask inside a transaction. */
export function destroyedStamps(sql: SqlReader): readonly DestroyedStamp[] {
  if (databaseVersionOf(sql) === 0) return [];
  return sql
    .all('SELECT id, dossier_id FROM tombstones ORDER BY id')
    .map((row) => ({ id: text(row, 'id'), dossierId: text(row, 'dossier_id') }));
}
