import { isPlainDate } from '../domain/dates.ts';
import type { Answers, FormCompartment, FormDefinition, FormSection, Question } from './definition.ts';

/** Whether a question is asked, given the answers so far (skip logic). */
export function isAsked(question: Question, answers: Answers): boolean {
  if (question.showWhen === undefined) return true;
  const given = answers[question.showWhen.question];
  const values = Array.isArray(given) ? given : given === undefined ? [] : [String(given)];
  return values.some((value) => question.showWhen?.equals.includes(value) === true);
}

/** Whether an answer says anything. */
export function isAnswered(question: Question, answers: Answers): boolean {
  const given = answers[question.id];
  if (given === undefined) return false;
  return typeof given === 'string' ? given.trim() !== '' : typeof given === 'number' || given.length > 0;
}

export interface SectionProgress {
  readonly sectionId: string;
  readonly asked: number;
  readonly answered: number;
  readonly missingRequired: readonly string[];
}

/** How far one section is, over the compartments this user can write. */
export function sectionProgress(
  section: FormSection,
  answers: Answers,
  compartments: readonly FormCompartment[],
): SectionProgress {
  const asked = section.questions.filter(
    (question) => compartments.includes(question.compartment) && isAsked(question, answers),
  );
  const answered = asked.filter((question) => isAnswered(question, answers));
  return {
    sectionId: section.id,
    asked: asked.length,
    answered: answered.length,
    missingRequired: asked
      .filter((question) => question.required === true && !answered.includes(question))
      .map((question) => question.id),
  };
}

/** Ids of the required questions that are asked and have no answer; empty means the form can be finalised. */
export function missingRequired(
  form: FormDefinition,
  answers: Answers,
  compartments: readonly FormCompartment[],
): readonly string[] {
  return form.sections.flatMap((section) => sectionProgress(section, answers, compartments).missingRequired);
}

/** Why an answer cannot be stored for this form, or null. A wrong type, an unknown question or the wrong compartment is refused. */
export function refuseAnswers(
  form: FormDefinition,
  answers: Answers,
  compartment: FormCompartment,
): string | null {
  const questions = new Map(
    form.sections.flatMap((section) => section.questions).map((question) => [question.id, question]),
  );
  for (const [id, value] of Object.entries(answers)) {
    const question = questions.get(id);
    if (question === undefined || question.compartment !== compartment) return id;
    if (!fits(question, value)) return id;
  }
  return null;
}

function fits(question: Question, value: Answers[string]): boolean {
  switch (question.type) {
    case 'number':
      return typeof value === 'number' && value >= question.min && value <= question.max;
    case 'choice':
      return (
        typeof value === 'string' &&
        (value === '' || question.options.some((option) => option.value === value))
      );
    case 'choices':
      return (
        Array.isArray(value) &&
        value.every((item) => question.options.some((option) => option.value === item))
      );
    case 'line':
    case 'text':
      return typeof value === 'string';
    case 'date':
      return value === '' || isPlainDate(value);
  }
}
