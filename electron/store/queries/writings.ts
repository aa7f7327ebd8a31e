import { COMPARTMENTS } from '../../../shared/access/matrix.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import { integer, oneOf, text } from '../columns.ts';
import type { WritingRow } from '../port.ts';
import { kindOf } from '../record-codec.ts';
import type { SqlReader } from '../sql.ts';

/** The outsides of all records of a dossier, oldest first: what anyone may know of them without the dossier's key. */
export function writings(sql: SqlReader, dossierId: RecordId): readonly WritingRow[] {
  return sql
    .all(
      'SELECT kind, compartment, frozen, written_at, written_by FROM records WHERE dossier_id = ? ORDER BY row',
      dossierId,
    )
    .map((row) => ({
      kind: kindOf(row),
      compartment: oneOf(row, 'compartment', COMPARTMENTS),
      isFinal: integer(row, 'frozen') === 1,
      writtenAt: text(row, 'written_at'),
      writtenBy: text(row, 'written_by'),
    }));
}
