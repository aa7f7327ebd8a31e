import { createHash } from 'node:crypto';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { insertBlob } from './blobs.ts';
import type { Change, Receipt } from './port.ts';
import { writeRecord, type Writing } from './record-writer.ts';

export interface Applied {
  readonly versions: Receipt['versions'];
  /** The dossiers touched; null stands for the organisation. */
  readonly dossierIds: readonly (RecordId | null)[];
  /** See Receipt. */
  readonly isNews: boolean;
  /** SHA-256 over everything that was stored; null when the change holds nothing. */
  readonly digest: Uint8Array | null;
}

/** Does everything in a change, in order: keys, records, blobs. What it throws must undo the transaction around it. */
export function applyChange(writing: Writing, change: Change): Applied {
  const { sql, keys } = writing;
  const digest = createHash('sha256');
  const versions: { readonly id: RecordId; readonly version: number }[] = [];
  const dossierIds = new Set<RecordId | null>();
  const wrapped = change.dossierKeys ?? [];
  const blobs = change.blobs ?? [];
  let isNews = wrapped.length + blobs.length > 0;

  keys.add(wrapped);
  for (const key of wrapped) {
    dossierIds.add(key.dossierId);
    digest.update(`key|${key.dossierId}|${key.userId}|${key.wrapped}\n`);
  }
  for (const record of change.records) {
    const { envelope, stored, travels } = writeRecord(writing, record);
    const { id, version, dossierId } = envelope;
    isNews ||= travels || version === 1;
    versions.push({ id, version });
    dossierIds.add(dossierId);
    const line = `record|${id}|${version}|${dossierId ?? ''}|${envelope.kind}|${envelope.compartment}|${stored.length}\n`;
    if (typeof stored === 'string') digest.update(`${line}${stored}`);
    else digest.update(line).update(stored);
  }
  for (const blob of blobs) {
    const stored = insertBlob(sql, keys, blob);
    dossierIds.add(blob.dossierId);
    digest.update(`blob|${blob.id}|${blob.recordId}|${blob.mediaType}|${stored.length}\n`).update(stored);
  }
  const isEmpty = change.records.length + wrapped.length + blobs.length === 0;
  return { versions, dossierIds: [...dossierIds], isNews, digest: isEmpty ? null : digest.digest() };
}
