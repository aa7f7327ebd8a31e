import type { RecordId } from '../../../shared/domain/record-id.ts';
import { recordDigest } from '../change-list.ts';
import { integer, text, textOrNull } from '../columns.ts';
import type { Row } from '../sql.ts';
import type { ContentParts, TableCheck } from './table-check.ts';

const around = 'written_at, written_by, purpose, body';

/** The present versions of all records. */
export function recordCheck({ expected, digests, fault }: ContentParts): TableCheck {
  const met = new Set<RecordId>();
  return {
    next: `SELECT row AS at, id, kind, dossier_id, compartment, version, draft, schema_version, ${around}
      FROM records WHERE row > ? ORDER BY row LIMIT ?`,
    start: 0,
    portion: 500,
    look: (row) => {
      const id = text(row, 'id');
      const version = integer(row, 'version');
      const known = expected.records.get(id);
      met.add(id);
      if (known === undefined) {
        fault('unlisted', { kind: text(row, 'kind'), id, version });
        return;
      }
      const { kind } = known;
      if (version < known.version) {
        fault('older', { kind, id, version: known.version });
        return;
      }
      const isSame =
        version === known.version &&
        text(row, 'kind') === kind &&
        (integer(row, 'draft') === 1) === known.isDraft &&
        digestOf(row, digests) === known.digest;
      if (!isSame) fault('altered', { kind, id, version: known.version });
    },
    end: () => {
      for (const [id, { kind, version }] of expected.records)
        if (!met.has(id)) fault('missing', { kind, id, version });
    },
  };
}

/** The earlier versions that are kept beside them. */
export function earlierVersionCheck({ expected, digests, fault }: ContentParts): TableCheck {
  const met = new Set<string>();
  const nameOf = (id: RecordId, version: number): string => `${id}|${version}`;
  return {
    next: `SELECT v.rowid AS at, v.record_id AS id, v.version, v.schema_version, r.kind, r.dossier_id, r.compartment,
        ${around.replaceAll(/\w+/g, 'v.$&')}
      FROM earlier_versions v JOIN records r ON r.id = v.record_id WHERE v.rowid > ? ORDER BY v.rowid LIMIT ?`,
    start: 0,
    portion: 500,
    look: (row) => {
      const id = text(row, 'id');
      const version = integer(row, 'version');
      const known = expected.records.get(id);
      const digest = known?.earlier.get(version);
      met.add(nameOf(id, version));
      const thing = { kind: known?.kind ?? text(row, 'kind'), id, version };
      if (digest === undefined) fault('unlisted', thing);
      else if (digestOf(row, digests) !== digest) fault('altered', thing);
    },
    end: () => {
      for (const [id, { kind, earlier }] of expected.records)
        for (const version of earlier.keys())
          if (!met.has(nameOf(id, version))) fault('missing', { kind, id, version });
    },
  };
}

function digestOf(row: Row, key: Uint8Array): string {
  const frame = {
    dossierId: textOrNull(row, 'dossier_id'),
    compartment: text(row, 'compartment'),
    schemaVersion: integer(row, 'schema_version'),
    writtenAt: text(row, 'written_at'),
    writtenBy: text(row, 'written_by'),
    purpose: text(row, 'purpose'),
  };
  const { body } = row;
  return recordDigest(key, frame, body instanceof Uint8Array ? body : text(row, 'body'));
}
