import type { CaseView, DossierRights, DossierView } from '../../../shared/ipc/dossier-channels.ts';
import type { ReportItem } from '../../../shared/ipc/report-channels.ts';
import { reportKinds } from '../../../shared/report/catalogue.ts';
import type { ReportKind } from '../../../shared/report/define-report-kind.ts';
import { startableCases } from '../employments/startable-cases.ts';

type ReportRights = Pick<DossierRights, 'draftReports' | 'releaseReports'>;

/** A draft that a newer program began: this one has no words, fields or letter for it. */
export const isOfUnknownKind = ({ reportKind }: ReportItem): boolean =>
  reportKinds.find(reportKind) === undefined;

/** The drafts this user has something to do with: who neither writes nor releases a kind would meet only refusals in it. */
export const draftsOpenTo = (
  { draftReports, releaseReports }: ReportRights,
  drafts: readonly ReportItem[],
): readonly ReportItem[] =>
  drafts.filter(
    (draft) =>
      !isOfUnknownKind(draft) &&
      (draftReports.includes(draft.reportKind) ? draft.writable : releaseReports.includes(draft.reportKind)),
  );

/** The drafts of others that this user does not go on in: where she has none of that kind and absence, hers starts from it [EMP-15]. */
export const draftsToStartFrom = (
  rights: ReportRights,
  drafts: readonly ReportItem[],
): readonly ReportItem[] => {
  const own = draftsOpenTo(rights, drafts);
  return drafts.filter(
    ({ writable, reportKind, caseId }) =>
      !writable &&
      rights.draftReports.includes(reportKind) &&
      !own.some((draft) => draft.reportKind === reportKind && draft.caseId === caseId),
  );
};

interface Startable {
  readonly kind: ReportKind;
  /** At least one. */
  readonly cases: readonly CaseView[];
}

/** The kinds of report this user can begin now, and for which absences. */
export const startableReports = (
  { cases, rights }: Pick<DossierView, 'cases'> & { readonly rights: ReportRights },
  drafts: readonly ReportItem[],
): readonly Startable[] =>
  reportKinds.all
    .filter(({ id }) => rights.draftReports.includes(id))
    .map((kind) => ({
      kind,
      cases: startableCases(
        cases,
        drafts.filter(({ reportKind }) => reportKind === kind.id),
      ),
    }))
    .filter((one) => one.cases.length > 0);
