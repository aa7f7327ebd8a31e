import { describe, expect, it } from 'vitest';
import { currentKind, CURRENT_KINDS, type ConsentKind } from '../../../../shared/consent/kinds/registry.ts';
import {
  askableKinds,
  emptyFields,
  emptySubject,
  subjectForm,
  type AskedField,
  type SubjectForm,
} from '../../../../renderer/features/consent/subject-form.ts';
import { subjects } from '../../consent/sealed-record.ts';

const today = '2026-03-02';

type Fields = SubjectForm['details'][string];

/** The examples of the kinds as they are typed: nothing is '' or []. */
const filled: SubjectForm['details'] = Object.fromEntries(
  askableKinds.map((kind) => [kind, { ...emptySubject[kind], ...subjects[kind].details } as Fields]),
);

/** What the form gives for a kind when these of its fields hold something else. */
const check = (kind: ConsentKind, changed: Fields = {}) =>
  subjectForm(today).safeParse({ kind, details: { ...filled, [kind]: { ...filled[kind], ...changed } } });

/** The fields that were refused, as the form names them. */
const refused = (kind: ConsentKind, changed: Fields): string[] =>
  check(kind, changed).error?.issues.map(({ path }) => path.join('.')) ?? [];

/** Kinds of which a last day must be named. */
const withNamedDay = askableKinds.filter((kind) => currentKind(kind).term.term === 'named');

describe('what is asked', () => {
  it('[CON-9] every kind can be asked but what says why it is closed, as the addendum does [EMP-3]', () => {
    const closed = CURRENT_KINDS.filter((kind) => 'closedBecause' in kind).map(({ kind }) => kind);
    expect(closed).toContain('addendumEmployer');
    expect([...askableKinds, ...closed].toSorted()).toEqual(CURRENT_KINDS.map(({ kind }) => kind).toSorted());
  });

  it.each(askableKinds)('[CON-2] a filled form for %s becomes a subject with its own fields only', (kind) => {
    expect(check(kind).data).toEqual(subjects[kind]);
  });

  it('takes the spaces around a line away, for the employee reads it as it is', () => {
    const { data } = check('askTreatingDoctor', {
      doctorName: ' dr. A. Bedenksel ',
      questions: ['Welke belasting kan nu?', ' Hoe lang duurt het herstel? '],
    });
    expect(data?.details).toMatchObject({
      doctorName: 'dr. A. Bedenksel',
      questions: ['Welke belasting kan nu?', 'Hoe lang duurt het herstel?'],
    });
  });

  it('[CON-5] a request to a treating doctor needs doctor, specialism, purpose and questions, but no last day', () => {
    expect(check('askTreatingDoctor', { until: '' }).data?.details).not.toHaveProperty('until');
    expect(
      refused('askTreatingDoctor', {
        doctorName: '',
        specialism: ' ',
        purpose: '',
        questions: ['een vraag', ''],
      }),
    ).toEqual(
      ['doctorName', 'specialism', 'purpose', 'questions.1'].map(
        (name) => `details.askTreatingDoctor.${name}`,
      ),
    );
  });

  it.each(withNamedDay)('[CON-2] %s has no term of its own and needs a last day', (kind) => {
    expect(refused(kind, { until: '' })).toEqual([`details.${kind}.until`]);
  });

  it('[CON-23] what was typed for one kind is never read for another that has a field of the same name', () => {
    const kind = 'processNotNecessary';
    expect(refused(kind, { purpose: '', data: [''] })).toEqual([
      `details.${kind}.purpose`,
      `details.${kind}.data.0`,
    ]);
    expect(Object.keys(emptySubject)).toEqual(askableKinds);
    const called = (input: AskedField['input']) => ({ input, label: 'Maat' }) as unknown as AskedField;
    expect(emptyFields([['size', called('lines')]])).toEqual({ size: [''] });
    expect(emptyFields([['size', called('line')]])).toEqual({ size: '' });
  });

  it('refuses a last day before today and takes today', () => {
    expect(refused('keepLonger', { until: '2026-03-01' })).toEqual(['details.keepLonger.until']);
    expect(check('keepLonger', { until: today }).success).toBe(true);
  });

  it('[RET-25] keeping longer needs parts and a reason from the closed lists, and says so in Dutch', () => {
    const { error } = check('keepLonger', { parts: [], reason: '' });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Kies ten minste één deel.',
      'Kies een reden.',
    ]);
  });
});
