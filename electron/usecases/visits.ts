import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { Visit } from '../../shared/domain/visit.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import { ownRecord } from './cases.ts';
import type { Context } from './context.ts';
import { clockOf } from './local-instant.ts';
import { nextVersion, savedVersion } from './saved-version.ts';

/** A new appointment in the agenda. */
export function planVisit(
  context: Context,
  input: ChannelRequest<'visits.plan'>,
  audit: AuditEvent,
): ChannelOutput<'visits.plan'> {
  const visitId = context.newId();
  context.store.write({ ...audit, objectId: visitId }, (reader) => {
    reader.get('employee', input.dossierId);
    return {
      records: [
        {
          kind: 'visit',
          id: visitId,
          dossierId: input.dossierId,
          compartment: 'process',
          baseVersion: 0,
          body: { ...input.visit, ...notBegun },
        },
      ],
    };
  });
  return { visitId };
}

const notBegun = { state: 'gepland', startedAt: null, finishedAt: null } as const;

/** Moves an appointment, or changes what it is; how it stands remains. @throws StaleVersion */
export function saveVisit(
  context: Context,
  input: ChannelRequest<'visits.save'>,
  audit: AuditEvent,
): ChannelOutput<'visits.save'> {
  return savedVersion(
    context.store.write({ ...audit, objectId: input.visitId }, (reader) => {
      const stored = ownRecord(reader, 'visit', { id: input.visitId, dossierId: input.dossierId });
      return { records: [nextVersion(stored, input.baseVersion, { ...stored.body, ...input.visit })] };
    }),
  );
}

/** Begins, ends or cancels an appointment, or takes that back. Any step may follow any other: people press wrongly. */
export function markVisit(
  context: Context,
  input: ChannelRequest<'visits.mark'>,
  audit: AuditEvent,
): ChannelOutput<'visits.mark'> {
  return savedVersion(
    context.store.write({ ...audit, objectId: input.visitId }, (reader) => {
      const stored = ownRecord(reader, 'visit', { id: input.visitId, dossierId: input.dossierId });
      const marked = { ...stored.body, ...timesIn(stored.body, input.state, clockOf(context.now())) };
      return { records: [nextVersion(stored, stored.version, marked)] };
    }),
  );
}

function timesIn(
  { startedAt }: Visit,
  state: Visit['state'],
  now: string,
): Pick<Visit, 'state' | 'startedAt' | 'finishedAt'> {
  switch (state) {
    case 'bezig':
      return { state, startedAt: now, finishedAt: null };
    case 'gedaan':
      // Only what was seen to begin is known to end now; the rest is marked afterwards.
      return { state, startedAt, finishedAt: startedAt === null ? null : now };
    case 'gepland':
    case 'vervallen':
      return { state, startedAt: null, finishedAt: null };
  }
}

/** Who is expected on a day, for who plans another appointment. */
export function visitsOfDay(
  context: Context,
  { on }: ChannelRequest<'visits.day'>,
  audit: AuditEvent,
): ChannelOutput<'visits.day'> {
  return context.store.read(audit, ({ queries }) => queries.visitsOn(on).map((visit) => ({ ...visit })));
}
