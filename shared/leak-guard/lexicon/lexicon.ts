import { ambiguousAddiction } from './ambiguous/addiction.ts';
import { ambiguousAppointment } from './ambiguous/appointment.ts';
import { ambiguousCause } from './ambiguous/cause.ts';
import { ambiguousComplaint } from './ambiguous/complaint.ts';
import { ambiguousDiagnosis } from './ambiguous/diagnosis.ts';
import { ambiguousHistory } from './ambiguous/history.ts';
import { ambiguousMedication } from './ambiguous/medication.ts';
import { ambiguousObservation } from './ambiguous/observation.ts';
import { ambiguousPractitioner } from './ambiguous/practitioner.ts';
import { ambiguousPrivateLife } from './ambiguous/private-life.ts';
import { ambiguousTestResult } from './ambiguous/test-result.ts';
import { ambiguousTreatment } from './ambiguous/treatment.ts';
import { functionWords } from './everyday/function-words.ts';
import { generalWords } from './everyday/general-words.ts';
import { lookalikes } from './everyday/lookalikes.ts';
import { everydayVerbs } from './everyday/verbs.ts';
import { workWords } from './everyday/work-words.ts';
import { addictionPhrases } from './phrases/addiction.ts';
import { appointmentPhrases } from './phrases/appointment.ts';
import { causePhrases } from './phrases/cause.ts';
import { complaintPhrases } from './phrases/complaint.ts';
import { diagnosisPhrases } from './phrases/diagnosis.ts';
import { generalPhrases } from './phrases/general.ts';
import { historyPhrases } from './phrases/history.ts';
import { medicationPhrases } from './phrases/medication.ts';
import { observationPhrases } from './phrases/observation.ts';
import { practitionerPhrases } from './phrases/practitioner.ts';
import { pregnancyPhrases } from './phrases/pregnancy.ts';
import { privateLifePhrases } from './phrases/private-life.ts';
import { testResultPhrases } from './phrases/test-result.ts';
import { treatmentPhrases } from './phrases/treatment.ts';
import { careJobPhrases } from './safe/care-job.ts';
import { safePhrases } from './safe/phrases.ts';
import { safeWords } from './safe/words.ts';
import { wordSets } from './sets.ts';
import { topicWords } from './topics.ts';
import { addictionWords } from './words/addiction.ts';
import { appointmentWords } from './words/appointment.ts';
import { causeWords } from './words/cause.ts';
import { complaintWords } from './words/complaint.ts';
import { diagnosisWords } from './words/diagnosis.ts';
import { historyWords } from './words/history.ts';
import { wordsInFull } from './words/in-full.ts';
import { medicationWords } from './words/medication.ts';
import { observationWords } from './words/observation.ts';
import { practitionerWords } from './words/practitioner.ts';
import { pregnancyWords } from './words/pregnancy.ts';
import { privateLifeWords } from './words/private-life.ts';
import { testResultWords } from './words/test-result.ts';
import { treatmentWords } from './words/treatment.ts';

/** Every file of the lexicon. Of two entries that read a word equally far, the one that stands first here decides. */
export const lexiconFiles: readonly string[] = [
  diagnosisWords,
  complaintWords,
  treatmentWords,
  medicationWords,
  practitionerWords,
  appointmentWords,
  pregnancyWords,
  addictionWords,
  privateLifeWords,
  observationWords,
  testResultWords,
  historyWords,
  causeWords,
  ambiguousDiagnosis,
  ambiguousComplaint,
  ambiguousTreatment,
  ambiguousMedication,
  ambiguousPractitioner,
  ambiguousAppointment,
  ambiguousTestResult,
  ambiguousObservation,
  ambiguousPrivateLife,
  ambiguousAddiction,
  ambiguousHistory,
  ambiguousCause,
  wordsInFull,
  causePhrases,
  complaintPhrases,
  diagnosisPhrases,
  treatmentPhrases,
  medicationPhrases,
  practitionerPhrases,
  appointmentPhrases,
  testResultPhrases,
  pregnancyPhrases,
  addictionPhrases,
  privateLifePhrases,
  observationPhrases,
  historyPhrases,
  generalPhrases,
  safeWords,
  safePhrases,
  careJobPhrases,
  topicWords,
  functionWords,
  workWords,
  generalWords,
  everydayVerbs,
  lookalikes,
  wordSets,
];
