import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../shared/domain/dates.ts';
import {
  allowedWhileRestricted,
  destructionObstacles,
  identityCheck,
  rectification,
  requestKind,
  requestTerms,
  REQUEST_LABELS,
  type RequestKind,
} from '../../../shared/privacy/requests.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2000-01-01', offset));
const anyKind = fc.constantFrom(...requestKind.options);
const extendable: readonly RequestKind[] = ['access', 'rectification', 'transfer', 'restriction'];

describe('requests of an employee', () => {
  it('[REQ-1] has the six kinds of the privacy regulation and no other', () => {
    expect(REQUEST_LABELS).toEqual({
      access: 'inzage',
      rectification: 'correctie of aanvulling',
      transfer: 'overdracht van gegevens',
      restriction: 'stoppen of beperken van het gebruik',
      complaint: 'klacht',
      destruction: 'vernietiging',
    });
    expect(requestKind.safeParse('marketing').success).toBe(false);
  });

  it('[REQ-2] is answered within 28 days, and never later than the month of the law', () => {
    expect(requestTerms('2026-11-21', { kind: 'access' })).toEqual({
      answerBy: '2026-12-19',
      statutoryBy: '2026-12-21',
      finalBy: '2026-12-19',
      rules: ['REQ-2'],
    });
    expect(requestTerms('2027-01-31', { kind: 'access' })).toMatchObject({
      answerBy: '2027-02-28',
      statutoryBy: '2027-02-28',
    });
    fc.assert(
      fc.property(day, anyKind, (receivedOn, kind) => {
        const terms = requestTerms(receivedOn, { kind });
        if ('refused' in terms) throw new Error('no extension was asked');
        expect(terms.answerBy <= terms.statutoryBy).toBe(true);
        expect(terms.finalBy).toBe(terms.answerBy);
      }),
    );
  });

  it('[REQ-2] is extended to three months by a notice with a reason within the month', () => {
    const extension = { noticeOn: '2026-12-21', reason: 'Het dossier is omvangrijk.' };
    for (const kind of extendable) {
      expect(requestTerms('2026-11-21', { kind, extension })).toMatchObject({ finalBy: '2027-02-21' });
    }
    const refusedFor = (change: object, kind: RequestKind = 'access') => {
      const terms = requestTerms('2026-11-21', { kind, extension: { ...extension, ...change } });
      return 'refused' in terms ? terms.refused.code : 'extended';
    };
    expect(refusedFor({ noticeOn: '2026-12-22' })).toBe('noticeTooLate');
    expect(refusedFor({ noticeOn: '2026-11-20' })).toBe('noticeTooEarly');
    expect(refusedFor({ reason: ' ' })).toBe('reasonMissing');
    expect(refusedFor({}, 'complaint')).toBe('notExtendable');
  });

  it('[RET-28] a request for destruction is decided within a month, without extension', () => {
    fc.assert(
      fc.property(day, fc.nat(40), (receivedOn, late) => {
        const terms = requestTerms(receivedOn, { kind: 'destruction' });
        expect(terms).toMatchObject({ rules: ['REQ-2', 'RET-28'], statutoryBy: addMonths(receivedOn, 1) });
        const extension = { noticeOn: addDays(receivedOn, late), reason: 'Druk.' };
        expect(requestTerms(receivedOn, { kind: 'destruction', extension })).toMatchObject({
          refused: { code: 'notExtendable' },
        });
      }),
    );
  });

  it('[RET-28] names statutory exposure files, running cases and holds as grounds to refuse', () => {
    const none = { statutoryExposureFile: false, caseRunning: false, onHold: false };
    expect(destructionObstacles(none)).toEqual([]);
    expect(destructionObstacles({ ...none, caseRunning: true })).toEqual([
      {
        code: 'caseRunning',
        rule: 'RET-28',
        reason: 'Uw begeleiding loopt nog. Zolang die loopt, hebben wij deze gegevens nodig.',
      },
    ]);
    const all = destructionObstacles({ statutoryExposureFile: true, caseRunning: true, onHold: true });
    expect(all.map((obstacle) => `${obstacle.code} ${obstacle.rule}`)).toEqual([
      'statutoryExposureFile RET-28',
      'caseRunning RET-28',
      'onHold RET-20',
    ]);
  });

  it('[REQ-3] keeps which document was seen and when, and has no place for a number or a copy', () => {
    const check = { document: 'passport', seenOn: '2026-11-21' };
    expect(identityCheck.safeParse(check).success).toBe(true);
    for (const extra of [{ number: 'X' }, { copy: 'data:' }, { bsn: '' }]) {
      expect(identityCheck.safeParse({ ...check, ...extra }).success).toBe(false);
    }
    expect(identityCheck.safeParse({ ...check, document: 'paspoort NX1234567' }).success).toBe(false);
    expect(identityCheck.safeParse({ ...check, seenOn: '2026-02-30' }).success).toBe(false);
  });

  it('[REQ-4] a fact gets a new version, an opinion a statement beside it', () => {
    expect(rectification('fact')).toBe('newVersion');
    expect(rectification('medicalOpinion')).toBe('appendStatement');
  });

  it('[REQ-6] restriction lets only the keeping go on', () => {
    expect((['store', 'use', 'destroy'] as const).filter(allowedWhileRestricted)).toEqual(['store']);
  });
});
