import type { RecordId } from '../../../shared/domain/record-id.ts';
import { visitKinds, visitStates } from '../../../shared/domain/visit.ts';
import { integerOrNull, oneOf, text, textOrNull } from '../columns.ts';
import type { CaseRow, DraftRow, VisitRow } from '../queries-port.ts';
import type { SqlReader } from '../sql.ts';
import { knownEmploymentOf } from './employments.ts';

/** The agenda of one day (YYYY-MM-DD), by time. */
export function visitsOn(sql: SqlReader, day: string): readonly VisitRow[] {
  return sql
    .all(
      `SELECT v.visit_id, v.dossier_id, v.kind, v.on_day, v.at, v.minutes, v.place, v.state, v.started_at, v.finished_at, d.name
       FROM visits v JOIN dossiers d ON d.dossier_id = v.dossier_id
       WHERE v.on_day = ? ORDER BY v.at, v.visit_id`,
      day,
    )
    .map((row) => ({
      visitId: text(row, 'visit_id'),
      dossierId: text(row, 'dossier_id'),
      name: text(row, 'name'),
      employerName: knownEmploymentOf(sql, { dossierId: text(row, 'dossier_id'), on: day, employerId: null })
        .employerName,
      kind: oneOf(row, 'kind', visitKinds),
      on: text(row, 'on_day'),
      at: text(row, 'at'),
      minutes: integerOrNull(row, 'minutes'),
      place: text(row, 'place'),
      state: oneOf(row, 'state', visitStates),
      startedAt: textOrNull(row, 'started_at'),
      finishedAt: textOrNull(row, 'finished_at'),
    }));
}

/** Running cases, longest first, each with the employer of its employment. */
export function runningCases(sql: SqlReader): readonly CaseRow[] {
  return sql
    .all(
      `SELECT c.case_id, c.dossier_id, c.first_sick_day, c.recovered_on, d.name, coalesce(e.name, '') AS employer_name
       FROM cases c JOIN dossiers d ON d.dossier_id = c.dossier_id
       LEFT JOIN employments m ON m.dossier_id = c.dossier_id AND m.employment_id = c.employment_id
       LEFT JOIN employers e ON e.row = m.employer_row
       WHERE c.running = 1 ORDER BY c.first_sick_day, c.case_id`,
    )
    .map((row) => ({
      caseId: text(row, 'case_id'),
      dossierId: text(row, 'dossier_id'),
      name: text(row, 'name'),
      employerName: text(row, 'employer_name'),
      firstSickDay: text(row, 'first_sick_day'),
      recoveredOn: textOrNull(row, 'recovered_on'),
    }));
}

/** Unfinished writing of a user, latest first. Of a form entry with two parts the process part stands for both. */
export function drafts(sql: SqlReader, userId: RecordId): readonly DraftRow[] {
  return sql
    .all(
      `SELECT f.kind, f.definition_id, f.dossier_id, d.name, max(f.changed_at) AS changed_at,
              coalesce(max(CASE r.kind WHEN 'formMedical' THEN NULL ELSE f.record_id END), max(f.record_id)) AS record_id
       FROM drafts f JOIN records r ON r.id = f.record_id JOIN dossiers d ON d.dossier_id = f.dossier_id
       WHERE f.author_id = ? GROUP BY f.kind, f.definition_id, f.dossier_id, d.name, f.draft_id
       ORDER BY max(f.changed_at) DESC, f.draft_id`,
      userId,
    )
    .map((row) => ({
      recordId: text(row, 'record_id'),
      kind: oneOf(row, 'kind', ['form', 'reportDraft'] as const),
      definitionId: text(row, 'definition_id'),
      dossierId: text(row, 'dossier_id'),
      name: text(row, 'name'),
      changedAt: text(row, 'changed_at'),
    }));
}
