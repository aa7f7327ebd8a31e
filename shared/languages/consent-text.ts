import { CodedError } from '../coded-error.ts';
import type { ConsentKindDefinition } from '../consent/kinds/definition.ts';
import { placeholdersIn } from './placeholders.ts';

/** What stands around the text of every kind in one language. */
export interface ConsentFrame {
  /** Between the items of a list on one line. */
  readonly separator: string;
  /** Stands in the place of a list that is too long for one short line. */
  readonly listBelow: string;
  readonly labels: Readonly<
    Record<
      | 'addressee'
      | 'dated'
      | 'who'
      | 'what'
      | 'until'
      | 'refusing'
      | 'withdrawing'
      | 'rights'
      | 'choice'
      | 'version',
      string
    >
  >;
  /** `offer` leads the three choices, of which none is made beforehand (CON-3). */
  readonly choices: Readonly<Record<'offer' | 'agree' | 'refuse' | 'consider', string>>;
  readonly rights: string;
}

/** A paragraph, with or without a list under it. `{name}` is a placeholder; no sentence is glued from parts. */
interface Paragraph {
  readonly text: string;
  /** The field whose lines or choices stand under it. */
  readonly list?: string;
}

/** What the employee reads for one kind of consent. */
interface Sentences {
  /** Year and number, such as '2026-1'; of this kind in this language alone. */
  readonly version: string;
  readonly frame: ConsentFrame;
  readonly title: string;
  readonly question: string;
  readonly who: string;
  readonly what: string;
  readonly until: string;
  readonly paragraphs: readonly Paragraph[];
  readonly refusing: string;
  readonly withdrawing: string;
}

type ChoiceName<Definition extends ConsentKindDefinition> = {
  [Name in keyof Definition['fields']]: Definition['fields'][Name] extends { readonly options: unknown }
    ? Name
    : never;
}[keyof Definition['fields']];

type OptionWords<Field> = Field extends {
  readonly options: Readonly<Record<infer Id extends string, string>>;
}
  ? Readonly<Record<Id, string>>
  : never;

/** The words of every choice of the kind: one that is forgotten does not compile. */
type ChoiceWords<Definition extends ConsentKindDefinition> = [ChoiceName<Definition>] extends [never]
  ? unknown
  : {
      readonly options: {
        readonly [Name in ChoiceName<Definition>]: OptionWords<Definition['fields'][Name]>;
      };
    };

/** The text of one kind in one language and version. What was ever shown never changes (CON-18). */
export interface ConsentText<Kind extends string = string> extends Sentences {
  readonly kind: Kind;
  readonly definition: ConsentKindDefinition;
  /** The words of what is chosen from a list, by field and choice. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A text and its kind do not fit: a mistake in a text, found when it is built. */
export class ConsentWordsError extends CodedError {
  readonly code = 'consentTextWrong';
  constructor(kind: string, what: string, options?: ErrorOptions) {
    super(`consent text of ${kind}: ${what}`, options);
  }
}

/** The arbodienst, the employee and the day: known to every text. */
const ALWAYS_KNOWN = ['organisation', 'phone', 'fgName', 'fgPhone', 'employee', 'today'];

/** Everything the employee reads of a text, frame included. */
const sentencesOf = (text: Sentences): readonly string[] => [
  text.title,
  text.question,
  text.who,
  text.what,
  text.until,
  ...text.paragraphs.map((paragraph) => paragraph.text),
  text.refusing,
  text.withdrawing,
  text.frame.rights,
];

/** Whether a field is mentioned in the text: lists under a paragraph, the rest in a sentence. */
function isMentioned(name: string, definition: ConsentKindDefinition, text: Sentences): boolean {
  const field = definition.fields[name];
  if (field === undefined || field.input === 'given') return true;
  if (field.input === 'lines' || field.input === 'choices')
    return text.paragraphs.some(({ list }) => list === name);
  const used = sentencesOf(text).flatMap(placeholdersIn);
  return used.includes(name) || (definition.recipient === name && used.includes('recipient'));
}

function mistakeIn(definition: ConsentKindDefinition, text: Sentences): string | null {
  const fields = Object.keys(definition.fields);
  const known = new Set([...ALWAYS_KNOWN, ...fields]);
  if (definition.recipient !== null) known.add('recipient');
  const unknown = sentencesOf(text)
    .flatMap(placeholdersIn)
    .find((name) => !known.has(name));
  if (unknown !== undefined) return `it asks for ${unknown}, which the kind does not have`;
  const unmentioned = fields.find((name) => !isMentioned(name, definition, text));
  if (unmentioned !== undefined) return `it does not mention ${unmentioned}`;
  const list = text.paragraphs.find(
    (paragraph) => paragraph.list !== undefined && !known.has(paragraph.list),
  );
  return list === undefined ? null : 'it lists what the kind does not have';
}

/**
 * Builds a text for a kind. What the employee must be told of the kind has to stand in it (CON-2, CON-16).
 * @throws ConsentWordsError when a field is not mentioned, or a placeholder has no field
 */
export function defineConsentText<Definition extends ConsentKindDefinition>(
  definition: Definition,
  words: Sentences & ChoiceWords<Definition>,
): ConsentText<Definition['kind']> {
  const mistake = mistakeIn(definition, words);
  if (mistake !== null) throw new ConsentWordsError(definition.kind, mistake);
  return { options: {}, ...words, kind: definition.kind, definition };
}
