import { describe, expect, it } from 'vitest';
import { copyWasGiven } from '../../../shared/consent/amendment.ts';
import { CURRENT_KINDS } from '../../../shared/consent/kinds/registry.ts';
import { InvalidAsOfError } from '../../../shared/consent/moment.ts';
import { CONSENT_STATES, consentState } from '../../../shared/consent/validity.ts';
import {
  agreement,
  amended,
  crypto,
  sealed,
  subjects,
  unsealedAgreement,
  used,
  uuid,
  withdrawal,
} from './sealed-record.ts';

const on = (asOf: string) => ({ asOf, crypto });
const stateOn = (record: unknown, asOf = '2026-03-10') => consentState(record, on(asOf));
const valid = { state: 'valid', missing: [] };
const lacking = (...missing: string[]) => ({ state: 'incomplete', missing });
/** A good agreement with other fields, sealed as such. */
const agreedWith = (change: object) => sealed({ ...unsealedAgreement(), ...change });
const representative = { name: 'Ali van der Berg', relation: 'vader', ground: 'jonger dan zestien jaar' };

describe('a complete agreement', () => {
  it.each(CURRENT_KINDS)('[CON-9] of kind $kind is valid', ({ kind }) => {
    expect(stateOn(agreement(subjects[kind]))).toEqual(valid);
  });

  it('[CON-14] holds from its first day up to and including its last', () => {
    const record = agreement();
    expect(stateOn(record, '2026-03-01')).toEqual(lacking('decision'));
    expect(stateOn(record, '2026-03-02')).toEqual(valid);
    expect(stateOn(record, '2026-03-02T14:01:59+01:00')).toEqual(lacking('decision'));
    expect(stateOn(record, '2026-03-02T13:02:00Z')).toEqual(valid);
    expect(stateOn(record, '2026-06-02')).toEqual(valid);
    expect(stateOn(record, '2026-06-03').state).toBe('expired');
    expect(stateOn(agreedWith({ validFrom: '2026-03-20' }), '2026-03-19')).toEqual(lacking('validFrom'));
  });

  it('[CON-14] of the newsletter has no last day', () => {
    expect(stateOn(agreement(subjects.newsletter), '2099-01-01')).toEqual(valid);
  });

  it.each(['2026-02-30', 'gisteren', '2026-03-02T14:02', ''])(
    '[CON-22] a date that does not exist is refused: %j',
    (asOf) => {
      expect(() => stateOn(agreement(), asOf)).toThrow(InvalidAsOfError);
    },
  );
});

