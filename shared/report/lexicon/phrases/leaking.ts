import type { LeakKind } from '../../leak-guard-types.ts';
import { accidentPhrases } from './accidents.ts';
import { bodyTalkPhrases } from './body-talk.ts';
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
import { wellbeingPhrases } from './wellbeing.ts';

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
  ['cause', accidentPhrases],
  ['observation', wellbeingPhrases],
  ['complaint', bodyTalkPhrases],
];
