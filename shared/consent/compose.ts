import { CodedError } from '../coded-error.ts';
import type { PlainDate } from '../domain/dates.ts';
import type { ConsentText } from '../languages/consent-text.ts';
import { readableDate } from '../languages/dates.ts';
import { fill, placeholdersIn, UnknownPlaceholderError } from '../languages/placeholders.ts';
import { CATALOGUE, findText, newestText, type ConsentCatalogue } from './catalogue.ts';
import type { ComposedConsent } from './composed-consent.ts';
import { lastDayOf } from './kinds/registry.ts';
import type { ConsentOrganisation } from './organisation.ts';
import { fieldWords } from './field-words.ts';

/** What a consent text is made from. The details are those of the kind: its schema has seen them. */
export interface ConsentTextInput {
  readonly kind: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly language: string;
  /** The newest unless it is said. */
  readonly textVersion?: string;
  readonly organisation: ConsentOrganisation;
  readonly employeeName: string;
  /** The date that stands on it. */
  readonly today: PlainDate;
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

/** A sentence with its values. A value that is empty would leave half a sentence: then there is no text. */
function filled(sentence: string, values: Values): string {
  const empty = placeholdersIn(sentence).find((name) => values[name]?.trim() === '');
  if (empty !== undefined) throw new ConsentTextError('unfilled', empty);
  try {
    return fill(sentence, values);
  } catch (cause) {
    if (cause instanceof UnknownPlaceholderError)
      throw new ConsentTextError('unknownPlaceholder', cause.placeholder, { cause });
    throw cause;
  }
}

/** In UTF-16 code units: about two lines of klantmodus. */
const LONGEST_LIST_ON_A_LINE = 120;

function joined(items: readonly string[], { separator, listBelow }: ConsentText['frame']): string {
  const line = items.join(separator);
  return line.length > LONGEST_LIST_ON_A_LINE ? listBelow : line;
}

/** Every field of the kind as words in the language of the text, one placeholder each. */
function valuesOf({ details }: ConsentTextInput, text: ConsentText): Values {
  const { fields, recipient } = text.definition;
  const values: Record<string, string> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.input === 'given' || field.input === 'lastDay') continue;
    values[name] = joined(fieldWords(name, details, text), text.frame);
  }
  if (recipient !== null) values['recipient'] = values[recipient] ?? '';
  return values;
}

/**
 * The text an employee reads before she decides, in whole sentences of one language and version (CON-1, CON-2).
 * @throws ConsentTextError when the text is unknown, a value it needs is empty, or the last day lies before `today`
 * @throws InvalidDateError when `today` does not exist
 */
export function composeConsentText(
  input: ConsentTextInput,
  catalogue: ConsentCatalogue = CATALOGUE,
): ComposedConsent {
  const found = input.textVersion === undefined ? newestText(input, catalogue) : findText(input, catalogue);
  if (found === undefined) throw new ConsentTextError('unknownText', 'language');
  const { text, pack } = found;
  const { organisation, details, today } = input;
  const { frame, definition } = text;
  const validUntil = lastDayOf(definition, details, today);
  if (validUntil !== null && validUntil < today) throw new ConsentTextError('alreadyOver', 'until');
  const values: Values = {
    ...valuesOf(input, text),
    organisation: organisation.name,
    phone: organisation.phone,
    fgName: organisation.fgName,
    fgPhone: organisation.fgPhone,
    employee: input.employeeName,
    today: readableDate(today, pack.dates),
    ...(validUntil === null ? {} : { until: readableDate(validUntil, pack.dates) }),
  };
  const { labels } = frame;
  return {
    kind: definition.kind,
    language: pack.tag,
    direction: pack.direction,
    letterhead: { name: filled('{organisation}', values), address: organisation.address },
    title: filled(text.title, values),
    question: filled(text.question, values),
    addressee: { label: labels.addressee, text: filled('{employee}', values) },
    dated: { label: labels.dated, text: filled('{today}', values) },
    summary: [
      { icon: 'who', label: labels.who, text: filled(text.who, values) },
      { icon: 'what', label: labels.what, text: filled(text.what, values) },
      { icon: 'until', label: labels.until, text: filled(text.until, values) },
    ],
    paragraphs: text.paragraphs.map((paragraph) => ({
      text: filled(paragraph.text, values),
      items: paragraph.list === undefined ? [] : [...fieldWords(paragraph.list, details, text)],
    })),
    refusing: { heading: labels.refusing, text: filled(text.refusing, values) },
    withdrawing: { heading: labels.withdrawing, text: filled(text.withdrawing, values) },
    rights: { heading: labels.rights, text: filled(frame.rights, values) },
    choices: { heading: labels.choice, ...frame.choices },
    version: { label: labels.version, text: `${pack.tag} ${text.version}` },
    kindVersion: definition.version,
    textVersion: text.version,
    validUntil,
  };
}
