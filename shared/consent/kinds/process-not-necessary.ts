import { defineConsentKind } from './definition.ts';
import { lastDay, line, lines } from './fields.ts';
import { DATA, PURPOSE, UNTIL } from './form-words.ts';

/** The treatment team uses named data that guidance does not strictly need. */
export const processNotNecessary = defineConsentKind({
  kind: 'processNotNecessary',
  version: 1,
  label: 'Gegevens verwerken die niet strikt nodig zijn',
  purpose: 'Het behandelteam gebruikt genoemde gegevens die de begeleiding niet strikt nodig heeft.',
  fields: { purpose: line(PURPOSE), data: lines(DATA), until: lastDay({ label: UNTIL }) },
  recipient: null,
  term: { term: 'named' },
  singleUse: false,
  compartment: 'medical',
  basis: {
    explanation: 'Wat niet nodig is, valt buiten de wettelijke taak en vraagt toestemming.',
    source: 'AVG 9(2)(a); UAVG 30; privacyverklaring, 2B',
  },
});
