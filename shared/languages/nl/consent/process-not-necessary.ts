import { processNotNecessary as definition } from '../../../consent/kinds/process-not-necessary.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Gegevens die niet strikt nodig zijn',
  question: 'Mag {organisation} ook gegevens van u gebruiken die niet strikt nodig zijn?',
  who: 'De bedrijfsarts en het behandelteam van {organisation} gebruiken de gegevens',
  what: '{data}',
  until: 'Tot en met {until}',
  paragraphs: [
    {
      text: 'Wat nodig is voor uw begeleiding, gebruiken wij omdat de wet dat regelt. De gegevens hieronder zijn niet strikt nodig. Daarom vragen wij uw toestemming.',
    },
    { text: 'Waarvoor wij ze willen gebruiken: {purpose}' },
    { text: 'Het gaat om:', list: 'data' },
    { text: 'Deze gegevens komen in uw medisch dossier. Uw werkgever krijgt ze niet.' },
  ],
  refusing: `U hoeft geen toestemming te geven. Wij gebruiken deze gegevens dan niet. ${sentences2026v1.noDetriment} Uw werkgever hoort van ons niet wat u kiest.`,
  withdrawing: sentences2026v1.withdraw,
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const processNotNecessary = [text2026v1] as const;
