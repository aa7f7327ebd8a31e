import type { FormDefinition, Question } from '../../../shared/forms/definition.ts';

type Change = Partial<Pick<Question, 'compartment' | 'required' | 'mayKeepSilent' | 'showWhen'>>;

export const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
];

export const line = (id: string, change: Change = {}): Question => ({
  id,
  compartment: 'process',
  type: 'line',
  label: id,
  ...change,
});

export const choice = (
  id: string,
  options: readonly (typeof yesNo)[number][] = yesNo,
  change: Change = {},
): Question => ({
  id,
  compartment: 'process',
  type: 'choice',
  label: id,
  options,
  ...change,
});

export const number = (id: string, min: number, max: number): Question => ({
  id,
  compartment: 'process',
  type: 'number',
  label: id,
  min,
  max,
  unit: 'uur',
});

/** A form of one section with these questions. */
export const formWith = (...questions: readonly Question[]): FormDefinition => ({
  id: 'proef',
  version: 1,
  title: 'Proefformulier',
  shortTitle: 'Proef',
  sections: [{ id: 'deel', title: 'Deel', questions }],
});
