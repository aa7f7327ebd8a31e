import { defineConsentKind, THREE_MONTHS } from './definition.ts';
import { lastDayOrTerm, line, lines } from './fields.ts';
import { PURPOSE, THREE_MONTHS_HELP, UNTIL } from './form-words.ts';

/** The medische machtiging: the bedrijfsarts asks a treating doctor fixed questions (CON-5). */
export const askTreatingDoctor = defineConsentKind({
  kind: 'askTreatingDoctor',
  version: 1,
  label: 'Informatie vragen aan een behandelaar (machtiging)',
  purpose: 'De bedrijfsarts vraagt een behandelaar om antwoord op vaste vragen.',
  fields: {
    doctorName: line({ label: 'Naam van de behandelaar' }),
    specialism: line({ label: 'Specialisme', help: 'Bijvoorbeeld huisarts of revalidatiearts.' }),
    purpose: line(PURPOSE),
    questions: lines({ label: 'Vragen aan de behandelaar', item: 'Vraag', add: 'Vraag toevoegen' }),
    until: lastDayOrTerm({ label: UNTIL, help: THREE_MONTHS_HELP }),
  },
  recipient: 'doctorName',
  term: THREE_MONTHS,
  singleUse: true,
  compartment: 'medical',
  basis: {
    explanation:
      'De behandelaar heeft een beroepsgeheim en mag alleen antwoorden als de werknemer dat goedvindt.',
    source: 'BW 7:457',
  },
});
