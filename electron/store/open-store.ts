import { existsSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import { purpose, type Purpose } from '../../shared/domain/purpose.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { Anchor } from './anchor.ts';
import { headOf } from './audit-chain.ts';
import { hasLeftoverLog, openConnection } from './connection.ts';
import { DatabaseMissing, StoreDamaged, WrongDatabaseKey } from './errors.ts';
import { logKeys } from './log-keys.ts';
import { LogWriter } from './log-writer.ts';
import { databaseVersionOf, isOutdated, migrate, migrations } from './migrate.ts';
import type { Actor, DossierKeyring, Store } from './port.ts';
import { checkSchema } from './schema-check.ts';
import { asStoreError, sqlOver, type Sql } from './sql.ts';
import { storeOver } from './store.ts';
import { checkAgainstAnchors, checkAgainstWatermark } from './watermark-check.ts';
import { openWatermark, readWatermark, watermarkKey, type ChainHead } from './watermark.ts';

export interface StoreOptions {
  readonly file: string;
  readonly watermarkFile: string;
  /** What remembers outside the folder how far the store was. The store closes them. */
  readonly anchors: readonly Anchor[];
  /** Whether the database may be made: only while a briefcase is being set up. A finished one without its database is refused. */
  readonly mayBeNew: boolean;
  /** 32 bytes; the caller keeps it and wipes it. */
  readonly key: Uint8Array;
  readonly keyring: DossierKeyring;
  readonly actor: Actor;
  readonly clock: () => Date;
  readonly newId: () => RecordId;
  /**
   * 48 bits that name the running program, such as a digest of its files. A stored body that this very program checked is
   * not checked again; any other program, with another schema or another rule in it, checks it anew.
   */
  readonly program: number;
  /** Called before older tables are brought up to date: for a snapshot. What it throws stops the opening, with nothing changed. */
  readonly beforeMigration?: () => void;
}

/** The steps of opening that differ between a file that is as it was left and one that was put back. */
interface Opening {
  /** Compares the file with what is remembered of it. @throws what stands in the way of opening it */
  readonly compare: (sql: Sql) => void;
  /** Writes what the log must say of this opening, before the watermark is brought to what is in the file. */
  readonly note: (sql: Sql, log: LogWriter) => void;
}

/**
 * Opens the encrypted store, or makes it. Checks in this order: the key, the settings, the definitions of the tables, the
 * watermark, the anchors; then brings the tables up to date. An error leaves the database, its log and its watermark as
 * they were.
 * @throws WrongDatabaseKey | StoreDamaged | StoreTooNew | StoreSchemaAltered | StoreBehindWatermark | StoreRolledBack |
 *   DatabaseMissing | WatermarkUnreadable | WatermarkUnwritable | StoreNotSecured | StoreUnwritable | StoreBusy
 */
export function openStore(options: StoreOptions): Store {
  const watermark = readWatermark(options.watermarkFile, watermarkKey(options.key));
  return openChecked(options, {
    compare: (sql) => {
      checkAgainstWatermark(sql, watermark);
      checkAgainstAnchors(sql, options.anchors);
    },
    note: (sql, log) => {
      const isOld = headOf(sql).sequence > 0;
      if (isOld && options.anchors.some(({ head }) => head === null))
        noteInLog({ sql, log, clock: options.clock }, anchorMissing);
    },
  });
}

/** On another laptop, or once the anchor was removed: then an older copy of the folder would not have been noticed. */
const anchorMissing = ofStore(
  'store.anchorMissing',
  purpose('geen anker buiten de map: een teruggezette oudere kopie was niet te merken'),
);

/** A line for the log about the database itself. */
export function ofStore(event: string, why: Purpose): AuditEvent {
  return {
    event,
    action: 'update',
    outcome: 'ok',
    purpose: why,
    objectKind: 'koffer',
    objectId: null,
    dossierId: null,
  };
}

interface Noting {
  readonly sql: Sql;
  readonly log: LogWriter;
  readonly clock: () => Date;
}

export function noteInLog({ sql, log, clock }: Noting, event: AuditEvent): void {
  sql.change(() => log.append({ event, at: clock().toISOString(), changes: null }));
}

/** The last commit that anything outside the file remembers. */
export function rememberedHead({ watermarkFile, key, anchors }: StoreOptions): ChainHead | null {
  const watermark = readWatermark(watermarkFile, watermarkKey(key));
  const heads = [watermark.state === 'read' ? watermark.head : null, ...anchors.map(({ head }) => head)];
  return heads
    .filter((head) => head !== null)
    .reduce<ChainHead | null>(
      (last, head) => (last === null || head.sequence > last.sequence ? head : last),
      null,
    );
}

/** Opens the store when `compare` has no objection. @throws as `openStore` does */
export function openChecked(options: StoreOptions, { compare, note }: Opening): Store {
  const { file, watermarkFile, anchors, actor, clock } = options;
  const keys = logKeys(options.key);
  try {
    refuseToStartOver(options);
    // Closing an ordinary connection folds the log into the file and removes it. After a crash the comparison is
    // therefore made first over a connection that cannot change anything: what it refuses stays whole for a quarantine.
    if (existsSync(file) && hasLeftoverLog(file)) {
      withConnection(options, true, (db) => {
        check(options, sqlOver(db), compare);
        db.close();
      });
    }
    return withConnection(options, false, (db) => {
      const sql = sqlOver(db);
      check(options, sql, compare);
      if (isOutdated(sql, migrations)) options.beforeMigration?.();
      migrate(sql, migrations, clock);
      const log = new LogWriter({ sql, keys, actor });
      note(sql, log);
      const head = headOf(sql);
      const watermark = openWatermark(watermarkFile, watermarkKey(options.key), head);
      for (const anchor of anchors) anchor.keep(head);
      return storeOver({ ...options, db, sql, watermark, logKeys: keys, log });
    });
  } catch (error) {
    for (const anchor of anchors) anchor.close();
    throw error;
  }
}

function check({ mayBeNew }: StoreOptions, sql: Sql, compare: Opening['compare']): void {
  checkSchema(sql);
  compare(sql);
  if (!mayBeNew && databaseVersionOf(sql) === 0) throw new DatabaseMissing('the database has no tables');
}

/** A database that is gone must not come back as an empty one. @throws DatabaseMissing */
function refuseToStartOver(options: StoreOptions): void {
  // SQLite takes a file of no bytes for a new database.
  if (existsSync(options.file) && statSync(options.file).size > 0) return;
  if (!options.mayBeNew || (rememberedHead(options)?.sequence ?? 0) > 0)
    throw new DatabaseMissing('the database file is gone');
}

/** Runs `use` on a new connection and closes it when that fails. */
function withConnection<Result>(
  options: StoreOptions,
  readonly: boolean,
  use: (db: Database.Database) => Result,
): Result {
  const { file, watermarkFile, key } = options;
  let db: Database.Database;
  try {
    db = openConnection({ file, key, readonly });
  } catch (error) {
    // Page one that is damaged looks like a wrong key. A watermark made with this key tells that the key is right.
    const keyIsRight = readWatermark(watermarkFile, watermarkKey(key)).state === 'read';
    if (error instanceof WrongDatabaseKey && keyIsRight) {
      throw new StoreDamaged('the first page of the database is damaged', { cause: error });
    }
    throw error;
  }
  try {
    return use(db);
  } catch (error) {
    db.close();
    throw asStoreError(error);
  }
}
