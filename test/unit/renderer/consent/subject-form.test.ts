import { describe, expect, it } from 'vitest';
import { CURRENT_KINDS } from '../../../../shared/consent/kinds/registry.ts';
import {
  askableKinds,
  emptySubject,
  subjectForm,
  type SubjectForm,
} from '../../../../renderer/features/consent/subject-form.ts';

const today = '2026-03-02';
const details: SubjectForm['details'] = {
  ...emptySubject,
  doctorName: ' dr. A. Bedenksel ',
  specialism: 'orthopedie',
  purpose: 'Beoordelen welk werk veilig kan',
  questions: ['Welke belasting kan nu?', ' Hoe lang duurt het herstel? '],
  recipientName: 'Bureau Verzonnen',
  recipientRole: 'arbeidsdeskundige',
  data: ['de belastbaarheid'],
  parts: ['medicalDossier'],
  reason: 'laterQuestion',
  organisationName: 'Arbodienst Elders',
  emailAddress: 'iemand@example.org',
  until: '2026-08-01',
};

const check = (kind: SubjectForm['kind'], changed: Partial<SubjectForm['details']> = {}) =>
  subjectForm(today).safeParse({ kind, details: { ...details, ...changed } });

/** The fields that were refused, as the form names them. */
const refused = (kind: SubjectForm['kind'], changed: Partial<SubjectForm['details']>): string[] =>
  check(kind, changed).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('what is asked', () => {
  it('[CON-9] every kind can be asked but the addendum, which waits for its motivation [EMP-3]', () => {
    expect([...askableKinds, 'addendumEmployer'].toSorted()).toEqual(
      CURRENT_KINDS.map(({ kind }) => kind).toSorted(),
    );
  });

  it.each(askableKinds)('[CON-2] a filled form for %s becomes a subject with its own fields only', (kind) => {
    const { success, data } = check(kind);
    expect(success).toBe(true);
    expect(data?.kind).toBe(kind);
    expect(Object.keys(data?.details ?? {})).not.toContain(kind === 'newsletter' ? 'until' : 'emailAddress');
  });

  it('takes the spaces around a line away, for the employee reads it as it is', () => {
    const { data } = check('askTreatingDoctor');
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
    ).toEqual(['details.doctorName', 'details.specialism', 'details.purpose', 'details.questions.1']);
  });

  it('[CON-2] a kind without a term of its own needs a last day', () => {
    for (const kind of ['shareWithThirdParty', 'keepLonger', 'processNotNecessary'] as const) {
      expect(refused(kind, { until: '' })).toEqual(['details.until']);
    }
  });

  it('refuses a last day before today and takes today', () => {
    expect(refused('keepLonger', { until: '2026-03-01' })).toEqual(['details.until']);
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
