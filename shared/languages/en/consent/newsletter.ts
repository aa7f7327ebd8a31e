import { newsletter as definition } from '../../../consent/kinds/newsletter.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Our newsletter',
  question: 'May {organisation} send you the newsletter?',
  who: '{organisation} sends you the newsletter',
  what: 'Your name and your e-mail address: {recipient}',
  until: 'Until you unsubscribe',
  paragraphs: [
    { text: 'The newsletter is about healthy and safe work.' },
    { text: 'We use your name and e-mail address only to send the newsletter.' },
    { text: 'The newsletter has nothing to do with your support or your file.' },
  ],
  refusing: `You are free not to give consent. You then do not get the newsletter. ${sentences2026v1.noDetriment}`,
  withdrawing:
    'You can unsubscribe at any time, with the link below each newsletter or on {phone}. You do not need a reason. We then take your name and e-mail address off the list at once.',
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const newsletter = [text2026v1] as const;
