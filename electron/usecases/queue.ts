import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { QueueItem } from '../../shared/ipc/organisation-channels.ts';
import type { Reader } from '../store/port.ts';
import type { QueueRow } from '../store/queries-port.ts';
import type { Context } from './context.ts';
import { mayRead, rightsIn } from './rights.ts';

/** What waits to be sent, oldest first. */
export function listQueue(
  context: Context,
  _input: ChannelRequest<'queue.list'>,
  audit: AuditEvent,
): ChannelOutput<'queue.list'> {
  return context.store.read(audit, (reader) => ({
    items: reader.queries.queue().map((row) => visibleTo(context, row, reader)),
    size: reader.queries.queueSize(),
  }));
}

/**
 * An operation as this user may see it: the parts whose content she may read. Of an operation without such a part she sees
 * that something waits, not about whom: that someone is ill, or has something medical written, is content itself [ROL-7].
 */
function visibleTo(context: Context, { items, ...row }: QueueRow, reader: Reader): QueueItem {
  const { dossierId } = row;
  const parts = items.map(({ item, kind, compartment }) => ({ item, kind, compartment }));
  if (dossierId === null) return { ...row, parts };
  const { readMedical } = rightsIn(reader, context, dossierId);
  // A key or an end has no compartment of its own: it may be of something medical.
  const open = parts.filter(({ compartment }) =>
    compartment === null || compartment === 'medical'
      ? readMedical
      : mayRead(reader, context, { dossierId, compartment }),
  );
  if (open.length > 0) return { ...row, parts: open };
  // One part, whatever it is made of: how many there are, and for whom, would tell it apart from another operation.
  return { ...row, about: '', dossierId: null, parts: [{ item: 'record', kind: null, compartment: null }] };
}

/** Counts for the top bar. */
export function queueState(context: Context): ChannelOutput<'queue.state'> {
  return context.store.readOrganisation((reader) => ({
    queueSize: reader.queries.queueSize(),
    lastSavedAt: reader.queries.lastWriteAt(),
  }));
}
