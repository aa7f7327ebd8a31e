import { describe, expect, it } from 'vitest';
import { retentionTopic } from '../../../build/rules/topics/retention.ts';

const item = { id: 'a', class: 'process', asOf: '2026-11-21', facts: { guidanceEndedOn: '2023-06-30' } };

describe('the retention topic of the rules command', () => {
  it('[RET-8] answers with exactly the keys of the interface', () => {
    expect(retentionTopic.decide(retentionTopic.item.parse(item))).toEqual({
      id: 'a',
      decision: 'due',
      retainUntil: '2025-06-30',
      destroyableFrom: '2025-07-01',
      rules: ['RET-8'],
      overRetentionDays: 0,
      reason:
        'De termijn liep tot en met 30 juni 2025 (het einde van de begeleiding, AP-beleidsregels De zieke werknemer 6.2): iemand mag de vernietiging nu goedkeuren.',
    });
  });

  it('[RET-30] a refused item keeps its id', () => {
    const refused = { ...item, facts: { guidanceEndedOn: '2023-02-30' } };
    expect(retentionTopic.decide(retentionTopic.item.parse(refused))).toEqual({
      id: 'a',
      error: { code: 'dateDoesNotExist', message: 'De datum bij het einde van de begeleiding bestaat niet.' },
    });
  });

  it('[RET-33] passes the policy on', () => {
    const medical = {
      id: 'm',
      class: 'medical',
      asOf: '2026-11-21',
      policy: { pick: 'earliest' },
      facts: {
        lastSubstantiveChangeOn: '2000-01-01',
        employmentEndedOn: '2001-01-01',
        contractEndedOn: '2009-01-01',
      },
    };
    expect(retentionTopic.decide(retentionTopic.item.parse(medical))).toMatchObject({
      retainUntil: '2021-01-01',
    });
  });

  it.each([
    ['an unknown key', { ...item, extra: 1 }],
    ['an unknown fact', { ...item, facts: { leftOn: '2020-01-01' } }],
    ['an unknown class', { ...item, class: 'financial' }],
    ['a date in another form', { ...item, asOf: '21-11-2026' }],
    ['a term that is text', { ...item, chosenYears: '10' }],
    ['an unknown running thing', { ...item, ongoing: ['holiday'] }],
    ['an unknown policy', { ...item, policy: { pick: 'first' } }],
    ['a hold without a begin', { ...item, holds: [{ until: '2026-01-01' }] }],
    ['no reference date', { id: 'a', class: 'process' }],
  ])('[RET-30] %s is malformed', (_name, malformed) => {
    expect(retentionTopic.item.safeParse(malformed).success).toBe(false);
  });
});
