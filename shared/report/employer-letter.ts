import { FUNCTION_LABELS } from '../access/functions.ts';
import type { Address } from '../domain/contact.ts';
import type { PlainDate } from '../domain/dates.ts';
import { PERSONNEL_NUMBER } from '../domain/employment.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { ReportKind } from './define-report-kind.ts';
import type { ReportContent } from './employer-report.ts';
import {
  addressName,
  code,
  line,
  mailboxName,
  madeByProgram,
  numberWithLetters,
  organisationName,
  personName,
  prose,
  provenName,
  type LetterGuards,
  type LetterRefusalReason,
  type TextRule,
} from './letter-text.ts';

/**
 * Everything the letter to the employer is made of. There is no room for more: not a record, not an employee, not a
 * draft goes in, only the four categories and what an envelope needs [EMP-1].
 */
export interface EmployerLetter {
  /** Texts of the program, in the catalogue of kinds. */
  readonly reportKind: ReportKind;
  readonly organisation: Organisation;
  readonly recipient: {
    readonly employerName: string;
    readonly contactName: string;
    readonly address: Address;
  };
  readonly employee: { readonly name: string; readonly personnelNumber: string };
  readonly content: ReportContent;
  /** The remark of the employee when she wants it to travel along; otherwise empty [EMP-2]. */
  readonly remark: string;
  readonly documentNumber: string;
  readonly writtenOn: PlainDate;
  readonly writer: { readonly name: string; readonly function: string };
}

/** Where a text of the letter is mended. */
export const letterPlaces = [
  'program',
  'report',
  'organisation',
  'employer',
  'employee',
  'employment',
  'user',
] as const;
export type LetterPlace = (typeof letterPlaces)[number];

/** One text of the letter: how it is guarded, what a screen calls it, and where it is entered. */
export class LetterField {
  readonly rule: TextRule;
  readonly label: string;
  readonly place: LetterPlace;
  constructor(place: LetterPlace, label: string, rule: TextRule) {
    this.rule = rule;
    this.label = label;
    this.place = place;
  }
}

/** A rule for every text in a value, in the shape of that value: a text that is added without one does not compile. */
export type RulesOf<Value> = Value extends ReportKind
  ? 'program'
  : Value extends string
    ? LetterField
    : Value extends readonly (infer Item)[]
      ? RulesOf<Item>
      : { readonly [Key in keyof Value]-?: RulesOf<Value[Key]> };

const addressRules = (place: LetterPlace): RulesOf<Address> => ({
  street: new LetterField(place, 'Straat en huisnummer', addressName),
  postcode: new LetterField(place, 'Postcode', code(/^[A-Za-z0-9][A-Za-z0-9 -]{0,9}$/)),
  city: new LetterField(place, 'Plaats', addressName),
});
const phone = code(/^[+(]?\d[\d ()./+-]{1,24}$/);
/** Without spaces an address can still spell a word: what stands before and after the sign is read as a name. */
const email: TextRule = (text, guards) =>
  text === '' ? null : /^[^\s@]+@[^\s@]+$/.test(text) ? mailboxName(spelledOut(text), guards) : 'form';
const spelledOut = (address: string): string =>
  address.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').replaceAll(/(?<= |^)\p{L}/gu, (first) => first.toUpperCase());

/** The letterhead. The FG does not stand on it, but is kept with what the letter was made of. */
export const organisationRules: RulesOf<Organisation> = {
  name: new LetterField('organisation', 'Naam van de arbodienst', organisationName),
  tagline: new LetterField('organisation', 'Ondertitel op het briefhoofd', line),
  address: addressRules('organisation'),
  phone: new LetterField('organisation', 'Telefoon', phone),
  email: new LetterField('organisation', 'E-mail', email),
  chamberOfCommerce: new LetterField('organisation', 'KvK-nummer', code(/^\d{8}$/)),
  certificates: new LetterField('organisation', 'Keurmerken', line),
  privacyOfficer: {
    name: new LetterField('organisation', 'Naam van de FG', personName),
    phone: new LetterField('organisation', 'Telefoon van de FG', phone),
    email: new LetterField('organisation', 'E-mail van de FG', email),
  },
};

export const recipientRules: RulesOf<EmployerLetter['recipient']> = {
  employerName: new LetterField('employer', 'Naam van de werkgever', organisationName),
  contactName: new LetterField('employer', 'Rapporten gericht aan', personName),
  address: addressRules('employer'),
};

const ofReport = (label: string): LetterField => new LetterField('report', label, prose);
const ofProgram = (label: string, form: RegExp): LetterField =>
  new LetterField('program', label, madeByProgram(form));
const functionForm = new RegExp(
  `^(?:${Object.values(FUNCTION_LABELS)
    .map((label) => label.replaceAll(/[().]/g, String.raw`\$&`))
    .join('|')})$`,
);

/** Every text of the letter, with how it is guarded [EMP-14]. */
export const letterRules: RulesOf<EmployerLetter> = {
  reportKind: 'program',
  organisation: organisationRules,
  recipient: recipientRules,
  employee: {
    name: new LetterField('employee', 'Naam van de werknemer', provenName),
    personnelNumber: new LetterField('employment', 'Personeelsnummer', numberWithLetters(PERSONNEL_NUMBER)),
  },
  content: {
    work: ofReport('Wat de werknemer kan'),
    duration: ofReport('Verwachte duur'),
    degree: ofReport('Mate van arbeidsongeschiktheid'),
    advice: ofReport('Advies'),
  },
  remark: ofReport('Opmerking van de werknemer'),
  documentNumber: ofProgram('Kenmerk', /^[A-Z]{2,3}-\d{8}-[0-9A-F]{6}$/),
  writtenOn: ofProgram('Datum', /^\d{4}-\d\d-\d\d$/),
  writer: {
    name: new LetterField('user', 'Naam van wie schrijft', provenName),
    function: ofProgram('Functie van wie schrijft', functionForm),
  },
};

/** A text that may not stand in the letter. */
export interface LetterRefusal {
  /** The path of the text in the value: 'recipient.contactName'. */
  readonly path: string;
  readonly label: string;
  readonly place: LetterPlace;
  readonly reason: LetterRefusalReason;
}

type Rules = LetterField | 'program' | { readonly [key: string]: Rules };

/** Every text in a value that its rule refuses; a text for which there is no rule is refused too [EMP-14]. */
export function refusedTexts(
  value: unknown,
  rules: Rules | undefined,
  guards: LetterGuards,
): readonly LetterRefusal[] {
  return textsIn(value, rules, '').flatMap(({ path, text, field }): readonly LetterRefusal[] => {
    if (field === null) return [{ path, label: 'Onbekend onderdeel', place: 'program', reason: 'form' }];
    const reason = field.rule(text, guards);
    return reason === null ? [] : [{ path, label: field.label, place: field.place, reason }];
  });
}

interface TextInLetter {
  readonly path: string;
  readonly text: string;
  /** Null where no rule is for it. */
  readonly field: LetterField | null;
}

function textsIn(value: unknown, rules: Rules | undefined, path: string): readonly TextInLetter[] {
  if (rules === 'program') return [];
  if (typeof value === 'string')
    return [{ path, text: value, field: rules instanceof LetterField ? rules : null }];
  if (typeof value !== 'object' || value === null) return [];
  // Every text of a list has the rule of the list.
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const inside = isList ? rules : rules instanceof LetterField ? undefined : rules?.[key];
    return textsIn(part, inside, path === '' ? key : `${path}.${key}`);
  });
}
