import { CodedError } from '../coded-error.ts';
import type { FormDefinition, Question } from './definition.ts';

/** What can be wrong with a definition. Each has its rule in SPEC.md. */
export type FormProblem =
  | 'id'
  | 'version'
  | 'sameId'
  | 'noQuestions'
  | 'noOptions'
  | 'emptyRange'
  | 'conditionNotEarlier'
  | 'conditionOption'
  | 'processDependsOnMedical'
  | 'requiredWithoutReason'
  | 'requiredAgainstSilence';

/** A form definition that breaks a rule. `where` is the id of the section or question, or of the form itself. */
export class FormDefinitionRefused extends CodedError {
  readonly code = 'formDefinitionRefused';
  readonly formId: string;
  readonly where: string;
  readonly problem: FormProblem;
  constructor(formId: string, where: string, problem: FormProblem) {
    super(`form ${formId}, ${where}: ${problem}`);
    this.formId = formId;
    this.where = where;
    this.problem = problem;
  }
}

const idFormat = /^[a-z][a-z0-9-]{0,59}$/;

/**
 * A form as its author wrote it, checked as it is built, so that a wrong one stops the program at once and not the user
 * halfway. @throws FormDefinitionRefused naming form, place and problem [FRM-1]
 */
export function defineForm(form: FormDefinition): FormDefinition {
  const refuseOn = (where: string, problem: FormProblem | null): void => {
    if (problem !== null) throw new FormDefinitionRefused(form.id, where, problem);
  };
  refuseOn(form.id, formProblem(form));
  const sectionIds = new Set<string>();
  const earlier = new Map<string, Question>();
  for (const { id, questions } of form.sections) {
    refuseOn(id, idProblem(id, sectionIds) ?? (questions.length === 0 ? 'noQuestions' : null));
    sectionIds.add(id);
    for (const question of questions) {
      refuseOn(question.id, questionProblem(question, earlier));
      earlier.set(question.id, question);
    }
  }
  return form;
}

function formProblem({ id, version, sections }: FormDefinition): FormProblem | null {
  if (!idFormat.test(id)) return 'id';
  if (!Number.isSafeInteger(version) || version < 1) return 'version';
  return sections.length === 0 ? 'noQuestions' : null;
}

function questionProblem(question: Question, earlier: ReadonlyMap<string, Question>): FormProblem | null {
  return (
    idProblem(question.id, earlier) ??
    typeProblem(question) ??
    conditionProblem(question, earlier) ??
    requiredProblem(question)
  );
}

function idProblem(id: string, taken: { readonly has: (id: string) => boolean }): FormProblem | null {
  if (!idFormat.test(id)) return 'id';
  return taken.has(id) ? 'sameId' : null;
}

function typeProblem(question: Question): FormProblem | null {
  switch (question.type) {
    case 'number':
      return question.min < question.max ? null : 'emptyRange';
    case 'choice':
    case 'choices': {
      const values = question.options.map(({ value }) => value);
      if (values.length === 0) return 'noOptions';
      if (new Set(values).size < values.length) return 'sameId';
      return values.every((value) => idFormat.test(value)) ? null : 'id';
    }
    case 'line':
    case 'text':
    case 'date':
      return null;
  }
}

function conditionProblem(
  { compartment, showWhen }: Question,
  earlier: ReadonlyMap<string, Question>,
): FormProblem | null {
  if (showWhen === undefined) return null;
  const asked = earlier.get(showWhen.question);
  if (asked === undefined) return 'conditionNotEarlier';
  if (compartment === 'process' && asked.compartment === 'medical') return 'processDependsOnMedical';
  const known = 'options' in asked ? asked.options.map(({ value }) => value) : [];
  const exist = showWhen.equals.length > 0 && showWhen.equals.every((value) => known.includes(value));
  return exist ? null : 'conditionOption';
}

function requiredProblem({ required, mayKeepSilent }: Question): FormProblem | null {
  if (required === undefined) return null;
  if (mayKeepSilent === true) return 'requiredAgainstSilence';
  return required.because.trim() === '' ? 'requiredWithoutReason' : null;
}
