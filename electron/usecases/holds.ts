import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import { ownRecord } from './cases.ts';
import { ImpossibleDates } from './failures.ts';
import { nextVersion, savedVersion } from './saved-version.ts';
import type { Context } from './context.ts';

/** The holds of a dossier, ended ones as well, in the order in which they were placed. */
export function listHolds(
  context: Context,
  { dossierId }: ChannelRequest<'holds.list'>,
  audit: AuditEvent,
): ChannelOutput<'holds.list'> {
  return context.store.read(audit, (reader) =>
    reader
      .ofDossier('legalHold', dossierId)
      .map(({ id, version, body }) => ({ holdId: id, version, hold: body })),
  );
}

/** Stops all destruction in one dossier from a day on, until further notice [RET-20]. */
export function placeHold(
  context: Context,
  { dossierId, hold }: ChannelRequest<'holds.place'>,
  audit: AuditEvent,
): ChannelOutput<'holds.place'> {
  const holdId = context.newId();
  context.store.write({ ...audit, objectId: holdId }, (reader) => {
    reader.get('employee', dossierId);
    const body = { ...hold, until: null };
    return {
      records: [{ kind: 'legalHold', id: holdId, dossierId, compartment: 'process', baseVersion: 0, body }],
    };
  });
  return { holdId };
}

/** Sets the last day of a hold: from the day after, the dates decide again. @throws StaleVersion | ImpossibleDates */
export function endHold(
  context: Context,
  { dossierId, holdId, baseVersion, until }: ChannelRequest<'holds.end'>,
  audit: AuditEvent,
): ChannelOutput<'holds.end'> {
  return savedVersion(
    context.store.write({ ...audit, objectId: holdId }, (reader) => {
      const stored = ownRecord(reader, 'legalHold', { id: holdId, dossierId });
      if (until < stored.body.from) throw new ImpossibleDates({ reason: 'holdEndsBeforeItsStart' });
      return { records: [nextVersion(stored, baseVersion, { ...stored.body, until })] };
    }),
  );
}
