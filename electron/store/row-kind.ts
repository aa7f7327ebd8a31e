import { recordKind, type RecordKind } from '../../shared/records/kinds.ts';
import { oneOf } from './columns.ts';
import type { Row } from './sql.ts';

/** The kind of a row that was found without asking for a kind. */
export const kindOf = (row: Row): RecordKind => oneOf(row, 'kind', recordKind.options);
