import { COMPARTMENTS } from '../../../shared/access/matrix.ts';
import { integer, oneOf, text, textOrNull } from '../columns.ts';
import type { QueueItemRow, QueueRow } from '../queries-port.ts';
import { kindOf } from '../row-kind.ts';
import type { Row, SqlReader } from '../sql.ts';

const itemNames = ['record', 'blob', 'dossierKey', 'tombstone'] as const;

/**
 * What waits to be sent, in the order in which it goes. Of several records of the organisation that go together the most
 * encompassing one gives its name, of two alike the one made first (ids grow with time).
 */
export function queue(sql: SqlReader): readonly QueueRow[] {
  const items = new Map<number, QueueItemRow[]>();
  for (const row of sql.all('SELECT position, item, reference, kind, compartment, version FROM outbox_items'))
    addTo(items, integer(row, 'position'), itemOf(row));
  return sql
    .all(
      `SELECT o.position, o.operation_id, o.dossier_id, o.queued_at, coalesce(d.name, (
         SELECT coalesce(i.about, e.name, ce.name) FROM outbox_items i
         LEFT JOIN employers e ON e.employer_id = i.reference
         LEFT JOIN contracts c ON c.contract_id = i.reference
         LEFT JOIN employers ce ON ce.employer_id = c.employer_id
         WHERE i.position = o.position AND coalesce(i.about, e.name, ce.name) IS NOT NULL
         ORDER BY CASE i.kind WHEN 'organisation' THEN 0 WHEN 'enrolment' THEN 1 WHEN 'employer' THEN 2 ELSE 3 END,
           i.reference LIMIT 1
       ), '') AS about
       FROM outbox o LEFT JOIN dossiers d ON d.dossier_id = o.dossier_id ORDER BY o.position`,
    )
    .map((row) => ({
      operationId: text(row, 'operation_id'),
      dossierId: textOrNull(row, 'dossier_id'),
      about: text(row, 'about'),
      queuedAt: text(row, 'queued_at'),
      items: items.get(integer(row, 'position')) ?? [],
    }));
}

function itemOf(row: Row): QueueItemRow {
  return {
    item: oneOf(row, 'item', itemNames),
    reference: text(row, 'reference'),
    kind: row['kind'] === null ? null : kindOf(row),
    compartment: row['compartment'] === null ? null : oneOf(row, 'compartment', COMPARTMENTS),
    version: row['version'] === null ? null : integer(row, 'version'),
  };
}

function addTo(items: Map<number, QueueItemRow[]>, position: number, item: QueueItemRow): void {
  const known = items.get(position);
  if (known === undefined) items.set(position, [item]);
  else known.push(item);
}

/** How many operations wait. */
export function queueSize(sql: SqlReader): number {
  const row = sql.get('SELECT count(*) AS size FROM outbox');
  return row === undefined ? 0 : integer(row, 'size');
}

/** When something was last written (not read); null in an empty store. */
export function lastWriteAt(sql: SqlReader): string | null {
  const row = sql.get('SELECT at FROM audit WHERE changes IS NOT NULL ORDER BY sequence DESC LIMIT 1');
  return row === undefined ? null : text(row, 'at');
}
