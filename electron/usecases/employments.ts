import type { AuditEvent } from '../../shared/domain/audit.ts';
import { refuseEmployment, type Employment } from '../../shared/domain/employment.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { RecordWrite } from '../store/port.ts';
import { ownRecord } from './cases.ts';
import { requireNothingReleased } from './employment-facts.ts';
import { ImpossibleDates } from './failures.ts';
import { nextVersion, savedVersion } from './saved-version.ts';
import type { Context } from './context.ts';

/** One more employment of the same person: a second job, another employer, or she came back [RET-27]. @throws ImpossibleDates */
export function createEmployment(
  context: Context,
  { dossierId, employment }: ChannelRequest<'employment.create'>,
  audit: AuditEvent,
): ChannelOutput<'employment.create'> {
  const employmentId = context.newId();
  context.store.write({ ...audit, objectId: employmentId }, (reader) => {
    const { bornOn } = reader.get('employee', dossierId).body;
    reader.get('employer', employment.employerId);
    const others = reader.ofDossier('employment', dossierId).map(({ body }) => body);
    refuseImpossible(employment, { bornOn, others, firstSickDays: [] });
    return { records: [newEmployment(dossierId, employmentId, employment)] };
  });
  return { employmentId };
}

/**
 * Changes an employment, mostly to end it. The employer of one for which a report left cannot change: who moves gets a new
 * employment. @throws StaleVersion | ImpossibleDates | RecipientFixed
 */
export function saveEmployment(
  context: Context,
  { dossierId, employmentId, baseVersion, employment }: ChannelRequest<'employment.save'>,
  audit: AuditEvent,
): ChannelOutput<'employment.save'> {
  return savedVersion(
    context.store.write({ ...audit, objectId: employmentId }, (reader) => {
      const stored = ownRecord(reader, 'employment', { id: employmentId, dossierId });
      reader.get('employer', employment.employerId);
      const cases = reader
        .ofDossier('absenceCase', dossierId)
        .filter(({ body }) => body.employmentId === employmentId);
      const others = reader.ofDossier('employment', dossierId).filter(({ id }) => id !== employmentId);
      refuseImpossible(employment, {
        bornOn: reader.get('employee', dossierId).body.bornOn,
        others: others.map(({ body }) => body),
        firstSickDays: cases.map(({ body }) => body.firstSickDay),
      });
      if (stored.body.employerId !== employment.employerId) requireNothingReleased(reader, dossierId, cases);
      return { records: [nextVersion(stored, baseVersion, employment)] };
    }),
  );
}

/** The first version of an employment, as a record to write. */
export function newEmployment(
  dossierId: RecordId,
  id: RecordId,
  body: Employment,
): RecordWrite<'employment'> {
  return { kind: 'employment', id, dossierId, compartment: 'identity', baseVersion: 0, body };
}

/** @throws ImpossibleDates */
export function refuseImpossible(...question: Parameters<typeof refuseEmployment>): void {
  const refusal = refuseEmployment(...question);
  if (refusal !== undefined) throw new ImpossibleDates(refusal);
}
