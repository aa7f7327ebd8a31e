import { COMPARTMENTS, type Compartment } from '../../shared/access/matrix.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import {
  kindDefinition,
  isRecordKind,
  schemaVersionOf,
  type RecordBody,
  type RecordKind,
  type StoredRecord,
} from '../../shared/records/kinds.ts';
import { readBody } from '../../shared/records/schema-history.ts';
import { bytes, integer, oneOf, text, textOrNull } from './columns.ts';
import type { DossierKeys } from './dossier-keys.ts';
import { RecordTooNew, RecordUnreadable } from './errors.ts';
import type { Row } from './sql.ts';

/** What a body is bound to when it is encrypted. */
export interface Envelope {
  readonly id: RecordId;
  readonly dossierId: RecordId | null;
  readonly kind: RecordKind;
  readonly compartment: Compartment;
  readonly schemaVersion: number;
  readonly version: number;
}

const additionalDataOf = (envelope: Envelope): string =>
  [envelope.id, envelope.dossierId ?? '', envelope.kind, envelope.version, envelope.schemaVersion].join('|');

/** A parsed body as it goes into its column: JSON text, or for the compartment medical the encrypted JSON. */
export function encodeBody(envelope: Envelope, body: unknown, keys: DossierKeys): string | Uint8Array {
  const json = JSON.stringify(body);
  if (envelope.compartment !== 'medical') return json;
  // A rule of the write door: a medical record without a dossier is refused before it comes here.
  return keys.encrypt(envelope.dossierId ?? '', additionalDataOf(envelope), Buffer.from(json, 'utf8'));
}

/** What decoding needs besides the row. */
export interface DecodeParts {
  readonly keys: DossierKeys;
  /** 48 bits that name the running program: what this very program checked before it stored it needs no second check. */
  readonly program: number;
}

const common = 'schema_version, checked_by, version, written_at, written_by, purpose, body';
export const recordColumns = `id, dossier_id, kind, compartment, ${common}`;
/** The same columns of an earlier version `v` of record `r`. */
export const earlierColumns = `r.id, r.dossier_id, r.kind, r.compartment, ${common
  .split(', ')
  .map((column) => `v.${column}`)
  .join(', ')}`;

/** Whether this program knows the kind of a row, and the form of its body. */
export const isKnown = (row: Row): boolean =>
  isRecordKind(row['kind']) && integer(row, 'schema_version') <= schemaVersionOf(row['kind']);

/**
 * A row as a record: envelope by light checks, body by the schema it was written with and brought up to the newest form.
 * @throws DossierKeyMissing | StoreDamaged | RecordUnreadable | RecordTooNew
 */
export function decodeRecord<Kind extends RecordKind>(
  kind: Kind,
  row: Row,
  parts: DecodeParts,
): StoredRecord<Kind> {
  if (!isKnown(row)) throw new RecordTooNew(`a record of kind ${kind} was written by a newer version`);
  const envelope = {
    id: text(row, 'id'),
    dossierId: textOrNull(row, 'dossier_id'),
    kind,
    compartment: oneOf(row, 'compartment', COMPARTMENTS),
    schemaVersion: integer(row, 'schema_version'),
    version: integer(row, 'version'),
  };
  // Without the key of a dossier anybody who opens the file can write in the clear, but nothing that is believed as medical.
  if (kindDefinition(kind)?.compartments.includes(envelope.compartment) !== true)
    throw new RecordUnreadable(`a stored ${kind} lies in a compartment of others`);
  return {
    ...envelope,
    body: bodyOf(kind, row, { json: jsonOf(envelope, row, parts), program: parts.program }),
    writtenAt: text(row, 'written_at'),
    writtenBy: text(row, 'written_by'),
    purpose: text(row, 'purpose'),
  };
}

function jsonOf(envelope: Envelope, row: Row, { keys }: DecodeParts): string {
  if (envelope.compartment !== 'medical') return text(row, 'body');
  const plain = keys.decrypt(envelope.dossierId ?? '', additionalDataOf(envelope), bytes(row, 'body'));
  return Buffer.from(plain).toString('utf8');
}

function bodyOf<Kind extends RecordKind>(
  kind: Kind,
  row: Row,
  { json, program }: { readonly json: string; readonly program: number },
): RecordBody<Kind> {
  const stored = parsedJson(kind, json);
  const version = integer(row, 'schema_version');
  // Its page, or its authentication tag, proves that these are the bytes this program checked.
  if (row['checked_by'] === program && version === schemaVersionOf(kind)) return stored as RecordBody<Kind>;
  const definition = kindDefinition(kind);
  const read =
    definition === undefined
      ? ({ refused: 'newer' } as const)
      : readBody(definition.history, version, stored);
  if ('body' in read) return read.body;
  if (read.refused === 'newer')
    throw new RecordTooNew(`a record of kind ${kind} was written by a newer version`);
  throw new RecordUnreadable(`a stored ${kind} is not valid in ${read.path}`);
}

function parsedJson(kind: RecordKind, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // No cause: the message of a syntax error quotes the text.
    throw new RecordUnreadable(`a stored ${kind} is not JSON`);
  }
}
