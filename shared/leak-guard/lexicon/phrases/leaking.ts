import type { LeakKind } from '../../engine/types.ts';
import { accidentPhrases } from './accidents.ts';
import { bodyTalkPhrases, stateTalkPhrases } from './body-talk.ts';
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
];

/** Phrases so general that they count only where no word or phrase above says more exactly what leaks. */
export const faintPhrases: readonly (readonly [`faint ${LeakKind}`, string])[] = [
  ['faint cause', accidentPhrases],
  ['faint observation', wellbeingPhrases],
  ['faint complaint', bodyTalkPhrases],
  ['faint observation', stateTalkPhrases],
];
