import { z } from 'zod';

/** The two compartments a form question can write to. Identity data are not asked in forms: they stand in the dossier's header. */
export type FormCompartment = 'process' | 'medical';

interface QuestionBase {
  readonly id: string;
  readonly compartment: FormCompartment;
  readonly label: string;
  readonly help?: string;
  /** Only where the service cannot be given without the answer (REQ-7), with the reason in a Dutch sentence; shown as *. */
  readonly required?: { readonly because: string };
  /** What the employee need not tell, such as the nature and cause of the illness: never required. */
  readonly mayKeepSilent?: true;
  /** The question is asked only when the answer to `question`, a choice that stands earlier, is one of `equals`. */
  readonly showWhen?: { readonly question: string; readonly equals: readonly string[] };
}

export type Question =
  | (QuestionBase & { readonly type: 'line' | 'text' | 'date' })
  | (QuestionBase & {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly unit: string;
    })
  | (QuestionBase & { readonly type: 'choice' | 'choices'; readonly options: readonly Option[] });

interface Option {
  readonly value: string;
  readonly label: string;
}

export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly questions: readonly Question[];
}

/** A form as versioned data: an entry names the version it was written with. */
export interface FormDefinition {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** What lists and buttons call it, such as 'Intake'. */
  readonly shortTitle: string;
  readonly sections: readonly FormSection[];
}

export const answer = z.union([z.string().max(20_000), z.number(), z.array(z.string().max(120)).max(40)]);
export type Answer = z.infer<typeof answer>;

/** Question id to answer. A question that was not answered has no key. */
export const answers = z.record(z.string().max(60), answer);
export type Answers = z.infer<typeof answers>;
