import { z } from 'zod';
import { plainDate } from '../domain/dates.ts';
import { recordId } from '../domain/record-id.ts';
import { amendment, seal } from './amendment.ts';
import type { ConsentKindDefinition } from './kinds/definition.ts';
import { CONSENT_KINDS, type ConsentSubject } from './kinds/registry.ts';
import { shownLine } from './kinds/shown-line.ts';
import { unionOfKinds } from './kinds/union.ts';
import { offsetInstant } from './moment.ts';

const name = shownLine(120);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Dit is geen geldige controlesom.');
const signedBy = z.enum(['employee', 'representative']);

const point = z.strictObject({
  x: z.number(),
  y: z.number(),
  /** Milliseconds since the first touch. */
  t: z.number().min(0),
  pressure: z.number().min(0).max(1).optional(),
});

/** The signature: a simple electronic signature, or ink on paper (CON-4, CON-6). */
const signature = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('drawn'),
    by: signedBy,
    /** A single dot is a touch, not a signature. */
    strokes: z
      .array(z.array(point).max(5000))
      .max(400)
      .refine((strokes) => strokes.some((stroke) => stroke.length > 1), 'De handtekening is leeg.'),
    /** Size of the field, in the units of x and y. */
    width: z.number().positive(),
    height: z.number().positive(),
  }),
  z.strictObject({
    method: z.literal('typed'),
    by: signedBy,
    typedName: name,
    witness: z.strictObject({ name, role: name }),
  }),
  z.strictObject({ method: z.literal('paper'), by: signedBy, scanBlobId: recordId, scanHash: sha256 }),
]);

const commonFields = {
  /** The form of this record and of its seal; another number is another form. */
  formatVersion: z.literal(1),
  /** The version of the definition of its kind (CON-24). */
  kindVersion: z.int().min(1),
  id: recordId,
  dossierId: recordId,
  /** For the limit of sixteen years (CON-7). */
  employeeBornOn: plainDate,
  /** Whoever asked doubts whether the employee can weigh this decision (CON-7). */
  capacityDoubt: z.boolean(),
  textVersion: z.string().min(1).max(40),
  /** BCP 47 tag of the text that was shown. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Dit is geen geldige taal.'),
  /** The text as it was shown: the outcome of consentTextAsPlain. */
  exactText: z.string().min(1).max(40_000),
  /** SHA-256 of the UTF-8 bytes of exactText, in lower-case hexadecimal. */
  textHash: sha256,
  decision: z.enum(['agreed', 'refused']),
  decidedAt: offsetInstant,
  /** Where the time comes from, and how far it may be off; null when that is not known. */
  clock: z.strictObject({ source: name, doubtSeconds: z.number().min(0).nullable() }),
  place: name,
  device: z.strictObject({ id: shownLine(80), name }),
  presentPersons: z.array(z.strictObject({ name, role: name })).max(12),
  interpreter: z.strictObject({ name, language: name }).optional(),
  representative: z.strictObject({ name, relation: name, ground: shownLine(240) }).optional(),
  /** Null only for a refusal: saying no needs no signature (CON-3). */
  signature: signature.nullable(),
  validFrom: plainDate,
  /** Last day, included; null for a refusal and for what holds until it is withdrawn. */
  validUntil: plainDate.nullable(),
  seal,
  amendments: z.array(amendment).max(200),
} as const;

/**
 * The parts every consent record has, whatever its kind. Unknown keys pass here, and kind and details are judged by
 * the definition of the kind; `consentRecord` refuses what does not fit.
 */
export const consentRecordParts = z.looseObject({ ...commonFields, kind: z.string() });

const ofKind = ({ kind, version, details }: ConsentKindDefinition) =>
  z.strictObject({ ...commonFields, kind: z.literal(kind), kindVersion: z.literal(version), details });

/** The schema of the records of these kinds, each version by its own definition. */
export const recordSchema = (kinds: readonly ConsentKindDefinition[]): z.ZodType =>
  unionOfKinds(kinds, ofKind);

/** What every consent record holds beside its kind and details. */
export type CommonConsentFields = z.infer<z.ZodObject<typeof commonFields>>;

/**
 * The consent record as the application stores it (CON-2, CON-6, CON-7). Immutable: what happens later is added to
 * `amendments`, each with a seal of its own. Parsing changes nothing, because the seal is over these very values.
 */
export const consentRecord = recordSchema(CONSENT_KINDS) as z.ZodType<ConsentRecord, ConsentRecord>;
export type ConsentRecord = CommonConsentFields & ConsentSubject;

type Unsealed<R> = R extends ConsentRecord ? Omit<R, 'seal' | 'amendments'> : never;
/** A record before it is sealed: the input of sealedPayload. */
export type UnsealedConsentRecord = Unsealed<ConsentRecord>;
