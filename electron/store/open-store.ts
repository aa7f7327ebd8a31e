import { existsSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { headOf } from './audit-chain.ts';
import { hasLeftoverLog, openConnection } from './connection.ts';
import { StoreDamaged, WrongDatabaseKey } from './errors.ts';
import { migrate, migrations } from './migrate.ts';
import type { Actor, DossierKeyring, Store } from './port.ts';
import { asStoreError, sqlOver } from './sql.ts';
import { storeOver } from './store.ts';
import { checkAgainstWatermark, refuseToStartOver } from './watermark-check.ts';
import { openWatermark, readWatermark, watermarkKey, type WatermarkState } from './watermark.ts';

export interface StoreOptions {
  readonly file: string;
  readonly watermarkFile: string;
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
  /**
   * 'accept' takes the file as it is and starts a new watermark from there: only after a person was told what is
   * missing and a quarantine was made. Default 'enforce'.
   */
  readonly watermark?: 'enforce' | 'accept';
}

/**
 * Opens the encrypted store, or makes it. Checks in this order: the key, the settings, the watermark, the tables.
 * An error leaves the database, its log and its watermark as they were.
 * @throws WrongDatabaseKey | StoreDamaged | StoreTooNew | StoreBehindWatermark | WatermarkUnreadable |
 *   WatermarkUnwritable | StoreNotSecured | StoreUnwritable | StoreBusy
 */
export function openStore(options: StoreOptions): Store {
  const { file, watermarkFile, clock } = options;
  const authenticationKey = watermarkKey(options.key);
  const watermark: WatermarkState =
    options.watermark === 'accept' ? { state: 'none' } : readWatermark(watermarkFile, authenticationKey);
  const accept = options.watermark === 'accept';
  if (!accept) refuseToStartOver(file, watermark);

  // Closing an ordinary connection folds the log into the file and removes it. After a crash the comparison is
  // therefore made first over a connection that cannot change anything: what it refuses stays whole for a quarantine.
  if (existsSync(file) && hasLeftoverLog(file)) {
    withConnection(options, true, (db) => {
      if (!accept) checkAgainstWatermark(sqlOver(db), watermark);
      db.close();
    });
  }
  return withConnection(options, false, (db) => {
    const sql = sqlOver(db);
    if (!accept) checkAgainstWatermark(sql, watermark);
    migrate(sql, migrations, clock);
    return storeOver({
      ...options,
      db,
      sql,
      watermark: openWatermark(watermarkFile, authenticationKey, headOf(sql)),
    });
  });
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
