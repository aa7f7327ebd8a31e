import { CodedError } from '../coded-error.ts';
import type { PlainDate } from '../domain/dates.ts';
import type { Organisation } from '../domain/organisation.ts';
import { lastDayOf, type ConsentKind, type ConsentSubject } from './kinds.ts';
import { readableDate } from './texts/readable-date.ts';
import { findTextSet } from './texts/registry.ts';
import type { ConsentTextSet, ParagraphText } from './texts/text-set.ts';

/** The arbodienst as a consent text names it. Every field except `address` is filled. */
export interface ConsentOrganisation {
  readonly name: string;
  /** One line; may be empty. */
  readonly address: string;
  readonly phone: string;
  readonly fgName: string;
  readonly fgPhone: string;
}

/** What a consent text is made from. `today` is the date that stands on it. */
export type ConsentTextInput = ConsentSubject & {
  readonly language: string;
  readonly version: string;
  readonly organisation: ConsentOrganisation;
  readonly employeeName: string;
  readonly today: PlainDate;
};

interface Labelled {
  readonly label: string;
  readonly text: string;
}

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** A consent text in blocks: the screen and the PDF render these, consentTextAsPlain writes them out for the hash. */
export interface ConsentText {
  readonly kind: ConsentKind;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly letterhead: { readonly name: string; readonly address: string };
  readonly title: string;
  /** One sentence. */
  readonly question: string;
  readonly addressee: Labelled;
  readonly dated: Labelled;
  /** Three short lines: who, what, until. */
  readonly summary: readonly (Labelled & { readonly icon: 'who' | 'what' | 'until' })[];
  readonly paragraphs: readonly { readonly text: string; readonly items: readonly string[] }[];
  readonly refusing: Section;
  readonly withdrawing: Section;
  readonly rights: Section;
  /** `agree` and `refuse` weigh the same and none is chosen beforehand (CON-3). */
  readonly choices: {
    readonly heading: string;
    readonly agree: string;
    readonly refuse: string;
    readonly consider: string;
  };
  readonly version: Labelled;
  /** Last day of the consent, included; null when it holds until it is withdrawn. For the record's `validUntil`. */
  readonly validUntil: PlainDate | null;
}

/** Why a text cannot be made. */
type ConsentTextProblem = 'unknownText' | 'unfilled' | 'alreadyOver' | 'unknownPlaceholder';

/** A text that cannot be made; `field` names the input or the placeholder, never its value. */
export class ConsentTextError extends CodedError {
  readonly code = 'consentText';
  readonly problem: ConsentTextProblem;
  readonly field: string;
  constructor(problem: ConsentTextProblem, field: string, options?: ErrorOptions) {
    super(`the consent text cannot be made (${problem}: ${field})`, options);
    this.problem = problem;
    this.field = field;
  }
}

type Values = Readonly<Record<string, string>>;

/** Fills each placeholder once, in one pass: what a person typed is never read as a placeholder. */
function fill(template: string, values: Values): string {
  return template.replaceAll(/\{(\w+)\}/g, (_whole, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined) throw new ConsentTextError('unknownPlaceholder', key);
    if (value.trim() === '') throw new ConsentTextError('unfilled', key);
    return value;
  });
}

interface Filling {
  readonly values: Values;
  readonly lists: Readonly<Record<'questions' | 'data', readonly string[]>>;
}

const none: readonly string[] = [];

/** In UTF-16 code units: about two lines of klantmodus. */
const LONGEST_LIST_ON_A_LINE = 120;

