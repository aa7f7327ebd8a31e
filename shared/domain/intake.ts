import { z } from 'zod';
import { answers } from '../forms/definition.ts';
import { instant } from './instant.ts';
import { recordId } from './record-id.ts';

export const intakeStates = ['concept', 'vastgesteld'] as const;

/**
 * One half of an intake. The process half and the medical half are two records with the same `intakeId`,
 * so that each is stored, encrypted, synchronised and read under its own compartment.
 */
export const intakeHalf = z.strictObject({
  intakeId: recordId,
  caseId: recordId,
  formId: z.string().min(1).max(60),
  formVersion: z.int().min(1),
  answers,
  /** Whether a medical half exists: then only who can close both halves closes the intake. */
  hasMedicalHalf: z.boolean(),
  state: z.enum(intakeStates),
  startedAt: instant,
  finalisedAt: instant.nullable(),
  authorId: recordId,
});
export type IntakeHalf = z.infer<typeof intakeHalf>;
