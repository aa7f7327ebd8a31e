import { z } from 'zod';

/**
 * The functions (functienamen) by which access is given, in the order a list shows them, with the name a user reads.
 * The privacy regulation authorises by these names; a person gets one at enrolment.
 */
export const FUNCTION_LABELS = {
  bedrijfsarts: 'bedrijfsarts',
  artsOnderSupervisie: 'arts onder supervisie',
  praktijkondersteuner: 'praktijkondersteuner bedrijfsarts (POB)',
  casemanager: 'casemanager of arboconsultant',
  arbeidsdeskundige: 'arbeidsdeskundige',
  planner: 'planner of administratie',
  fg: 'functionaris gegevensbescherming (FG)',
} as const;

/** One functienaam. */
export type FunctionName = keyof typeof FUNCTION_LABELS;

/** The schema of a functienaam, for enrolments, wire rows and audit lines. */
export const functionName = z.enum(
  Object.keys(FUNCTION_LABELS) as [FunctionName, ...(readonly FunctionName[])],
);

/** All functienamen in the order of display. */
export const FUNCTION_NAMES: readonly FunctionName[] = functionName.options;
