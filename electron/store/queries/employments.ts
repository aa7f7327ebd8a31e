import { knownEmployment } from '../../../shared/domain/employment.ts';
import { text, textOrNull } from '../columns.ts';
import type { SqlReader } from '../sql.ts';

/** What a row of a list says of an employment. */
export interface EmploymentWords {
  readonly employerName: string;
  readonly jobTitle: string;
  readonly personnelNumber: string;
  readonly employmentEndedOn: string | null;
}

const none: EmploymentWords = {
  employerName: '',
  jobTitle: '',
  personnelNumber: '',
  employmentEndedOn: null,
};

interface Asked {
  readonly dossierId: string;
  /** The day (YYYY-MM-DD) on which it is the current one. */
  readonly on: string;
  /** Only employments there; null for all. */
  readonly employerId: string | null;
}

/** The employment by which a person is known on a day. */
export function knownEmploymentOf(sql: SqlReader, { dossierId, on, employerId }: Asked): EmploymentWords {
  const rows = sql
    .all(
      `SELECT m.job_title, m.personnel_number, m.started_on, m.ended_on, e.employer_id, e.name
       FROM employments m CROSS JOIN employers e ON e.row = m.employer_row
       WHERE m.dossier_id = ? ORDER BY m.employment_id`,
      dossierId,
    )
    .map((row) => ({
      employerId: text(row, 'employer_id'),
      startedOn: textOrNull(row, 'started_on'),
      endedOn: textOrNull(row, 'ended_on'),
      employerName: text(row, 'name'),
      jobTitle: text(row, 'job_title'),
      personnelNumber: text(row, 'personnel_number'),
    }));
  const known = knownEmployment(
    rows.filter((row) => employerId === null || row.employerId === employerId),
    on,
  );
  if (known === undefined) return none;
  const { employerName, jobTitle, personnelNumber, endedOn } = known;
  return { employerName, jobTitle, personnelNumber, employmentEndedOn: endedOn };
}
