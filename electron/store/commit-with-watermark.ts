import type { Anchor } from './anchor.ts';
import type { Sql } from './sql.ts';
import type { ChainHead, Watermark } from './watermark.ts';

/** A step that ends in a new head of the chain. */
type Committing<Result> = () => { readonly result: Result; readonly head: ChainHead };

/** What remembers the last commit outside the database file. */
export interface Reminders {
  readonly watermark: Watermark;
  readonly anchors: readonly Anchor[];
}

/**
 * Commits, then writes the watermark and the anchors. When the watermark cannot be written the commit stands and is acknowledged, for
 * it is on the disk; but the next one first makes up for it, and is refused when it cannot.
 */
export function commitWithWatermark(
  sql: Sql,
  { watermark, anchors }: Reminders,
): <Result>(step: Committing<Result>) => Result {
  let owed: ChainHead | null = null;
  return (step) => {
    if (owed !== null) {
      watermark.write(owed);
      owed = null;
    }
    const { result, head } = sql.change(step);
    try {
      watermark.write(head);
    } catch {
      // Not lost: written before the next commit, whose caller gets the error if it fails again.
      owed = head;
    }
    for (const anchor of anchors) anchor.keep(head);
    return result;
  };
}
