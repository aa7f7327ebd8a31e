import type { AuditEvent } from '../../shared/domain/audit.ts';
import { addDays, daysBetween, type PlainDate } from '../../shared/domain/dates.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { DueItem } from '../../shared/ipc/organisation-channels.ts';
import type { Reader } from '../store/port.ts';
import type { CaseRow } from '../store/queries-port.ts';
import { casesIn } from './case-timeline.ts';
import { mayRead } from './rights.ts';
import type { Context } from './context.ts';

/** How many days ahead a milestone appears on Vandaag. */
const horizon = 21;

/** The day: visits, what falls due, unfinished writing, the queue. */
export function readToday(
  context: Context,
  _input: ChannelRequest<'today.read'>,
  audit: AuditEvent,
): ChannelOutput<'today.read'> {
  return context.store.read(audit, (reader) => {
    const today = context.today();
    const seesProcess = mayRead(reader, context, { dossierId: null, compartment: 'process' });
    return {
      today,
      visits: reader.queries.visitsOn(today).map((visit) => ({ ...visit })),
      due: (seesProcess ? reader.queries.runningCases() : [])
        .flatMap((row) => dueIn(reader, row, today))
        .sort((one, other) => one.daysLeft - other.daysLeft),
      drafts: reader.queries.drafts(context.session.enrolment.claim.userId).map((draft) => ({ ...draft })),
      queueSize: reader.queries.queueSize(),
      dossiers: reader.queries.countDossiers(),
    };
  });
}

/** The milestones of one running case that come within the horizon. */
function dueIn(reader: Reader, row: CaseRow, today: PlainDate): DueItem[] {
  const running = casesIn(reader, row.dossierId, today).find(({ caseId }) => caseId === row.caseId);
  if (running === undefined) return [];
  const last = addDays(today, horizon);
  return running.milestones
    .filter(({ state, due, warnOn }) => state === 'open' && due >= today && warnOn <= last)
    .map(({ id, label, owner, due, warnOn }) => ({
      dossierId: row.dossierId,
      name: row.name,
      employerName: row.employerName,
      milestone: id,
      label,
      owner,
      due,
      warnOn,
      daysLeft: daysBetween(today, due),
      week: running.week ?? 0,
    }));
}
