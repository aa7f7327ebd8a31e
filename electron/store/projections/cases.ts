import { isRunning } from '../../../shared/domain/absence-case.ts';
import { integer, text, textOrNull } from '../columns.ts';
import type { Row, Sql } from '../sql.ts';
import type { Projection, Removed } from './projection.ts';

/**
 * How the absence of a dossier or of one employment stands, as the number in its row. The highest of several employments
 * is how they stand together.
 */
export const phases = { 'geen-verzuim': 0, hersteld: 1, lopend: 2 } as const;

export const projectCase: Projection<'absenceCase'> = (sql, { id, dossierId, body }) => {
  if (dossierId === null) return;
  const before = sql.get('SELECT employment_id FROM cases WHERE case_id = ?', id);
  sql.run(
    `INSERT INTO cases (case_id, dossier_id, employment_id, first_sick_day, recovered_on, running) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (case_id) DO UPDATE SET employment_id = excluded.employment_id, first_sick_day = excluded.first_sick_day,
       recovered_on = excluded.recovered_on, running = excluded.running`,
    id,
    dossierId,
    body.employmentId,
    body.firstSickDay,
    body.recoveredOn,
    // A case runs until the employee has recovered, or guidance was ended without that.
    isRunning(body) ? 1 : 0,
  );
  updatePhase(sql, dossierId);
  updateEmploymentPhase(sql, dossierId, body.employmentId);
  // A case that was laid at the wrong employment leaves that one.
  if (before !== undefined && text(before, 'employment_id') !== body.employmentId)
    updateEmploymentPhase(sql, dossierId, text(before, 'employment_id'));
};

export function removeCase(sql: Sql, { id, dossierId }: Removed): void {
  const before = sql.get('SELECT employment_id FROM cases WHERE case_id = ?', id);
  sql.run('DELETE FROM cases WHERE case_id = ?', id);
  updatePhase(sql, dossierId);
  if (before !== undefined) updateEmploymentPhase(sql, dossierId, text(before, 'employment_id'));
}

/** The latest case goes into the dossier's own row, so that a list needs no second look. A running one goes first. */
export function updatePhase(sql: Sql, dossierId: string): void {
  const latest = sql.get(
    `SELECT case_id, first_sick_day, recovered_on, running FROM cases WHERE dossier_id = ?
     ORDER BY running DESC, first_sick_day DESC, case_id DESC LIMIT 1`,
    dossierId,
  );
  const update =
    'UPDATE dossiers SET phase = ?, case_id = ?, first_sick_day = ?, recovered_on = ? WHERE dossier_id = ?';
  if (latest === undefined) {
    sql.run(update, phases['geen-verzuim'], null, null, null, dossierId);
    return;
  }
  sql.run(
    update,
    phaseOf(latest),
    text(latest, 'case_id'),
    text(latest, 'first_sick_day'),
    textOrNull(latest, 'recovered_on'),
    dossierId,
  );
}

/** How the absences of one employment stand together; nothing while that employment is still to come. */
export function updateEmploymentPhase(sql: Sql, dossierId: string, employmentId: string): void {
  const latest = sql.get(
    'SELECT running FROM cases WHERE dossier_id = ? AND employment_id = ? ORDER BY running DESC LIMIT 1',
    dossierId,
    employmentId,
  );
  sql.run(
    'UPDATE employments SET phase = ? WHERE dossier_id = ? AND employment_id = ?',
    latest === undefined ? phases['geen-verzuim'] : phaseOf(latest),
    dossierId,
    employmentId,
  );
}

const phaseOf = (latest: Row): number => (integer(latest, 'running') === 1 ? phases.lopend : phases.hersteld);
