import { defineConsentKind } from './definition.ts';
import { email } from './fields.ts';

/** The newsletter of the arbodienst, until the employee unsubscribes (RET-11). */
export const newsletter = defineConsentKind({
  kind: 'newsletter',
  version: 1,
  label: 'Nieuwsbrief',
  purpose: 'De werknemer krijgt de nieuwsbrief van de arbodienst.',
  fields: { emailAddress: email({ label: 'E-mailadres van de werknemer' }) },
  recipient: 'emailAddress',
  term: { term: 'untilWithdrawn' },
  singleUse: false,
  compartment: 'process',
  basis: {
    explanation: 'Voor een nieuwsbrief is vooraf toestemming nodig.',
    source: 'Telecommunicatiewet 11.7; privacyreglement, hoofdstuk 2',
  },
});
