import { z } from 'zod';
import { plainDate } from '../../domain/dates.ts';
import { shownLine } from './shown-line.ts';

/** How a field stands on the form of the arbodienst: Dutch words, whole sentences where they are sentences. */
interface OnTheForm {
  readonly label: string;
  readonly help?: string;
}

interface Required {
  /** Whether the question cannot be asked without it; what the form marks with a star. */
  readonly required: boolean;
}

/** The words of a choice, by its id. */
type Options<Id extends string> = Readonly<Record<Id, string>>;

/**
 * One detail of a kind of consent: how it is asked and what it may hold. `input` says what the form draws and how
 * `exactText` is held to it: what a person typed must stand in the text to the letter, what was chosen in its words
 * in the language of the text, a last day as that language writes dates (CON-16).
 */
export type ConsentField =
  | (OnTheForm &
      Required & {
        readonly input: 'line' | 'name' | 'email';
        /** Whether it names the employer or somebody there: no secret in a report to the employer. */
        readonly employerKnows?: true;
        readonly schema: z.ZodType<string>;
      })
  | (OnTheForm &
      Required & {
        readonly input: 'lines';
        /** One of them, as a numbered line is called: 'Vraag'. */
        readonly item: string;
        readonly add: string;
        readonly schema: z.ZodType<string[]>;
      })
  | (OnTheForm &
      Required & {
        readonly input: 'choice';
        readonly options: Options<string>;
        readonly schema: z.ZodType<string>;
      })
  | (OnTheForm &
      Required & {
        readonly input: 'choices';
        readonly options: Options<string>;
        readonly schema: z.ZodType<string[]>;
      })
  | (OnTheForm &
      Required & {
        readonly input: 'lastDay';
        readonly schema: z.ZodType<string> | z.ZodType<string | undefined>;
      })
  /** Comes from elsewhere in the dossier: nobody types it, and the text need not say it. */
  | { readonly input: 'given'; readonly schema: z.ZodType };

export type ConsentFields = Readonly<Record<string, ConsentField>>;

/** A name or a few words on one line, at most `max` characters (120 unless it is said). Free text: medical kinds alone. */
export const line = ({
  max = 120,
  ...shown
}: OnTheForm & { readonly max?: number; readonly employerKnows?: true }) =>
  ({ ...shown, input: 'line', required: true, schema: shownLine(max) }) as const;

/** Letters, digits and what stands between the parts of a name: too little for a sentence about somebody. */
const NAME = /^[\p{L}\p{M}\p{N} .,'’&()/-]+$/u;

/** The name of a person or an organisation that gets the data: the only thing typed that a kind for everybody may hold. */
export const name = (shown: OnTheForm) =>
  ({
    ...shown,
    input: 'name',
    required: true,
    schema: shownLine(80).regex(NAME, 'Vul alleen een naam in.'),
  }) as const;

/** An e-mail address. */
export const email = (shown: OnTheForm) =>
  ({
    ...shown,
    input: 'email',
    required: true,
    schema: z.email('Dit is geen geldig e-mailadres.').max(120),
  }) as const;

/** As many lines as one consent can name. */
export const MOST_LINES = 12;

/** One to twelve short lines. */
export const lines = (shown: OnTheForm & { readonly item: string; readonly add: string }) =>
  ({
    ...shown,
    input: 'lines',
    required: true,
    schema: z.array(shownLine(240)).min(1).max(MOST_LINES, 'Hooguit twaalf.'),
  }) as const;

const idsOf = <Id extends string>(options: Options<Id>) => Object.keys(options) as [Id, ...Id[]];

interface Choosing<Id extends string> extends OnTheForm {
  readonly options: Options<Id>;
  /** Said when nothing is chosen. */
  readonly problem: string;
}

/** One of a closed list, so that the record can reveal nothing the list does not. */
export const choice = <const Id extends string>({ problem, ...shown }: Choosing<Id>) =>
  ({
    ...shown,
    input: 'choice',
    required: true,
    schema: z.enum(idsOf(shown.options), problem),
  }) as const;

/** One or more of a closed list. */
export const choices = <const Id extends string>({ problem, ...shown }: Choosing<Id>) =>
  ({
    ...shown,
    input: 'choices',
    required: true,
    schema: z
      .array(z.enum(idsOf(shown.options), problem))
      .min(1, problem)
      .max(idsOf(shown.options).length),
  }) as const;

/** The last day of the consent, that day included. */
export const lastDay = (shown: OnTheForm) =>
  ({ ...shown, input: 'lastDay', required: true, schema: plainDate }) as const;

/** A last day that may be left empty, because the kind has a term of its own (CON-5). */
export const lastDayOrTerm = (shown: OnTheForm) =>
  ({ ...shown, input: 'lastDay', required: false, schema: plainDate.optional() }) as const;

/** What is filled in from elsewhere in the dossier. */
export const given = <Schema extends z.ZodType>(schema: Schema) => ({ input: 'given', schema }) as const;
