import { defineConsentKind, THREE_MONTHS } from './definition.ts';
import { lastDayOrTerm, name } from './fields.ts';
import { THREE_MONTHS_HELP, UNTIL } from './form-words.ts';

/** The running medical file goes to the bedrijfsarts of another arbodienst, doctor to doctor (RET-26). */
export const transferMedicalFile = defineConsentKind({
  kind: 'transferMedicalFile',
  version: 1,
  label: 'Medisch dossier overdragen',
  purpose:
    'De bedrijfsarts draagt het lopende medische dossier over aan de bedrijfsarts van een andere arbodienst.',
  fields: {
    organisationName: name({ label: 'Arbodienst die het dossier krijgt' }),
    doctorName: name({ label: 'Bedrijfsarts die het dossier krijgt' }),
    until: lastDayOrTerm({ label: UNTIL, help: THREE_MONTHS_HELP }),
  },
  recipient: 'doctorName',
  term: THREE_MONTHS,
  singleUse: true,
  compartment: 'process',
  basis: {
    explanation:
      'Het medisch dossier valt onder het beroepsgeheim en gaat alleen met toestemming van arts naar arts.',
    source: 'BW 7:457; KNMG; privacyreglement, overdracht',
  },
});
