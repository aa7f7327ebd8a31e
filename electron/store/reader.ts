import { COMPARTMENTS, type Compartment } from '../../shared/access/matrix.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { isRecordKind, type RecordKind, type StoredRecord } from '../../shared/records/kinds.ts';
import { readBlob } from './blobs.ts';
import { integer, oneOf, text } from './columns.ts';
import { isMembershipGenuine } from '../signatures/membership.ts';
import type { SignatureChain } from '../signatures/verify-signed.ts';
import { RecordMissing } from './errors.ts';
import type { Reader } from './port.ts';
import { queriesOver } from './queries/queries.ts';
import { decodeRecord, earlierColumns, isKnown, recordColumns, type DecodeParts } from './record-codec.ts';
import type { Row, SqlReader } from './sql.ts';

const byId = `SELECT ${recordColumns} FROM records WHERE id = ?`;
const inDossier = `SELECT ${recordColumns} FROM records WHERE dossier_id = ? AND kind = ?
  AND compartment IN (SELECT value FROM json_each(?)) ORDER BY row`;
const organisationWide = `SELECT ${recordColumns} FROM records WHERE dossier_id IS NULL AND kind = ? ORDER BY row`;
const earlier = `SELECT ${earlierColumns} FROM earlier_versions v JOIN records r ON r.id = v.record_id
  WHERE v.record_id = ? ORDER BY v.version`;
const envelopes = `SELECT id, kind, compartment, schema_version, draft, written_at, written_by
  FROM records WHERE dossier_id = ? ORDER BY row`;

const anyDossier = `SELECT 1 FROM records WHERE id = ? AND kind = 'employee'
  UNION ALL SELECT 1 FROM tombstones WHERE id = ? AND kind = 'employee' LIMIT 1`;
const kindIn = (row: Row): RecordKind | null => (isRecordKind(row['kind']) ? row['kind'] : null);

interface ReaderParts extends DecodeParts {
  /** Under whom a signature counts. */
  readonly chain: SignatureChain;
}

/** Everything that may be asked of the store, over a connection that can only ask. */
export function readerOver(sql: SqlReader, parts: ReaderParts): Reader {
  const decode = <Kind extends RecordKind>(kind: Kind, row: Row): StoredRecord<Kind> =>
    decodeRecord(kind, row, parts);
  const find = <Kind extends RecordKind>(kind: Kind, id: RecordId): StoredRecord<Kind> | undefined => {
    const row = sql.get(byId, id);
    return row === undefined || row['kind'] !== kind ? undefined : decode(kind, row);
  };
  const get = <Kind extends RecordKind>(kind: Kind, id: RecordId): StoredRecord<Kind> => {
    const record = find(kind, id);
    if (record === undefined) throw new RecordMissing(`there is no such ${kind}`);
    return record;
  };
  const rowsOf = (
    kind: RecordKind,
    dossierId: RecordId,
    compartments: readonly Compartment[] = COMPARTMENTS,
  ): readonly Row[] => sql.all(inDossier, dossierId, kind, JSON.stringify(compartments));
  return {
    find,
    get,
    all: (kind) => sql.all(organisationWide, kind).map((row) => decode(kind, row)),
    ofDossier: (kind, dossierId, compartments) =>
      rowsOf(kind, dossierId, compartments).map((row) => decode(kind, row)),
    readable: (kind, dossierId, compartments) =>
      rowsOf(kind, dossierId, compartments)
        .filter(isKnown)
        .map((row) => decode(kind, row)),
    hasDossier: (dossierId) => sql.get(anyDossier, dossierId, dossierId) !== undefined,
    team: (dossierId) => {
      const rows = rowsOf('teamMember', dossierId);
      const members = rows
        .filter(isKnown)
        .map((row) => decode('teamMember', row))
        .filter(({ id, body }) => isMembershipGenuine({ id, dossierId }, body, parts.chain));
      return { members, hasUnknown: members.length < rows.length };
    },
    tooNew: (dossierId) =>
      sql
        .all(envelopes, dossierId)
        .filter((row) => !isKnown(row))
        .map((row) => ({
          id: text(row, 'id'),
          kind: kindIn(row),
          compartment: oneOf(row, 'compartment', COMPARTMENTS),
          writtenAt: text(row, 'written_at'),
        })),
    versions: (kind, id) => {
      const present = get(kind, id);
      return [...sql.all(earlier, id).map((row) => decode(kind, row)), present];
    },
    written: (dossierId) =>
      sql.all(envelopes, dossierId).map((row) => ({
        id: text(row, 'id'),
        kind: kindIn(row),
        compartment: oneOf(row, 'compartment', COMPARTMENTS),
        isDraft: integer(row, 'draft') === 1,
        writtenAt: text(row, 'written_at'),
        writtenBy: text(row, 'written_by'),
      })),
    holdsKey: (dossierId) => parts.keys.holds(dossierId),
    blob: (id) => readBlob(sql, parts.keys, id),
    queries: queriesOver(sql),
  };
}
