import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { Work } from './work.ts';

/** What waits to be sent, oldest first. */
export function listQueue(
  work: Work,
  _input: ChannelRequest<'queue.list'>,
  audit: AuditEvent,
): ChannelOutput<'queue.list'> {
  return work.store.read(audit, (reader) => ({
    items: reader.queries
      .queue()
      .map(({ operationId, kind, compartment, about, dossierId, version, queuedAt }) => {
        // That something medical about someone waits is itself for the treatment team.
        const isClosed = compartment === 'medical' && dossierId !== null && !reader.holdsKey(dossierId);
        const subject = isClosed ? { about: '', dossierId: null } : { about, dossierId };
        return { operationId, kind, compartment, ...subject, version, queuedAt };
      }),
    size: reader.queries.queueSize(),
  }));
}

/** Counts for the top bar. */
export function workState(work: Work): ChannelOutput<'work.state'> {
  return work.store.look((reader) => ({
    queueSize: reader.queries.queueSize(),
    lastSavedAt: reader.queries.lastWriteAt(),
  }));
}
