import { processNotNecessary as definition } from '../../../consent/kinds/process-not-necessary.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Data that are not strictly needed',
  question: 'May {organisation} also use data about you that are not strictly needed?',
  who: 'The company doctor and the treatment team of {organisation} use the data',
  what: '{data}',
  until: 'Up to and including {until}',
  paragraphs: [
    {
      text: 'What is needed for your support we use because the law arranges it. The data below are not strictly needed. That is why we ask your consent.',
    },
    { text: 'Why we would like to use them: {purpose}' },
    { text: 'This is what it is about:', list: 'data' },
    { text: 'These data go into your medical file. Your employer does not get them.' },
  ],
  refusing: `You are free not to give consent. We then do not use these data. ${sentences2026v1.noDetriment} We do not tell your employer what you choose.`,
  withdrawing: sentences2026v1.withdraw,
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const processNotNecessary = [text2026v1] as const;
