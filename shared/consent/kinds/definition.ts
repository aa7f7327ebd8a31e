import { z } from 'zod';
import type { Compartment } from '../../access/matrix.ts';
import { CodedError } from '../../coded-error.ts';
import type { ConsentField, ConsentFields } from './fields.ts';

/** How long a consent holds: a default number of months, a date that must be named, or until it is withdrawn. */
export type ConsentTerm =
  | { readonly term: 'months'; readonly months: number }
  | { readonly term: 'named' }
  | { readonly term: 'untilWithdrawn' };

/** What a request to a treating doctor holds by default, and what the other single-use kinds follow (CON-5). */
export const THREE_MONTHS: ConsentTerm = { term: 'months', months: 3 };

/** What is fixed for a kind. Words here are for the arbodienst; what the employee reads stands in shared/languages. */
interface ConsentKindFacts<Kind extends string, Fields extends ConsentFields> {
  readonly kind: Kind;
  /** 1 for the first form. A kind whose fields change gets a next version beside it: records keep theirs. */
  readonly version: number;
  readonly label: string;
  readonly purpose: string;
  /** What must be filled in before it can be asked, in the order the form asks it. */
  readonly fields: Fields;
  /** The field that names who gets the data; null when that is the arbodienst itself (CON-2). */
  readonly recipient: (keyof Fields & string) | null;
  readonly term: ConsentTerm;
  readonly singleUse: boolean;
  /** Where the record is kept: 'medical' when its recipient or subject reveals something medical (CON-19). */
  readonly compartment: Compartment;
  /** Why no other basis suffices (CON-1), with its source. */
  readonly basis: { readonly explanation: string; readonly source: string };
  /** Why it cannot be asked from the form yet, in a sentence; absent when it can. */
  readonly closedBecause?: string;
  /** What the arbodienst should know before asking, in whole sentences. */
  readonly advice?: string;
}

/** The details as a strict object of the schemas of the fields. */
type DetailsSchema<Fields extends ConsentFields> = z.ZodObject<
  { -readonly [Name in keyof Fields]: Fields[Name]['schema'] },
  z.core.$strict
>;

/** A kind of consent in one version: all that the rest of the program knows of it. */
export interface ConsentKindDefinition<
  Kind extends string = string,
  Fields extends ConsentFields = ConsentFields,
> extends ConsentKindFacts<Kind, Fields> {
  readonly details: DetailsSchema<Fields>;
}

/** Fields and facts that contradict each other: a mistake in a definition, found when it is built. */
export class ConsentKindError extends CodedError {
  readonly code = 'consentKindWrong';
  constructor(kind: string, what: string, options?: ErrorOptions) {
    super(`consent kind ${kind}: ${what}`, options);
  }
}

/** The facts that can contradict each other. */
interface Interlocking {
  readonly fields: ConsentFields;
  readonly recipient: string | null;
  readonly term: ConsentTerm;
  readonly compartment: Compartment;
}

/** Where a person can write anything at all: a note about the employee fits in (CON-19). */
const IS_FREE: Readonly<Record<ConsentField['input'], boolean>> = {
  line: true,
  lines: true,
  name: false,
  email: false,
  choice: false,
  choices: false,
  lastDay: false,
  given: false,
};

function contradictionIn({ fields, recipient, term, compartment }: Interlocking): string | null {
  const last = Object.entries(fields).filter(([, { input }]) => input === 'lastDay');
  if (recipient !== null && !Object.hasOwn(fields, recipient)) return 'the recipient is no field';
  if (last.some(([name]) => name !== 'until') || last.length > 1) return 'the last day is called until';
  if ((last.length === 0) !== (term.term === 'untilWithdrawn')) return 'term and last day contradict';
  const until = fields['until'];
  if (until?.input === 'lastDay' && until.required !== (term.term === 'named'))
    return 'a last day is required exactly when there is no term';
  const free = Object.values(fields).some(({ input }) => IS_FREE[input]);
  if (free && compartment !== 'medical') return 'free text is medical (CON-19)';
  return null;
}

/** Builds a kind from its facts. @throws ConsentKindError when they contradict each other */
export function defineConsentKind<const Kind extends string, Fields extends ConsentFields>(
  facts: ConsentKindFacts<Kind, Fields>,
): ConsentKindDefinition<Kind, Fields> {
  const contradiction = contradictionIn(facts);
  if (contradiction !== null) throw new ConsentKindError(facts.kind, contradiction);
  const schemas = Object.fromEntries(
    Object.entries(facts.fields).map(([name, { schema }]) => [name, schema]),
  );
  return { ...facts, details: z.strictObject(schemas) as unknown as DetailsSchema<Fields> };
}
