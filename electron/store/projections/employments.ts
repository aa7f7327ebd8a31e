import { updateEmploymentPhase } from './cases.ts';
import { updateFromEmployments } from './dossiers.ts';
import { employerRow } from './employers.ts';
import type { Sql } from '../sql.ts';
import type { Projection, Removed } from './projection.ts';

export const projectEmployment: Projection<'employment'> = (sql, { id, dossierId, body }) => {
  if (dossierId === null) return;
  sql.run(
    `INSERT INTO employments (dossier_id, employment_id, employer_row, job_title, personnel_number, started_on, ended_on, phase)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0)
     ON CONFLICT (dossier_id, employment_id) DO UPDATE SET employer_row = excluded.employer_row, job_title = excluded.job_title,
       personnel_number = excluded.personnel_number, started_on = excluded.started_on, ended_on = excluded.ended_on`,
    dossierId,
    id,
    employerRow(sql, body.employerId),
    body.jobTitle,
    body.personnelNumber,
    body.startedOn,
    body.endedOn,
  );
  updateEmploymentPhase(sql, dossierId, id);
  updateFromEmployments(sql, dossierId);
};

export function removeEmployment(sql: Sql, { id, dossierId }: Removed): void {
  sql.run('DELETE FROM employments WHERE dossier_id = ? AND employment_id = ?', dossierId, id);
  updateFromEmployments(sql, dossierId);
}
