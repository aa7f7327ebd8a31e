import { canonicalJson } from '../canonical-json.ts';
import type { RecordId } from '../domain/record-id.ts';

/** A record or amendment as it lies in the store: JSON that need not be well-formed. */
export type StoredObject = Readonly<Record<string, unknown>>;

export const isStoredObject = (value: unknown): value is StoredObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const without = (object: StoredObject, left: readonly string[]): StoredObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !left.includes(key)));

/**
 * The text over which the seal of a consent record is made: canonical JSON of everything except `seal` and
 * `amendments`, unknown keys included, under a context of its own so that no other signature can stand in for it.
 * Throws CanonicalJsonError when the record is not plain JSON.
 */
export const sealedPayload = (record: object): string =>
  canonicalJson({
    context: 'arbokoffer/consent/1',
    record: without({ ...record }, ['seal', 'amendments']),
  });

/**
 * The text over which the seal of a notice is made: everything but its seal and amendments, and the dossier it lies in, under
 * its own context. The notice does not name its dossier, as the record does.
 */
export const noticePayload = (notice: object, dossierId: RecordId | null): string =>
  canonicalJson({
    context: 'arbokoffer/consent-notice/1',
    dossierId,
    notice: without({ ...notice }, ['seal', 'amendments']),
  });

/**
 * The text over which the seal of one amendment is made. It names the record and the signature of the record's seal,
 * so that an amendment cannot be moved to another consent. Amendments are not chained: two laptops may each add one
 * offline. That none is left out is guarded by the audit chain, not here.
 */
export function amendmentPayload(record: object, entry: object): string {
  const { id, seal } = { ...record } as StoredObject;
  const signature = isStoredObject(seal) ? seal['signature'] : null;
  return canonicalJson({
    context: 'arbokoffer/consent-amendment/1',
    recordId: id ?? null,
    recordSeal: signature ?? null,
    amendment: without({ ...entry }, ['seal']),
  });
}
