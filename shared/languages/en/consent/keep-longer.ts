import { keepLonger as definition } from '../../../consent/kinds/keep-longer.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Keeping your data longer',
  question: 'May {organisation} keep your data longer than the normal period?',
  who: '{organisation} keeps the data',
  what: '{parts}',
  until: 'Up to and including {until}',
  paragraphs: [
    {
      text: 'Data are kept for a fixed period. After that we destroy them. To keep them longer we ask your consent.',
    },
    { text: 'The reason: {reason}' },
    { text: 'This is what we keep longer:', list: 'parts' },
    { text: 'No other people get to see the data because of this. We share nothing extra.' },
  ],
  refusing: `You are free not to give consent. We then destroy the data after the normal period. ${sentences2026v1.noDetriment}`,
  withdrawing:
    'You can withdraw your consent at any time. Call {phone} or tell anyone at {organisation}. You do not need a reason. From then on the normal period applies again.',
  options: {
    parts: {
      medicalDossier: 'your medical file',
      absenceFile: 'the data about your absence and return to work',
      exposureFile: 'the data about substances or radiation at your work',
    },
    reason: {
      laterQuestion: 'you want to be able to answer questions about your work later',
      ownWish: 'you would like this yourself',
    },
  },
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const keepLonger = [text2026v1] as const;
