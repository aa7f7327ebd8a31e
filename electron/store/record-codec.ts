import {
  kindDefinition,
  recordKind,
  type RecordBody,
  type RecordKind,
  type StoredRecord,
} from '../../shared/records/kinds.ts';
import { COMPARTMENTS, type Compartment } from '../../shared/access/matrix.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { bytes, integer, oneOf, text, textOrNull } from './columns.ts';
import type { DossierKeys } from './dossier-keys.ts';
import { RecordUnreadable } from './errors.ts';
import { schemaPrint } from './kind-rules.ts';
import { readBody } from '../../shared/records/schema-history.ts';
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

const label = (envelope: Envelope): string =>
  [envelope.id, envelope.dossierId ?? '', envelope.kind, envelope.version, envelope.schemaVersion].join('|');

/** A parsed body as it goes into its column: JSON text, or for the compartment medical the encrypted JSON. */
export function encodeBody(envelope: Envelope, body: unknown, keys: DossierKeys): string | Uint8Array {
  const json = JSON.stringify(body);
  if (envelope.compartment !== 'medical') return json;
  // Dossier-wide by rule of the door: a medical record without a dossier is refused before it comes here.
  return keys.encrypt(envelope.dossierId ?? '', label(envelope), Buffer.from(json, 'utf8'));
}

export const recordColumns =
  'id, dossier_id, kind, compartment, schema_version, schema_print, version, written_at, written_by, body';

/**
 * A row as a record: envelope by light checks, body by the schema of its kind. A body that was parsed by this very
 * schema when it was written is not parsed again: its page, or its authentication tag, proves that it is still the same bytes.
 * @throws DossierKeyMissing | StoreDamaged | RecordUnreadable
 */
export function decodeRecord<Kind extends RecordKind>(
  kind: Kind,
  row: Row,
  keys: DossierKeys,
): StoredRecord<Kind> {
  const envelope = {
    id: text(row, 'id'),
    dossierId: textOrNull(row, 'dossier_id'),
    kind,
    compartment: oneOf(row, 'compartment', COMPARTMENTS),
    schemaVersion: integer(row, 'schema_version'),
    version: integer(row, 'version'),
  };
  const json =
    envelope.compartment === 'medical'
      ? Buffer.from(keys.decrypt(envelope.dossierId ?? '', label(envelope), bytes(row, 'body'))).toString(
          'utf8',
        )
      : text(row, 'body');
  const { id, dossierId, compartment, schemaVersion, version } = envelope;
  return {
    id,
    dossierId,
    kind,
    compartment,
    schemaVersion,
    version,
    body: parseBody(kind, row, json),
    writtenAt: text(row, 'written_at'),
    writtenBy: text(row, 'written_by'),
  };
}

function parseBody<Kind extends RecordKind>(kind: Kind, row: Row, json: string): RecordBody<Kind> {
  const body = jsonOf(kind, json);
  if (row['schema_print'] === schemaPrint(kind)) return body as RecordBody<Kind>;
  const definition = kindDefinition(kind);
  const read =
    definition === undefined
      ? ({ refused: 'newer' } as const)
      : readBody(definition.history, integer(row, 'schema_version'), body);
  if ('body' in read) return read.body;
  throw new RecordUnreadable(
    read.refused === 'newer'
      ? `a record of kind ${kind} was written by a newer version`
      : `a stored ${kind} is not valid in ${read.path}`,
  );
}

function jsonOf(kind: RecordKind, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // No cause: the message of a syntax error quotes the text.
    throw new RecordUnreadable(`a stored ${kind} is not JSON`);
  }
}

/** The kind of a row that was found without asking for a kind. */
export const kindOf = (row: Row): RecordKind => oneOf(row, 'kind', recordKind.options);
