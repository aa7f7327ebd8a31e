import { isRunning } from '../../../shared/domain/absence-case.ts';
import type { CaseView } from '../../../shared/ipc/dossier-channels.ts';

/** What was begun already, by its case. */
interface Begun {
  readonly caseId: string;
}

/**
 * The absences for which something can be begun: those that run, else the latest. Not one for which it was begun already and
 * is not finished: two half ones of one talk help nobody. `cases` stand oldest first.
 */
export function startableCases(cases: readonly CaseView[], begun: readonly Begun[]): readonly CaseView[] {
  const running = cases.filter(({ absence }) => isRunning(absence));
  const candidates = running.length === 0 ? cases.slice(-1) : running;
  return candidates.filter(({ caseId }) => !begun.some((one) => one.caseId === caseId));
}
