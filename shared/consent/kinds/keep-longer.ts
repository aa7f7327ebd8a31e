import { defineConsentKind } from './definition.ts';
import { choice, choices, lastDay } from './fields.ts';

/**
 * Named parts of the dossier stay after the computed date (RET-25). Parts and reason are closed lists, so that the
 * record reveals nothing medical. A procedure is no reason here: that is a hold, which needs no consent (RET-20).
 */
export const keepLonger = defineConsentKind({
  kind: 'keepLonger',
  version: 1,
  label: 'Langer bewaren',
  purpose: 'Genoemde delen van het dossier blijven bewaard na de berekende datum.',
  fields: {
    parts: choices({
      label: 'Welke delen blijven langer bewaard',
      problem: 'Kies ten minste één deel.',
      options: {
        medicalDossier: 'Medisch dossier',
        absenceFile: 'Gegevens over verzuim en re-integratie',
        exposureFile: 'Gegevens over stoffen of straling op het werk',
      },
    }),
    reason: choice({
      label: 'Waarom wil de werknemer dat',
      problem: 'Kies een reden.',
      options: {
        laterQuestion: 'Om later vragen over het werk te kunnen beantwoorden',
        ownWish: 'Omdat de werknemer dit zelf graag wil',
      },
    }),
    until: lastDay({ label: 'Bewaren tot en met' }),
  },
  recipient: null,
  term: { term: 'named' },
  singleUse: false,
  compartment: 'process',
  basis: {
    explanation: 'Na de bewaartermijn is er geen andere grondslag meer om de gegevens te bewaren.',
    source: 'AVG 5(1)(e); privacyreglement, bewaartermijn',
  },
  advice:
    'Loopt er een procedure, of dreigt die? Dan is geen toestemming nodig. De functionaris gegevensbescherming (FG) zet de vernietiging stil zolang de procedure loopt.',
});

/** A part of the dossier that may be kept longer. */
export type KeepablePart = keyof typeof keepLonger.fields.parts.options;
