import type { RecordKind } from '../../../shared/records/kinds.ts';
import type { Sql } from '../sql.ts';
import { projectFormDraft, projectReportDraft, projectVisit, removeDraft } from './agenda.ts';
import { projectCase, removeCase } from './cases.ts';
import { projectEmployee, removeDossier } from './dossiers.ts';
import { projectContract, projectEmployer } from './employers.ts';
import { projectEmployment, removeEmployment } from './employments.ts';
import type { Projected, Projection, Removed } from './projection.ts';

/** Null: nothing of this kind is looked for but by id or dossier. */
const projections: { readonly [Kind in RecordKind]: Projection<Kind> | null } = {
  organisation: null,
  enrolment: null,
  employer: projectEmployer,
  serviceContract: projectContract,
  employee: projectEmployee,
  employment: projectEmployment,
  teamMember: null,
  absenceCase: projectCase,
  visit: projectVisit,
  formProcess: projectFormDraft,
  formMedical: projectFormDraft,
  legalHold: null,
  fileTransfer: null,
  consent: null,
  consentNotice: null,
  reportDraft: projectReportDraft,
  releasedReport: null,
};

type Removal = (sql: Sql, record: Removed) => void;

/** How the searchable rows of a destroyed record go; null exactly where there are none. */
const removals: { readonly [Kind in RecordKind]: Removal | null } = {
  organisation: null,
  enrolment: null,
  // What belongs to the organisation is not destroyed while others point at it.
  employer: null,
  serviceContract: null,
  employee: removeDossier,
  employment: removeEmployment,
  teamMember: null,
  absenceCase: removeCase,
  legalHold: null,
  fileTransfer: null,
  visit: (sql, { id }) => void sql.run('DELETE FROM visits WHERE visit_id = ?', id),
  formProcess: removeDraft,
  formMedical: removeDraft,
  consent: null,
  consentNotice: null,
  reportDraft: removeDraft,
  releasedReport: null,
};

/** Takes away all searchable rows of one record that is destroyed. */
export function unproject(sql: Sql, kind: RecordKind, record: Removed): void {
  removals[kind]?.(sql, record);
}

/** Brings all searchable rows of one record up to date. */
export function project<Kind extends RecordKind>(sql: Sql, kind: Kind, record: Projected<Kind>): void {
  const projection: Projection<Kind> | null = projections[kind];
  if (projection !== null) projection(sql, record);
}
