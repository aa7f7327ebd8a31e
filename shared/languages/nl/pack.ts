import { defineLanguage } from '../pack.ts';
import { consentLetter } from './consent-letter.ts';
import { addendumEmployer } from './consent/addendum-employer.ts';
import { askTreatingDoctor } from './consent/ask-treating-doctor.ts';
import { keepLonger } from './consent/keep-longer.ts';
import { newsletter } from './consent/newsletter.ts';
import { processNotNecessary } from './consent/process-not-necessary.ts';
import { shareWithThirdParty } from './consent/share-with-third-party.ts';
import { transferMedicalFile } from './consent/transfer-medical-file.ts';
import { klantmodus } from './klantmodus.ts';

/** Dutch, level B1. */
export const nl = defineLanguage({
  tag: 'nl',
  name: 'Nederlands',
  dutchName: 'Nederlands',
  direction: 'ltr',
  dates: {
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    form: '{day} {month} {year}',
  },
  consentTexts: {
    askTreatingDoctor,
    shareWithThirdParty,
    addendumEmployer,
    keepLonger,
    processNotNecessary,
    transferMedicalFile,
    newsletter,
  },
  klantmodus,
  consentLetter,
  pageFoot: { page: 'pagina', of: 'van' },
});
