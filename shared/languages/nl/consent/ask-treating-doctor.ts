import { askTreatingDoctor as definition } from '../../../consent/kinds/ask-treating-doctor.ts';
import { defineConsentText } from '../../consent-text.ts';
import { frame2026v1, sentences2026v1 } from './frame.ts';

const text2026v1 = defineConsentText(definition, {
  version: '2026-1',
  frame: frame2026v1,
  title: 'Informatie vragen aan uw behandelaar',
  question: 'Mag de bedrijfsarts van {organisation} informatie vragen aan {recipient}?',
  who: '{recipient} ({specialism}) antwoordt aan de bedrijfsarts van {organisation}',
  what: 'Alleen een antwoord op wat hieronder staat',
  until: 'Eén keer, uiterlijk op {until}',
  paragraphs: [
    { text: sentences2026v1.guidanceByLaw },
    { text: 'Waarvoor de bedrijfsarts dit wil weten: {purpose}' },
    { text: 'Dit wil de bedrijfsarts vragen:', list: 'questions' },
    { text: 'Uw behandelaar krijgt deze tekst te zien, en verder niets uit uw dossier.' },
    {
      text: 'Het antwoord komt in uw medisch dossier. Alleen de bedrijfsarts en het behandelteam lezen het. Uw werkgever krijgt het niet. U mag het zelf ook lezen.',
    },
  ],
  refusing: `U hoeft geen toestemming te geven. De bedrijfsarts werkt dan verder met wat er al bekend is. ${sentences2026v1.noDetriment} Uw werkgever hoort van ons niet wat u kiest.`,
  withdrawing: sentences2026v1.withdraw,
});

/** Oldest first. What was ever shown stays as it is: a correction is a next version. */
export const askTreatingDoctor = [text2026v1] as const;
