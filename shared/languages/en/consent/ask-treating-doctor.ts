import { askTreatingDoctor as definition } from '../../../consent/kinds/ask-treating-doctor.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Asking your doctor for information',
  question: 'May the company doctor of {organisation} ask {recipient} for information?',
  who: '{recipient} ({specialism}) answers the company doctor of {organisation}',
  what: 'Only an answer to what is written below',
  until: 'Once, on {until} at the latest',
  paragraphs: [
    { text: sentences2026v1.guidanceByLaw },
    { text: 'Why the company doctor would like to know this: {purpose}' },
    { text: 'This is what the company doctor would like to ask:', list: 'questions' },
    { text: 'Your doctor gets to see this text, and nothing else from your file.' },
    {
      text: 'The answer goes into your medical file. Only the company doctor and the treatment team read it. Your employer does not get it. You may read it too.',
    },
  ],
  refusing: `You are free not to give consent. The company doctor then goes on with what is already known. ${sentences2026v1.noDetriment} We do not tell your employer what you choose.`,
  withdrawing: sentences2026v1.withdraw,
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const askTreatingDoctor = [text2026v1] as const;
