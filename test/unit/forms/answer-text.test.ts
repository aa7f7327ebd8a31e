import { describe, expect, it } from 'vitest';
import { absenceIntake } from '../../../shared/forms/absence-intake.ts';
import { answerText } from '../../../shared/forms/answer-text.ts';
import type { Answer, Question } from '../../../shared/forms/definition.ts';

const asked = (id: string): Question => {
  const found = absenceIntake.sections.flatMap(({ questions }) => questions).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
};
const several: Question = {
  id: 'dagen',
  compartment: 'process',
  label: 'Dagen',
  type: 'choices',
  options: [
    { value: 'ma', label: 'maandag' },
    { value: 'di', label: 'dinsdag' },
  ],
};

describe('an answer as it is read', () => {
  it.each<readonly [string, Question, Answer | undefined, string]>([
    ['the label of what was chosen', asked('wijze'), 'telefoon', 'Per telefoon'],
    ['the labels of all that was chosen', several, ['ma', 'di'], 'maandag, dinsdag'],
    ['a date in words', asked('gesproken-op'), '2026-11-20', 'vrijdag 20 november 2026'],
    ['a number with its unit', asked('uren-per-week'), 16, '16 uur'],
    ['nought as a number', asked('uren-per-week'), 0, '0 uur'],
    ['text as it was typed', asked('afspraken'), 'Twee dagen thuis.', 'Twee dagen thuis.'],
    ['an option of another version, as it was given', asked('wijze'), 'postduif', 'postduif'],
    ['a date that does not exist, as it was given', asked('gesproken-op'), '2026-02-30', '2026-02-30'],
    ['nothing for no answer', asked('wijze'), undefined, ''],
    ['nothing for an empty one', asked('afspraken'), '  ', ''],
    ['nothing for a date that was taken out', asked('gesproken-op'), '', ''],
    ['nothing for an empty choice', several, [], ''],
  ])('is %s', (_, question, given, text) => {
    expect(answerText(question, given)).toBe(text);
  });
});
