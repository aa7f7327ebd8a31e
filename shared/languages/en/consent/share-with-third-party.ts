import { shareWithThirdParty as definition } from '../../../consent/kinds/share-with-third-party.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Sharing data with someone else',
  question: 'May {organisation} share data about you with {recipient}?',
  who: '{recipient} ({recipientRole}) gets the data from {organisation}',
  what: '{data}',
  until: 'Up to and including {until}',
  paragraphs: [
    { text: sentences2026v1.guidanceByLaw },
    { text: 'Why we would like to share this: {purpose}' },
    { text: 'This is what {recipient} gets:', list: 'data' },
    { text: 'We share nothing else. We tell {recipient} that the data are only for this.' },
  ],
  refusing: `You are free not to give consent. We then share nothing with {recipient}. ${sentences2026v1.noDetriment} We do not tell your employer what you choose.`,
  withdrawing: sentences2026v1.withdraw,
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const shareWithThirdParty = [text2026v1] as const;
