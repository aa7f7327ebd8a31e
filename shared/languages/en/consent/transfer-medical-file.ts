import { transferMedicalFile as definition } from '../../../consent/kinds/transfer-medical-file.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Your medical file to another occupational health service',
  question: 'May the company doctor of {organisation} hand over your medical file to {recipient}?',
  who: '{recipient}, company doctor at {organisationName}, gets the file',
  what: 'The medical part of your current file',
  until: 'Once, on {until} at the latest',
  paragraphs: [
    { text: 'Your support moves to {organisationName}.' },
    {
      text: 'The medical part of your file falls under medical secrecy. That is why it is only handed over if you agree, and directly from doctor to doctor.',
    },
    {
      text: 'Once the new company doctor has confirmed receipt, we destroy the part that was handed over. We keep closed files until the end of their period.',
    },
    { text: 'Your employer gets to see nothing from this file.' },
  ],
  refusing: `You are free not to give consent. Your medical file then stays with us. The new company doctor starts with what you tell them yourself. ${sentences2026v1.noDetriment}`,
  withdrawing: sentences2026v1.withdraw,
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const transferMedicalFile = [text2026v1] as const;
