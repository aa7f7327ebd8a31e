import Database from 'better-sqlite3';
import { isRecordKind, type RecordKind } from '../../shared/records/kinds.ts';
import type { ClosedDatabase } from './closed-database.ts';
import { integer, text } from './columns.ts';
import { openConnection } from './connection.ts';
import { dossierKeys } from './dossier-keys.ts';
import { migrate, migrations } from './migrate.ts';
import { project } from './projections/project.ts';
import { readableRows, unlessDamaged, type TableShape } from './readable-rows.ts';
import { decodeRecord, recordColumns } from './record-codec.ts';
import { asStoreError, sqlOver, type Row, type Sql, type SqlValue } from './sql.ts';

/** What of one kind could still be read. */
export interface SalvagedKind {
  /** As the row says; a kind that only a newer program knows may be among them. */
  readonly kind: string;
  readonly saved: number;
  /** Null when the index that could count them is damaged too. */
  readonly lost: number | null;
}

export interface Salvage {
  readonly kinds: readonly SalvagedKind[];
  /** Lines of the access log: which ones are missing is named when the log is checked. */
  readonly logLines: { readonly saved: number; readonly lost: number };
}

/** Made again from the records, or not asked of a salvaged file. */
const madeAnew: readonly string[] = [
  'schema_versions',
  'words',
  'dossiers',
  'employers',
  'contracts',
  'employments',
  'cases',
  'visits',
];

/**
 * Makes a new database at `to` of everything in a damaged one that can still be read. Each page was authenticated by the
 * cipher, so what is read is what was written; medical bodies go along as they are, encrypted. The damaged file is read
 * over a connection that changes nothing.
 * @throws WrongDatabaseKey | StoreDamaged when not even the first pages can be read
 */
export function salvageDatabase(source: ClosedDatabase, to: string, clock: () => Date): Salvage {
  const from = openConnection({ ...source, readonly: true });
  const into = openConnection({ file: to, key: source.key, readonly: false });
  try {
    const [read, write] = [sqlOver(from), sqlOver(into)];
    migrate(write, migrations, clock);
    write.change(() => {
      for (const table of tablesOf(write)) copyTable(read, write, table);
      rebuildSearch(write);
    });
    into.pragma('wal_checkpoint(TRUNCATE)');
    return {
      kinds: kindsIn(read, write),
      logLines: logLinesIn(write),
    };
  } catch (error) {
    throw asStoreError(error);
  } finally {
    from.close();
    into.close();
  }
}

/** The tables of the new file, records first: others point at them. */
function tablesOf(sql: Sql): readonly TableShape[] {
  return sql
    .all(`SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .map((row) => ({ name: text(row, 'name'), definition: text(row, 'sql') }))
    .filter(({ name }) => !madeAnew.includes(name))
    .sort((left, right) => Number(right.name === 'records') - Number(left.name === 'records'))
    .map(({ name, definition }) => {
      const columns = sql.all(`SELECT name, pk FROM pragma_table_info('${name}') ORDER BY cid`);
      const key = columns.filter((column) => integer(column, 'pk') > 0);
      return {
        name,
        columns: columns.map((column) => text(column, 'name')),
        key: /WITHOUT ROWID/i.test(definition)
          ? key
              .sort((left, right) => integer(left, 'pk') - integer(right, 'pk'))
              .map((column) => text(column, 'name'))
          : [],
      };
    });
}

function copyTable(read: Sql, write: Sql, table: TableShape): void {
  const { name, columns } = table;
  const insert = `INSERT OR IGNORE INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  const copy = (row: Row): void => {
    try {
      write.run(insert, ...columns.map((column) => row[column] as SqlValue));
    } catch (error) {
      // What it belonged to could not be read.
      if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY'))
        throw error;
    }
  };
  for (const rows of readableRows(read, table)) rows.forEach(copy);
  if (name !== 'dossier_keys') return;
  // A key is worth a look of its own: without it the medical part of its dossier stays closed.
  for (const row of write.all('SELECT DISTINCT dossier_id FROM records WHERE dossier_id IS NOT NULL'))
    unlessDamaged(() =>
      read.all('SELECT * FROM dossier_keys WHERE dossier_id = ?', text(row, 'dossier_id')),
    )?.forEach(copy);
}

function rebuildSearch(write: Sql): void {
  const keys = dossierKeys(write, {
    userId: '',
    keyring: { unwrap: () => null },
    // Nothing is unwrapped here.
    chain: { organisationKey: '', enrolmentOf: () => undefined },
  });
  const rows = write.all(`SELECT ${recordColumns} FROM records WHERE compartment <> 'medical'`);
  for (const row of rows) {
    const kind = row['kind'];
    // Read anew: another build of the program may have written it.
    if (isRecordKind(kind)) projectRow(write, kind, decodeOrNull(kind, { ...row, checked_by: 0 }, keys));
  }
}

type Decoded<Kind extends RecordKind> = ReturnType<typeof decodeRecord<Kind>>;

function projectRow<Kind extends RecordKind>(write: Sql, kind: Kind, record: Decoded<Kind> | null): void {
  if (record !== null) project(write, kind, record);
}

/** Null for a body that this program does not know or cannot read: it stays in the file and is told when it is opened. */
function decodeOrNull<Kind extends RecordKind>(
  kind: Kind,
  row: Row,
  keys: ReturnType<typeof dossierKeys>,
): Decoded<Kind> | null {
  try {
    return decodeRecord(kind, row, { keys, program: -1 });
  } catch {
    return null;
  }
}

function kindsIn(read: Sql, write: Sql): readonly SalvagedKind[] {
  const count = (sql: Sql, source: string): ReadonlyMap<string, number> =>
    new Map(
      sql
        .all(`SELECT kind, count(*) AS number FROM ${source} GROUP BY kind`)
        .map((row) => [text(row, 'kind'), integer(row, 'number')]),
    );
  const there = unlessDamaged(() => count(read, 'records INDEXED BY records_of_dossier'));
  const saved = count(write, 'records');
  return [...new Set([...saved.keys(), ...(there?.keys() ?? [])])].sort().map((kind) => ({
    kind,
    saved: saved.get(kind) ?? 0,
    lost: there === null ? null : Math.max(0, (there.get(kind) ?? 0) - (saved.get(kind) ?? 0)),
  }));
}

/** The lines are numbered without gaps; what is missing behind the last one nobody can count here. */
function logLinesIn(write: Sql): Salvage['logLines'] {
  const row = write.get('SELECT count(*) AS saved, coalesce(max(sequence), 0) AS last FROM audit') ?? {};
  const saved = integer(row, 'saved');
  return { saved, lost: integer(row, 'last') - saved };
}
