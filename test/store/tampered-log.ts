import { createSecretKey } from 'node:crypto';
import { join } from 'node:path';
import { deriveKey } from '../../electron/crypto/derived-key.ts';
import { chainedColumns, chainedDigest } from '../../electron/store/audit-chain.ts';
import type { Actor } from '../../electron/store/port.ts';
import { signHead } from '../../electron/store/signed-heads.ts';
import { sqlOver } from '../../electron/store/sql.ts';
import { openWatermark, watermarkKey } from '../../electron/store/watermark.ts';
import { databaseKey, rawConnection, storeOptions } from './support.ts';

/** What somebody does who has the database key, this library, and all that is published of the program. */
export function tamperWith<Result>(
  file: string,
  work: (db: ReturnType<typeof rawConnection>) => Result,
): Result {
  const db = rawConnection(file);
  const result = work(db);
  db.close();
  return result;
}

/** Makes every digest anew from a line on, with the key of the log, and the watermark with it. */
export function rechainFrom(folder: string, from: number): void {
  const key = createSecretKey(deriveKey(databaseKey, new Uint8Array(), 'store/log/lines'));
  const head = tamperWith(storeOptions(folder).file, (db) => {
    const before = db.prepare('SELECT hash FROM audit WHERE sequence = ?').pluck();
    let previous = (before.get(from - 1) ?? new Uint8Array(32)) as Uint8Array;
    const rows = db
      .prepare<[number], Record<string, unknown>>('SELECT * FROM audit WHERE sequence >= ? ORDER BY sequence')
      .all(from);
    const change = db.prepare('UPDATE audit SET hash = ? WHERE sequence = ?');
    for (const row of rows) {
      previous = chainedDigest(
        key,
        previous,
        chainedColumns.map((column) => row[column]),
      );
      change.run(previous, row['sequence']);
    }
    return { sequence: Number(rows.at(-1)?.['sequence']), digest: previous };
  });
  openWatermark(join(folder, 'koffer.peil'), watermarkKey(databaseKey), head).close();
}

/** The same, and signs every head anew with the key of this user. */
export function resignFrom(folder: string, from: number, actor: Actor): void {
  rechainFrom(folder, from);
  tamperWith(storeOptions(folder).file, (db) => {
    const heads = db
      .prepare<[number], { sequence: number; hash: Uint8Array }>(
        'SELECT sequence, hash FROM audit JOIN signed_heads USING (sequence) WHERE sequence >= ?',
      )
      .all(from);
    for (const { sequence, hash } of heads) signHead(sqlOver(db), actor, { sequence, digest: hash });
  });
}
