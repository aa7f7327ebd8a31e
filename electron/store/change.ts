import { createHash, type Hash } from 'node:crypto';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { RecordKind } from '../../shared/records/kinds.ts';
import { blobsOf, insertBlob } from './blobs.ts';
import { enqueue, unqueueRecord, type OutboxItem } from './outbox.ts';
import type { BlobWrite, Change, Receipt, RecordWrite, Touched, WrappedDossierKey } from './port.ts';
import { writeRecord, type Writing } from './record-writer.ts';
import { destroyDossier, destroyRecord, refuseDestroyed, type Tombstone } from './tombstones.ts';

export interface Applied {
  readonly versions: Receipt['versions'];
  readonly touched: readonly Touched[];
  /** See Receipt. */
  readonly isNews: boolean;
  /** Whether something was destroyed: then no older page of it may stay in the log either. */
  readonly destroyed: boolean;
  /** SHA-256 over everything that was stored or destroyed; null when the change holds nothing. */
  readonly digest: Uint8Array | null;
}

/** Does everything in a change, in order: keys, records, blobs, ends, queue. What it throws must undo the transaction around it. */
export function applyChange(writing: Writing, change: Change): Applied {
  const applying = new Applying(writing);
  applying.keys(change.dossierKeys ?? []);
  change.records.forEach((record) => applying.record(record));
  (change.blobs ?? []).forEach((blob) => applying.blob(blob));
  for (const deletion of change.deletions ?? []) applying.end(destroyRecord(writing, deletion));
  for (const dossierId of change.destroyedDossiers ?? []) applying.end(destroyDossier(writing, dossierId));
  return applying.done();
}

class Applying {
  readonly #writing: Writing;
  readonly #digest: Hash = createHash('sha256');
  readonly #versions: { readonly id: RecordId; readonly version: number }[] = [];
  readonly #touched = new Map<RecordId | null, Set<RecordKind>>();
  /** What goes to the server, by dossier. */
  readonly #queued = new Map<RecordId | null, OutboxItem[]>();
  #isNews = false;
  #destroyed = false;
  #isEmpty = true;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  keys(wrapped: readonly WrappedDossierKey[]): void {
    for (const { dossierId } of wrapped) refuseDestroyed(this.#writing.sql, { id: dossierId, dossierId });
    this.#writing.keys.add(wrapped);
    for (const key of wrapped) {
      this.#isNews = true;
      this.#note(key.dossierId, null, `key|${key.dossierId}|${key.userId}|${key.wrapped}\n`);
      this.#queue(key.dossierId, { item: 'dossierKey', reference: key.userId });
    }
  }

  record(write: RecordWrite): void {
    const { sql } = this.#writing;
    const { envelope, stored, travels, about, isFirstToTravel } = writeRecord(this.#writing, write);
    const { id, version, dossierId, kind, compartment } = envelope;
    this.#isNews ||= travels || version === 1;
    this.#versions.push({ id, version });
    this.#note(
      dossierId,
      kind,
      `record|${id}|${version}|${dossierId ?? ''}|${kind}|${compartment}|${stored.length}\n`,
    );
    this.#digest.update(stored);
    if (!travels) {
      if (version > 1) unqueueRecord(sql, id);
      return;
    }
    const baseVersion = isFirstToTravel ? 0 : version - 1;
    this.#queue(dossierId, { item: 'record', reference: id, kind, compartment, version, baseVersion, about });
    if (version > 1 && isFirstToTravel)
      for (const blobId of blobsOf(sql, id))
        this.#queue(dossierId, { item: 'blob', reference: blobId, compartment });
  }

  blob(blob: BlobWrite): void {
    const { sql, keys } = this.#writing;
    const { stored, travels } = insertBlob(sql, keys, blob);
    this.#isNews = true;
    this.#note(blob.dossierId, null, `blob|${blob.id}|${blob.recordId}|${blob.mediaType}|${stored.length}\n`);
    this.#digest.update(stored);
    if (travels)
      this.#queue(blob.dossierId, { item: 'blob', reference: blob.id, compartment: blob.compartment });
  }

  end({ id, dossierId, version, mayBeElsewhere }: Tombstone): void {
    this.#isNews = true;
    this.#destroyed = true;
    this.#note(dossierId, null, `tombstone|${id}|${version}|${dossierId}\n`);
    if (mayBeElsewhere) this.#queue(dossierId, { item: 'tombstone', reference: id, version });
  }

  done(): Applied {
    for (const [dossierId, items] of this.#queued) enqueue(this.#writing, { dossierId, items });
    return {
      versions: this.#versions,
      touched: [...this.#touched].map(([dossierId, kinds]) => ({ dossierId, kinds })),
      isNews: this.#isNews,
      destroyed: this.#destroyed,
      digest: this.#isEmpty ? null : this.#digest.digest(),
    };
  }

  #note(dossierId: RecordId | null, kind: RecordKind | null, line: string): void {
    this.#isEmpty = false;
    const kinds = this.#touched.get(dossierId) ?? new Set<RecordKind>();
    this.#touched.set(dossierId, kind === null ? kinds : kinds.add(kind));
    this.#digest.update(line);
  }

  #queue(dossierId: RecordId | null, item: OutboxItem): void {
    const items = this.#queued.get(dossierId);
    if (items === undefined) this.#queued.set(dossierId, [item]);
    else items.push(item);
  }
}
