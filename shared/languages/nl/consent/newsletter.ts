import { newsletter as definition } from '../../../consent/kinds/newsletter.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Onze nieuwsbrief',
  question: 'Mag {organisation} u de nieuwsbrief sturen?',
  who: '{organisation} stuurt u de nieuwsbrief',
  what: 'Uw naam en uw e-mailadres: {recipient}',
  until: 'Totdat u zich afmeldt',
  paragraphs: [
    { text: 'De nieuwsbrief gaat over gezond en veilig werken.' },
    { text: 'Wij gebruiken uw naam en uw e-mailadres alleen om de nieuwsbrief te sturen.' },
    { text: 'De nieuwsbrief staat los van uw begeleiding en van uw dossier.' },
  ],
  refusing: `U hoeft geen toestemming te geven. U krijgt de nieuwsbrief dan niet. ${sentences2026v1.noDetriment}`,
  withdrawing:
    'U kunt zich altijd afmelden, met de link onder elke nieuwsbrief of via {phone}. Een reden is niet nodig. Wij halen uw naam en e-mailadres dan meteen uit de lijst.',
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const newsletter = [text2026v1] as const;
