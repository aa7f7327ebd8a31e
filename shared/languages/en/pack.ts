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

/** English, plain language. Dutch institutions keep their Dutch name. */
export const en = defineLanguage({
  tag: 'en',
  name: 'English',
  dutchName: 'Engels',
  direction: 'ltr',
  dates: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
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
  pageFoot: { page: 'page', of: 'of' },
});
