import { expect, it } from 'vitest';
import { catalogueOf } from '../../../shared/forms/catalogue-of.ts';
import { formWith, line } from './form-examples.ts';

const form = (id: string, version: number) => ({
  ...formWith(line('a')),
  id,
  version,
  shortTitle: `${id} ${version}`,
});

it('[FRM-13] keeps every version of a form, and begins the newest', () => {
  const [first, second, other] = [form('een', 1), form('een', 2), form('ander', 1)];
  const catalogue = catalogueOf([second, first, other]);
  expect([catalogue.formOf('een', 1), catalogue.formOf('een', 2)]).toEqual([first, second]);
  expect(catalogue.currentForm('een')).toBe(second);
  expect(catalogue.currentForms).toEqual([second, other]);
  expect(catalogue.formName('een')).toBe('een 2');
});

it('[FRM-13] takes no version twice', () => {
  expect(() => catalogueOf([form('een', 1), form('een', 1)])).toThrow('sameId');
});

it('[FRM-14] knows no form or version it was not given, and still has a word for it', () => {
  const catalogue = catalogueOf([form('een', 1)]);
  expect([
    catalogue.formOf('een', 2),
    catalogue.formOf('ander', 1),
    catalogue.currentForm('constructor'),
  ]).toEqual([undefined, undefined, undefined]);
  expect(catalogue.formName('ander')).toBe('Formulier');
});
