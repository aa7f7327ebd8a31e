import type { RecordKind, StoredRecord } from '../../shared/records/kinds.ts';
import type { SavedVersion } from '../../shared/ipc/organisation-channels.ts';
import type { Receipt, RecordWrite } from '../store/port.ts';

/** What a screen needs to know after a save: the version to build on, and when. The first record of the change counts. */
export function savedVersion(receipt: Receipt): SavedVersion {
  return { version: receipt.versions[0]?.version ?? 0, savedAt: receipt.at };
}

/** A next version of a stored record, built on the version the caller last saw. */
export function nextVersion<Kind extends RecordKind>(
  stored: StoredRecord<Kind>,
  baseVersion: number,
  body: StoredRecord<Kind>['body'],
): RecordWrite<Kind> {
  const { kind, id, dossierId, compartment } = stored;
  return { kind, id, dossierId, compartment, baseVersion, body };
}
