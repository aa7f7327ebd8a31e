import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { QueueItem } from '../../shared/ipc/organisation-channels.ts';
import type { Reader } from '../store/port.ts';
import type { QueueRow } from '../store/queries-port.ts';
import type { Context } from './context.ts';

/** What waits to be sent, oldest first. */
export function listQueue(
  context: Context,
  _input: ChannelRequest<'queue.list'>,
  audit: AuditEvent,
): ChannelOutput<'queue.list'> {
  return context.store.read(audit, (reader) => ({
    items: reader.queries.queue().flatMap((row) => visible(row, reader)),
    size: reader.queries.queueSize(),
  }));
}

/** An operation as this user may see it: that something medical about someone waits is itself for the treatment team. */
function visible({ items, ...row }: QueueRow, reader: Reader): QueueItem[] {
  const parts = items.map(({ item, kind, compartment }) => ({ item, kind, compartment }));
  if (row.dossierId === null || reader.holdsKey(row.dossierId)) return [{ ...row, parts }];
  const open = parts.filter(({ compartment }) => compartment !== 'medical');
  return open.length > 0 ? [{ ...row, parts: open }] : [{ ...row, about: '', dossierId: null, parts }];
}

/** Counts for the top bar. */
export function queueState(context: Context): ChannelOutput<'queue.state'> {
  return context.store.readOrganisation((reader) => ({
    queueSize: reader.queries.queueSize(),
    lastSavedAt: reader.queries.lastWriteAt(),
  }));
}
