import type { ConsentSubject } from '../../../shared/consent/kinds/registry.ts';
import { composeConsentText } from '../../../shared/consent/compose.ts';
import { consentRecord, type ConsentRecord } from '../../../shared/consent/evidence.ts';
import { consentTextAsPlain } from '../../../shared/consent/plain-text.ts';
import type { Organisation } from '../../../shared/domain/organisation.ts';
import { terugkoppeling } from '../../../shared/report/kinds/terugkoppeling.ts';
import { employerLetter } from '../../../electron/documents/employer-letter.ts';
import { letterThatLeft } from '../../../electron/documents/guarded-letter.ts';
import type { DocumentSource } from '../../../electron/documents/port.ts';
import type { EmployerLetter } from '../../../shared/report/employer-letter.ts';
import {
  crypto,
  employeeName,
  organisation as sender,
  sealed,
  subjects,
  unsealedAgreement,
} from '../consent/sealed-record.ts';

export const organisation: Organisation = {
  name: 'Arbodienst De Linde',
  tagline: 'Gezond aan het werk',
  address: { street: 'Lindelaan 4', postcode: '7500 AB', city: 'Enschede' },
  phone: '053 123 45 67',
  email: 'post@delinde.example',
  chamberOfCommerce: '12345678',
  certificates: ['ISO 9001', 'NEN 7510', 'ISO 27001'],
  privacyOfficer: { name: 'Joke Wessels', phone: '053 123 45 68', email: '' },
};

/** Long names everywhere: an employer of sixty characters, an employee with four names. */
export const letter: EmployerLetter = {
  reportKind: terugkoppeling,
  organisation,
  recipient: {
    employerName: 'Koninklijke Machinefabriek en Constructiewerken Van Oldenzaal',
    contactName: 'mevrouw Anne-Wil van der Heijden-Brouwershaven',
    address: { street: 'Nijverheidsstraat 118-120', postcode: '7511 JM', city: 'Enschede' },
  },
  employee: { name: 'Wilhelmina Antoinette van Oldenbarneveld-ten Zijthoff', personnelNumber: '004417' },
  content: {
    work: 'De werknemer kan zittend werk doen, tot vier uur per dag.\nTraplopen kan een enkele keer.\n\nNiet mogelijk zijn:\n- tillen boven 5 kilo\n- werken boven schouderhoogte\n- nachtdiensten',
    duration: 'Naar verwachting nog zes tot acht weken.',
    degree: '50 %: vier uur per dag, vijf dagen per week.',
    advice: 'Zet het werk klaar op tafelhoogte. Bouw de uren op met één uur per week.',
  },
  remark: '',
  documentNumber: 'TK-20260302-4F9A1C',
  writtenOn: '2026-03-02',
  writer: { name: 'drs. M. Żółkiewska-Şahin', function: 'Bedrijfsarts' },
};

/** The letter with its four categories filled to about two pages, and a remark that travels. */
export const longLetter: EmployerLetter = {
  ...letter,
  content: {
    work: Array.from(
      { length: 9 },
      (_, at) =>
        `${at + 1}. De werknemer kan taken doen die zittend of afwisselend staand en zittend gaan, met om het uur een korte pauze. Dat geldt voor het werk aan de balie en voor de planning.`,
    ).join('\n\n'),
    duration: 'Naar verwachting nog zes tot acht weken. Daarna volgt een nieuw gesprek.',
    degree: letter.content.degree,
    advice: Array.from(
      { length: 14 },
      (_, at) =>
        `- Advies ${at + 1}: geef een vaste plek dicht bij de ingang, en spreek elke week een moment af om te bespreken hoe het werk gaat.`,
    ).join('\n'),
  },
  remark: 'Ik wil graag op dinsdag en donderdag beginnen.\nDat is met mijn ploeg besproken.',
};

/** A handwriting of sorts: three strokes as a pen gives them. */
const strokes = [
  Array.from({ length: 90 }, (_, at) => ({
    x: 120 + at * 4 + Math.sin(at / 4) * 16,
    y: 120 + Math.sin(at / 5) * (58 - at / 2.2) + Math.cos(at / 2.3) * 9,
    t: at * 11,
    pressure: 0.6,
  })),
  Array.from({ length: 40 }, (_, at) => ({
    x: 130 + at * 9,
    y: 171 - at * 0.6 + Math.sin(at / 6) * 4,
    t: 1500 + at * 9,
    pressure: 0.3,
  })),
  [{ x: 402, y: 70, t: 2400, pressure: 0.8 }],
];

/** A sealed consent or refusal; what is not given is as in the record the consent tests use. */
export function consent(
  subject: ConsentSubject = subjects.askTreatingDoctor,
  own: Record<string, unknown> = {},
): ConsentRecord {
  const language = typeof own['language'] === 'string' ? own['language'] : 'nl';
  const text = composeConsentText({
    ...subject,
    language,
    organisation: sender,
    employeeName,
    today: '2026-03-02',
  });
  const exactText = consentTextAsPlain(text);
  const signature = { method: 'drawn', by: 'employee', strokes, width: 640, height: 220 };
  const fields = {
    ...unsealedAgreement(subject),
    exactText,
    textHash: crypto.sha256Hex(exactText),
    signature,
    ...own,
  };
  return consentRecord.parse(sealed(fields));
}

export { employeeName, subjects };

/** A letter as a page: as it is printed of a report that left. */
export const laidOut = (given: EmployerLetter): DocumentSource => employerLetter(letterThatLeft(given));
