import type { PlainDate } from '../../shared/domain/dates.ts';
import {
  employmentRetention,
  knownEmployment,
  runsOn,
  type Employment,
  type EmploymentRetention,
} from '../../shared/domain/employment.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import type { CaseView, EmploymentView } from '../../shared/ipc/dossier-channels.ts';
import type { Reader } from '../store/port.ts';
import { runningIn } from './case-timeline.ts';
import { RecipientFixed } from './failures.ts';

/** The employment an absence belongs to [EMP-11]. @throws RecordMissing */
export function employmentOfCase(reader: Reader, caseId: RecordId): StoredRecord<'employment'> {
  return reader.get('employment', reader.get('absenceCase', caseId).body.employmentId);
}

/** The employments of a dossier as the screens show them, latest start first; an unknown start last. */
export function employmentsIn(reader: Reader, dossierId: RecordId, today: PlainDate): EmploymentView[] {
  return reader
    .ofDossier('employment', dossierId)
    .map(({ id, version, body }) => ({
      employmentId: id,
      version,
      employment: body,
      employerName: reader.get('employer', body.employerId).body.name,
      state: stateOf(body, today),
    }))
    .sort((one, other) => {
      const [first, second] = [one.employment.startedOn ?? '', other.employment.startedOn ?? ''];
      return first === second ? 0 : first > second ? -1 : 1;
    });
}

function stateOf(body: Employment, today: PlainDate): EmploymentView['state'] {
  if (runsOn(body, today)) return 'running';
  return body.endedOn !== null && body.endedOn < today ? 'past' : 'future';
}

/** The employment a dossier is about today: of the case that runs, else the one by which she is known. */
export function currentEmploymentId(
  employments: readonly EmploymentView[],
  cases: readonly CaseView[],
  today: PlainDate,
): RecordId | null {
  const running = runningIn(cases)?.absence.employmentId;
  if (running !== undefined) return running;
  const known = knownEmployment(
    employments.map(({ employmentId, employment }) => ({ employmentId, ...employment })),
    today,
  );
  return known?.employmentId ?? null;
}

/** What all employments of a dossier, and the contracts with their employers, say about its retention [RET-2, RET-27]. */
export function employmentFactsIn(reader: Reader, dossierId: RecordId): EmploymentRetention {
  return employmentRetention(
    reader.ofDossier('employment', dossierId).map(({ body }) => body),
    reader.all('serviceContract').map(({ body }) => body),
  );
}

/** Of none of these absences a report went to its employer yet [EMP-11]. @throws RecipientFixed */
export function requireNothingReleased(
  reader: Reader,
  dossierId: RecordId,
  cases: readonly Pick<StoredRecord<'absenceCase'>, 'id'>[],
): void {
  const released = reader.ofDossier('releasedReport', dossierId);
  if (released.some(({ body }) => cases.some(({ id }) => id === body.caseId))) throw new RecipientFixed();
}
