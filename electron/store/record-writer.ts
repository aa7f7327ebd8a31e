import { recordId } from '../../shared/domain/record-id.ts';
import type { Purpose } from '../../shared/domain/purpose.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { KindDefinition } from '../../shared/records/define-kind.ts';
import {
  kindDefinition,
  type RecordBody,
  type RecordKind,
  type StoredRecord,
} from '../../shared/records/kinds.ts';
import type { SchemaHistory } from '../../shared/records/schema-history.ts';
import { integer } from './columns.ts';
import { RecordFrozen, RecordMissing, RecordRefused, RecordTooNew, StaleVersion } from './errors.ts';
import type { RecordWrite } from './port.ts';
import { project } from './projections/project.ts';
import {
  decodeRecord,
  encodeBody,
  isKnown,
  recordColumns,
  type DecodeParts,
  type Envelope,
} from './record-codec.ts';
import type { Row, Sql } from './sql.ts';
import { refuseDestroyed } from './tombstones.ts';

/** What a write needs: the tables, the keys, who writes, when and why. */
export interface WriteParts extends DecodeParts {
  readonly sql: Sql;
  readonly at: string;
  readonly by: RecordId;
  /** The purpose of the change, as the access log has it. */
  readonly purpose: Purpose;
  readonly newId: () => RecordId;
}

export interface Written {
  readonly envelope: Envelope;
  /** The body as it stands in its column. */
  readonly stored: string | Uint8Array;
  readonly isDraft: boolean;
  /** Whether it goes to the server. */
  readonly isSynced: boolean;
  /** Whom an organisation-wide record is about, for the queue. */
  readonly about: string | null;
  /** The version before this one was not synced, or there was none: the server has nothing of it. */
  readonly isFirstSynced: boolean;
}

/**
 * Writes one record with its earlier version and its projections. Must run inside the transaction of a change.
 * @throws RecordRefused | StaleVersion | RecordFrozen | RecordMissing | RecordDestroyed | DossierKeyMissing
 */
export function writeRecord<Kind extends RecordKind>(parts: WriteParts, write: RecordWrite<Kind>): Written {
  const { sql, keys, at } = parts;
  const definition = kindDefinition(write.kind);
  if (definition === undefined) throw new RecordRefused('unknown', 'kind');
  checkAddress(write, definition);
  const stored = write.baseVersion === 0 ? undefined : storedRow(sql, write);
  const schemaVersion = versionToWrite(definition.history, stored);
  const body = checkedBody(write, definition.history, schemaVersion);
  const before = stored === undefined ? null : decodeRecord(write.kind, stored, parts);
  if (before !== null) checkFollows(definition, { before, write, body });
  const { id, dossierId, kind, compartment, baseVersion } = write;
  const envelope = { id, dossierId, kind, compartment, schemaVersion, version: baseVersion + 1 };
  const column = encodeBody(envelope, body, keys);
  const isSynced = definition.isSynced(body);
  const isDraft = definition.isDraft(body);
  const content: Content = [column, Number(isDraft), Number(isSynced)];
  if (stored === undefined) insert(parts, envelope, content);
  else {
    if ((before === null || !definition.isDraft(before.body)) && definition.addsTo === null)
      keepEarlier(sql, id);
    update(parts, envelope, content);
  }
  project(sql, kind, { id, dossierId, writtenAt: at, body });
  return {
    envelope,
    stored: column,
    isDraft,
    isSynced,
    about: definition.queueSubject?.(body) ?? null,
    isFirstSynced: stored === undefined || integer(stored, 'synced') === 0,
  };
}

function checkAddress<Kind extends RecordKind>(
  { id, dossierId, kind, compartment, baseVersion }: RecordWrite<Kind>,
  definition: KindDefinition<RecordBody<Kind>>,
): void {
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
}

/** The form to write in: the newest, or for a sealed body the one it was sealed in. */
function versionToWrite(history: SchemaHistory<unknown>, stored: Row | undefined): number {
  const newest = history.versions.length;
  if (stored === undefined) return newest;
  const version = integer(stored, 'schema_version');
  const isSealed = version < newest && history.versions[version - 1]?.upgrade === null;
  return isSealed ? version : newest;
}

