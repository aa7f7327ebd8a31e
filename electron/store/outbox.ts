import { kindDefinition, type RecordBody, type RecordKind } from '../../shared/records/kinds.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { Envelope } from './record-codec.ts';
import type { Sql } from './sql.ts';

export interface Operation {
  readonly operationId: RecordId;
  readonly envelope: Envelope;
  readonly about: string | null;
  readonly queuedAt: string;
}

/**
 * Queues the newest version of a record. What of the same record was not sent yet is superseded: one operation with a
 * new id, on the version the server is known to have.
 */
export function queue(sql: Sql, { operationId, envelope, about, queuedAt }: Operation): void {
  sql.run(
    `INSERT INTO outbox (operation_id, record_id, kind, compartment, base_version, version, dossier_id, about, queued_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (record_id) DO UPDATE SET operation_id = excluded.operation_id, version = excluded.version, about = excluded.about, queued_at = excluded.queued_at`,
    operationId,
    envelope.id,
    envelope.kind,
    envelope.compartment,
    envelope.version - 1,
    envelope.version,
    envelope.dossierId,
    about,
    queuedAt,
  );
}

/** What may not travel any more does not wait in the queue either. */
export function unqueue(sql: Sql, recordId: RecordId): void {
  sql.run('DELETE FROM outbox WHERE record_id = ?', recordId);
}

/** The name under which an organisation-wide record stands in the queue; other names come from the projections. */
export function aboutOf<Kind extends RecordKind>(kind: Kind, body: RecordBody<Kind>): string | null {
  return kindDefinition(kind)?.queueSubject?.(body) ?? null;
}
