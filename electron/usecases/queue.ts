import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { Context } from './context.ts';

/** What waits to be sent, oldest first. */
export function listQueue(
  context: Context,
  _input: ChannelRequest<'queue.list'>,
  audit: AuditEvent,
): ChannelOutput<'queue.list'> {
  return context.store.read(audit, (reader) => ({
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
export function workState(context: Context): ChannelOutput<'work.state'> {
  return context.store.look((reader) => ({
    queueSize: reader.queries.queueSize(),
    lastSavedAt: reader.queries.lastWriteAt(),
  }));
}
