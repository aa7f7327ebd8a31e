import { headOf } from './audit-chain.ts';
import { integer } from './columns.ts';
import { databaseVersionOf } from './migrate.ts';
import type { SqlReader } from './sql.ts';
import { noCommitYet, type ChainHead } from './watermark.ts';

/** How many rows of each kind of table a file holds: enough to see that a copy is whole, and nothing about anyone. */
export interface RowCounts {
  readonly records: number;
  readonly earlierVersions: number;
  readonly blobs: number;
  readonly dossierKeys: number;
  readonly tombstones: number;
}

/** What a database file holds, without a word of it. */
export interface DatabaseFacts {
  readonly head: ChainHead;
  readonly counts: RowCounts;
}

const tables = {
  records: 'records',
  earlierVersions: 'earlier_versions',
  blobs: 'blobs',
  dossierKeys: 'dossier_keys',
  tombstones: 'tombstones',
} as const satisfies Readonly<Record<keyof RowCounts, string>>;

/** The facts of one state of the file; ask inside a transaction. A file without tables has none of anything. */
export function factsOf(sql: SqlReader): DatabaseFacts {
  const hasTables = databaseVersionOf(sql) > 0;
  const count = (table: string): number => {
    const row = hasTables ? sql.get(`SELECT count(*) AS number FROM ${table}`) : undefined;
    return row === undefined ? 0 : integer(row, 'number');
  };
  return {
    head: hasTables ? headOf(sql) : noCommitYet,
    counts: {
      records: count(tables.records),
      earlierVersions: count(tables.earlierVersions),
      blobs: count(tables.blobs),
      dossierKeys: count(tables.dossierKeys),
      tombstones: count(tables.tombstones),
    },
  };
}
