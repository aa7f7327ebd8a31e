import { z } from 'zod';
import { recordId } from '../../domain/record-id.ts';
import { defineConsentKind, THREE_MONTHS } from './definition.ts';
import { given, lastDayOrTerm, line, lines } from './fields.ts';
import { DATA, PURPOSE, THREE_MONTHS_HELP, UNTIL } from './form-words.ts';

/** One annex beside the employer report, on the employee's own initiative (EMP-3). */
export const addendumEmployer = defineConsentKind({
  kind: 'addendumEmployer',
  version: 1,
  label: 'Bijlage voor de werkgever, op verzoek van de werknemer',
  purpose: 'De werkgever krijgt, op initiatief van de werknemer, één bijlage naast de terugkoppeling.',
  fields: {
    employerName: line({ label: 'Naam van de werkgever', employerKnows: true }),
    contactPerson: line({ label: 'Wie de bijlage krijgt', employerKnows: true }),
    purpose: line(PURPOSE),
    data: lines(DATA),
    /** EMP-3: only on her own initiative. */
    employeeInitiative: given(z.literal(true)),
    /** EMP-3: the record in which the bedrijfsarts motivates the necessity. */
    motivationId: given(recordId),
    until: lastDayOrTerm({ label: UNTIL, help: THREE_MONTHS_HELP }),
  },
  recipient: 'employerName',
  term: THREE_MONTHS,
  singleUse: true,
  compartment: 'medical',
  basis: {
    explanation:
      'De wet laat in de terugkoppeling niet meer toe dan de vier vaste onderdelen; al het andere vraagt eigen initiatief en toestemming.',
    source: 'AP-beleidsregels zieke werknemer, 5.2',
  },
  closedBecause:
    'Dit kan nog niet: de bedrijfsarts legt eerst in het dossier vast waarom de bijlage nodig is.',
});
