import { addDays, type PlainDate } from '../../shared/domain/dates.ts';
import { isRunning } from '../../shared/domain/absence-case.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import type { CaseView, MilestoneItem } from '../../shared/ipc/dossier-channels.ts';
import { caseWeek, timelineOf, type Milestone } from '../../shared/poortwachter/timeline.ts';
import type { Reader } from '../store/port.ts';

type StoredCase = StoredRecord<'absenceCase'>;

/**
 * The course of one case under the Wet verbetering poortwachter. Earlier absences with the same employer count along,
 * because periods with fewer than 28 days between them are one case [POO-10]; each employer counts its own.
 */
function caseViewOf(stored: StoredCase, sameEmployer: readonly StoredCase[], today: PlainDate): CaseView {
  const { firstSickDay, vangnet, reportedOn } = stored.body;
  const periods = sameEmployer
    .filter(({ body }) => body.firstSickDay <= firstSickDay)
    .map(({ body }) => ({
      from: body.firstSickDay,
      ...(body.recoveredOn === null ? {} : { to: lastSickDay(body) }),
    }));
  const timeline = timelineOf(
    { periods, vangnet: vangnet !== 'geen' },
    today,
    new Set(reportedOn === null ? [] : ['POO-1']),
  );
  const view = { caseId: stored.id, version: stored.version, absence: stored.body };
  if (timeline.error !== undefined) return { ...view, week: null, milestones: [] };
  return {
    ...view,
    week: isRunning(stored.body) ? (caseWeek(timeline.effectiveFirstSickDay, today)?.week ?? null) : null,
    milestones: timeline.milestones.map(itemOf),
  };
}

/** All cases of a dossier with their courses, oldest first. */
export function casesIn(reader: Reader, dossierId: RecordId, today: PlainDate): CaseView[] {
  const all = reader.readable('absenceCase', dossierId);
  const employers = new Map(
    reader.readable('employment', dossierId).map(({ id, body }) => [id, body.employerId]),
  );
  const employerOf = ({ body }: StoredCase) => employers.get(body.employmentId);
  return all.map((stored) => {
    const sameEmployer = all.filter((other) => employerOf(other) === employerOf(stored));
    return caseViewOf(stored, sameEmployer, today);
  });
}

/** The case that still runs, or undefined; of one in each of two jobs the one that was written down first. */
export function runningIn(cases: readonly CaseView[]): CaseView | undefined {
  return cases.find(({ absence }) => isRunning(absence));
}

/** What comes first in the running case. */
export function nextOf(cases: readonly CaseView[], today: PlainDate): MilestoneItem | null {
  return runningIn(cases)?.milestones.find(({ state, due }) => state === 'open' && due >= today) ?? null;
}

/** The day before she recovered; on the first sick day itself when she recovered that very day. */
function lastSickDay({ firstSickDay, recoveredOn }: StoredCase['body']): PlainDate {
  if (recoveredOn === null || recoveredOn === firstSickDay) return firstSickDay;
  return addDays(recoveredOn, -1);
}

function itemOf({ id, name, due, warnOn, owner, state }: Milestone): MilestoneItem {
  return { id, label: name, due, warnOn, owner, state };
}
