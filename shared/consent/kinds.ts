import { z } from 'zod';
import type { Compartment } from '../access/matrix.ts';
import { addMonths, plainDate, type PlainDate } from '../domain/dates.ts';
import { recordId } from '../domain/record-id.ts';
import { shownLine } from './shown-line.ts';

const name = shownLine(120);
const purpose = shownLine(240);
const items = z.array(shownLine(240)).min(1).max(12);

/** Parts of the dossier that may be kept longer. A closed list, so that the record reveals nothing medical. */
export const KEEPABLE_PARTS = ['medicalDossier', 'absenceFile', 'exposureFile'] as const;
export type KeepablePart = (typeof KEEPABLE_PARTS)[number];

/** Why the employee wants that. A closed list, for the same reason. */
export const KEEP_REASONS = ['procedure', 'laterQuestion', 'ownWish'] as const;
export type KeepReason = (typeof KEEP_REASONS)[number];

/**
 * What must be filled in before a consent of a kind can be asked (CON-2, CON-5). `until` is the last day; kinds with a
 * default term may leave it out.
 */
export const consentDetails = {
  askTreatingDoctor: z.strictObject({
    doctorName: name,
    specialism: name,
    purpose,
    questions: items,
    until: plainDate.optional(),
  }),
  shareWithThirdParty: z.strictObject({
    recipientName: name,
    recipientRole: name,
    purpose,
    data: items,
    until: plainDate,
  }),
  addendumEmployer: z.strictObject({
    employerName: name,
    contactPerson: name,
    purpose,
    data: items,
    /** EMP-3: only on her own initiative. */
    employeeInitiative: z.literal(true),
    /** EMP-3: the record in which the bedrijfsarts motivates the necessity. */
    motivationId: recordId,
    until: plainDate.optional(),
  }),
  keepLonger: z.strictObject({
    parts: z.array(z.enum(KEEPABLE_PARTS)).min(1).max(KEEPABLE_PARTS.length),
    reason: z.enum(KEEP_REASONS),
    until: plainDate,
  }),
  processNotNecessary: z.strictObject({ purpose, data: items, until: plainDate }),
  transferMedicalFile: z.strictObject({
    organisationName: name,
    doctorName: name,
    until: plainDate.optional(),
  }),
  newsletter: z.strictObject({ emailAddress: z.email('Dit is geen geldig e-mailadres.').max(120) }),
} as const;

/** One kind of consent (CON-9). */
export type ConsentKind = keyof typeof consentDetails;

/** All kinds, in the order a list shows them. */
export const CONSENT_KINDS = Object.keys(consentDetails) as readonly ConsentKind[];

/** A kind with the details that belong to it. */
export const consentSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('askTreatingDoctor'), details: consentDetails.askTreatingDoctor }),
  z.strictObject({ kind: z.literal('shareWithThirdParty'), details: consentDetails.shareWithThirdParty }),
  z.strictObject({ kind: z.literal('addendumEmployer'), details: consentDetails.addendumEmployer }),
  z.strictObject({ kind: z.literal('keepLonger'), details: consentDetails.keepLonger }),
  z.strictObject({ kind: z.literal('processNotNecessary'), details: consentDetails.processNotNecessary }),
  z.strictObject({ kind: z.literal('transferMedicalFile'), details: consentDetails.transferMedicalFile }),
  z.strictObject({ kind: z.literal('newsletter'), details: consentDetails.newsletter }),
]);
export type ConsentSubject = z.infer<typeof consentSubject>;

/** How long a consent holds: a default number of months, a date that must be named, or until it is withdrawn. */
type ConsentTerm =
  | { readonly term: 'months'; readonly months: number }
  | { readonly term: 'named' }
  | { readonly term: 'untilWithdrawn' };

/** What is fixed for a kind. Texts here are for the arbodienst; what the employee reads is in texts/. */
interface ConsentKindFacts {
  readonly label: string;
  readonly purpose: string;
  /** Where the record is kept: 'medical' when its recipient or subject reveals something medical. */
  readonly compartment: Compartment;
  readonly oneUse: boolean;
  readonly validity: ConsentTerm;
  /** Why no other basis suffices (CON-1), with its source. */
  readonly basis: { readonly explanation: string; readonly source: string };
  /** Details of which every line must stand literally in the text the employee read (CON-2). */
  readonly shown: readonly string[];
}

const threeMonths: ConsentTerm = { term: 'months', months: 3 };

