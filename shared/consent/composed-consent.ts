import { z } from 'zod';
import { plainDate } from '../domain/dates.ts';

const labelled = z.strictObject({ label: z.string(), text: z.string() });
const section = z.strictObject({ heading: z.string(), text: z.string() });

/** A consent text in blocks, filled in: the screen shows these, consentTextAsPlain writes them out for the hash. */
export const composedConsent = z.strictObject({
  kind: z.string(),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  letterhead: z.strictObject({ name: z.string(), address: z.string() }),
  title: z.string(),
  /** One sentence. */
  question: z.string(),
  addressee: labelled,
  dated: labelled,
  /** Three short lines: who, what, until. */
  summary: z.array(labelled.extend({ icon: z.enum(['who', 'what', 'until']) })),
  paragraphs: z.array(z.strictObject({ text: z.string(), items: z.array(z.string()) })),
  refusing: section,
  withdrawing: section,
  rights: section,
  /** `agree` and `refuse` weigh the same and none is chosen beforehand (CON-3). */
  choices: z.strictObject({
    heading: z.string(),
    offer: z.string(),
    agree: z.string(),
    refuse: z.string(),
    consider: z.string(),
  }),
  version: labelled,
  /** For the record: the versions of the kind and of its text in this language. */
  kindVersion: z.int().min(1),
  textVersion: z.string(),
  /** Last day of the consent, included; null when it holds until it is withdrawn. For the record's `validUntil`. */
  validUntil: plainDate.nullable(),
});
export type ComposedConsent = z.infer<typeof composedConsent>;
