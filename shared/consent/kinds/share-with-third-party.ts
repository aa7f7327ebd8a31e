import { defineConsentKind } from './definition.ts';
import { lastDay, line, lines } from './fields.ts';
import { DATA, PURPOSE, UNTIL } from './form-words.ts';

/** A named third party gets named data for one purpose. */
export const shareWithThirdParty = defineConsentKind({
  kind: 'shareWithThirdParty',
  version: 1,
  label: 'Gegevens delen met een derde',
  purpose: 'Een met naam genoemde derde krijgt genoemde gegevens voor één doel.',
  fields: {
    recipientName: line({ label: 'Wie krijgt de gegevens' }),
    recipientRole: line({ label: 'Rol van de ontvanger', help: 'Bijvoorbeeld arbeidsdeskundige.' }),
    purpose: line(PURPOSE),
    data: lines(DATA),
    until: lastDay({ label: UNTIL }),
  },
  recipient: 'recipientName',
  term: { term: 'named' },
  singleUse: false,
  compartment: 'medical',
  basis: {
    explanation: 'Voor het delen met deze derde is er geen wettelijke plicht of andere grondslag.',
    source: 'AVG 9(2)(a); BW 7:457',
  },
});
