import { existsSync } from 'node:fs';
import { digestAt, headOf } from './audit-chain.ts';
import { StoreBehindWatermark, WatermarkUnreadable } from './errors.ts';
import { databaseVersionOf } from './migrate.ts';
import type { SqlReader } from './sql.ts';
import { noCommitYet, type ChainHead, type WatermarkState } from './watermark.ts';

/**
 * Compares what is in the file with what was acknowledged. The file may be ahead: then the program ended between a
 * commit and its watermark. It may never be behind, nor have another history.
 * @returns the head of the file
 * @throws StoreBehindWatermark | WatermarkUnreadable
 */
export function checkAgainstWatermark(sql: SqlReader, watermark: WatermarkState): ChainHead {
  const head = databaseVersionOf(sql) === 0 ? noCommitYet : headOf(sql);
  switch (watermark.state) {
    case 'none':
      if (head.sequence > 0) throw new WatermarkUnreadable('there are data, but no watermark');
      return head;
    case 'unreadable':
      throw new WatermarkUnreadable('the watermark was not made with this key');
    case 'read': {
      const { sequence, digest } = watermark.head;
      if (sequence === 0) return head;
      if (head.sequence < sequence)
        throw new StoreBehindWatermark('acknowledged commits are not in the file');
      const same = digestAt(sql, sequence);
      if (same === undefined || Buffer.compare(same, digest) !== 0) {
        throw new StoreBehindWatermark('the file has another history than was acknowledged');
      }
      return head;
    }
  }
}

/** A database that is gone must not come back as an empty one. @throws StoreBehindWatermark */
export function refuseToStartOver(file: string, watermark: WatermarkState): void {
  if (!existsSync(file) && watermark.state === 'read' && watermark.head.sequence > 0) {
    throw new StoreBehindWatermark('the database file is gone');
  }
}
