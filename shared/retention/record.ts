import { z } from 'zod';
import { plainDateShape } from '../domain/dates.ts';

/**
 * What the retention rules know of a record: its class, the dates that start terms, and what is still running.
 * The schemas check shapes only; dates that do not exist or contradict each other are refused by the decision
 * itself, so that one bad record does not stop a list.
 */
const retentionClass = z.enum([
  'medical',
  'hazardous',
  'biological',
  'radiation',
  'preEmploymentExam',
  'process',
  'accessLog',
  'newsletter',
  'websiteData',
]);
export type RetentionClass = z.infer<typeof retentionClass>;

const retentionFacts = z.strictObject({
  bornOn: plainDateShape.optional(),
  diedOn: plainDateShape.optional(),
  employmentEndedOn: plainDateShape.optional(),
  contractEndedOn: plainDateShape.optional(),
  lastSubstantiveChangeOn: plainDateShape.optional(),
  exposureEndedOn: plainDateShape.optional(),
  radiationWorkEndedOn: plainDateShape.optional(),
  examinedOn: plainDateShape.optional(),
  guidanceEndedOn: plainDateShape.optional(),
  writtenOn: plainDateShape.optional(),
  unsubscribedOn: plainDateShape.optional(),
  recordedOn: plainDateShape.optional(),
});
export type RetentionFacts = Readonly<z.infer<typeof retentionFacts>>;
/** The facts in which a term can start. */
export type FactName = keyof RetentionFacts;

const stillRunning = z.enum(['employment', 'contract', 'exposure', 'guidance', 'case']);
/** What has not ended: its end is not missing, it has not happened. */
export type StillRunning = z.infer<typeof stillRunning>;

const retentionHold = z.strictObject({ from: plainDateShape, until: plainDateShape.optional() });

/** Facts of one record; `chosenYears` is the term in years a doctor set for biological agents. */
export const retentionRecord = z.strictObject({
  class: retentionClass,
  facts: retentionFacts.optional(),
  ongoing: z.array(stillRunning).optional(),
  holds: z.array(retentionHold).optional(),
  keepLonger: z.strictObject({ until: plainDateShape, withdrawnOn: plainDateShape.optional() }).optional(),
  transfer: z
    .strictObject({ sentOn: plainDateShape, receiptConfirmedOn: plainDateShape.optional() })
    .optional(),
  chosenYears: z.number().optional(),
});
export type RetentionRecord = Readonly<z.infer<typeof retentionRecord>>;

/** Which of the alternative policy events starts the house term; `latest` unless told. */
export const retentionPolicy = z.strictObject({ pick: z.enum(['latest', 'earliest']).optional() });
export type RetentionPolicy = Readonly<z.infer<typeof retentionPolicy>>;
