import type { RecordId } from '../../../shared/domain/record-id.ts';
import { blobDigest, wrappedKeyDigest } from '../change-list.ts';
import { bytes, integer, text } from '../columns.ts';
import type { Row } from '../sql.ts';
import type { ContentParts, TableCheck } from './table-check.ts';

export function blobCheck({ expected, digests, fault }: ContentParts): TableCheck {
  const met = new Set<RecordId>();
  const thing = (id: RecordId) => ({ kind: 'blob', id, version: null });
  return {
    next: `SELECT rowid AS at, id, dossier_id, record_id, compartment, media_type, bytes
      FROM blobs WHERE rowid > ? ORDER BY rowid LIMIT ?`,
    start: 0,
    // A document may be large.
    portion: 10,
    look: (row) => {
      const id = text(row, 'id');
      const known = expected.blobs.get(id);
      met.add(id);
      const frame = {
        dossierId: text(row, 'dossier_id'),
        recordId: text(row, 'record_id'),
        compartment: text(row, 'compartment'),
        mediaType: text(row, 'media_type'),
      };
      if (known === undefined) fault('unlisted', thing(id));
      else if (blobDigest(digests, frame, bytes(row, 'bytes')) !== known.digest) fault('altered', thing(id));
    },
    end: () => {
      for (const id of expected.blobs.keys()) if (!met.has(id)) fault('missing', thing(id));
    },
  };
}

export function dossierKeyCheck({ expected, digests, fault }: ContentParts): TableCheck {
  const met = new Set<string>();
  const nameOf = (dossierId: RecordId, userId: RecordId): string => `${dossierId}|${userId}`;
  const thing = (dossierId: RecordId) => ({ kind: 'dossierKey', id: dossierId, version: null });
  return {
    next: `WITH page (last) AS (VALUES (?))
      SELECT dossier_id || '|' || user_id AS at, dossier_id, user_id, wrapped,
        wrapped_at, wrapped_by, signature
      FROM dossier_keys, page
      WHERE dossier_id >= substr(last, 1, 36) AND dossier_id || '|' || user_id > last
      ORDER BY dossier_id, user_id LIMIT ?`,
    start: '',
    portion: 1_000,
    look: (row) => {
      const dossierId = text(row, 'dossier_id');
      const userId = text(row, 'user_id');
      const known = expected.keys.get(dossierId)?.get(userId);
      met.add(nameOf(dossierId, userId));
      if (known === undefined) fault('unlisted', thing(dossierId));
      else if (wrappedKeyDigest(digests, keyOf(row)) !== known) fault('altered', thing(dossierId));
    },
    end: () => {
      for (const [dossierId, users] of expected.keys)
        for (const userId of users.keys())
          if (!met.has(nameOf(dossierId, userId))) fault('missing', thing(dossierId));
    },
  };
}

const keyOf = (row: Row) => ({
  wrapped: text(row, 'wrapped'),
  wrappedAt: text(row, 'wrapped_at'),
  wrappedBy: text(row, 'wrapped_by'),
  signature: text(row, 'signature'),
});

/** Without its tombstone, what was destroyed could be written again. */
export function tombstoneCheck({ expected, fault }: ContentParts): TableCheck {
  const met = new Set<RecordId>();
  const thing = (id: RecordId, version: number) => ({ kind: 'tombstone', id, version });
  return {
    next: 'SELECT id AS at, id, version FROM tombstones WHERE id > ? ORDER BY id LIMIT ?',
    start: '',
    portion: 1_000,
    look: (row) => {
      const id = text(row, 'id');
      const known = expected.tombstones.get(id);
      met.add(id);
      if (known === undefined) fault('unlisted', thing(id, integer(row, 'version')));
      else if (known !== integer(row, 'version')) fault('altered', thing(id, known));
    },
    end: () => {
      for (const [id, version] of expected.tombstones) if (!met.has(id)) fault('missing', thing(id, version));
    },
  };
}
