import type { Purpose } from '../../shared/domain/purpose.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { isRecordKind, kindDefinition } from '../../shared/records/kinds.ts';
import { integer, text } from './columns.ts';
import { RecordDestroyed, RecordMissing, RecordRefused, StaleVersion } from './errors.ts';
import { unqueueDossier, unqueueRecord } from './outbox.ts';
import { unproject } from './projections/project.ts';
import { kindOf } from './row-kind.ts';
import type { Sql } from './sql.ts';
import type { RecordDeletion } from './port.ts';

/** Who destroys, when and why. */
export interface DestroyParts {
  readonly sql: Sql;
  readonly at: string;
  readonly by: RecordId;
  readonly purpose: Purpose;
}

/** What was destroyed, for the queue and the digest of the change. */
export interface Tombstone {
  readonly id: RecordId;
  readonly dossierId: RecordId;
  readonly version: number;
  /** Whether a server may have it, so that it must hear of the end. */
  readonly mayBeOnServer: boolean;
  /** The other records that went with a dossier; none of a record that ended alone. */
  readonly endedWith: readonly RecordId[];
}

/** @throws RecordDestroyed when this record, or the dossier it is to lie in, was destroyed [RET-29] */
export function refuseDestroyed(
  sql: Sql,
  { id, dossierId }: { readonly id: RecordId; readonly dossierId: RecordId | null },
): void {
  const found =
    dossierId === null || dossierId === id
      ? sql.get('SELECT 1 FROM tombstones WHERE id = ?', id)
      : sql.get('SELECT 1 FROM tombstones WHERE id IN (?, ?) LIMIT 1', id, dossierId);
  if (found !== undefined) throw new RecordDestroyed('this was destroyed and does not come back');
}

/**
 * Destroys one record: its body, earlier versions, blobs, searchable rows and place in the queue. What stays is that it
 * was there: id, kind, dossier, last version, by whom, when and why.
 * @throws RecordMissing | StaleVersion | RecordTooNew
 * @throws RecordRefused for what others point at: a record of the organisation, the employee of a dossier, an employment
 *   that absences belong to (those end first)
 */
export function destroyRecord(parts: DestroyParts, { id, baseVersion }: RecordDeletion): Tombstone {
  const { sql } = parts;
  const row = sql.get('SELECT id, kind, dossier_id, version FROM records WHERE id = ?', id);
  if (row === undefined) throw new RecordMissing('there is no such record to destroy');
  const kind = kindOf(row);
  // An employer or the organisation is what others point at; a dossier ends as a whole.
  if (kind === 'employee' || kindDefinition(kind)?.inDossier !== true) throw new RecordRefused(kind, 'kind');
  if (sql.get('SELECT 1 FROM cases WHERE employment_id = ? LIMIT 1', id) !== undefined)
    throw new RecordRefused(kind, 'id');
  if (integer(row, 'version') !== baseVersion) throw new StaleVersion('the record was changed meanwhile');
  const dossierId = text(row, 'dossier_id');
  writeTombstone(parts, { id, kind, dossierId, version: baseVersion });
  const mayBeOnServer = unqueueRecord(sql, id);
  unproject(sql, kind, { id, dossierId });
  sql.run('DELETE FROM blobs WHERE record_id = ?', id);
  sql.run('DELETE FROM earlier_versions WHERE record_id = ?', id);
  sql.run('DELETE FROM records WHERE id = ?', id);
  return { id, dossierId, version: baseVersion, mayBeOnServer, endedWith: [] };
}

/**
 * Destroys a whole dossier, first of all its keys: with them goes what is medical in every older copy of the file too.
 * @throws RecordMissing
 */
export function destroyDossier(parts: DestroyParts, dossierId: RecordId): Tombstone {
  const { sql } = parts;
  const employee = sql.get(`SELECT version FROM records WHERE id = ? AND kind = 'employee'`, dossierId);
  if (employee === undefined) throw new RecordMissing('there is no such dossier to destroy');
  const version = integer(employee, 'version');
  sql.run('DELETE FROM dossier_keys WHERE dossier_id = ?', dossierId);
  writeTombstone(parts, { id: dossierId, kind: 'employee', dossierId, version });
  const mayBeOnServer = unqueueDossier(sql, dossierId);
  // The employee last: other searchable rows stand beside hers.
  const rows = sql.all(
    `SELECT id, kind FROM records WHERE dossier_id = ? ORDER BY kind = 'employee', row`,
    dossierId,
  );
  for (const row of rows) {
    const kind = row['kind'];
    // A kind of a newer program has no searchable rows that this one made.
    if (isRecordKind(kind)) unproject(sql, kind, { id: text(row, 'id'), dossierId });
  }
  sql.run('DELETE FROM blobs WHERE dossier_id = ?', dossierId);
  sql.run(
    'DELETE FROM earlier_versions WHERE record_id IN (SELECT id FROM records WHERE dossier_id = ?)',
    dossierId,
  );
  sql.run('DELETE FROM records WHERE dossier_id = ?', dossierId);
  const endedWith = rows.map((row) => text(row, 'id')).filter((id) => id !== dossierId);
  return { id: dossierId, dossierId, version, mayBeOnServer, endedWith };
}

interface TombstoneRow {
  readonly id: RecordId;
  readonly kind: string;
  readonly dossierId: RecordId;
  readonly version: number;
}

function writeTombstone(
  { sql, at, by, purpose }: DestroyParts,
  { id, kind, dossierId, version }: TombstoneRow,
): void {
  sql.run(
    `INSERT INTO tombstones (id, kind, dossier_id, version, deleted_at, deleted_by, purpose) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    id,
    kind,
    dossierId,
    version,
    at,
    by,
    purpose,
  );
}
