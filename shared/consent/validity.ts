import { isPlainDate, type PlainDate } from '../domain/dates.ts';
import { seal as sealSchema, type Seal } from './amendment.ts';
import { CanonicalJsonError } from '../canonical-json.ts';
import { CATALOGUE, type ConsentCatalogue } from './catalogue.ts';
import { findKind } from './kinds/registry.ts';
import { missingElements } from './missing.ts';
import { dateOfAsOf, hasCome, offsetInstant, requireAsOf, type AsOf } from './moment.ts';
import { amendmentPayload, isStoredObject, sealedPayload, type StoredObject } from './sealed-payload.ts';

/** From bad to good, in the order in which they are decided. */
export const CONSENT_STATES = ['tampered', 'incomplete', 'refused', 'withdrawn', 'expired', 'valid'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** What the pure core cannot do itself. Neither function throws. */
export interface ConsentCrypto {
  /** SHA-256 over the UTF-8 bytes, lower-case hexadecimal. */
  readonly sha256Hex: (text: string) => string;
  /** Whether the seal is a good Ed25519 signature over the UTF-8 bytes; the application also asks whose key it is. */
  readonly verify: (payload: string, seal: Seal) => boolean;
}

/** What a judgement needs besides the record. */
export interface ConsentFacts {
  readonly asOf: AsOf;
  readonly crypto: ConsentCrypto;
  /** The document that rests on the consent: a single-use consent that this very document used still counts for it. */
  readonly documentId?: string;
  /** The kinds and languages to judge with; those of this build unless it is said. */
  readonly catalogue?: ConsentCatalogue;
}

/** `missing` is empty unless the state is 'incomplete'. */
export interface ConsentJudgement {
  readonly state: ConsentState;
  readonly missing: readonly string[];
}

/** An absent seal is something missing; a seal that is there and does not fit is tampering. */
export function sealIsBroken(seal: unknown, payload: () => string, crypto: ConsentCrypto): boolean {
  if (seal === undefined || seal === null) return false;
  const parsed = sealSchema.safeParse(seal);
  if (!parsed.success) return true;
  try {
    return !crypto.verify(payload(), parsed.data);
  } catch (error) {
    if (error instanceof CanonicalJsonError) return true;
    throw error;
  }
}

/** The amendments of a record as it lies in the store, in their order; what is no object is left out. */
export const amendmentsOf = (record: StoredObject): readonly StoredObject[] =>
  Array.isArray(record['amendments']) ? record['amendments'].filter(isStoredObject) : [];

function isTampered(record: StoredObject, crypto: ConsentCrypto): boolean {
  const { exactText, textHash } = record;
  if (
    typeof exactText === 'string' &&
    typeof textHash === 'string' &&
    crypto.sha256Hex(exactText) !== textHash
  )
    return true;
  if (sealIsBroken(record['seal'], () => sealedPayload(record), crypto)) return true;
  return amendmentsOf(record).some((entry) =>
    sealIsBroken(entry['seal'], () => amendmentPayload(record, entry), crypto),
  );
}

/** Whether something with a time has come; an unreadable time counts as come, because that stops rather than lets go. */
const happened = (moment: unknown, asOf: AsOf): boolean =>
  typeof moment !== 'string' || !offsetInstant.safeParse(moment).success || hasCome(moment, asOf);

/** The earlier of the record's last day and the one named in its details; null when it holds until withdrawn. */
function lastDay(record: StoredObject): PlainDate | null {
  const named = isStoredObject(record['details']) ? record['details']['until'] : undefined;
  const days = [record['validUntil'], named].filter(isPlainDate);
  return days.toSorted()[0] ?? null;
}

function usedUp(record: StoredObject, facts: ConsentFacts): boolean {
  if (findKind(record, facts.catalogue?.kinds)?.singleUse !== true) return false;
  return amendmentsOf(record).some(
    (entry) =>
      entry['kind'] === 'used' &&
      happened(entry['usedAt'], facts.asOf) &&
      (facts.documentId === undefined || entry['documentId'] !== facts.documentId),
  );
}

const plainly = (state: ConsentState): ConsentJudgement => ({ state, missing: [] });
const lacking = (missing: readonly string[]): ConsentJudgement => ({ state: 'incomplete', missing });

/**
 * The state of a consent record at a date or moment, decided in this order: tampered, incomplete, refused, withdrawn,
 * expired, valid. The record is taken as it lies in the store; what cannot be read counts as missing.
 * Throws InvalidAsOfError when `asOf` does not exist, nothing else. Source: SPEC.md, CON-2 to CON-7, CON-10 to CON-17.
 */
export function consentState(record: unknown, facts: ConsentFacts): ConsentJudgement {
  requireAsOf(facts.asOf);
  if (!isStoredObject(record)) return lacking(['record']);
  if (isTampered(record, facts.crypto)) return plainly('tampered');
  const missing = missingElements(record, facts.catalogue ?? CATALOGUE);
  if (missing.length > 0) return lacking(missing);
  return courseOf(record, facts);
}

/** What became of a complete consent by `asOf`: not yet decided, refused, withdrawn, expired or valid (CON-10). */
export function courseOf(record: StoredObject, facts: ConsentFacts): ConsentJudgement {
  if (!happened(record['decidedAt'], facts.asOf)) return lacking(['decision']);
  if (record['decision'] === 'refused') return plainly('refused');
  const withdrawn = amendmentsOf(record).some(
    (entry) => entry['kind'] === 'withdrawal' && happened(entry['withdrawnAt'], facts.asOf),
  );
  if (withdrawn) return plainly('withdrawn');
  const today = dateOfAsOf(facts.asOf);
  const from = record['validFrom'];
  if (isPlainDate(from) && today < from) return lacking(['validFrom']);
  const last = lastDay(record);
  if ((last !== null && last < today) || usedUp(record, facts)) return plainly('expired');
  return plainly('valid');
}
