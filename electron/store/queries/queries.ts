import type { Queries } from '../queries-port.ts';
import type { SqlReader } from '../sql.ts';
import { auditLines } from './audit-log.ts';
import { countDossiers, searchDossiers } from './dossier-search.ts';
import { employers } from './employers.ts';
import { lastWriteAt, queue, queueSize } from './queue.ts';
import { recentDossiers } from './recent-dossiers.ts';
import { drafts, runningCases, visitsOn } from './today.ts';

/** All prepared questions over one connection that can only ask. */
export function queriesOver(sql: SqlReader): Queries {
  return {
    searchDossiers: (question) => searchDossiers(sql, question),
    countDossiers: () => countDossiers(sql),
    recentDossiers: (question) => recentDossiers(sql, question),
    employers: (day) => employers(sql, day),
    visitsOn: (day) => visitsOn(sql, day),
    runningCases: () => runningCases(sql),
    drafts: (userId) => drafts(sql, userId),
    queue: () => queue(sql),
    queueSize: () => queueSize(sql),
    lastWriteAt: () => lastWriteAt(sql),
    auditLines: (question) => auditLines(sql, question),
  };
}
