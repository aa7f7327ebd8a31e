import { describe, expect, it } from 'vitest';
import { defineForm, FormDefinitionRefused, type FormProblem } from '../../../shared/forms/define-form.ts';
import type { FormDefinition, FormSection, Question } from '../../../shared/forms/definition.ts';
import { choice, formWith, line, number, yesNo } from './form-examples.ts';

/** The code, place and problem of the refusal, or null when the definition is taken. */
function refusalOf(form: FormDefinition): readonly [string, string, FormProblem] | null {
  try {
    defineForm(form);
    return null;
  } catch (error) {
    if (!(error instanceof FormDefinitionRefused)) throw error;
    expect([error.code, error.formId]).toEqual(['formDefinitionRefused', form.id]);
    expect(error.message).toContain(error.where);
    return [error.code, error.where, error.problem];
  }
}

const refused = (where: string, problem: FormProblem) => ['formDefinitionRefused', where, problem];
const section = (id: string, questions: readonly Question[]): FormSection => ({
  id,
  title: 'Deel',
  questions,
});

describe('a form definition', () => {
  it('is taken as it was written when it breaks no rule', () => {
    const form = formWith(
      line('naam'),
      choice('wijze'),
      line('toelichting', { showWhen: { question: 'wijze', equals: ['ja'] } }),
    );
    expect(defineForm(form)).toBe(form);
  });

  it.each<readonly [string, FormDefinition, readonly [string, FormProblem]]>([
    ['a form id with a capital', { ...formWith(line('a')), id: 'Intake' }, ['Intake', 'id']],
    ['a form without a section', { ...formWith(line('a')), sections: [] }, ['proef', 'noQuestions']],
    [
      'a section without a question',
      { ...formWith(), sections: [section('leeg', [])] },
      ['leeg', 'noQuestions'],
    ],
    [
      'a section id with a space',
      { ...formWith(), sections: [section('het deel', [line('a')])] },
      ['het deel', 'id'],
    ],
    ['the name of a built-in as a question', formWith(line('__proto__')), ['__proto__', 'id']],
    ['a question id that is too long', formWith(line('a'.repeat(61))), ['a'.repeat(61), 'id']],
    ['an option value with a capital', formWith(choice('a', [{ value: 'Ja', label: 'Ja' }])), ['a', 'id']],
    ['version nought', { ...formWith(line('a')), version: 0 }, ['proef', 'version']],
    ['half a version', { ...formWith(line('a')), version: 1.5 }, ['proef', 'version']],
  ])('[FRM-1] is refused with %s', (_, form, [where, problem]) => {
    expect(refusalOf(form)).toEqual(refused(where, problem));
  });

  it.each<readonly [string, FormDefinition, string]>([
    [
      'two sections',
      { ...formWith(), sections: [section('deel', [line('a')]), section('deel', [line('b')])] },
      'deel',
    ],
    ['two questions of one section', formWith(line('a'), line('a')), 'a'],
    [
      'two questions of two sections',
      { ...formWith(), sections: [section('een', [line('a')]), section('twee', [line('a')])] },
      'a',
    ],
    ['two options', formWith(choice('a', [...yesNo, { value: 'ja', label: 'Zeker' }])), 'a'],
  ])('[FRM-2] is refused with one id for %s', (_, form, where) => {
    expect(refusalOf(form)).toEqual(refused(where, 'sameId'));
  });

  it.each<readonly [string, Question, FormProblem]>([
    ['a choice of nothing', choice('a', []), 'noOptions'],
    ['a range the wrong way round', number('a', 60, 0), 'emptyRange'],
    ['a range of one number', number('a', 1, 1), 'emptyRange'],
  ])('[FRM-3] is refused with %s', (_, question, problem) => {
    expect(refusalOf(formWith(question))).toEqual(refused('a', problem));
  });

  it.each<readonly [string, readonly Question[], FormProblem]>([
    [
      'a later question',
      [line('b', { showWhen: { question: 'c', equals: ['ja'] } }), choice('c')],
      'conditionNotEarlier',
    ],
    ['itself', [choice('b', yesNo, { showWhen: { question: 'b', equals: ['ja'] } })], 'conditionNotEarlier'],
    ['no question', [line('b', { showWhen: { question: 'weg', equals: ['ja'] } })], 'conditionNotEarlier'],
    [
      'an option that does not exist',
      [choice('c'), line('b', { showWhen: { question: 'c', equals: ['ja', 'soms'] } })],
      'conditionOption',
    ],
    ['no option', [choice('c'), line('b', { showWhen: { question: 'c', equals: [] } })], 'conditionOption'],
    [
      'a line of text',
      [line('c'), line('b', { showWhen: { question: 'c', equals: ['ja'] } })],
      'conditionOption',
    ],
  ])('[FRM-4] is refused with a condition on %s', (_, questions, problem) => {
    expect(refusalOf(formWith(...questions))).toEqual(refused('b', problem));
  });

  it('[FRM-5] is refused when a medical answer shows a process question, taken the other way round', () => {
    const shown = { showWhen: { question: 'a', equals: ['ja'] } };
    const medical = { compartment: 'medical' } as const;
    expect(refusalOf(formWith(choice('a', yesNo, medical), line('b', shown)))).toEqual(
      refused('b', 'processDependsOnMedical'),
    );
    expect(refusalOf(formWith(choice('a', yesNo, medical), line('b', { ...medical, ...shown })))).toBeNull();
    expect(refusalOf(formWith(choice('a'), line('b', { ...medical, ...shown })))).toBeNull();
  });

  it('[FRM-6] is refused when a question is required without a reason', () => {
    expect(refusalOf(formWith(line('a', { required: { because: '  ' } })))).toEqual(
      refused('a', 'requiredWithoutReason'),
    );
    expect(refusalOf(formWith(line('a', { required: { because: 'Zonder dit kan het niet.' } })))).toBeNull();
  });

  it('[FRM-7] is refused when it requires what the employee may keep silent about', () => {
    const silent = { compartment: 'medical', mayKeepSilent: true } as const;
    expect(refusalOf(formWith(line('a', { ...silent, required: { because: 'Graag.' } })))).toEqual(
      refused('a', 'requiredAgainstSilence'),
    );
    expect(refusalOf(formWith(line('a', silent)))).toBeNull();
  });
});
