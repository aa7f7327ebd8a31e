import { describe, expect, it } from 'vitest';
import { consentTopic } from '../../../build/rules/topics/consent.ts';
import { agreement, amended, withdrawal } from './sealed-record.ts';

const ask = (record: unknown, asOf = '2026-03-10') =>
  consentTopic.decide(consentTopic.item.parse({ id: 'a', record, asOf }));

describe('rules consent', () => {
  it('[CON-22] answers with id, state and missing', () => {
    const record = JSON.parse(JSON.stringify(agreement())) as object;
    expect(ask(record)).toEqual({ id: 'a', state: 'valid', missing: [] });
    expect(ask({ ...record, place: 'Elders' })).toEqual({ id: 'a', state: 'tampered', missing: [] });
    expect(ask(amended(agreement(), withdrawal('2026-03-04T09:00:00+01:00'))).state).toBe('withdrawn');
  });

  it('[CON-22] opens the envelope in which the store keeps a record', () => {
    const body = agreement();
    const envelope = {
      id: body.id,
      dossierId: body.dossierId,
      kind: 'consent',
      compartment: 'medical',
      version: 1,
    };
    expect(ask({ ...envelope, body }).state).toBe('valid');
    expect(ask({ ...envelope, body: { ...body, place: 'Elders' } }).state).toBe('tampered');
    expect(ask(envelope).state).toBe('incomplete');
  });

  it('[CON-22] an empty record is an answer that names everything, not an error', () => {
    const { state, missing } = ask({});
    expect(state).toBe('incomplete');
    expect(missing).toEqual(
      expect.arrayContaining(['kind', 'details', 'exactText', 'seal', 'signature', 'place']),
    );
  });

  it.each([
    [{ id: 'a', record: null, asOf: '2026-03-10' }],
    [{ id: 'a', record: [], asOf: '2026-03-10' }],
    [{ id: 'a', record: 'ja', asOf: '2026-03-10' }],
    [{ id: 'a', record: {}, asOf: '2026-02-30' }],
    [{ id: 'a', record: {} }],
    [{ id: 'a', record: {}, asOf: '2026-03-10', extra: 1 }],
    [{ record: {}, asOf: '2026-03-10' }],
  ])('[CON-22] refuses malformed input: %j', (input) => {
    expect(consentTopic.item.safeParse(input).success).toBe(false);
  });
});
