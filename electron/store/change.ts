import type { RecordId } from '../../shared/domain/record-id.ts';
import type { RecordKind } from '../../shared/records/kinds.ts';
import { blobsOf, insertBlob } from './blobs.ts';
import { blobDigest, changesColumn, recordDigest, wrappedKeyDigest, type ListedItem } from './change-list.ts';
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
  /** Everything that was stored or ended, for the line in the access log; null when the change holds nothing. */
  readonly changes: string | null;
}

/** What a change needs beside what a record needs. */
export interface ChangeParts extends WriteParts {
  /** Of LogKeys, for digests. */
  readonly digestKey: Uint8Array;
}

/** Does everything in a change, in order: keys, records, blobs, ends, queue. What it throws must undo the transaction around it. */
export function applyChange(parts: ChangeParts, change: Change): Applied {
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
  readonly #parts: ChangeParts;
  readonly #listed: ListedItem[] = [];
  readonly #versions: { readonly id: RecordId; readonly version: number }[] = [];
  readonly #touched = new Map<RecordId | null, TouchedSoFar>();
  /** What goes to the server, by dossier. */
  readonly #queued = new Map<RecordId | null, OutboxItem[]>();
  #changesLists = false;
  #destroyed = false;

  constructor(parts: ChangeParts) {
    this.#parts = parts;
  }

  keys(wrapped: readonly WrappedDossierKey[]): void {
    const { sql, keys, digestKey } = this.#parts;
    for (const { dossierId } of wrapped) refuseDestroyed(sql, { id: dossierId, dossierId });
    keys.add(wrapped);
    for (const key of wrapped) {
      this.#changesLists = true;
      this.#touch(key.dossierId).gaveKeys = true;
      this.#listed.push(['dossierKey', key.dossierId, key.userId, wrappedKeyDigest(digestKey, key)]);
      this.#queue(key.dossierId, { item: 'dossierKey', reference: key.userId });
    }
  }

  record(write: RecordWrite): void {
    const { sql, digestKey, at, by, purpose } = this.#parts;
    const { envelope, stored, isDraft, isSynced, about, isFirstSynced } = writeRecord(this.#parts, write);
    const { id, version, dossierId, kind, compartment } = envelope;
    this.#changesLists ||= isSynced || version === 1;
    this.#versions.push({ id, version });
    this.#touch(dossierId).kinds.add(kind);
    const digest = recordDigest(digestKey, { ...envelope, writtenAt: at, writtenBy: by, purpose }, stored);
    this.#listed.push(['record', kind, id, version, isDraft ? 1 : 0, digest]);
    if (!isSynced) return;
    const baseVersion = isFirstSynced ? 0 : version - 1;
    this.#queue(dossierId, { item: 'record', reference: id, kind, compartment, version, baseVersion, about });
    if (version > 1 && isFirstSynced)
      for (const blobId of blobsOf(sql, id))
        this.#queue(dossierId, { item: 'blob', reference: blobId, compartment });
  }

  blob(blob: BlobWrite): void {
    const { sql, keys, digestKey } = this.#parts;
    const { stored, isSynced } = insertBlob(sql, keys, blob);
    this.#changesLists = true;
    this.#touch(blob.dossierId);
    this.#listed.push(['blob', blob.id, blob.recordId, blobDigest(digestKey, blob, stored)]);
    if (isSynced)
      this.#queue(blob.dossierId, { item: 'blob', reference: blob.id, compartment: blob.compartment });
  }

  end({ id, dossierId, version, mayBeOnServer, endedWith }: Tombstone): void {
    this.#changesLists = true;
    this.#destroyed = true;
    this.#touch(dossierId).destroyed = true;
    for (const ended of endedWith) this.#listed.push(['ended', ended]);
    this.#listed.push(['tombstone', id, version]);
    if (mayBeOnServer) this.#queue(dossierId, { item: 'tombstone', reference: id, version });
  }

  done(): Applied {
    for (const [dossierId, items] of this.#queued) enqueue(this.#parts, { dossierId, items });
    return {
      versions: this.#versions,
      touched: [...this.#touched].map(([dossierId, what]) => ({ dossierId, ...what })),
      changesLists: this.#changesLists,
      destroyed: this.#destroyed,
      changes: changesColumn(this.#listed),
    };
  }

  #touch(dossierId: RecordId | null): TouchedSoFar {
    const known = this.#touched.get(dossierId);
    if (known !== undefined) return known;
    const first = { kinds: new Set<RecordKind>(), gaveKeys: false, destroyed: false };
    this.#touched.set(dossierId, first);
    return first;
  }

  #queue(dossierId: RecordId | null, item: OutboxItem): void {
    const items = this.#queued.get(dossierId);
    if (items === undefined) this.#queued.set(dossierId, [item]);
    else items.push(item);
  }
}
