import { digestAt, headOf } from './audit-chain.ts';
import type { Anchor } from './anchor.ts';
import { StoreBehindWatermark, StoreRolledBack, WatermarkUnreadable } from './errors.ts';
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

/**
 * Compares what is in the file with what is remembered outside its folder. An anchor that remembers nothing is no
 * objection: a briefcase may be moved to another laptop. @throws StoreRolledBack
 */
export function checkAgainstAnchors(sql: SqlReader, anchors: readonly Anchor[]): void {
  for (const { head } of anchors)
    if (head !== null && head.sequence > 0 && !holds(sql, head))
      throw new StoreRolledBack('this store was further than the file that is there now');
}

function holds(sql: SqlReader, { sequence, digest }: ChainHead): boolean {
  const found = databaseVersionOf(sql) === 0 ? undefined : digestAt(sql, sequence);
  return found !== undefined && Buffer.compare(found, digest) === 0;
}
