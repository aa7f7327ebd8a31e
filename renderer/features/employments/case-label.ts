import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { texts } from './texts.ts';

/** An absence in a list: since when, and from which job at whom. Empty for one this user does not see. */
export function caseLabel(
  { cases, employments }: Pick<DossierView, 'cases' | 'employments'>,
  id: string,
): string {
  const absence = cases.find(({ caseId }) => caseId === id)?.absence;
  if (absence === undefined) return '';
  const job = employments.find(({ employmentId }) => employmentId === absence.employmentId);
  const since = formatDutchDate(absence.firstSickDay, 'plain');
  return texts.absenceFrom(since, texts.job(job?.employment.jobTitle ?? '', job?.employerName ?? ''));
}
