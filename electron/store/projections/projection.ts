import type { RecordBody, RecordKind } from '../../../shared/records/kinds.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import type { Sql } from '../sql.ts';

/** What a projection sees of a record that is being written. */
export interface Projected<Kind extends RecordKind> {
  readonly id: RecordId;
  readonly dossierId: RecordId | null;
  readonly writtenAt: string;
  readonly body: RecordBody<Kind>;
}

/**
 * Brings the searchable rows beside a record up to date, inside its transaction. It may be called again for the same
 * record and must then give the same rows, whatever the order in which records come.
 * Nothing of a medical body may go into a row but ids, its state and its author.
 */
export type Projection<Kind extends RecordKind> = (sql: Sql, record: Projected<Kind>) => void;

/** What is known of a record whose searchable rows go. */
export interface Removed {
  readonly id: RecordId;
  readonly dossierId: RecordId;
}
