import { z } from 'zod';
import { plainDate } from '../domain/dates.ts';
import { recordId, type RecordId } from '../domain/record-id.ts';
import { amendment, namesWithdrawer, seal } from './amendment.ts';
import type { ConsentRecord } from './evidence.ts';
import { CONSENT_KINDS, type ConsentSubject } from './kinds/registry.ts';
import { unionOfKinds } from './kinds/union.ts';
import { offsetInstant } from './moment.ts';
import { amendmentPayload, noticePayload } from './sealed-payload.ts';
import { courseOf, sealIsBroken, type ConsentFacts, type ConsentJudgement } from './validity.ts';

const common = {
  formatVersion: z.literal(1),
  /** The record that holds the evidence, in the medical compartment. */
  consentId: recordId,
  kindVersion: z.int().min(1),
  decision: z.enum(['agreed', 'refused']),
  decidedAt: offsetInstant,
  validFrom: plainDate,
  validUntil: plainDate.nullable(),
  /** Whether the evidence was complete when it was sealed; what lacked would tell what it is about. */
  complete: z.boolean(),
  /** The seal of the evidence: amendments are bound to it, here as on the evidence itself (CON-12). */
  evidenceSeal: seal,
  seal,
  amendments: z.array(amendment.refine((entry) => !namesWithdrawer(entry), 'Hier staat geen naam.')).max(200),
} as const;

/**
 * What everybody who works on a dossier may know of a consent whose evidence is withheld (CON-25): what was asked,
 * decided and until when, and never who decided or why. What happens later is added here, for who has the key as for
 * who has not; the evidence itself stays as it was sealed.
 */
export type ConsentNotice = z.infer<z.ZodObject<typeof common>> & ConsentSubject;

export const consentNotice = unionOfKinds(CONSENT_KINDS, ({ kind, version, details }) =>
  z.strictObject({ ...common, kind: z.literal(kind), kindVersion: z.literal(version), details }),
) as z.ZodType<ConsentNotice, ConsentNotice>;

type Unsealed<N> = N extends ConsentNotice ? Omit<N, 'seal' | 'amendments'> : never;
/** A notice before it is sealed: the input of noticePayload. */
export type UnsealedConsentNotice = Unsealed<ConsentNotice>;

/** The notice of a sealed record. `complete` is how the record was judged when it was made. */
export function noticeOf(record: ConsentRecord, complete: boolean): UnsealedConsentNotice {
  const { kind, kindVersion, details, decision, decidedAt, validFrom, validUntil } = record;
  return {
    formatVersion: 1,
    consentId: record.id,
    kind,
    details,
    kindVersion,
    decision,
    decidedAt,
    validFrom,
    validUntil,
    complete,
    evidenceSeal: record.seal,
  } as UnsealedConsentNotice;
}

/** What amendments to a withheld consent are bound to, as if it were the record itself. */
export const amendedBy = ({ consentId, evidenceSeal }: ConsentNotice) => ({
  id: consentId,
  seal: evidenceSeal,
});

/** What a notice is judged with: the facts, and the dossier that it was found in. */
interface NoticeFacts extends ConsentFacts {
  readonly dossierId: RecordId | null;
}

/** The state of a consent for who can read its notice alone, in the order of `consentState`; what lacks is not told. */
export function noticeState(notice: ConsentNotice, facts: NoticeFacts): ConsentJudgement {
  const isTampered =
    sealIsBroken(notice.seal, () => noticePayload(notice, facts.dossierId), facts.crypto) ||
    notice.amendments.some((entry) =>
      sealIsBroken(entry.seal, () => amendmentPayload(amendedBy(notice), entry), facts.crypto),
    );
  if (isTampered) return { state: 'tampered', missing: [] };
  if (!notice.complete) return { state: 'incomplete', missing: [] };
  return courseOf(notice, facts);
}
