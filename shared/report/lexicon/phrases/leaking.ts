import type { LeakKind } from '../../leak-guard-types.ts';
import { complaintPhrases, diagnosisPhrases } from './body.ts';
import {
  treatmentPhrases,
  medicationPhrases,
  practitionerPhrases,
  appointmentPhrases,
  testResultPhrases,
} from './care.ts';
import { causePhrases, historyPhrases, observationPhrases } from './person.ts';
import { pregnancyPhrases, addictionPhrases, privateLifePhrases } from './life.ts';

/** All phrases that leak, by what they give away. */
export const leakPhrases: readonly (readonly [LeakKind, string])[] = [
  ['cause', causePhrases],
  ['complaint', complaintPhrases],
  ['diagnosis', diagnosisPhrases],
  ['treatment', treatmentPhrases],
  ['medication', medicationPhrases],
  ['practitioner', practitionerPhrases],
  ['appointment', appointmentPhrases],
  ['testResult', testResultPhrases],
  ['pregnancy', pregnancyPhrases],
  ['addiction', addictionPhrases],
  ['privateLife', privateLifePhrases],
  ['observation', observationPhrases],
  ['history', historyPhrases],
];
