import { describe, expect, it } from 'vitest';
import { maySend } from '../../../shared/consent/queue.ts';
import {
  agreement,
  amended,
  crypto,
  sealed,
  unsealedAgreement,
  used,
  uuid,
  withdrawal,
} from './sealed-record.ts';

const facts = { asOf: '2026-03-10T12:00:00+01:00', crypto, documentId: uuid(50) };

describe('what waits in the queue', () => {
  it('[CON-3] may leave on a valid consent and stops at once when it is withdrawn', () => {
    expect(maySend(agreement(), facts)).toEqual({ may: true });
    const record = amended(agreement(), withdrawal('2026-03-10T11:59:59+01:00'));
    expect(maySend(record, facts)).toMatchObject({ may: false, state: 'withdrawn' });
  });

  it('[CON-13] stops on a withdrawal whose clock ran ahead', () => {
    const record = amended(agreement(), withdrawal('2026-03-11T09:00:00+01:00'));
    expect(maySend(record, facts)).toMatchObject({ may: false, state: 'withdrawn' });
  });

  it('[CON-11] may try again for the document that used the consent, and for no other', () => {
    const record = amended(agreement(), used('2026-03-09T09:00:00+01:00', uuid(50)));
    expect(maySend(record, facts)).toEqual({ may: true });
    expect(maySend(record, { ...facts, documentId: uuid(51) })).toMatchObject({
      may: false,
      state: 'expired',
    });
  });

  it('[CON-3] stays on anything that is not valid, and says why', () => {
    const refused = sealed({ ...unsealedAgreement(), decision: 'refused', signature: null });
    const cases = [
      [refused, 'refused'],
      [{ ...agreement(), place: 'Elders' }, 'tampered'],
      [sealed({ ...unsealedAgreement(), place: '' }), 'incomplete'],
      [null, 'incomplete'],
    ] as const;
    for (const [record, state] of cases) {
      const answer = maySend(record, facts);
      expect(answer).toMatchObject({ may: false, state });
      expect(answer.may ? '' : answer.reason).toContain('Er wordt niets verstuurd.');
    }
    expect(maySend(agreement(), { ...facts, asOf: '2026-06-03' })).toMatchObject({
      may: false,
      state: 'expired',
    });
  });
});
