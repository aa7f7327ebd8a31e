import {
  kindDefinition,
  schemaVersionOf,
  type RecordBody,
  type RecordKind,
} from '../../shared/records/kinds.ts';
import { recordId } from '../../shared/domain/record-id.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { integer } from './columns.ts';
import type { DossierKeys } from './dossier-keys.ts';
import { RecordFrozen, RecordMissing, RecordRefused, StaleVersion } from './errors.ts';
import { schemaPrint } from './kind-rules.ts';
import type { KindDefinition } from '../../shared/records/define-kind.ts';
import { aboutOf, queue, unqueue } from './outbox.ts';
import type { RecordWrite } from './port.ts';
import { project } from './projections/project.ts';
import { decodeRecord, encodeBody, recordColumns, type Envelope } from './record-codec.ts';
import type { Sql } from './sql.ts';

export interface Writing {
  readonly sql: Sql;
  readonly keys: DossierKeys;
  readonly at: string;
  readonly by: RecordId;
  readonly newId: () => RecordId;
}

export interface Written {
  readonly envelope: Envelope;
  /** The body as it stands in its column. */
  readonly stored: string | Uint8Array;
  /** Whether it waits to be sent. */
  readonly travels: boolean;
}

/**
 * Writes one record with its projections and its place in the queue. Must run inside the transaction of a change.
 * @throws RecordRefused | StaleVersion | RecordFrozen | RecordMissing | DossierKeyMissing
 */
export function writeRecord<Kind extends RecordKind>(writing: Writing, write: RecordWrite<Kind>): Written {
  const { sql, keys, at, by } = writing;
  const definition = kindDefinition(write.kind);
  if (definition === undefined) throw new RecordRefused('unknown', 'kind');
  const envelope = checkedEnvelope(write, definition);
  const parsed = definition.history.newest.safeParse(write.body);
  if (!parsed.success) {
    // No cause: the issues of the schema can repeat what was written.
    throw new RecordRefused(write.kind, ['body', ...(parsed.error.issues[0]?.path ?? [])].join('.'));
  }
  const body = parsed.data;
  const stored = encodeBody(envelope, body, keys);
  const frozen = definition.isFinal(body) ? 1 : 0;
  if (write.baseVersion === 0) insert(sql, envelope, [frozen, at, by, stored]);
  else {
    if (definition.addsTo !== null)
      requireFollows(writing, write.kind, { id: write.id, body, addsTo: definition.addsTo });
    update(sql, envelope, [frozen, at, by, stored]);
  }
  project(sql, write.kind, { id: envelope.id, dossierId: envelope.dossierId, writtenAt: at, body });
  const travels = definition.travels(body);
  if (travels) {
    queue(sql, { operationId: writing.newId(), envelope, about: aboutOf(write.kind, body), queuedAt: at });
  } else if (write.baseVersion > 0) unqueue(sql, envelope.id);
  return { envelope, stored, travels };
}

function checkedEnvelope<Kind extends RecordKind>(
  write: RecordWrite<Kind>,
  definition: KindDefinition<RecordBody<Kind>>,
): Envelope {
  const { id, dossierId, kind, compartment, baseVersion } = write;
  const refuseUnless = (holds: boolean, field: string): void => {
    if (!holds) throw new RecordRefused(kind, field);
  };
  refuseUnless(recordId.safeParse(id).success, 'id');
  refuseUnless(
    definition.inDossier ? recordId.safeParse(dossierId).success : dossierId === null,
    'dossierId',
  );
  refuseUnless(kind !== 'employee' || dossierId === id, 'dossierId');
  refuseUnless(definition.compartments.includes(compartment), 'compartment');
  refuseUnless(Number.isSafeInteger(baseVersion) && baseVersion >= 0, 'baseVersion');
  return { id, dossierId, kind, compartment, schemaVersion: schemaVersionOf(kind), version: baseVersion + 1 };
}

type Content = readonly [frozen: number, at: string, by: RecordId, body: string | Uint8Array];

function insert(sql: Sql, envelope: Envelope, content: Content): void {
  const added = sql.run(
    `INSERT INTO records (id, dossier_id, kind, compartment, schema_version, schema_print, version, frozen, written_at, written_by, body)
     VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    envelope.id,
    envelope.dossierId,
    envelope.kind,
    envelope.compartment,
    envelope.schemaVersion,
    schemaPrint(envelope.kind),
    ...content,
  );
  if (added === 0) throw new StaleVersion('the record exists already');
}

interface Next<Kind extends RecordKind> {
  readonly id: RecordId;
  readonly body: RecordBody<Kind>;
  readonly addsTo: (stored: RecordBody<Kind>, next: RecordBody<Kind>) => boolean;
}

/** A record that may only grow does not change in any other way. @throws RecordFrozen | RecordMissing */
function requireFollows<Kind extends RecordKind>({ sql, keys }: Writing, kind: Kind, next: Next<Kind>): void {
  const row = sql.get(`SELECT ${recordColumns} FROM records WHERE id = ? AND kind = ?`, next.id, kind);
  if (row === undefined) throw new RecordMissing('there is no such record to change');
  if (!next.addsTo(decodeRecord(kind, row, keys).body, next.body))
    throw new RecordFrozen(`this ${kind} may only grow`);
}

function update(sql: Sql, envelope: Envelope, content: Content): void {
  const known = sql.get(
    'SELECT dossier_id, kind, compartment, version, frozen FROM records WHERE id = ?',
    envelope.id,
  );
  if (known === undefined) throw new RecordMissing('there is no such record to change');
  for (const [column, value] of [
    ['kind', envelope.kind],
    ['dossier_id', envelope.dossierId],
    ['compartment', envelope.compartment],
  ] as const) {
    // A record keeps its kind, its dossier and its secrecy for as long as it exists.
    if (known[column] !== value)
      throw new RecordRefused(envelope.kind, column === 'dossier_id' ? 'dossierId' : column);
  }
  if (integer(known, 'frozen') === 1) throw new RecordFrozen(`this ${envelope.kind} is closed for change`);
  if (integer(known, 'version') !== envelope.version - 1)
    throw new StaleVersion('the record was changed meanwhile');
  sql.run(
    `UPDATE records SET schema_version = ?, schema_print = ?, version = ?, frozen = ?, written_at = ?, written_by = ?, body = ?
     WHERE id = ?`,
    envelope.schemaVersion,
    schemaPrint(envelope.kind),
    envelope.version,
    ...content,
    envelope.id,
  );
}
