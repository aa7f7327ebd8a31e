import { addendumEmployer as definition } from '../../../consent/kinds/addendum-employer.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Extra informatie voor uw werkgever, op uw verzoek',
  question: 'Wilt u dat {organisation} deze extra informatie aan {recipient} geeft?',
  who: '{contactPerson} van {recipient} krijgt de bijlage van de bedrijfsarts van {organisation}',
  what: '{data}',
  until: 'Eén keer, uiterlijk op {until}',
  paragraphs: [
    { text: 'U heeft hier zelf om gevraagd. Uw werkgever mag u hier niet om vragen.' },
    {
      text: 'Het gewone bericht aan uw werkgever blijft hetzelfde. Daarin staat alleen welk werk u kunt doen, hoelang het waarschijnlijk duurt, in welke mate u kunt werken en welk advies daarbij hoort.',
    },
    { text: 'Waarvoor u dit wilt: {purpose}' },
    { text: 'Dit komt in een aparte bijlage:', list: 'data' },
    {
      text: 'De bedrijfsarts heeft opgeschreven waarom deze bijlage nodig is. Denk er rustig over na: wat uw werkgever eenmaal weet, kunnen wij niet terughalen.',
    },
  ],
  refusing: `U hoeft geen toestemming te geven. Uw werkgever krijgt dan geen bijlage, en hoort van ons niet dat u erover nadacht. ${sentences2026v1.noDetriment}`,
  withdrawing: sentences2026v1.withdraw,
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const addendumEmployer = [text2026v1] as const;
