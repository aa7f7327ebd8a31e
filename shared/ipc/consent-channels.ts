import { z } from 'zod';
import { withdrawnBy } from '../consent/amendment.ts';
import { composedConsent } from '../consent/composed-consent.ts';
import { isDrawn } from '../consent/drawn-signature.ts';
import { consentSubject, CURRENT_KINDS, type ConsentKind } from '../consent/kinds/registry.ts';
import { CONSENT_STATES } from '../consent/validity.ts';
import { plainDate } from '../domain/dates.ts';
import { recordId } from '../domain/record-id.ts';
import { LANGUAGE_TAGS } from '../languages/registry.ts';
import { channel } from './channel.ts';
import { deliveredDocument, delivery } from './session-channels.ts';

const name = z.string().trim().min(1, 'Vul een naam in.').max(120);
const person = z.strictObject({ name, role: z.string().trim().min(1, 'Vul een rol in.').max(120) });

const consentLanguage = z.enum(LANGUAGE_TAGS);

const consentKind = z.enum(CURRENT_KINDS.map(({ kind }) => kind) as [ConsentKind, ...ConsentKind[]]);

/** The text as the employee reads it, composed in the main process: what is shown is what is hashed. */
export const offeredConsent = composedConsent.extend({
  /** SHA-256 of the exact text, hex: comes back with the decision. */
  textHash: z.string(),
});
export type OfferedConsent = z.infer<typeof offeredConsent>;

const consentState = z.enum(CONSENT_STATES);

export const consentItem = z.strictObject({
  consentId: recordId,
  kind: consentKind,
  label: z.string(),
  /** Who may know what stands here. */
  compartment: z.enum(['process', 'medical']),
  /** Whether its evidence is for the treatment team alone, while this is for all who work on the dossier. */
  withheld: z.boolean(),
  /** Whether this caller can read the evidence. */
  readable: z.boolean(),
  state: consentState,
  decidedAt: z.string(),
  validUntil: plainDate.nullable(),
  withdrawnAt: z.string().nullable(),
  missing: z.array(z.string()),
  copyGiven: z.boolean(),
});
export type ConsentItem = z.infer<typeof consentItem>;

const stroke = z
  .array(
    z.strictObject({
      x: z.number(),
      y: z.number(),
      t: z.number().min(0),
      pressure: z.number().min(0).max(1).optional(),
    }),
  )
  .max(5_000);

/** A signature as it comes from the screen: drawn, or typed before a witness for who cannot draw. */
export const givenSignature = z.discriminatedUnion('method', [
  z
    .strictObject({
      method: z.literal('drawn'),
      strokes: z.array(stroke).max(400),
      width: z.number().positive(),
      height: z.number().positive(),
    })
    .refine(({ strokes, width }) => isDrawn(strokes, { width }), {
      path: ['strokes'],
      message: 'Er staat nog geen handtekening.',
    }),
  z.strictObject({ method: z.literal('typed'), typedName: name, witness: person }),
]);
export type GivenSignature = z.infer<typeof givenSignature>;

/** Who is present and where, asked before the laptop is handed over. */
export const consentSetting = z.strictObject({
  place: z.string().trim().min(1, 'Vul in waar dit gesprek is.').max(120),
  presentPersons: z.array(person).max(12),
  interpreter: z
    .strictObject({ name, language: z.string().trim().min(1, 'Vul de taal in.').max(120) })
    .nullable(),
  representative: z
    .strictObject({
      name,
      relation: z.string().trim().min(1, 'Vul de relatie in.').max(120),
      ground: z.string().trim().min(1, 'Vul in waarom iemand namens de werknemer tekent.').max(240),
    })
    .nullable(),
  capacityDoubt: z.boolean(),
});
export type ConsentSetting = z.infer<typeof consentSetting>;

const writesConsent = { when: 'open', action: 'write', compartment: 'process' } as const;
const readsConsent = { when: 'open', action: 'read', compartment: 'process' } as const;

/** Consents. The kinds that lie in the medical compartment are refused in the use case to who has no key. */
export const consentChannels = {
  'consent.list': channel({
    input: z.strictObject({ dossierId: recordId }),
    output: z.strictObject({
      items: z.array(consentItem),
      hidden: z.boolean(),
      /** How many more a newer version of the product wrote. */
      tooNew: z.int().min(0),
    }),
    permission: readsConsent,
    audit: { action: 'read', purpose: 'toestemmingen bekijken', objectKind: 'consent' },
  }),
  'consent.compose': channel({
    input: z.strictObject({ dossierId: recordId, subject: consentSubject, language: consentLanguage }),
    output: offeredConsent,
    permission: writesConsent,
    audit: { action: 'read', purpose: 'toestemming voorbereiden', objectKind: 'consent' },
  }),
  'consent.decide': channel({
    input: z.strictObject({
      dossierId: recordId,
      subject: consentSubject,
      language: consentLanguage,
      textHash: z.string(),
      decision: z.enum(['agreed', 'refused']),
      /** Null only with a refusal. */
      signature: givenSignature.nullable(),
      setting: consentSetting,
    }),
    output: z.strictObject({ consentId: recordId }),
    permission: writesConsent,
    audit: { action: 'create', purpose: 'besluit van de werknemer vastleggen', objectKind: 'consent' },
  }),
  'consent.withdraw': channel({
    input: z.strictObject({
      dossierId: recordId,
      consentId: recordId,
      /** Who did it for her is named of what lies in the medical compartment alone (CON-19). */
      by: z.union([withdrawnBy, person]),
      means: z.enum(['screen', 'paper', 'email', 'phone', 'inPerson']),
    }),
    output: z.strictObject({}),
    permission: writesConsent,
    audit: { action: 'update', purpose: 'toestemming intrekken', objectKind: 'consent' },
  }),
  'consent.copyGiven': channel({
    input: z.strictObject({
      dossierId: recordId,
      consentId: recordId,
      means: z.enum(['paper', 'email', 'post', 'portal']),
    }),
    output: z.strictObject({}),
    permission: writesConsent,
    audit: { action: 'update', purpose: 'afschrift aan de werknemer geven', objectKind: 'consent' },
  }),
  'consent.document': channel({
    input: z.strictObject({ dossierId: recordId, consentId: recordId, delivery }),
    output: deliveredDocument,
    permission: readsConsent,
    audit: { action: 'print', purpose: 'afschrift van de toestemming', objectKind: 'consent' },
  }),
} as const;
