import { addendumEmployer as definition } from '../../../consent/kinds/addendum-employer.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Extra information for your employer, at your request',
  question: 'Do you want {organisation} to give this extra information to {recipient}?',
  who: '{contactPerson} of {recipient} gets the annex from the company doctor of {organisation}',
  what: '{data}',
  until: 'Once, on {until} at the latest',
  paragraphs: [
    { text: 'You asked for this yourself. Your employer is not allowed to ask you for it.' },
    {
      text: 'The normal message to your employer stays the same. It only says what work you can do, how long it will probably take, to what degree you can work and what advice goes with that.',
    },
    { text: 'Why you want this: {purpose}' },
    { text: 'This goes into a separate annex:', list: 'data' },
    {
      text: 'The company doctor has written down why this annex is needed. Take your time to think: once your employer knows something, we cannot take it back.',
    },
  ],
  refusing: `You are free not to give consent. Your employer then gets no annex, and does not hear from us that you thought about it. ${sentences2026v1.noDetriment}`,
  withdrawing: sentences2026v1.withdraw,
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const addendumEmployer = [text2026v1] as const;
