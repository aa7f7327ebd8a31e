import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StoreNotSecured, WrongDatabaseKey } from './errors.ts';
import { asStoreError } from './sql.ts';

const databaseKeyLength = 32;

/** Settings that keep data safe and secret, with what SQLite must answer when asked (build/RUNTIME facts, SQLite 1-6). */
const settings = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  // Pages (16 MiB of log): each page a checkpoint moves is decrypted and encrypted again, so not too often.
  ['wal_autocheckpoint', '4000', 4000],
  // KiB, negative by SQLite's convention: room for the search index of a large arbodienst.
  ['cache_size', '-65536', -65536],
] as const;

export interface ConnectionOptions {
  readonly file: string;
  /** 32 bytes; the caller keeps it and wipes it. */
  readonly key: Uint8Array;
  /** A read-only connection changes nothing in the file or its WAL, not even when it closes. */
  readonly readonly: boolean;
}

/**
 * Opens the encrypted file and proves every setting by reading it back.
 * @throws WrongDatabaseKey when page one does not open (the caller may know better: a damaged page one looks the same)
 * @throws StoreNotSecured | StoreDamaged
 */
export function openConnection({ file, key, readonly }: ConnectionOptions): Database.Database {
  if (key.length !== databaseKeyLength) throw new WrongDatabaseKey('a database key has 32 bytes');
  let db: Database.Database;
  try {
    db = new Database(file, { readonly });
  } catch (error) {
    throw asStoreError(error);
  }
  try {
    unlock(db, key);
    for (const [name, wanted, answer] of settings) {
      if (!(readonly && name === 'journal_mode')) db.pragma(`${name}=${wanted}`);
      demand(db.pragma(name, { simple: true }) === answer, name);
    }
    return db;
  } catch (error) {
    db.close();
    throw asStoreError(error);
  }
}

/** Whether a crash left a write-ahead log that a normal opening would fold in and remove. */
export function hasLeftoverLog(file: string): boolean {
  return existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
}

function unlock(db: Database.Database, key: Uint8Array): void {
  db.pragma(`cipher='sqlcipher'`);
  db.pragma('legacy=4');
  demand(db.pragma('cipher', { simple: true }) === 'sqlcipher', 'cipher');
  demand(db.pragma('legacy', { simple: true }) === '4', 'legacy');
  const rawKey = rawKeyText(key);
  try {
    db.key(rawKey);
  } finally {
    rawKey.fill(0);
  }
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB') {
      throw new WrongDatabaseKey('the key does not open the database', { cause: error });
    }
    throw error;
  }
}

/** 'raw:' and the key in hex, made without a string: a string could not be wiped. */
function rawKeyText(key: Uint8Array): Buffer {
  const digits = Buffer.from('0123456789abcdef', 'latin1');
  const out = Buffer.alloc(4 + key.length * 2);
  out.write('raw:', 'latin1');
  key.forEach((byte, index) => {
    out[4 + index * 2] = digits[byte >> 4] ?? 0;
    out[5 + index * 2] = digits[byte & 15] ?? 0;
  });
  return out;
}

function demand(holds: boolean, setting: string): void {
  if (!holds) throw new StoreNotSecured(`SQLite does not take over the setting ${setting}`);
}