describe('what lacks', () => {
  it.each([
    ['place'],
    ['language'],
    ['kindVersion'],
    ['textVersion'],
    ['decision'],
    ['decidedAt'],
    ['device'],
    ['clock'],
    ['presentPersons'],
    ['capacityDoubt'],
    ['employeeBornOn'],
    ['dossierId'],
    ['formatVersion'],
    ['details'],
  ])('[CON-2] is named: %s', (field) => {
    const { [field]: _left, ...rest } = unsealedAgreement() as Record<string, unknown>;
    expect(stateOn(sealed(rest)).missing).toContain(field);
    expect(stateOn(sealed(rest)).state).toBe('incomplete');
  });

  it.each([
    ['doctorName', subjects.askTreatingDoctor],
    ['questions', subjects.askTreatingDoctor],
    ['purpose', subjects.askTreatingDoctor],
    ['recipientName', subjects.shareWithThirdParty],
    ['data', subjects.shareWithThirdParty],
    ['until', subjects.keepLonger],
    ['motivationId', subjects.addendumEmployer],
  ] as const)('[CON-5] a detail is named: %s', (field, subject) => {
    const { [field]: _left, ...details } = { ...subject.details } as Record<string, unknown>;
    expect(stateOn(sealed({ ...unsealedAgreement(subject), details }))).toEqual(lacking(`details.${field}`));
  });

  it('[CON-2] a consent with a term names its last day', () => {
    expect(stateOn(agreedWith({ validUntil: null }))).toEqual(lacking('validUntil'));
  });

  it('[CON-6] the text, its hash and the doubt of the clock', () => {
    const { exactText: _text, textHash: _hash, ...rest } = unsealedAgreement();
    expect(stateOn(sealed(rest))).toEqual(lacking('exactText', 'textHash'));
    expect(stateOn(agreedWith({ clock: { source: 'laptop' } }))).toEqual(lacking('clock.doubtSeconds'));
    expect(stateOn(agreedWith({ clock: { source: 'laptop', doubtSeconds: null } }))).toEqual(valid);
  });

  it.each([
    ['none', null, 'signature'],
    [
      'a mere touch',
      { ...unsealedAgreement().signature, strokes: [[{ x: 1, y: 1, t: 0 }]] },
      'signature.strokes',
    ],
    [
      'a typed name without a witness',
      { method: 'typed', by: 'employee', typedName: 'F. van der Berg' },
      'signature.witness',
    ],
    ['paper without a scan', { method: 'paper', by: 'employee', scanBlobId: uuid(5) }, 'signature.scanHash'],
    ['an unknown method', { method: 'voice', by: 'employee' }, 'signature.method'],
  ])('[CON-4] the signature: %s', (_what, signature, name) => {
    expect(stateOn(agreedWith({ signature }))).toEqual(lacking(name));
  });

  it.each([
    [
      {
        method: 'typed',
        by: 'employee',
        typedName: 'F. van der Berg',
        witness: { name: 'P. Bos', role: 'POB' },
      },
    ],
    [{ method: 'paper', by: 'employee', scanBlobId: uuid(5), scanHash: 'a'.repeat(64) }],
  ])('[CON-4] the other ways of signing count as well', (signature) => {
    expect(stateOn(agreedWith({ signature }))).toEqual(valid);
  });

  it('[CON-6] who was present, except for paper that came by post', () => {
    expect(stateOn(agreedWith({ presentPersons: [] }))).toEqual(lacking('presentPersons'));
    const signature = { method: 'paper', by: 'employee', scanBlobId: uuid(5), scanHash: 'a'.repeat(64) };
    expect(stateOn(agreedWith({ presentPersons: [], signature }))).toEqual(valid);
  });

  it('[CON-16] lines and a last day that do not stand in the text she read', () => {
    const other = {
      ...subjects.askTreatingDoctor.details,
      doctorName: 'dr. Z. Anders',
      questions: ['Welke pillen?'],
    };
    expect(stateOn(agreedWith({ details: other }))).toEqual(
      lacking('exactText.doctorName', 'exactText.questions'),
    );
    expect(stateOn(agreedWith({ validUntil: '2030-01-01' }))).toEqual(lacking('exactText.validUntil'));
  });

  it('[CON-16] a known text without its words on refusing and withdrawing', () => {
    const exactText = unsealedAgreement().exactText.replaceAll('Als u', 'Wanneer u');
    const record = agreedWith({ exactText, textHash: crypto.sha256Hex(exactText) });
    expect(stateOn(record)).toEqual(lacking('exactText.refusing', 'exactText.withdrawing'));
    const onOtherForm = agreedWith({
      exactText,
      textHash: crypto.sha256Hex(exactText),
      textVersion: 'papier-2019',
    });
    expect(stateOn(onOtherForm)).toEqual(valid);
  });

  it('[CON-16] the earlier of two last days holds', () => {
    const subject = subjects.shareWithThirdParty;
    const details = { ...subject.details, until: '2026-05-01' };
    expect(stateOn(sealed({ ...unsealedAgreement(subject), details }), '2026-05-02').state).toBe('expired');
  });
});

describe('who signs', () => {
  it.each([
    ['2010-03-03', 'incomplete'],
    ['2010-03-02', 'valid'],
    ['2026-03-02', 'incomplete'],
  ])('[CON-7] born %s, decided 2026-03-02: %s', (employeeBornOn, state) => {
    const judged = stateOn(agreedWith({ employeeBornOn }));
    expect(judged.state).toBe(state);
    if (state === 'incomplete') expect(judged.missing).toEqual(['representative', 'signature.by']);
  });

  it('[CON-7] doubt about capacity asks for the representative as well', () => {
    expect(stateOn(agreedWith({ capacityDoubt: true }))).toEqual(lacking('representative', 'signature.by'));
  });

  it('[CON-7] a representative who is named but did not sign is not enough', () => {
    expect(stateOn(agreedWith({ capacityDoubt: true, representative }))).toEqual(lacking('signature.by'));
    const signature = { ...unsealedAgreement().signature, by: 'representative' };
    expect(stateOn(agreedWith({ capacityDoubt: true, representative, signature }))).toEqual(valid);
    expect(stateOn(agreedWith({ signature }))).toEqual(lacking('representative'));
  });
});

