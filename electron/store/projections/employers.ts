import { integer } from '../columns.ts';
import { RecordRefused } from '../errors.ts';
import { foldedWords, searchTextOf } from '../search-text.ts';
import type { Sql } from '../sql.ts';
import type { Projection } from './projection.ts';

export const projectEmployer: Projection<'employer'> = (sql, { id, body }) => {
  sql.run(
    `INSERT INTO employers (employer_id, name, city, contact_name, search_text) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (employer_id) DO UPDATE SET name = excluded.name, city = excluded.city, contact_name = excluded.contact_name, search_text = excluded.search_text`,
    id,
    body.name,
    body.address.city,
    body.contactName,
    searchTextOf(foldedWords(body.name)),
  );
};

export const projectContract: Projection<'serviceContract'> = (sql, { id, body }) => {
  sql.run(
    `INSERT INTO contracts (contract_id, employer_id, starts_on, ended_on) VALUES (?, ?, ?, ?)
     ON CONFLICT (contract_id) DO UPDATE SET employer_id = excluded.employer_id, starts_on = excluded.starts_on, ended_on = excluded.ended_on`,
    id,
    body.employerId,
    body.startsOn,
    body.endedOn,
  );
};

/** The row of an employer; an employment may come before its employer, who is then a name still to be filled in. */
export function employerRow(sql: Sql, employerId: string): number {
  const known = sql.get('SELECT row FROM employers WHERE employer_id = ?', employerId);
  if (known !== undefined) return integer(known, 'row');
  const made = sql.insert(
    `INSERT INTO employers (employer_id, name, city, contact_name, search_text) VALUES (?, '', '', '', '')`,
    employerId,
  );
  if (made === undefined) throw new RecordRefused('employment', 'employerId');
  return made;
}
