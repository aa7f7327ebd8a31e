import { describe, expect, it } from 'vitest';
import { textsInAnswers } from '../../../shared/forms/answer-texts.ts';
import { recordKinds } from '../../../shared/records/kinds.ts';
import { formPartBody } from '../../store/support.ts';
import { choice, formWith, line, number } from './form-examples.ts';

const options = [
  { value: 'rug', label: 'Pimpelaria in de rug' },
  { value: 'hand', label: 'Kwiksilver in de hand' },
];
const form = formWith(line('vrij'), choice('een', options), number('uren', 0, 40), {
  ...choice('meer', options),
  type: 'choices',
  options,
});
const answers = { vrij: 'Eigen woorden.', een: 'rug', uren: 12, meer: ['hand', 'weg'] };

describe('[EMP-1] the texts in answers, for the leak guard', () => {
  it('are those of every kind of question: what was typed, kept and read', () => {
    expect(textsInAnswers(form, answers)).toEqual([
      'Eigen woorden.',
      'rug',
      'Pimpelaria in de rug',
      'hand',
      'weg',
      'Kwiksilver in de hand, weg',
    ]);
  });

  it('are those that are kept when the form is not known, also of what was chosen', () => {
    expect(textsInAnswers(undefined, answers)).toEqual(['Eigen woorden.', 'rug', 'hand', 'weg']);
    const body = formPartBody({ formId: 'horoscoop', answers: { sterrenbeeld: ['vlindermoer', 'vis'] } });
    expect(recordKinds.formMedical.medicalTexts?.(body)).toEqual(['vlindermoer', 'vis']);
  });
});