describe('refusing, withdrawing, using', () => {
  const refusal = { decision: 'refused', signature: null, validUntil: null };

  it('[CON-15] a refusal needs no signature, no age and no term', () => {
    expect(stateOn(agreedWith(refusal)).state).toBe('refused');
    const {
      employeeBornOn: _born,
      capacityDoubt: _doubt,
      signature: _s,
      validFrom: _f,
      ...rest
    } = unsealedAgreement();
    expect(stateOn(sealed({ ...rest, decision: 'refused' })).state).toBe('refused');
    expect(stateOn(sealed({ ...rest, decision: 'refused', employeeBornOn: '2015-01-01' })).state).toBe(
      'refused',
    );
    const { place: _place, ...noPlace } = rest;
    expect(stateOn(sealed({ ...noPlace, decision: 'refused' }))).toEqual(lacking('place'));
  });

  it('[CON-3] a withdrawal works forward only', () => {
    const record = amended(agreement(), withdrawal('2026-04-10T09:30:00+02:00'));
    expect(stateOn(record, '2026-04-09')).toEqual(valid);
    expect(stateOn(record, '2026-04-10T07:29:59Z')).toEqual(valid);
    expect(stateOn(record, '2026-04-10T07:30:00Z').state).toBe('withdrawn');
    expect(stateOn(record, '2026-04-10').state).toBe('withdrawn');
    expect(stateOn(record, '2027-01-01').state).toBe('withdrawn');
  });

  it('[CON-11] a used single-use consent is expired, except for the document that used it', () => {
    const record = amended(agreement(), used('2026-03-05T10:00:00+01:00', uuid(50)));
    expect(stateOn(record, '2026-03-04')).toEqual(valid);
    expect(stateOn(record, '2026-03-05').state).toBe('expired');
    expect(consentState(record, { ...on('2026-03-06'), documentId: uuid(50) })).toEqual(valid);
    expect(consentState(record, { ...on('2026-03-06'), documentId: uuid(51) }).state).toBe('expired');
    const share = amended(
      agreement(subjects.shareWithThirdParty),
      used('2026-03-05T10:00:00+01:00', uuid(50)),
    );
    expect(stateOn(share)).toEqual(valid);
  });

  it('[CON-8] the copy is owed until it is given, and the consent holds meanwhile', () => {
    const record = agreement();
    expect(copyWasGiven(record)).toBe(false);
    const given = amended(record, {
      kind: 'copyGiven',
      id: uuid(11),
      at: '2026-03-02T14:05:00+01:00',
      means: 'paper',
    });
    expect(copyWasGiven(given)).toBe(true);
    expect([stateOn(record), stateOn(given)]).toEqual([valid, valid]);
  });

  it('[CON-21] a withdrawal whose time cannot be read is named, and never lets go', () => {
    const record = amended(agreement(), withdrawal('vorige week'));
    expect(stateOn(record)).toEqual(lacking('amendments.0.withdrawnAt'));
  });

  it('[CON-10] the states come in this order', () => {
    expect(CONSENT_STATES).toEqual(['tampered', 'incomplete', 'refused', 'withdrawn', 'expired', 'valid']);
    const late = amended(agreement(), withdrawal('2026-04-10T09:30:00+02:00'));
    expect(stateOn(late, '2027-01-01').state).toBe('withdrawn');
    const refused = amended(agreement(), withdrawal('2026-03-03T09:30:00+01:00'));
    const refusedThenWithdrawn = { ...sealed({ ...unsealedAgreement(), ...refusal }), amendments: [] };
    expect(stateOn(refusedThenWithdrawn).state).toBe('refused');
    expect(stateOn({ ...refused, place: '' }).state).toBe('tampered');
    const incomplete = sealed({ ...unsealedAgreement(), ...refusal, place: '' });
    expect(stateOn(incomplete)).toEqual(lacking('place'));
  });
});