/** The values and lists of the details, in the language of the set. */
function fillingOf(subject: ConsentSubject, set: ConsentTextSet): Filling {
  const joined = (items: readonly string[]) => {
    const line = items.join(set.separator);
    return line.length > LONGEST_LIST_ON_A_LINE ? set.listBelow : line;
  };
  switch (subject.kind) {
    case 'askTreatingDoctor': {
      const { doctorName: recipient, specialism, purpose, questions } = subject.details;
      return { values: { recipient, specialism, purpose }, lists: { questions, data: none } };
    }
    case 'shareWithThirdParty': {
      const { recipientName: recipient, recipientRole, purpose, data } = subject.details;
      return {
        values: { recipient, recipientRole, purpose, data: joined(data) },
        lists: { questions: none, data },
      };
    }
    case 'addendumEmployer': {
      const { employerName: recipient, contactPerson, purpose, data } = subject.details;
      return {
        values: { recipient, contactPerson, purpose, data: joined(data) },
        lists: { questions: none, data },
      };
    }
    case 'keepLonger': {
      const data = subject.details.parts.map((part) => set.keepableParts[part]);
      const purpose = set.keepReasons[subject.details.reason];
      return { values: { purpose, data: joined(data) }, lists: { questions: none, data } };
    }
    case 'processNotNecessary': {
      const { purpose, data } = subject.details;
      return { values: { purpose, data: joined(data) }, lists: { questions: none, data } };
    }
    case 'transferMedicalFile': {
      const { organisationName: receivingOrganisation, doctorName: recipient } = subject.details;
      return { values: { receivingOrganisation, recipient }, lists: { questions: none, data: none } };
    }
    case 'newsletter':
      return { values: { recipient: subject.details.emailAddress }, lists: { questions: none, data: none } };
  }
}

function paragraph(source: ParagraphText, values: Values, lists: Filling['lists']) {
  return { text: fill(source.text, values), items: source.list === undefined ? none : lists[source.list] };
}

/**
 * The text an employee reads before she decides, in whole sentences of one language and version (CON-1, CON-2).
 * Throws ConsentTextError when the text is unknown, a value it needs is empty, or the last day lies before `today`;
 * InvalidDateError when `today` does not exist.
 */
export function composeConsentText(input: ConsentTextInput): ConsentText {
  const set = findTextSet(input.language, input.version);
  if (set === undefined) throw new ConsentTextError('unknownText', 'version');
  const { organisation } = input;
  const text = set.kinds[input.kind];
  const validUntil = lastDayOf(input, input.today);
  if (validUntil !== null && validUntil < input.today) throw new ConsentTextError('alreadyOver', 'until');
  const { values: own, lists } = fillingOf(input, set);
  const values: Values = {
    ...own,
    organisation: organisation.name,
    phone: organisation.phone,
    fgName: organisation.fgName,
    fgPhone: organisation.fgPhone,
    employee: input.employeeName,
    today: readableDate(input.today, set),
    ...(validUntil === null ? {} : { until: readableDate(validUntil, set) }),
  };
  const { labels } = set;
  return {
    kind: input.kind,
    language: set.language,
    direction: set.direction,
    letterhead: { name: fill('{organisation}', values), address: organisation.address },
    title: fill(text.title, values),
    question: fill(text.question, values),
    addressee: { label: labels.addressee, text: fill('{employee}', values) },
    dated: { label: labels.dated, text: fill('{today}', values) },
    summary: [
      { icon: 'who', label: labels.who, text: fill(text.who, values) },
      { icon: 'what', label: labels.what, text: fill(text.what, values) },
      { icon: 'until', label: labels.until, text: fill(text.until, values) },
    ],
    paragraphs: text.paragraphs.map((source) => paragraph(source, values, lists)),
    refusing: { heading: labels.refusing, text: fill(text.refusing, values) },
    withdrawing: { heading: labels.withdrawing, text: fill(text.withdrawing, values) },
    rights: { heading: labels.rights, text: fill(set.rights, values) },
    choices: { heading: labels.choice, ...set.choices },
    version: { label: labels.version, text: `${set.language} ${set.version}` },
    validUntil,
  };
}

/**
 * The arbodienst for consent texts, from its profile. An FG without a number of her own is reached through the general
 * number, as the privacy statement says.
 */
export const consentOrganisation = (profile: Organisation): ConsentOrganisation => ({
  name: profile.name,
  address: [profile.address.street, `${profile.address.postcode} ${profile.address.city}`.trim()]
    .filter((part) => part !== '')
    .join(', '),
  phone: profile.phone,
  fgName: profile.privacyOfficer.name,
  fgPhone: profile.privacyOfficer.phone === '' ? profile.phone : profile.privacyOfficer.phone,
});
