import { describe, expect, it } from 'vitest';
import {
  consentSubject,
  currentKind,
  CURRENT_KINDS,
  lastDayOf,
  type ConsentKind,
} from '../../../shared/consent/kinds/registry.ts';
import { subjects, today } from './sealed-record.ts';

describe('the kinds of consent', () => {
  it('[CON-9] hold the seven of the field', () => {
    expect(CURRENT_KINDS.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'askTreatingDoctor',
        'shareWithThirdParty',
        'addendumEmployer',
        'keepLonger',
        'processNotNecessary',
        'transferMedicalFile',
        'newsletter',
      ]),
    );
    for (const { kind } of CURRENT_KINDS)
      expect(consentSubject.parse(subjects[kind])).toEqual(subjects[kind]);
  });

  it('[CON-1] each say why no other basis suffices, with a source', () => {
    for (const { basis } of CURRENT_KINDS) {
      expect(basis.explanation).toMatch(/^[A-Z].{20,}\.$/);
      expect(basis.source).not.toBe('');
    }
  });

  it('[CON-19] lie with the treating team when recipient or subject tells something medical', () => {
    const where = Object.fromEntries(CURRENT_KINDS.map(({ kind, compartment }) => [kind, compartment]));
    expect(where).toMatchObject({
      askTreatingDoctor: 'medical',
      shareWithThirdParty: 'medical',
      addendumEmployer: 'medical',
      keepLonger: 'process',
      processNotNecessary: 'medical',
      transferMedicalFile: 'process',
      newsletter: 'process',
    });
  });

  it('[CON-19] outside that compartment take no free text about the person', () => {
    const withReason = {
      kind: 'keepLonger',
      details: { ...subjects.keepLonger.details, purpose: 'mijn longen' },
    };
    expect(consentSubject.safeParse(withReason).success).toBe(false);
    const ownPart = {
      kind: 'keepLonger',
      details: { ...subjects.keepLonger.details, parts: ['mijn longfoto'] },
    };
    expect(consentSubject.safeParse(ownPart).success).toBe(false);
    const { details } = subjects.transferMedicalFile;
    for (const doctorName of ['drs. B. Jansen: zij heeft reuma', 'zwanger!', 'x'.repeat(81)]) {
      const withSentence = { kind: 'transferMedicalFile', details: { ...details, doctorName } };
      expect(consentSubject.safeParse(withSentence).success).toBe(false);
    }
    const withNote = { kind: 'newsletter', details: { ...subjects.newsletter.details, note: 'zwanger' } };
    expect(consentSubject.safeParse(withNote).success).toBe(false);
  });

  it('[CON-20] an addendum needs her own initiative and the motivation on file', () => {
    const { details } = subjects.addendumEmployer;
    const asked = { kind: 'addendumEmployer', details: { ...details, employeeInitiative: false } };
    expect(consentSubject.safeParse(asked).success).toBe(false);
    const { motivationId: _left, ...unmotivated } = details;
    expect(consentSubject.safeParse({ kind: 'addendumEmployer', details: unmotivated }).success).toBe(false);
  });

  it('[CON-5] a request to a treating doctor serves once and needs at least one question', () => {
    expect(currentKind('askTreatingDoctor').singleUse).toBe(true);
    const details = { ...subjects.askTreatingDoctor.details, questions: [] };
    expect(consentSubject.safeParse({ kind: 'askTreatingDoctor', details }).success).toBe(false);
  });

  it.each([
    ['2026-03-02', '2026-06-02'],
    ['2025-11-30', '2026-02-28'],
    ['2027-11-30', '2028-02-29'],
  ])('[CON-5] holds three months: decided %s, last day %s', (decided, last) => {
    const { kind, details } = subjects.askTreatingDoctor;
    expect(lastDayOf(currentKind(kind), details, decided)).toBe(last);
  });

  it('[CON-2] the others name their last day; the newsletter runs until she says stop', () => {
    const lastDay = (kind: ConsentKind) => lastDayOf(currentKind(kind), subjects[kind].details, today);
    expect(lastDay('shareWithThirdParty')).toBe('2026-09-30');
    expect(lastDay('keepLonger')).toBe('2050-12-31');
    expect(lastDay('newsletter')).toBeNull();
  });

  it.each(['', '  ', 'twee\nregels', 'dr.\u202e tiW', 'a\u0000b', 'x'.repeat(121)])(
    '[CON-16] refuses a name that reads otherwise than it is stored: %j',
    (doctorName) => {
      const details = { ...subjects.askTreatingDoctor.details, doctorName };
      expect(consentSubject.safeParse({ kind: 'askTreatingDoctor', details }).success).toBe(false);
    },
  );
});