function checkedBody<Kind extends RecordKind>(
  write: RecordWrite<Kind>,
  history: SchemaHistory<RecordBody<Kind>>,
  schemaVersion: number,
): RecordBody<Kind> {
  const schema = history.versions[schemaVersion - 1]?.schema ?? history.newest;
  const parsed = schema.safeParse(write.body);
  if (parsed.success) return parsed.data as RecordBody<Kind>;
  // No cause: the issues of the schema can repeat what was written.
  throw new RecordRefused(
    write.kind,
    ['body', ...(parsed.error.issues[0]?.path ?? [])].map(String).join('.'),
  );
}

/** The row that a next version builds on. @throws RecordMissing | RecordRefused | RecordTooNew | RecordFrozen | StaleVersion */
function storedRow(sql: Sql, write: RecordWrite): Row {
  refuseDestroyed(sql, write);
  const row = sql.get(`SELECT ${recordColumns}, synced FROM records WHERE id = ?`, write.id);
  if (row === undefined) throw new RecordMissing('there is no such record to change');
  for (const [column, field] of [
    ['kind', 'kind'],
    ['dossier_id', 'dossierId'],
    ['compartment', 'compartment'],
  ] as const) {
    // A record keeps its kind, its dossier and its secrecy for as long as it exists.
    if (row[column] !== write[field]) throw new RecordRefused(write.kind, field);
  }
  // Writing the older form over it would lose what only the newer one holds.
  if (!isKnown(row)) throw new RecordTooNew(`this ${write.kind} was written by a newer version`);
  return row;
}

/**
 * Whether a body may follow the stored one is decided by the stored body itself, never by a column beside it: one that is
 * closed stays as it is, one that may only be added to does not change in any other way. @throws RecordFrozen | StaleVersion
 */
function checkFollows<Kind extends RecordKind>(
  { isFinal, addsTo }: KindDefinition<RecordBody<Kind>>,
  { before, write, body }: Following<Kind>,
): void {
  const { kind, baseVersion } = write;
  if (isFinal(before.body)) throw new RecordFrozen(`this ${kind} is closed for change`);
  if (before.version !== baseVersion) throw new StaleVersion('the record was changed meanwhile');
  if (addsTo !== null && !addsTo(before.body, body))
    throw new RecordFrozen(`this ${kind} may only be added to`);
}

interface Following<Kind extends RecordKind> {
  readonly before: StoredRecord<Kind>;
  readonly write: RecordWrite<Kind>;
  /** What is written, parsed. */
  readonly body: RecordBody<Kind>;
}

type Content = readonly [column: string | Uint8Array, draft: number, synced: number];

function insert(parts: WriteParts, envelope: Envelope, content: Content): void {
  const { sql, program, at, by, purpose } = parts;
  refuseDestroyed(sql, envelope);
  const added = sql.run(
    `INSERT INTO records (${recordColumns}, draft, synced)
     VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    envelope.id,
    envelope.dossierId,
    envelope.kind,
    envelope.compartment,
    envelope.schemaVersion,
    program,
    at,
    by,
    purpose,
    ...content,
  );
  if (added === 0) throw new StaleVersion('the record exists already');
}

function update(parts: WriteParts, envelope: Envelope, content: Content): void {
  const { sql, program, at, by, purpose } = parts;
  sql.run(
    `UPDATE records SET schema_version = ?, checked_by = ?, version = ?, written_at = ?, written_by = ?, purpose = ?,
       body = ?, draft = ?, synced = ?
     WHERE id = ?`,
    envelope.schemaVersion,
    program,
    envelope.version,
    at,
    by,
    purpose,
    ...content,
    envelope.id,
  );
}

/** The version that is about to be replaced stays as it stands: encrypted if it was, bound to its own number. */
function keepEarlier(sql: Sql, id: RecordId): void {
  sql.run(
    `INSERT INTO earlier_versions (record_id, version, schema_version, checked_by, written_at, written_by, purpose, body)
     SELECT id, version, schema_version, checked_by, written_at, written_by, purpose, body FROM records WHERE id = ?`,
    id,
  );
}
