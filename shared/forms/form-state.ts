import type {
  Answer,
  Answers,
  FormCompartment,
  FormDefinition,
  FormSection,
  Question,
} from './definition.ts';

/** A question that is asked, with what was answered. */
export interface AskedQuestion {
  readonly question: Question;
  readonly given: Answer | undefined;
  /** Whether the answer says anything: a blank line or an empty choice does not. */
  readonly answered: boolean;
  /** Required and not answered. */
  readonly missing: boolean;
}

/** One section as it stands for this reader. */
export interface SectionState {
  readonly section: FormSection;
  readonly asked: readonly AskedQuestion[];
  readonly answered: number;
  /** Ids of the required questions without an answer. */
  readonly missing: readonly string[];
}

export interface FormState {
  readonly sections: readonly SectionState[];
  /** Ids of all required questions without an answer, in their order; empty means the entry can be finalised. */
  readonly missing: readonly string[];
}

/**
 * A form with these answers, as a reader of these compartments sees it: which questions are asked, what was answered and
 * what lacks. The only place where skip logic is evaluated [FRM-8]: the editor, the reader, the sheet beside the report,
 * finalising and print all take it from here.
 */
export function formState(
  form: FormDefinition,
  answers: Answers,
  compartments: readonly FormCompartment[],
): FormState {
  const open = new Map<string, Answer | undefined>();
  const sections = form.sections.map((section): SectionState => {
    const asked = section.questions
      .filter((question) => {
        const isAsked = compartments.includes(question.compartment) && conditionHolds(question, open);
        if (isAsked) open.set(question.id, answerTo(question, answers));
        return isAsked;
      })
      .map((question) => stateOf(question, answerTo(question, answers)));
    return {
      section,
      asked,
      answered: asked.filter(({ answered }) => answered).length,
      missing: asked.filter(({ missing }) => missing).map(({ question }) => question.id),
    };
  });
  return { sections, missing: sections.flatMap(({ missing }) => missing) };
}

/** The answers to what is asked, of one compartment: what finalising keeps [FRM-10]. */
export function askedAnswers({ sections }: FormState, compartment: FormCompartment): Answers {
  return Object.fromEntries(
    sections
      .flatMap(({ asked }) => asked)
      .flatMap(({ question, given }) =>
        given === undefined || question.compartment !== compartment ? [] : [[question.id, given] as const],
      ),
  );
}

/** `open` holds the answers to the questions before this one that are asked themselves. */
function conditionHolds({ showWhen }: Question, open: ReadonlyMap<string, Answer | undefined>): boolean {
  if (showWhen === undefined) return true;
  const given = open.get(showWhen.question);
  if (given === undefined) return false;
  const values = Array.isArray(given) ? given : [String(given)];
  return values.some((value) => showWhen.equals.includes(value));
}

function answerTo({ id }: Question, answers: Answers): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function stateOf(question: Question, given: Answer | undefined): AskedQuestion {
  const answered = saysSomething(given);
  return { question, given, answered, missing: question.required !== undefined && !answered };
}

function saysSomething(given: Answer | undefined): boolean {
  if (given === undefined) return false;
  return typeof given === 'string' ? given.trim() !== '' : typeof given === 'number' || given.length > 0;
}
