import { isRecordKind, type RecordKind } from '../../shared/records/kinds.ts';
import { text } from './columns.ts';
import { RecordTooNew } from './errors.ts';
import type { Row } from './sql.ts';

/** The kind of a row that was found without asking for a kind. @throws RecordTooNew for one of a newer version */
export function kindOf(row: Row): RecordKind {
  const kind = text(row, 'kind');
  if (isRecordKind(kind)) return kind;
  throw new RecordTooNew('a record is of a kind that only a newer version knows');
}
