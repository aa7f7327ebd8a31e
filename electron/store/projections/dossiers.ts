import { isRunning } from '../../../shared/domain/absence-case.ts';
import { listName } from '../../../shared/domain/employee.ts';
import { integer, text, textOrNull } from '../columns.ts';
import { StoreDamaged } from '../errors.ts';
import { dossierWords, haystackOf } from '../search-text.ts';
import type { Sql } from '../sql.ts';
import { employerRow } from './employers.ts';
import type { Projection } from './projection.ts';

/** How the absence of a dossier stands, as the number in its row. */
export const phases = { 'geen-verzuim': 0, lopend: 1, hersteld: 2 } as const;

export const projectEmployee: Projection<'employee'> = (sql, { id, body }) => {
  const words = dossierWords(body);
  const haystack = haystackOf(words);
  const columns = [
    haystack,
    listName(body),
    body.bornOn,
    employerRow(sql, body.employerId),
    body.jobTitle,
    body.personnelNumber,
  ] as const;
  const added = sql.insert(
    `INSERT INTO dossiers (dossier_id, haystack, name, born_on, employer_row, job_title, personnel_number, phase)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (dossier_id) DO NOTHING`,
    id,
    ...columns,
  );
  if (added !== undefined) {
    updatePhase(sql, id);
    addWords(sql, added, words);
    return;
  }
  const known = sql.get('SELECT row, haystack FROM dossiers WHERE dossier_id = ?', id);
  if (known === undefined) throw new StoreDamaged('a dossier is in the index and not in its table');
  sql.run(
    `UPDATE dossiers SET haystack = ?, name = ?, born_on = ?, employer_row = ?, job_title = ?, personnel_number = ?
     WHERE dossier_id = ?`,
    ...columns,
    id,
  );
  if (text(known, 'haystack') === haystack) return;
  const row = integer(known, 'row');
  for (const word of new Set(text(known, 'haystack').split(' ').slice(1))) {
    sql.run('DELETE FROM words WHERE word = ? AND dossier_row = ?', word, row);
  }
  addWords(sql, row, words);
};

function addWords(sql: Sql, row: number, words: readonly string[]): void {
  for (const word of new Set(words))
    sql.run('INSERT INTO words (word, dossier_row) VALUES (?, ?)', word, row);
}

export const projectCase: Projection<'absenceCase'> = (sql, { id, dossierId, body }) => {
  if (dossierId === null) return;
  // A case runs until the employee has recovered, or guidance was ended without that.
  const running = isRunning(body);
  sql.run(
    `INSERT INTO cases (case_id, dossier_id, first_sick_day, recovered_on, running) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (case_id) DO UPDATE SET first_sick_day = excluded.first_sick_day, recovered_on = excluded.recovered_on, running = excluded.running`,
    id,
    dossierId,
    body.firstSickDay,
    body.recoveredOn,
    running ? 1 : 0,
  );
  updatePhase(sql, dossierId);
};

/** The latest case goes into the dossier's own row, so that a list needs no second look. A running one goes first. */
function updatePhase(sql: Sql, dossierId: string): void {
  const latest = sql.get(
    `SELECT case_id, first_sick_day, recovered_on, running FROM cases WHERE dossier_id = ?
     ORDER BY running DESC, first_sick_day DESC, case_id DESC LIMIT 1`,
    dossierId,
  );
  if (latest === undefined) return;
  sql.run(
    'UPDATE dossiers SET phase = ?, case_id = ?, first_sick_day = ?, recovered_on = ? WHERE dossier_id = ?',
    integer(latest, 'running') === 1 ? phases.lopend : phases.hersteld,
    text(latest, 'case_id'),
    text(latest, 'first_sick_day'),
    textOrNull(latest, 'recovered_on'),
    dossierId,
  );
}
