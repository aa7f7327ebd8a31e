import { createHash, type Hash } from 'node:crypto';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { RecordKind } from '../../shared/records/kinds.ts';
import { blobsOf, insertBlob } from './blobs.ts';
import { RecordRefused } from './errors.ts';
import { enqueue, type OutboxItem } from './outbox.ts';
import type { BlobWrite, Change, Receipt, RecordWrite, Touched, WrappedDossierKey } from './port.ts';
import { writeRecord, type WriteParts } from './record-writer.ts';
import { destroyDossier, destroyRecord, refuseDestroyed, type Tombstone } from './tombstones.ts';

export interface Applied {
  readonly versions: Receipt['versions'];
  readonly touched: readonly Touched[];
  /** See Receipt. */
  readonly changesLists: boolean;
  /** Whether something was destroyed: then no older page of it may stay in the log either. */
  readonly destroyed: boolean;
  /** SHA-256 over everything that was stored or destroyed; null when the change holds nothing. */
  readonly digest: Uint8Array | null;
}

/** Does everything in a change, in order: keys, records, blobs, ends, queue. What it throws must undo the transaction around it. */
export function applyChange(parts: WriteParts, change: Change): Applied {
  refuseWritesOfEnds(change);
  const writer = new ChangeWriter(parts);
  writer.keys(change.dossierKeys ?? []);
  change.records.forEach((record) => writer.record(record));
  (change.blobs ?? []).forEach((blob) => writer.blob(blob));
  for (const deletion of change.deletions ?? []) writer.end(destroyRecord(parts, deletion));
  for (const dossierId of change.destroyedDossiers ?? []) writer.end(destroyDossier(parts, dossierId));
  return writer.done();
}

/** What ends in a change is not written in it as well: it would wait to be sent after it was gone. @throws RecordRefused */
function refuseWritesOfEnds({
  records,
  blobs = [],
  dossierKeys = [],
  deletions = [],
  destroyedDossiers = [],
}: Change): void {
  const ended = new Set(deletions.map(({ id }) => id));
  const endedDossiers = new Set<RecordId | null>(destroyedDossiers);
  const isWritten =
    records.some(({ id, dossierId }) => ended.has(id) || endedDossiers.has(dossierId)) ||
    blobs.some(({ recordId, dossierId }) => ended.has(recordId) || endedDossiers.has(dossierId)) ||
    dossierKeys.some(({ dossierId }) => endedDossiers.has(dossierId));
  if (isWritten) throw new RecordRefused('change', 'deletions');
}

interface TouchedSoFar {
  readonly kinds: Set<RecordKind>;
  gaveKeys: boolean;
  destroyed: boolean;
}

class ChangeWriter {
  readonly #parts: WriteParts;
  readonly #digest: Hash = createHash('sha256');
  readonly #versions: { readonly id: RecordId; readonly version: number }[] = [];
  readonly #touched = new Map<RecordId | null, TouchedSoFar>();
  /** What goes to the server, by dossier. */
  readonly #queued = new Map<RecordId | null, OutboxItem[]>();
  #changesLists = false;
  #destroyed = false;
  #isEmpty = true;

  constructor(parts: WriteParts) {
    this.#parts = parts;
  }

  keys(wrapped: readonly WrappedDossierKey[]): void {
    for (const { dossierId } of wrapped) refuseDestroyed(this.#parts.sql, { id: dossierId, dossierId });
    this.#parts.keys.add(wrapped);
    for (const key of wrapped) {
      this.#changesLists = true;
      this.#touch(key.dossierId).gaveKeys = true;
      this.#addToDigest(`key|${key.dossierId}|${key.userId}|${key.wrapped}\n`);
      this.#queue(key.dossierId, { item: 'dossierKey', reference: key.userId });
    }
  }

  record(write: RecordWrite): void {
    const { sql } = this.#parts;
    const { envelope, stored, isSynced, about, isFirstSynced } = writeRecord(this.#parts, write);
    const { id, version, dossierId, kind, compartment } = envelope;
    this.#changesLists ||= isSynced || version === 1;
    this.#versions.push({ id, version });
    this.#touch(dossierId).kinds.add(kind);
    this.#addToDigest(`record|${id}|${version}|${dossierId ?? ''}|${kind}|${compartment}|${stored.length}\n`);
    this.#digest.update(stored);
    if (!isSynced) return;
    const baseVersion = isFirstSynced ? 0 : version - 1;
    this.#queue(dossierId, { item: 'record', reference: id, kind, compartment, version, baseVersion, about });
    if (version > 1 && isFirstSynced)
      for (const blobId of blobsOf(sql, id))
        this.#queue(dossierId, { item: 'blob', reference: blobId, compartment });
  }

  blob(blob: BlobWrite): void {
    const { sql, keys } = this.#parts;
    const { stored, isSynced } = insertBlob(sql, keys, blob);
    this.#changesLists = true;
    this.#touch(blob.dossierId);
    this.#addToDigest(`blob|${blob.id}|${blob.recordId}|${blob.mediaType}|${stored.length}\n`);
    this.#digest.update(stored);
    if (isSynced)
      this.#queue(blob.dossierId, { item: 'blob', reference: blob.id, compartment: blob.compartment });
  }

  end({ id, dossierId, version, mayBeOnServer }: Tombstone): void {
    this.#changesLists = true;
    this.#destroyed = true;
    this.#touch(dossierId).destroyed = true;
    this.#addToDigest(`tombstone|${id}|${version}|${dossierId}\n`);
    if (mayBeOnServer) this.#queue(dossierId, { item: 'tombstone', reference: id, version });
  }

  done(): Applied {
    for (const [dossierId, items] of this.#queued) enqueue(this.#parts, { dossierId, items });
    return {
      versions: this.#versions,
      touched: [...this.#touched].map(([dossierId, what]) => ({ dossierId, ...what })),
      changesLists: this.#changesLists,
      destroyed: this.#destroyed,
      digest: this.#isEmpty ? null : this.#digest.digest(),
    };
  }

  #touch(dossierId: RecordId | null): TouchedSoFar {
    const known = this.#touched.get(dossierId);
    if (known !== undefined) return known;
    const first = { kinds: new Set<RecordKind>(), gaveKeys: false, destroyed: false };
    this.#touched.set(dossierId, first);
    return first;
  }

  #addToDigest(line: string): void {
    this.#isEmpty = false;
    this.#digest.update(line);
  }

  #queue(dossierId: RecordId | null, item: OutboxItem): void {
    const items = this.#queued.get(dossierId);
    if (items === undefined) this.#queued.set(dossierId, [item]);
    else items.push(item);
  }
}
