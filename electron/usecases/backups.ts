import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { ChannelOutput } from '../../shared/ipc/contract.ts';
import type { BackupRoom } from '../backup/port.ts';
import type { Context } from './context.ts';

/** Which snapshots there are, where they go, and whether the last one and the last check went well. */
export const readBackups = (room: BackupRoom, { session }: Context): Promise<ChannelOutput<'backup.read'>> =>
  room.view(session);

/** Makes a snapshot at once. The line in the log comes first, so that it stands in the snapshot as well. */
export async function makeBackup(
  room: BackupRoom,
  { store, session }: Context,
  audit: AuditEvent,
): Promise<ChannelOutput<'backup.make'>> {
  store.logAccess(audit);
  await room.make(session);
  return {};
}

/** Everything in one folder, for another laptop. */
export async function exportEverything(
  room: BackupRoom,
  { store, session }: Context,
  audit: AuditEvent,
): Promise<ChannelOutput<'backup.export'>> {
  store.logAccess(audit);
  return { folderName: await room.exportAll(session) };
}

/** Checks the file of the open store, every page of it and the whole log. */
export async function checkStore(
  room: BackupRoom,
  { session }: Context,
): Promise<ChannelOutput<'backup.check'>> {
  await room.check(session);
  return {};
}
