import { COMPARTMENTS } from '../../shared/access/matrix.ts';
import type { RecordKind, StoredRecord } from '../../shared/records/kinds.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { readBlob } from './blobs.ts';
import type { DossierKeys } from './dossier-keys.ts';
import { RecordMissing } from './errors.ts';
import type { Reader } from './port.ts';
import { queriesOver } from './queries/queries.ts';
import { decodeRecord, recordColumns } from './record-codec.ts';
import type { SqlReader } from './sql.ts';

const byId = `SELECT ${recordColumns} FROM records WHERE id = ?`;
const inDossier = `SELECT ${recordColumns} FROM records WHERE dossier_id = ? AND kind = ?
  AND compartment IN (SELECT value FROM json_each(?)) ORDER BY row`;
const organisationWide = `SELECT ${recordColumns} FROM records WHERE dossier_id IS NULL AND kind = ? ORDER BY row`;

/** Everything that may be asked of the store, over a connection that can only ask. */
export function readerOver(sql: SqlReader, keys: DossierKeys): Reader {
  const find = <Kind extends RecordKind>(kind: Kind, id: RecordId): StoredRecord<Kind> | undefined => {
    const row = sql.get(byId, id);
    return row === undefined || row['kind'] !== kind ? undefined : decodeRecord(kind, row, keys);
  };
  return {
    find,
    get: (kind, id) => {
      const record = find(kind, id);
      if (record === undefined) throw new RecordMissing(`there is no such ${kind}`);
      return record;
    },
    ofDossier: (kind, dossierId, compartments = COMPARTMENTS) =>
      sql
        .all(inDossier, dossierId, kind, JSON.stringify(compartments))
        .map((row) => decodeRecord(kind, row, keys)),
    all: (kind) => sql.all(organisationWide, kind).map((row) => decodeRecord(kind, row, keys)),
    holdsKey: (dossierId) => keys.holds(dossierId),
    blob: (id) => readBlob(sql, keys, id),
    queries: queriesOver(sql),
  };
}