/** The facts of every kind. Source: DOMAIN CON-1, CON-5, CON-9; EMP-3, RET-25, RET-26, RET-11. */
export const CONSENT_FACTS: Readonly<Record<ConsentKind, ConsentKindFacts>> = {
  askTreatingDoctor: {
    label: 'Informatie vragen aan een behandelaar (machtiging)',
    purpose: 'De bedrijfsarts vraagt een behandelaar om antwoord op vaste vragen.',
    compartment: 'medical',
    oneUse: true,
    validity: threeMonths,
    basis: {
      explanation:
        'De behandelaar heeft een beroepsgeheim en mag alleen antwoorden als de werknemer dat goedvindt.',
      source: 'BW 7:457',
    },
    shown: ['doctorName', 'specialism', 'purpose', 'questions'],
  },
  shareWithThirdParty: {
    label: 'Gegevens delen met een derde',
    purpose: 'Een met naam genoemde derde krijgt genoemde gegevens voor één doel.',
    compartment: 'medical',
    oneUse: false,
    validity: { term: 'named' },
    basis: {
      explanation: 'Voor het delen met deze derde is er geen wettelijke plicht of andere grondslag.',
      source: 'AVG 9(2)(a); BW 7:457',
    },
    shown: ['recipientName', 'recipientRole', 'purpose', 'data'],
  },
  addendumEmployer: {
    label: 'Bijlage voor de werkgever, op verzoek van de werknemer',
    purpose: 'De werkgever krijgt, op initiatief van de werknemer, één bijlage naast de terugkoppeling.',
    compartment: 'medical',
    oneUse: true,
    validity: threeMonths,
    basis: {
      explanation:
        'De wet laat in de terugkoppeling niet meer toe dan de vier vaste onderdelen; al het andere vraagt eigen initiatief en toestemming.',
      source: 'AP-beleidsregels zieke werknemer, 5.2',
    },
    shown: ['employerName', 'contactPerson', 'purpose', 'data'],
  },
  keepLonger: {
    label: 'Langer bewaren',
    purpose: 'Genoemde delen van het dossier blijven bewaard na de berekende datum.',
    compartment: 'process',
    oneUse: false,
    validity: { term: 'named' },
    basis: {
      explanation: 'Na de bewaartermijn is er geen andere grondslag meer om de gegevens te bewaren.',
      source: 'AVG 5(1)(e); privacyreglement, bewaartermijn',
    },
    shown: [],
  },
  processNotNecessary: {
    label: 'Gegevens verwerken die niet strikt nodig zijn',
    purpose: 'Het behandelteam gebruikt genoemde gegevens die de begeleiding niet strikt nodig heeft.',
    compartment: 'medical',
    oneUse: false,
    validity: { term: 'named' },
    basis: {
      explanation: 'Wat niet nodig is, valt buiten de wettelijke taak en vraagt toestemming.',
      source: 'AVG 9(2)(a); UAVG 30; privacyverklaring, 2B',
    },
    shown: ['purpose', 'data'],
  },
  transferMedicalFile: {
    label: 'Medisch dossier overdragen',
    purpose:
      'De bedrijfsarts draagt het lopende medische dossier over aan de bedrijfsarts van een andere arbodienst.',
    compartment: 'process',
    oneUse: true,
    validity: threeMonths,
    basis: {
      explanation:
        'Het medisch dossier valt onder het beroepsgeheim en gaat alleen met toestemming van arts naar arts.',
      source: 'BW 7:457; KNMG; privacyreglement, overdracht',
    },
    shown: ['organisationName', 'doctorName'],
  },
  newsletter: {
    label: 'Nieuwsbrief',
    purpose: 'De werknemer krijgt de nieuwsbrief van de arbodienst.',
    compartment: 'process',
    oneUse: false,
    validity: { term: 'untilWithdrawn' },
    basis: {
      explanation: 'Voor een nieuwsbrief is vooraf toestemming nodig.',
      source: 'Telecommunicatiewet 11.7; privacyreglement, hoofdstuk 2',
    },
    shown: ['emailAddress'],
  },
};

/**
 * The last day of a consent decided on `decidedOn`, that day included; null when it holds until it is withdrawn.
 * Source: CON-5 (three months for a request to a treating doctor), otherwise the date in the details.
 */
export function lastDayOf(subject: ConsentSubject, decidedOn: PlainDate): PlainDate | null {
  if ('until' in subject.details && subject.details.until !== undefined) return subject.details.until;
  const { validity } = CONSENT_FACTS[subject.kind];
  return validity.term === 'months' ? addMonths(decidedOn, validity.months) : null;
}
