import { transferMedicalFile as definition } from '../../../consent/kinds/transfer-medical-file.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Uw medisch dossier naar een andere arbodienst',
  question: 'Mag de bedrijfsarts van {organisation} uw medisch dossier overdragen aan {recipient}?',
  who: '{recipient}, bedrijfsarts bij {organisationName}, krijgt het dossier',
  what: 'Het medische deel van uw lopende dossier',
  until: 'Eén keer, uiterlijk op {until}',
  paragraphs: [
    { text: 'Uw begeleiding gaat over naar {organisationName}.' },
    {
      text: 'Het medische deel van uw dossier valt onder het beroepsgeheim. Daarom gaat het alleen over als u dat goedvindt, en rechtstreeks van arts naar arts.',
    },
    {
      text: 'Heeft de nieuwe bedrijfsarts de ontvangst bevestigd? Dan vernietigen wij het deel dat is overgedragen. Afgesloten dossiers houden wij tot het einde van de bewaartijd.',
    },
    { text: 'Uw werkgever krijgt niets uit dit dossier te zien.' },
  ],
  refusing: `U hoeft geen toestemming te geven. Uw medisch dossier blijft dan bij ons. De nieuwe bedrijfsarts begint met wat u zelf vertelt. ${sentences2026v1.noDetriment}`,
  withdrawing: sentences2026v1.withdraw,
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const transferMedicalFile = [text2026v1] as const;
