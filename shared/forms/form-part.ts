import { z } from 'zod';
import { instant } from '../domain/instant.ts';
import { recordId } from '../domain/record-id.ts';
import { answers } from './definition.ts';

export const formEntryStates = ['concept', 'vastgesteld'] as const;

/**
 * One part of a form entry (ingevuld formulier). An entry is one form, filled in once for one case. What the arbodienst
 * may know is its process part, what stays with the treatment team its medical part: two records with the same
 * `entryId`, so that each is stored, encrypted, synchronised and read under its own compartment.
 */
export const formPart = z.strictObject({
  entryId: recordId,
  caseId: recordId,
  formId: z.string().min(1).max(60),
  formVersion: z.int().min(1),
  answers,
  /** Whether a medical part exists: then only who can close both parts closes the entry. */
  hasMedicalPart: z.boolean(),
  state: z.enum(formEntryStates),
  startedAt: instant,
  finalisedAt: instant.nullable(),
  authorId: recordId,
});
export type FormPart = z.infer<typeof formPart>;
