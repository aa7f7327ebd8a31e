import { describe, expect, it } from 'vitest';
import { timelineTopic } from '../../../build/rules/topics/timeline.ts';

const item = { id: 't', periods: [{ from: '2025-01-06' }], asOf: '2025-02-01' };

describe('the timeline topic of the rules command', () => {
  it('[POO-1] answers with exactly the keys of the interface', () => {
    const answer = timelineTopic.decide(timelineTopic.item.parse(item));
    expect(answer).toMatchObject({
      id: 't',
      firstSickDay: '2025-01-06',
      effectiveFirstSickDay: '2025-01-06',
    });
    expect(Object.keys(answer)).toEqual(['id', 'firstSickDay', 'effectiveFirstSickDay', 'milestones']);
    const [first] = 'milestones' in answer ? answer.milestones : [];
    expect(first).toEqual({
      id: 'POO-1',
      due: '2025-01-12',
      warnOn: '2025-01-10',
      owner: 'werkgever',
      state: 'past',
    });
  });

  it('[POO-29] a refused item keeps its id', () => {
    expect(timelineTopic.decide(timelineTopic.item.parse({ ...item, periods: [] }))).toEqual({
      id: 't',
      error: { code: 'noPeriods', message: 'Er is geen ziekteperiode ingevuld.' },
    });
  });

  it.each([
    ['an unknown key', { ...item, done: ['POO-1'] }],
    ['a period without a begin', { ...item, periods: [{ to: '2025-01-01' }] }],
    [
      'a benefit that does not say its cause',
      { ...item, maternity: [{ from: '2025-01-01', to: '2025-02-01' }] },
    ],
    ['a date in another form', { ...item, asOf: '1-2-2025' }],
    ['vangnet as text', { ...item, vangnet: 'ja' }],
  ])('[POO-29] %s is malformed', (_name, malformed) => {
    expect(timelineTopic.item.safeParse(malformed).success).toBe(false);
  });
});
