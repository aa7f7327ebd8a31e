import type { RetentionDecision } from './decide.ts';

/** Strictest first: what blocks a dossier blocks what belongs to it. */
const STRICTNESS: readonly RetentionDecision['decision'][] = ['held', 'review', 'keep', 'due'];

const isStricter = (a: RetentionDecision, b: RetentionDecision): boolean => {
  const step = STRICTNESS.indexOf(a.decision) - STRICTNESS.indexOf(b.decision);
  if (step !== 0) return step < 0;
  if (a.retainUntil === null || b.retainUntil === null)
    return a.retainUntil === null && b.retainUntil !== null;
  return a.retainUntil > b.retainUntil;
};

/**
 * RET-9: a consent, request or proof of transfer is kept as the dossier it belongs to, so by the strictest of the
 * dossier's own decisions; of two equally strict ones the later date. Undefined for a dossier without decisions.
 */
export function followDossier(decisions: readonly RetentionDecision[]): RetentionDecision | undefined {
  let strictest: RetentionDecision | undefined;
  for (const decision of decisions) {
    if (strictest === undefined || isStricter(decision, strictest)) strictest = decision;
  }
  return strictest === undefined ? undefined : { ...strictest, rules: ['RET-9', ...strictest.rules] };
}
