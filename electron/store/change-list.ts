import { hash } from 'node:crypto';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { WrappedDossierKey } from './port.ts';

/**
 * What a line of the access log says of one thing that its transaction stored or ended. A digest is of the bytes as they
 * stand in their column, encrypted or not, with what stands around them.
 */
export type ListedItem =
  | readonly ['record', kind: string, id: RecordId, version: number, draft: 0 | 1, digest: string]
  | readonly ['blob', id: RecordId, recordId: RecordId, digest: string]
  | readonly ['dossierKey', dossierId: RecordId, userId: RecordId, digest: string]
  /** A record of which a tombstone stays. */
  | readonly ['tombstone', id: RecordId, version: number]
  /** A record that ended with its dossier. */
  | readonly ['ended', id: RecordId];

/** The list as it stands in the line; null when the transaction only read. */
export const changesColumn = (items: readonly ListedItem[]): string | null =>
  items.length === 0 ? null : JSON.stringify(items);

/** What stands behind the name in an item of each kind. */
const forms: Readonly<Record<ListedItem[0], readonly ('string' | 'number')[]>> = {
  record: ['string', 'string', 'number', 'number', 'string'],
  blob: ['string', 'string', 'string'],
  dossierKey: ['string', 'string', 'string'],
  tombstone: ['string', 'number'],
  ended: ['string'],
};

function isListedItem(item: unknown): item is ListedItem {
  if (!Array.isArray(item)) return false;
  const [name, ...values] = item as readonly unknown[];
  if (typeof name !== 'string' || !Object.hasOwn(forms, name)) return false;
  const form = forms[name as ListedItem[0]];
  return values.length === form.length && values.every((value, index) => typeof value === form[index]);
}

/** The list of a line; null when no program wrote it: who has the key of the log can make an authentic line of anything. */
export function changesOf(column: string): readonly ListedItem[] | null {
  try {
    const items: unknown = JSON.parse(column);
    return Array.isArray(items) && items.every(isListedItem) ? items : null;
  } catch {
    return null;
  }
}

/** What stands around the body of a record, of its present version or of an earlier one. */
export interface RecordFrame {
  readonly dossierId: RecordId | null;
  readonly compartment: string;
  readonly schemaVersion: number;
  readonly writtenAt: string;
  readonly writtenBy: string;
  readonly purpose: string;
}

/** @param key of LogKeys, for digests */
export function recordDigest(key: Uint8Array, frame: RecordFrame, body: string | Uint8Array): string {
  const { dossierId, compartment, schemaVersion, writtenAt, writtenBy, purpose } = frame;
  return digestOf(key, [dossierId, compartment, schemaVersion, writtenAt, writtenBy, purpose], body);
}

interface BlobFrame {
  readonly dossierId: RecordId;
  readonly recordId: RecordId;
  readonly compartment: string;
  readonly mediaType: string;
}

export function blobDigest(key: Uint8Array, frame: BlobFrame, bytes: Uint8Array): string {
  const { dossierId, recordId, compartment, mediaType } = frame;
  return digestOf(key, [dossierId, recordId, compartment, mediaType], bytes);
}

/** Of a wrapped key with who gave it, when, and her signature. */
export function wrappedKeyDigest(
  key: Uint8Array,
  { wrappedAt, wrappedBy, signature, wrapped }: Omit<WrappedDossierKey, 'dossierId' | 'userId'>,
): string {
  return digestOf(key, [wrappedAt, wrappedBy, signature], wrapped);
}

/** SHA-256 over the key, the frame as JSON, a line feed and the content. The line that holds it authenticates it. */
function digestOf(
  key: Uint8Array,
  frame: readonly (string | number | null)[],
  content: string | Uint8Array,
): string {
  const before = Buffer.from(`${JSON.stringify(frame)}\n`, 'utf8');
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return hash('sha256', Buffer.concat([key, before, bytes]), 'base64url');
}
