import type { LeakKind } from '../../engine/types.ts';

/**
 * A word with an innocent and a telling meaning, and what decides between them. Precedence: a neighbour that leaks, a neighbour
 * that is safe, a leaking signal in the sentence, a safe signal, then `otherwise`. Neighbours are at most two words away.
 */
export interface ContextRule {
  readonly kind: LeakKind;
  /** Marks: see engine/lexemes.ts. */
  readonly words: string;
  readonly safe: number;
  readonly leak: number;
  readonly otherwise: 'block' | 'pass';
  /** Neighbours, with `*` for a prefix. */
  readonly safeBefore?: string;
  readonly safeAfter?: string;
  readonly leakBefore?: string;
  readonly leakAfter?: string;
}
