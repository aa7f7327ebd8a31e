import { isPlainDate } from '../domain/dates.ts';
import type { Answers, FormCompartment, FormDefinition, Question } from './definition.ts';

/** The id of the first answer that cannot be stored for this form, or null: a wrong type, an unknown question or the wrong compartment [FRM-12]. */
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
