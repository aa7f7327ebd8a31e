import type { RecordKind } from '../../../shared/records/kinds.ts';
import type { Sql } from '../sql.ts';
import { projectIntakeDraft, projectReportDraft, projectVisit } from './agenda.ts';
import { projectCase } from './cases.ts';
import { projectEmployee } from './dossiers.ts';
import { projectContract, projectEmployer } from './employers.ts';
import { projectEmployment } from './employments.ts';
import type { Projected, Projection } from './projection.ts';

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
  intakeProcess: projectIntakeDraft,
  intakeMedical: projectIntakeDraft,
  legalHold: null,
  fileTransfer: null,
  consent: null,
  reportDraft: projectReportDraft,
  releasedReport: null,
};

/** Brings all searchable rows of one record up to date. */
export function project<Kind extends RecordKind>(sql: Sql, kind: Kind, record: Projected<Kind>): void {
  const projection: Projection<Kind> | null = projections[kind];
  if (projection !== null) projection(sql, record);
}
