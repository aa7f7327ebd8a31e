import { keepLonger as definition } from '../../../consent/kinds/keep-longer.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Uw gegevens langer bewaren',
  question: 'Mag {organisation} uw gegevens langer bewaren dan de gewone bewaartijd?',
  who: '{organisation} bewaart de gegevens',
  what: '{parts}',
  until: 'Tot en met {until}',
  paragraphs: [
    {
      text: 'Gegevens hebben een vaste bewaartijd. Daarna vernietigen wij ze. Om ze langer te bewaren vragen wij uw toestemming.',
    },
    { text: 'De reden: {reason}' },
    { text: 'Dit bewaren wij langer:', list: 'parts' },
    { text: 'Er komen geen mensen bij die de gegevens mogen zien. Wij delen hierdoor niets extra.' },
  ],
  refusing: `U hoeft geen toestemming te geven. Wij vernietigen de gegevens dan na de gewone bewaartijd. ${sentences2026v1.noDetriment}`,
  withdrawing:
    'U kunt uw toestemming altijd intrekken. Bel {phone} of zeg het tegen iemand van {organisation}. Een reden is niet nodig. Vanaf dat moment geldt de gewone bewaartijd weer.',
  options: {
    parts: {
      medicalDossier: 'uw medisch dossier',
      absenceFile: 'de gegevens over uw verzuim en re-integratie',
      exposureFile: 'de gegevens over stoffen of straling op uw werk',
    },
    reason: {
      laterQuestion: 'u wilt later nog vragen over uw werk kunnen beantwoorden',
      ownWish: 'u wilt dit zelf graag',
    },
  },
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const keepLonger = [text2026v1] as const;
