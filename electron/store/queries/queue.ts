import { COMPARTMENTS } from '../../../shared/access/matrix.ts';
import { integer, oneOf, text, textOrNull } from '../columns.ts';
import type { QueueRow } from '../port.ts';
import { kindOf } from '../record-codec.ts';
import type { SqlReader } from '../sql.ts';

/** What waits to be sent, in the order in which it goes. */
export function queue(sql: SqlReader): readonly QueueRow[] {
  return sql
    .all(
      `SELECT o.operation_id, o.record_id, o.kind, o.compartment, o.version, o.dossier_id, o.queued_at,
              coalesce(o.about, d.name, e.name, ce.name, '') AS about
       FROM outbox o
       LEFT JOIN dossiers d ON d.dossier_id = o.dossier_id
       LEFT JOIN employers e ON e.employer_id = o.record_id
       LEFT JOIN contracts c ON c.contract_id = o.record_id
       LEFT JOIN employers ce ON ce.employer_id = c.employer_id
       ORDER BY o.position`,
    )
    .map((row) => ({
      operationId: text(row, 'operation_id'),
      recordId: text(row, 'record_id'),
      kind: kindOf(row),
      compartment: oneOf(row, 'compartment', COMPARTMENTS),
      version: integer(row, 'version'),
      dossierId: textOrNull(row, 'dossier_id'),
      about: text(row, 'about'),
      queuedAt: text(row, 'queued_at'),
    }));
}

export function queueSize(sql: SqlReader): number {
  const row = sql.get('SELECT count(*) AS size FROM outbox');
  return row === undefined ? 0 : integer(row, 'size');
}

/** When something was last written (not read); null in an empty store. */
export function lastWriteAt(sql: SqlReader): string | null {
  const row = sql.get('SELECT at FROM audit WHERE change_digest IS NOT NULL ORDER BY sequence DESC LIMIT 1');
  return row === undefined ? null : text(row, 'at');
}
