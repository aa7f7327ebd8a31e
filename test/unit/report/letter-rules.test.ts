import { describe, expect, it } from 'vitest';
import { guardLetter } from '../../../electron/documents/guarded-letter.ts';
import { compileLeakGuard } from '../../../shared/leak-guard/leak-guard.ts';
import {
  LetterField,
  letterRules,
  refusedTexts,
  type EmployerLetter,
} from '../../../shared/report/employer-letter.ts';
import { letterWords, type LetterGuards } from '../../../shared/report/letter-text.ts';
import { letter as example } from '../documents/examples.ts';
import { ordinary } from './ordinary-letters.ts';

/** The example, signed in a function of the program: what may leave. */
const letter: EmployerLetter = { ...example, writer: { ...example.writer, function: 'bedrijfsarts' } };
const termsOfDossier = ['fibromyalgie', 'pimpelaria', 'kanker', 'pijn', 'grolsch', 'oldenbarneveld-ten'];
const lexicon = compileLeakGuard();
const guards = (older = ''): LetterGuards => ({
  lexicon,
  dossier: compileLeakGuard(termsOfDossier),
  isOlder: (word) => letterWords(older).includes(word),
});
/** The same value with another text at this path. */
function withText(value: unknown, [first, ...rest]: readonly string[], text: string): unknown {
  if (first === undefined) return text;
  if (Array.isArray(value))
    return value.map((part: unknown, at) => (String(at) === first ? withText(part, rest, text) : part));
  const parts = value as Readonly<Record<string, unknown>>;
  return { ...parts, [first]: withText(parts[first], rest, text) };
}
const change = (path: string, text: string): EmployerLetter =>
  withText(letter, path.split('.'), text) as EmployerLetter;
const refused = (path: string, text: string, older = ''): readonly string[] =>
  guardLetter(change(path, text), guards(older)).refused.map((one) => one.path);

/** The path of every text in a value. */
function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, path === '' ? key : `${path}.${key}`));
}
const { reportKind: _program, ...texts } = letter;
const everyPath = pathsOf(texts);

describe('[EMP-14] every text of the letter', () => {
  it('has a rule, and the letter as it stands passes', () => {
    expect(everyPath.length).toBeGreaterThan(25);
    expect(guardLetter(letter, guards()).refused).toEqual([]);
    expect(guardLetter(letter, guards()).guarded).not.toBeNull();
  });

  it.each(everyPath)('%s is guarded: no sentence about the employee passes', (path) => {
    for (const poison of [
      'Zij heeft kanker',
      'wegens een zware depressie',
      'Pimpelaria, fibromyalgie en pijn',
      'x\nZij is zwanger',
    ])
      expect([poison, refused(path, poison)]).toEqual([poison, [path]]);
  });

  it('is refused where no rule is for it, however it got there', () => {
    for (const smuggled of [
      { ...letter, diagnosis: 'x' },
      { ...letter, employee: { ...letter.employee, note: 'x' } },
      { ...letter, remark: { text: 'x' } },
      { ...letter, organisation: { ...letter.organisation, name: { text: 'x' } } },
    ])
      expect(guardLetter(smuggled as unknown as EmployerLetter, guards()).guarded).toBeNull();
    expect(refusedTexts('x', undefined, guards())).toHaveLength(1);
    expect(letterRules.recipient.contactName).toBeInstanceOf(LetterField);
  });

  it('has a rule in the type: a text without one does not compile', () => {
    // @ts-expect-error the remark has no rule here
    const incomplete: typeof letterRules = { ...letterRules, remark: undefined };
    expect(refusedTexts(letter, incomplete, guards()).map(({ path }) => path)).toEqual(['remark']);
  });
});

describe('[EMP-14] a poisoned letterhead', () => {
  it.each([
    ['organisation.name', 'Arbodienst De Linde, betreft depressie'],
    ['organisation.name', 'Arbodienst De Linde (kanker)'],
    ['organisation.tagline', 'Fatma lijdt aan een burn-out'],
    ['organisation.tagline', 'Pimpelaria'],
    ['organisation.tagline', 'Loopt bij de psycholoog'],
    ['organisation.certificates.0', 'chemotherapie'],
    ['organisation.certificates.1', 'Pimpelaria 2026'],
    ['organisation.address.street', 'Lindelaan 4, opgenomen in de GGZ'],
    ['organisation.address.postcode', 'HIV positief'],
    ['organisation.address.city', 'Enschede wegens kanker'],
    ['organisation.phone', '053 kanker'],
    ['organisation.email', 'fatma.heeft.kanker@delinde.example'],
    ['organisation.chamberOfCommerce', 'burn-out'],
    ['recipient.employerName', 'Bakkerij Jansen - burn-out'],
    ['recipient.employerName', 'Stichting Fibromyalgie'],
    ['recipient.contactName', 'mevrouw J. de Boer, i.v.m. depressie'],
    ['recipient.contactName', 'mevrouw J. de Boer (burn-out)'],
    ['recipient.contactName', 'Fatma heeft kanker'],
    ['recipient.contactName', 'J. de Boer depressie'],
    ['recipient.contactName', 'Depressie'],
    ['recipient.contactName', 'Jan Burn-out'],
    ['recipient.contactName', 'mevrouw Pimpelaria'],
    ['employee.name', 'Fatma Bakker, kanker'],
    ['employee.name', 'Fatma heeft kanker'],
    ['employee.name', 'Fatma Bakker met hernia'],
    ['employee.personnelNumber', 'depressie'],
    ['employee.personnelNumber', '4417 kanker'],
    ['employee.personnelNumber', 'kanker-4417'],
    ['employee.personnelNumber', '123456789012345678901'],
    ['documentNumber', 'TK-20260302-KANKER'],
    ['writtenOn', 'sinds haar opname'],
    ['writer.function', 'behandelend psychiater'],
    ['writer.name', 'M. de Vries: zij heeft kanker'],
  ])('%s: "%s" leaves in no letter', (path, text) => {
    expect(refused(path, text)).toEqual([path]);
  });
});

describe('[EMP-14] ordinary names', () => {
  it.each(Object.entries(ordinary))('of %s pass, twenty of them', (path, values) => {
    expect(values.length).toBeGreaterThanOrEqual(20);
    expect(values.filter((text) => refused(path, text).length > 0)).toEqual([]);
  });

  it('that are words of the dossier pass where they stood before it was begun', () => {
    for (const [path, text] of [
      ['recipient.employerName', 'Grolsch'],
      ['recipient.employerName', 'KWF Kankerbestrijding'],
      ['organisation.email', 'j.pijn@arbo.example'],
      ['recipient.employerName', 'Stichting Fibromyalgie'],
      ['recipient.contactName', 'mevrouw Pijn'],
    ] as const) {
      expect(refused(path, text)).toEqual([path]);
      expect(refused(path, text, text)).toEqual([]);
    }
  });

  it('that nobody can change pass although the dossier holds them: of the employee, of who signs', () => {
    expect(refused('employee.name', 'Fatma Pijn')).toEqual([]);
    expect(refused('writer.name', 'drs. P. Kanker')).toEqual([]);
  });
});
