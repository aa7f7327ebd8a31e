import { text } from '../columns.ts';
import type { RecentQuestion, RecentRow } from '../queries-port.ts';
import type { SqlReader } from '../sql.ts';
import { knownEmploymentOf } from './employments.ts';

/** How far back the access log is walked: enough for some weeks of work, and never the whole log. */
const linesBack = 5_000;

/** The dossiers a user opened last, latest first, as the access log has them. */
export function recentDossiers(
  sql: SqlReader,
  { userId, event, on, limit }: RecentQuestion,
): readonly RecentRow[] {
  return sql
    .all(
      `SELECT d.dossier_id, d.name, d.born_on FROM (
         SELECT dossier_id, max(sequence) AS last FROM audit
         WHERE sequence > (SELECT coalesce(max(sequence), 0) - ? FROM audit)
           AND user_id = ? AND event = ? AND outcome = 'ok' AND dossier_id IS NOT NULL
         GROUP BY dossier_id) a
       JOIN dossiers d ON d.dossier_id = a.dossier_id ORDER BY a.last DESC LIMIT ?`,
      linesBack,
      userId,
      event,
      limit,
    )
    .map((row) => {
      const dossierId = text(row, 'dossier_id');
      const { employerName } = knownEmploymentOf(sql, { dossierId, on, employerId: null });
      return { dossierId, name: text(row, 'name'), bornOn: text(row, 'born_on'), employerName };
    });
}
