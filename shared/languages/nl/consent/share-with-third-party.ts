import { shareWithThirdParty as definition } from '../../../consent/kinds/share-with-third-party.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Gegevens delen met iemand anders',
  question: 'Mag {organisation} gegevens over u delen met {recipient}?',
  who: '{recipient} ({recipientRole}) krijgt de gegevens van {organisation}',
  what: '{data}',
  until: 'Tot en met {until}',
  paragraphs: [
    { text: sentences2026v1.guidanceByLaw },
    { text: 'Waarvoor wij dit willen delen: {purpose}' },
    { text: 'Dit krijgt {recipient}:', list: 'data' },
    { text: 'Wij delen niets anders. Wij laten {recipient} weten dat de gegevens alleen hiervoor zijn.' },
  ],
  refusing: `U hoeft geen toestemming te geven. Wij delen dan niets met {recipient}. ${sentences2026v1.noDetriment} Uw werkgever hoort van ons niet wat u kiest.`,
  withdrawing: sentences2026v1.withdraw,
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const shareWithThirdParty = [text2026v1] as const;
