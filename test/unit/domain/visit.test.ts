import { describe, expect, it } from 'vitest';
import { overlap, plannedVisit, type PlannedVisit } from '../../../shared/domain/visit.ts';

const at = (time: string, change: Partial<PlannedVisit> = {}): PlannedVisit => ({
  kind: 'spreekuur',
  on: '2026-11-26',
  at: time,
  minutes: 30,
  place: '',
  ...change,
});

describe('two appointments', () => {
  it.each([
    ['the same time', at('10:00'), at('10:00'), true],
    ['one within the other', at('10:00', { minutes: 120 }), at('11:00'), true],
    ['one begins as the other ends', at('10:00'), at('10:30'), false],
    ['one minute too long', at('10:00', { minutes: 31 }), at('10:30'), true],
    ['another day', at('10:00'), at('10:00', { on: '2026-11-27' }), false],
    [
      'a visit without a duration takes two hours',
      at('10:00', { kind: 'werkplekonderzoek', minutes: null }),
      at('11:59'),
      true,
    ],
    ['and no more than that', at('10:00', { kind: 'werkplekonderzoek', minutes: null }), at('12:00'), false],
  ] as const)('%s', (_, one, other, expected) => {
    expect(overlap(one, other)).toBe(expected);
    expect(overlap(other, one)).toBe(expected);
  });

  it('last between five minutes and eight hours', () => {
    for (const minutes of [5, 480])
      expect(plannedVisit.safeParse(at('10:00', { minutes })).success).toBe(true);
    for (const minutes of [4, 481, 7.5])
      expect(plannedVisit.safeParse(at('10:00', { minutes })).success).toBe(false);
  });
});
