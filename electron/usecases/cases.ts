import { isRunning } from '../../shared/domain/absence-case.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import { refuseCaseIn } from '../../shared/domain/employment.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import { RecordMissing } from '../store/errors.ts';
import type { Reader } from '../store/port.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { RecordKind, StoredRecord } from '../../shared/records/kinds.ts';
import { requireNothingReleased } from './employment-facts.ts';
import { ImpossibleDates } from './failures.ts';
import { nextVersion, savedVersion } from './saved-version.ts';
import type { Context } from './context.ts';

/** A record that must lie in this very dossier: an id of another dossier is as good as missing. @throws RecordMissing */
export function ownRecord<Kind extends RecordKind>(
  reader: Reader,
  kind: Kind,
  ids: { readonly id: RecordId; readonly dossierId: RecordId },
): StoredRecord<Kind> {
  const stored = reader.get(kind, ids.id);
  if (stored.dossierId !== ids.dossierId) throw new RecordMissing('no such record');
  return stored;
}

/** A new absence. Two running cases at once of one employment, or a case outside it, cannot be. @throws ImpossibleDates */
export function createCase(
  context: Context,
  input: ChannelRequest<'cases.create'>,
  audit: AuditEvent,
): ChannelOutput<'cases.create'> {
  const caseId = context.newId();
  context.store.write({ ...audit, objectId: caseId }, (reader) => {
    refuseImpossible(reader, context, input);
    refuseSecondRunning(reader, input, caseId);
    return {
      records: [
        {
          kind: 'absenceCase',
          id: caseId,
          dossierId: input.dossierId,
          compartment: 'process',
          baseVersion: 0,
          body: input.absence,
        },
      ],
    };
  });
  return { caseId };
}

/**
 * Changes dates and degree of an absence. It stays with its employment once a report left.
 * @throws StaleVersion | ImpossibleDates | RecipientFixed
 */
export function saveCase(
  context: Context,
  input: ChannelRequest<'cases.save'>,
  audit: AuditEvent,
): ChannelOutput<'cases.save'> {
  return savedVersion(
    context.store.write({ ...audit, objectId: input.caseId }, (reader) => {
      refuseImpossible(reader, context, input);
      refuseSecondRunning(reader, input, input.caseId);
      const stored = ownRecord(reader, 'absenceCase', { id: input.caseId, dossierId: input.dossierId });
      if (stored.body.employmentId !== input.absence.employmentId)
        requireNothingReleased(reader, input.dossierId, [stored]);
      return { records: [nextVersion(stored, input.baseVersion, input.absence)] };
    }),
  );
}

type Absence = Pick<ChannelRequest<'cases.create'>, 'dossierId' | 'absence'>;

/** Nobody is absent twice at once from the same work: of the cases of an employment one runs at most. */
function refuseSecondRunning(reader: Reader, { dossierId, absence }: Absence, caseId: RecordId): void {
  const others = reader
    .ofDossier('absenceCase', dossierId)
    .filter(({ id, body }) => id !== caseId && body.employmentId === absence.employmentId);
  if (isRunning(absence) && others.some(({ body }) => isRunning(body)))
    throw new ImpossibleDates({ reason: 'caseAlreadyRuns' });
}

function refuseImpossible(reader: Reader, context: Context, input: Absence): void {
  const { bornOn } = reader.get('employee', input.dossierId).body;
  const { employmentId, firstSickDay, reportedOn, recoveredOn } = input.absence;
  const employment = ownRecord(reader, 'employment', { id: employmentId, dossierId: input.dossierId });
  if (firstSickDay <= bornOn) throw new ImpossibleDates({ reason: 'sickDayBeforeBirth' });
  if (firstSickDay > context.today()) throw new ImpossibleDates({ reason: 'sickDayInFuture' });
  const outside = refuseCaseIn(employment.body, firstSickDay);
  if (outside !== undefined) throw new ImpossibleDates(outside);
  if (reportedOn !== null && reportedOn < firstSickDay)
    throw new ImpossibleDates({ reason: 'reportedBeforeSickDay' });
  if (recoveredOn !== null && recoveredOn > context.today())
    throw new ImpossibleDates({ reason: 'recoveredInFuture' });
}
