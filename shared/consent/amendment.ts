import { z } from 'zod';
import { recordId } from '../domain/record-id.ts';
import { canonicalJson } from '../canonical-json.ts';
import { offsetInstant } from './moment.ts';
import { shownLine } from './kinds/shown-line.ts';

/**
 * An Ed25519 seal. Key (32 bytes) and signature (64 bytes) in base64url without padding; the last character is held
 * to the one spelling each value has, so that no second spelling of a seal verifies.
 */
export const seal = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, 'Dit is geen geldige sleutel.'),
  signature: z.string().regex(/^[A-Za-z0-9_-]{85}[AQgw]$/, 'Dit is geen geldig zegel.'),
});
export type Seal = z.infer<typeof seal>;

/** Who said it, as everybody may know: that somebody speaks for an employee may already tell about her health. */
export const withdrawnBy = z.enum(['employee', 'other']);

/** Who said it for her, by name: the medical compartment alone holds it (CON-19). */
const namedWithdrawer = z.strictObject({ name: shownLine(120), role: shownLine(120) });

/** What can happen to a consent after it was sealed. */
export const amendment = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('withdrawal'),
    id: recordId,
    withdrawnAt: offsetInstant,
    by: z.union([withdrawnBy, namedWithdrawer]),
    means: z.enum(['screen', 'paper', 'email', 'phone', 'inPerson', 'unsubscribeLink']),
    seal,
  }),
  z.strictObject({
    kind: z.literal('used'),
    id: recordId,
    usedAt: offsetInstant,
    /** The document or operation that rests on the consent. */
    documentId: recordId,
    seal,
  }),
  z.strictObject({
    kind: z.literal('copyGiven'),
    id: recordId,
    at: offsetInstant,
    means: z.enum(['paper', 'email', 'post', 'portal']),
    seal,
  }),
]);
export type Amendment = z.infer<typeof amendment>;

/** Whether it names who withdrew: such an amendment belongs in the medical compartment (CON-19). */
export const namesWithdrawer = (entry: UnsealedAmendment): boolean =>
  entry.kind === 'withdrawal' && typeof entry.by !== 'string';

type Unsealed<A> = A extends Amendment ? Omit<A, 'seal'> : never;
/** An amendment before it is sealed: the input of amendmentPayload. */
export type UnsealedAmendment = Unsealed<Amendment>;

/** Whether a copy of the text and the decision was handed over (CON-8). The record stays valid without it. */
export const copyWasGiven = (record: { readonly amendments: readonly Amendment[] }): boolean =>
  record.amendments.some((entry) => entry.kind === 'copyGiven');

interface Amended {
  readonly amendments: readonly Amendment[];
}

/**
 * Whether `next` is the stored record with amendments added behind those it had: what was sealed stays to the letter,
 * and nothing that was added before is changed or left out (CON-6).
 */
export function onlyAmends(stored: Amended, next: Amended): boolean {
  const before = stored.amendments.length;
  return (
    next.amendments.length > before &&
    canonicalJson({ ...next, amendments: next.amendments.slice(0, before) }) === canonicalJson(stored)
  );
}
