import type { ChainHead } from './watermark.ts';

/**
 * A place outside the folder of the store that remembers how far the store was: a small file elsewhere on this computer,
 * later the hub as well. A folder that is put back as a whole takes its watermark along, but not its anchors.
 */
export interface Anchor {
  /** What was remembered when the anchor was opened; null when nothing was, or nothing that can be believed. */
  readonly head: ChainHead | null;
  /**
   * Remembers a commit that stands. Never fails: an anchor that is behind is still true, and the next commit writes again.
   */
  keep(head: ChainHead): void;
  close(): void;
}
