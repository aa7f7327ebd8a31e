import { COMPARTMENTS } from '../../shared/access/matrix.ts';
import { recordId } from '../../shared/domain/record-id.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { sha256Hex } from '../crypto/digest.ts';
import { bytes, integer, oneOf, text } from './columns.ts';
import type { DossierKeys } from './dossier-keys.ts';
import { RecordMissing, RecordRefused, StaleVersion, StoreDamaged } from './errors.ts';
import type { BlobWrite, StoredBlob } from './port.ts';
import type { Sql, SqlReader } from './sql.ts';

const label = (blob: Pick<BlobWrite, 'id' | 'dossierId' | 'recordId' | 'mediaType'>): string =>
  ['blob', blob.id, blob.dossierId, blob.recordId, blob.mediaType].join('|');

export interface InsertedBlob {
  readonly stored: Uint8Array;
  readonly isSynced: boolean;
}

/**
 * Keeps a blob for good, in the compartment of the record it belongs to; never changed afterwards.
 * @returns the bytes as stored, for the digest of the change, and whether its record goes to the server
 * @throws RecordRefused | StaleVersion | DossierKeyMissing
 */
export function insertBlob(sql: Sql, keys: DossierKeys, blob: BlobWrite): InsertedBlob {
  for (const field of ['id', 'dossierId', 'recordId'] as const) {
    if (!recordId.safeParse(blob[field]).success) throw new RecordRefused('blob', field);
  }
  if (!/^[a-z]+\/[a-z0-9.+-]{1,80}$/.test(blob.mediaType)) throw new RecordRefused('blob', 'mediaType');
  const owner = sql.get('SELECT dossier_id, compartment, synced FROM records WHERE id = ?', blob.recordId);
  if (owner === undefined) throw new RecordRefused('blob', 'recordId');
  if (owner['dossier_id'] !== blob.dossierId) throw new RecordRefused('blob', 'dossierId');
  if (owner['compartment'] !== blob.compartment) throw new RecordRefused('blob', 'compartment');
  const medical = blob.compartment === 'medical';
  const stored = medical ? keys.encrypt(blob.dossierId, label(blob), blob.bytes) : blob.bytes;
  const added = sql.run(
    `INSERT INTO blobs (id, dossier_id, record_id, compartment, media_type, sha256, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
    blob.id,
    blob.dossierId,
    blob.recordId,
    blob.compartment,
    blob.mediaType,
    // The digest of a medical document would say which document it is.
    medical ? null : sha256Hex(blob.bytes),
    stored,
  );
  if (added === 0) throw new StaleVersion('a blob is written once');
  return { stored, isSynced: integer(owner, 'synced') === 1 };
}

/** @throws RecordMissing | DossierKeyMissing | StoreDamaged */
export function readBlob(sql: SqlReader, keys: DossierKeys, id: RecordId): StoredBlob {
  const row = sql.get(
    'SELECT id, dossier_id, record_id, compartment, media_type, sha256, bytes FROM blobs WHERE id = ?',
    id,
  );
  if (row === undefined) throw new RecordMissing('there is no such blob');
  const dossierId = text(row, 'dossier_id');
  const mediaType = text(row, 'media_type');
  const stored = bytes(row, 'bytes');
  const medical = oneOf(row, 'compartment', COMPARTMENTS) === 'medical';
  const content = medical
    ? keys.decrypt(dossierId, label({ id, dossierId, recordId: text(row, 'record_id'), mediaType }), stored)
    : stored;
  const sha256 = sha256Hex(content);
  if (!medical && sha256 !== text(row, 'sha256')) throw new StoreDamaged('a blob does not pass its check');
  return { id, mediaType, bytes: content, sha256 };
}

/** The blobs of a record. */
export const blobsOf = (sql: SqlReader, id: RecordId): readonly RecordId[] =>
  sql.all('SELECT id FROM blobs WHERE record_id = ?', id).map((row) => text(row, 'id'));
