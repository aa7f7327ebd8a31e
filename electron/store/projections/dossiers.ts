import { listName } from '../../../shared/domain/employee.ts';
import { integer, text } from '../columns.ts';
import { StoreDamaged } from '../errors.ts';
import { haystackOf, numberWords, personWords } from '../search-text.ts';
import type { Sql } from '../sql.ts';
import { updatePhase } from './cases.ts';
import type { Projection, Removed } from './projection.ts';

export const projectEmployee: Projection<'employee'> = (sql, { id, body }) => {
  const person = haystackOf(personWords(body));
  const haystack = person + numbersIn(sql, id);
  const columns = [person, haystack, listName(body), body.bornOn] as const;
  const added = sql.insert(
    `INSERT INTO dossiers (dossier_id, person_haystack, haystack, name, born_on, phase)
     VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT (dossier_id) DO NOTHING`,
    id,
    ...columns,
  );
  if (added !== undefined) {
    updatePhase(sql, id);
    changeWords(sql, added, { from: '', to: haystack });
    return;
  }
  const known = sql.get('SELECT row, haystack FROM dossiers WHERE dossier_id = ?', id);
  if (known === undefined) throw new StoreDamaged('a dossier is in the index and not in its table');
  sql.run(
    'UPDATE dossiers SET person_haystack = ?, haystack = ?, name = ?, born_on = ? WHERE dossier_id = ?',
    ...columns,
    id,
  );
  changeWords(sql, integer(known, 'row'), { from: text(known, 'haystack'), to: haystack });
};

/** Makes a dossier found by the personnel numbers of its employments as they now are. */
export function updateNumbers(sql: Sql, dossierId: string): void {
  const dossier = sql.get(
    'SELECT row, person_haystack, haystack FROM dossiers WHERE dossier_id = ?',
    dossierId,
  );
  // The employment came before the employee, who will bring her dossier.
  if (dossier === undefined) return;
  const [from, to] = [
    text(dossier, 'haystack'),
    text(dossier, 'person_haystack') + numbersIn(sql, dossierId),
  ];
  if (from === to) return;
  sql.run('UPDATE dossiers SET haystack = ? WHERE dossier_id = ?', to, dossierId);
  changeWords(sql, integer(dossier, 'row'), { from, to });
}

/** The personnel numbers of all employments of a dossier, as the end of its haystack. */
function numbersIn(sql: Sql, dossierId: string): string {
  return sql
    .all('SELECT personnel_number FROM employments WHERE dossier_id = ? ORDER BY employment_id', dossierId)
    .map((row) => haystackOf(numberWords(text(row, 'personnel_number'))))
    .join('');
}

function changeWords(sql: Sql, row: number, haystack: { readonly from: string; readonly to: string }): void {
  const [before, after] = [wordsIn(haystack.from), wordsIn(haystack.to)];
  for (const word of before)
    if (!after.has(word)) sql.run('DELETE FROM words WHERE word = ? AND dossier_row = ?', word, row);
  for (const word of after)
    if (!before.has(word)) sql.run('INSERT INTO words (word, dossier_row) VALUES (?, ?)', word, row);
}

const wordsIn = (haystack: string): ReadonlySet<string> => new Set(haystack.split(' ').slice(1));

export function removeDossier(sql: Sql, { dossierId }: Removed): void {
  sql.run('DELETE FROM words WHERE dossier_row = (SELECT row FROM dossiers WHERE dossier_id = ?)', dossierId);
  sql.run('DELETE FROM dossiers WHERE dossier_id = ?', dossierId);
}
