import { integer, text, textOrNull } from '../columns.ts';
import type { EmployerRow } from '../queries-port.ts';
import { phases } from '../projections/cases.ts';
import type { SqlReader } from '../sql.ts';

/** All employers by name, with their latest service contract, and how many people work there and cases run on a day. */
export function employers(sql: SqlReader, day: string): readonly EmployerRow[] {
  return sql
    .all(
      `SELECT e.employer_id, e.name, e.city, e.contact_name, coalesce(d.employees, 0) AS employees,
              coalesce(d.running, 0) AS running, c.starts_on, c.ended_on
       FROM employers e
       LEFT JOIN (
         SELECT employer_row, sum(phase = ${phases.lopend}) AS running,
                count(DISTINCT CASE WHEN (started_on IS NULL OR started_on <= ?) AND (ended_on IS NULL OR ended_on >= ?)
                               THEN dossier_id END) AS employees
         FROM employments GROUP BY employer_row
       ) d ON d.employer_row = e.row
       LEFT JOIN contracts c ON c.contract_id = (
         SELECT contract_id FROM contracts WHERE employer_id = e.employer_id ORDER BY starts_on DESC, contract_id DESC LIMIT 1
       )
       WHERE e.name <> ''
       ORDER BY e.search_text, e.employer_id`,
      day,
      day,
    )
    .map((row) => ({
      employerId: text(row, 'employer_id'),
      name: text(row, 'name'),
      city: text(row, 'city'),
      contactName: text(row, 'contact_name'),
      employees: integer(row, 'employees'),
      runningCases: integer(row, 'running'),
      contractStartsOn: textOrNull(row, 'starts_on'),
      contractEndedOn: textOrNull(row, 'ended_on'),
    }));
}
