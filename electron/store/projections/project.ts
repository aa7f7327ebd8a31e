import type { RecordKind } from '../../../shared/records/kinds.ts';
import type { Sql } from '../sql.ts';
import { projectFormDraft, projectReportDraft, projectVisit, removeDraft, removeVisit } from './agenda.ts';
import { projectCase, removeCase } from './cases.ts';
import { projectEmployee, removeDossier } from './dossiers.ts';
import { projectContract, projectEmployer } from './employers.ts';
import { projectEmployment, removeEmployment } from './employments.ts';
import type { Projected, Projection, Removed } from './projection.ts';

type Removal = (sql: Sql, record: Removed) => void;

/** How the searchable rows of a kind come and go. */
interface SearchableRows<Kind extends RecordKind> {
  readonly write: Projection<Kind>;
  /** Null: of the organisation, and not destroyed while others point at it. */
  readonly remove: Removal | null;
}

/** Null: nothing of this kind is looked for but by id or dossier. */
const projections: { readonly [Kind in RecordKind]: SearchableRows<Kind> | null } = {
  organisation: null,
  organisationFile: null,
  enrolment: null,
  employer: { write: projectEmployer, remove: null },
  serviceContract: { write: projectContract, remove: null },
  employee: { write: projectEmployee, remove: removeDossier },
  employment: { write: projectEmployment, remove: removeEmployment },
  teamMember: null,
  absenceCase: { write: projectCase, remove: removeCase },
  visit: { write: projectVisit, remove: removeVisit },
  formProcess: { write: projectFormDraft, remove: removeDraft },
  formMedical: { write: projectFormDraft, remove: removeDraft },
  legalHold: null,
  fileTransfer: null,
  consent: null,
  consentNotice: null,
  reportDraft: { write: projectReportDraft, remove: removeDraft },
  releasedReport: null,
};

/** Brings all searchable rows of one record up to date. */
export function project<Kind extends RecordKind>(sql: Sql, kind: Kind, record: Projected<Kind>): void {
  const rows: SearchableRows<Kind> | null = projections[kind];
  rows?.write(sql, record);
}

/** Takes away all searchable rows of one record that is destroyed. */
export function unproject(sql: Sql, kind: RecordKind, record: Removed): void {
  projections[kind]?.remove?.(sql, record);
}
