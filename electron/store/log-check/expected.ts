import type { RecordId } from '../../../shared/domain/record-id.ts';
import { kindDefinition, isRecordKind } from '../../../shared/records/kinds.ts';
import { changesOf, type ListedItem } from '../change-list.ts';

/** The last that the lines tell of a record, and of its earlier versions that are kept beside it. */
export interface ExpectedRecord {
  readonly kind: string;
  readonly version: number;
  readonly isDraft: boolean;
  readonly digest: string;
  /** By version. */
  readonly earlier: Map<number, string>;
}

interface ExpectedBlob {
  readonly recordId: RecordId;
  readonly digest: string;
}

/** What must be stored, by the lines of the log. */
export class Expected {
  readonly records = new Map<RecordId, ExpectedRecord>();
  readonly blobs = new Map<RecordId, ExpectedBlob>();
  /** Digests of wrapped keys, by dossier and user. */
  readonly keys = new Map<RecordId, Map<RecordId, string>>();
  /** Versions of what was destroyed, by id. */
  readonly tombstones = new Map<RecordId, number>();
  readonly #ofRecord = new Map<RecordId, RecordId[]>();

  /** Takes over what a line says; lines must come in their order. @returns false when it says nothing a program wrote */
  add(column: string): boolean {
    const items = changesOf(column);
    for (const item of items ?? []) this.#addItem(item);
    return items !== null;
  }

  #addItem(item: ListedItem): void {
    switch (item[0]) {
      case 'record':
        this.#addRecord(item);
        return;
      case 'blob': {
        const [, id, recordId, digest] = item;
        this.blobs.set(id, { recordId, digest });
        this.#ofRecord.set(recordId, [...(this.#ofRecord.get(recordId) ?? []), id]);
        return;
      }
      case 'dossierKey': {
        const [, dossierId, userId, digest] = item;
        const ofDossier = this.keys.get(dossierId) ?? new Map<RecordId, string>();
        this.keys.set(dossierId, ofDossier.set(userId, digest));
        return;
      }
      case 'tombstone':
        this.tombstones.set(item[1], item[2]);
        this.#end(item[1]);
        return;
      case 'ended':
        this.#end(item[1]);
        return;
    }
  }

  #addRecord([, kind, id, version, draft, digest]: Extract<
    ListedItem,
    readonly ['record', ...unknown[]]
  >): void {
    const before = this.records.get(id);
    const earlier = before?.earlier ?? new Map<number, string>();
    // A body that may only be added to holds its earlier versions itself.
    const keepsVersions = isRecordKind(kind) && kindDefinition(kind)?.addsTo === null;
    if (before !== undefined && !before.isDraft && keepsVersions) earlier.set(before.version, before.digest);
    this.records.set(id, { kind, version, isDraft: draft === 1, digest, earlier });
  }

  /** What ends takes its blobs along; a dossier, which has the id of its employee, its keys. */
  #end(id: RecordId): void {
    this.records.delete(id);
    for (const blob of this.#ofRecord.get(id) ?? []) this.blobs.delete(blob);
    this.#ofRecord.delete(id);
    this.keys.delete(id);
  }
}
