import type { Compartment } from '../../shared/access/matrix.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { RecordKind } from '../../shared/records/kinds.ts';
import { integer } from './columns.ts';
import type { Sql } from './sql.ts';

/** One thing that goes to the server with its change. */
export type OutboxItem =
  | {
      readonly item: 'record';
      readonly reference: RecordId;
      readonly kind: RecordKind;
      readonly compartment: Compartment;
      readonly version: number;
      /** The version the server has, if nothing of this record waits already; 0 when it has none. */
      readonly baseVersion: number;
      readonly about: string | null;
    }
  | { readonly item: 'blob'; readonly reference: RecordId; readonly compartment: Compartment }
  /** `reference` is the user the key is wrapped for. */
  | { readonly item: 'dossierKey'; readonly reference: RecordId }
  | { readonly item: 'tombstone'; readonly reference: RecordId; readonly version: number };

/** What one change has for the server in one dossier; null stands for the organisation. */
export interface OutboxOperation {
  readonly dossierId: RecordId | null;
  readonly items: readonly OutboxItem[];
}

interface Queueing {
  readonly sql: Sql;
  readonly at: string;
  readonly newId: () => RecordId;
}

/**
 * Puts what a change has for one dossier behind what waits there already: one operation, sent as a whole, with an id that
 * stays its own. A record waits once: when an earlier operation that was never tried holds one of these records, all of the
 * dossier from that operation on become one, so that the order within the dossier holds.
 */
export function enqueue({ sql, at, newId }: Queueing, { dossierId, items }: OutboxOperation): void {
  if (items.length === 0) return;
  const earlier = earliestWith(sql, dossierId, items);
  const position = earlier ?? newOperation(sql, { operationId: newId(), dossierId, at });
  if (earlier !== undefined) mergeInto(sql, { position, dossierId });
  for (const item of items) addItem(sql, position, item);
}

function newOperation(
  sql: Sql,
  operation: { readonly operationId: RecordId; readonly dossierId: RecordId | null; readonly at: string },
): number {
  const position = sql.insert(
    'INSERT INTO outbox (operation_id, dossier_id, queued_at) VALUES (?, ?, ?)',
    operation.operationId,
    operation.dossierId,
    operation.at,
  );
  if (position === undefined) throw new RangeError('an operation id was used twice');
  return position;
}

/** The first operation of this dossier that was never tried and holds one of these records. */
function earliestWith(
  sql: Sql,
  dossierId: RecordId | null,
  items: readonly OutboxItem[],
): number | undefined {
  let earliest: number | undefined;
  for (const item of items) {
    // A record's first version cannot wait already.
    if (item.item !== 'record' || item.version === 1) continue;
    const found = sql.get(
      `SELECT i.position FROM outbox_items i JOIN outbox o ON o.position = i.position
       WHERE i.reference = ? AND i.item = 'record' AND o.attempted_at IS NULL AND o.dossier_id IS ?`,
      item.reference,
      dossierId,
    );
    if (found === undefined) continue;
    const position = integer(found, 'position');
    if (earliest === undefined || position < earliest) earliest = position;
  }
  return earliest;
}

function mergeInto(
  sql: Sql,
  { position, dossierId }: { readonly position: number; readonly dossierId: RecordId | null },
): void {
  const later = sql
    .all(
      'SELECT position FROM outbox WHERE dossier_id IS ? AND attempted_at IS NULL AND position > ?',
      dossierId,
      position,
    )
    .map((row) => integer(row, 'position'));
  for (const merged of later) {
    sql.run('UPDATE OR REPLACE outbox_items SET position = ? WHERE position = ?', position, merged);
    sql.run('DELETE FROM outbox WHERE position = ?', merged);
  }
}

function addItem(sql: Sql, position: number, item: OutboxItem): void {
  const isRecord = item.item === 'record';
  sql.run(
    `INSERT INTO outbox_items (position, item, reference, kind, compartment, base_version, version, about)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (position, item, reference) DO UPDATE SET version = excluded.version, about = excluded.about`,
    position,
    item.item,
    item.reference,
    isRecord ? item.kind : null,
    isRecord || item.item === 'blob' ? item.compartment : null,
    isRecord ? item.baseVersion : null,
    isRecord || item.item === 'tombstone' ? item.version : null,
    isRecord ? item.about : null,
  );
}

/**
 * Takes a record and its blobs out of what was never tried, and with them an operation that holds nothing more.
 * @returns whether a server may have the record: part of it was tried, or builds on a version that was sent
 */
export function unqueueRecord(sql: Sql, recordId: RecordId): boolean {
  const waiting = sql.all(
    `SELECT i.position, i.base_version, o.attempted_at FROM outbox_items i JOIN outbox o ON o.position = i.position
     WHERE i.reference = ? AND i.item = 'record'`,
    recordId,
  );
  sql.run(
    `DELETE FROM outbox_items WHERE position IN (SELECT position FROM outbox WHERE attempted_at IS NULL)
       AND ((item = 'record' AND reference = ?)
         OR (item = 'blob' AND reference IN (SELECT id FROM blobs WHERE record_id = ?)))`,
    recordId,
    recordId,
  );
  dropEmpty(sql);
  if (waiting.length > 0)
    return waiting.some((row) => row['attempted_at'] !== null || integer(row, 'base_version') > 0);
  return sql.get('SELECT 1 FROM records WHERE id = ? AND synced = 1', recordId) !== undefined;
}

/** Takes everything of a dossier that was never tried out of the queue. @returns whether a server may have the dossier */
export function unqueueDossier(sql: Sql, dossierId: RecordId): boolean {
  const mayBeOnServer = unqueueRecord(sql, dossierId);
  sql.run('DELETE FROM outbox WHERE dossier_id = ? AND attempted_at IS NULL', dossierId);
  return mayBeOnServer;
}

function dropEmpty(sql: Sql): void {
  sql.run('DELETE FROM outbox WHERE position NOT IN (SELECT position FROM outbox_items)');
}
