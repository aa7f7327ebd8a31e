import { listName } from '../../../shared/domain/employee.ts';
import { integer, text } from '../columns.ts';
import { StoreDamaged } from '../errors.ts';
import { searchTextOf, numberWords, personWords } from '../search-text.ts';
import type { Sql } from '../sql.ts';
import { updatePhase } from './cases.ts';
import type { Projection, Removed } from './projection.ts';

export const projectEmployee: Projection<'employee'> = (sql, { id, body }) => {
  const person = searchTextOf(personWords(body));
  const { numbers, onlyEmployerRow } = employmentsIn(sql, id);
  const searchText = person + numbers;
  const columns = [person, searchText, listName(body), body.bornOn, onlyEmployerRow] as const;
  const added = sql.insert(
    `INSERT INTO dossiers (dossier_id, person_search_text, search_text, name, born_on, only_employer_row, phase)
     VALUES (?, ?, ?, ?, ?, ?, 0) ON CONFLICT (dossier_id) DO NOTHING`,
    id,
    ...columns,
  );
  if (added !== undefined) {
    updatePhase(sql, id);
    changeWords(sql, added, { from: '', to: searchText });
    return;
  }
  const known = sql.get('SELECT row, search_text FROM dossiers WHERE dossier_id = ?', id);
  if (known === undefined) throw new StoreDamaged('a dossier is in the index and not in its table');
  sql.run(
    `UPDATE dossiers SET person_search_text = ?, search_text = ?, name = ?, born_on = ?, only_employer_row = ?
     WHERE dossier_id = ?`,
    ...columns,
    id,
  );
  changeWords(sql, integer(known, 'row'), { from: text(known, 'search_text'), to: searchText });
};

/** Makes a dossier found by its employments as they now are. */
export function updateFromEmployments(sql: Sql, dossierId: string): void {
  const dossier = sql.get(
    'SELECT row, person_search_text, search_text FROM dossiers WHERE dossier_id = ?',
    dossierId,
  );
  // The employment came before the employee, who will bring her dossier.
  if (dossier === undefined) return;
  const { numbers, onlyEmployerRow } = employmentsIn(sql, dossierId);
  const to = text(dossier, 'person_search_text') + numbers;
  sql.run(
    'UPDATE dossiers SET search_text = ?, only_employer_row = ? WHERE dossier_id = ?',
    to,
    onlyEmployerRow,
    dossierId,
  );
  changeWords(sql, integer(dossier, 'row'), { from: text(dossier, 'search_text'), to });
}

interface FromEmployments {
  /** The personnel numbers of all employments, as the end of the search text. */
  readonly numbers: string;
  /** The employer of all employments, kept in the dossier so that a walk by name looks nowhere else; null for several or none. */
  readonly onlyEmployerRow: number | null;
}

function employmentsIn(sql: Sql, dossierId: string): FromEmployments {
  const rows = sql.all(
    'SELECT personnel_number, employer_row FROM employments WHERE dossier_id = ? ORDER BY employment_id',
    dossierId,
  );
  const [only, ...others] = new Set(rows.map((row) => integer(row, 'employer_row')));
  return {
    numbers: rows.map((row) => searchTextOf(numberWords(text(row, 'personnel_number')))).join(''),
    onlyEmployerRow: others.length > 0 ? null : (only ?? null),
  };
}

function changeWords(
  sql: Sql,
  row: number,
  searchText: { readonly from: string; readonly to: string },
): void {
  const [before, after] = [wordsIn(searchText.from), wordsIn(searchText.to)];
  for (const word of before)
    if (!after.has(word)) sql.run('DELETE FROM words WHERE word = ? AND dossier_row = ?', word, row);
  for (const word of after)
    if (!before.has(word)) sql.run('INSERT INTO words (word, dossier_row) VALUES (?, ?)', word, row);
}

const wordsIn = (searchText: string): ReadonlySet<string> => new Set(searchText.split(' ').slice(1));

export function removeDossier(sql: Sql, { dossierId }: Removed): void {
  sql.run('DELETE FROM words WHERE dossier_row = (SELECT row FROM dossiers WHERE dossier_id = ?)', dossierId);
  sql.run('DELETE FROM dossiers WHERE dossier_id = ?', dossierId);
}
