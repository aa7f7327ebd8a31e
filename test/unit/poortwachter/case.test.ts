import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/dates.ts';
import type { Absence } from '../../../shared/poortwachter/input.ts';
import { milestone, timeline } from './timelines.ts';

const asOf = '2025-12-01';
const starts = (input: Absence): readonly [string, string] => {
  const { firstSickDay, effectiveFirstSickDay } = timeline(input, asOf);
  return [firstSickDay, effectiveFirstSickDay];
};

describe('periods that count together', () => {
  const first = { from: '2025-01-01', to: '2025-01-31' };

  it('[POO-10] 27 free days: the same case, moved by 27 days', () => {
    expect(starts({ periods: [first, { from: '2025-02-28' }] })).toEqual(['2025-01-01', '2025-01-28']);
  });

  it('[POO-10] 28 free days: a new case, which counts', () => {
    expect(starts({ periods: [first, { from: '2025-03-01' }] })).toEqual(['2025-03-01', '2025-03-01']);
  });

  it('[POO-10] several gaps add up, and the milestones move with them', () => {
    const periods = [first, { from: '2025-02-11', to: '2025-02-20' }, { from: '2025-03-01' }];
    expect(starts({ periods })).toEqual(['2025-01-01', '2025-01-19']);
    expect(milestone(timeline({ periods }, asOf), 'POO-2').due).toBe(addDays('2025-01-19', 41));
  });

  it('[POO-10] only the gaps of the last case count', () => {
    const periods = [
      first,
      { from: '2025-02-11', to: '2025-02-20' },
      { from: '2025-06-01', to: '2025-06-10' },
      { from: '2025-06-16' },
    ];
    expect(starts({ periods })).toEqual(['2025-06-01', '2025-06-06']);
  });

  it.each([
    ['adjoin', [first, { from: '2025-02-01' }]],
    ['overlap', [first, { from: '2025-01-15' }]],
    ['lie inside each other', [{ from: '2025-01-01' }, { from: '2025-01-10', to: '2025-01-12' }]],
    ['are the same', [{ from: '2025-01-01' }, { from: '2025-01-01' }]],
    ['come in another order', [{ from: '2025-02-01' }, first]],
  ])('[POO-22] periods that %s are one, without a shift', (_name, periods) => {
    expect(starts({ periods })).toEqual(['2025-01-01', '2025-01-01']);
    expect(timeline({ periods }, asOf).lastSickDay).toBeNull();
  });

  it('[POO-20] a period of one day ends on that day', () => {
    const periods = [
      { from: '2025-01-01', to: '2025-01-01' },
      { from: '2025-01-03', to: '2025-01-03' },
    ];
    expect(timeline({ periods }, asOf)).toMatchObject({
      effectiveFirstSickDay: '2025-01-02',
      lastSickDay: '2025-01-03',
    });
  });
});

describe('maternity benefit', () => {
  const benefit = { from: '2025-03-01', to: '2025-06-20' };
  const before = { from: '2025-01-01', to: '2025-02-28' };

  it('[POO-10] sick right before and after with one cause: one case, the 112 days do not count', () => {
    const maternity = [{ ...benefit, sameCause: true }];
    expect(starts({ periods: [before, { from: '2025-06-21' }], maternity })).toEqual([
      '2025-01-01',
      '2025-04-23',
    ]);
  });

  it('[POO-10] with another cause: a new case', () => {
    const maternity = [{ ...benefit, sameCause: false }];
    expect(starts({ periods: [before, { from: '2025-06-21' }], maternity })).toEqual([
      '2025-06-21',
      '2025-06-21',
    ]);
  });

  it.each([
    [true, '2025-01-01', '2025-04-23'],
    [false, '2025-06-21', '2025-06-21'],
  ])(
    '[POO-23] sickness recorded through the benefit is cut out of it (same cause: %s)',
    (sameCause, day, effective) => {
      expect(starts({ periods: [{ from: '2025-01-01' }], maternity: [{ ...benefit, sameCause }] })).toEqual([
        day,
        effective,
      ]);
    },
  );

  it('[POO-23] free days after the benefit: the whole gap is measured', () => {
    const maternity = [{ ...benefit, sameCause: true }];
    expect(starts({ periods: [before, { from: '2025-06-25' }], maternity })).toEqual([
      '2025-06-25',
      '2025-06-25',
    ]);
    const short = [{ from: '2025-03-03', to: '2025-03-10', sameCause: false }];
    expect(starts({ periods: [before, { from: '2025-03-12' }], maternity: short })).toEqual([
      '2025-01-01',
      '2025-01-12',
    ]);
  });

  it('[POO-23] two benefits that adjoin are one, with one cause only if both say so', () => {
    const parts = (second: boolean): Absence['maternity'] => [
      { from: '2025-04-15', to: '2025-06-20', sameCause: second },
      { from: '2025-03-01', to: '2025-04-14', sameCause: true },
    ];
    const periods = [before, { from: '2025-06-21' }];
    expect(starts({ periods, maternity: parts(true) })).toEqual(['2025-01-01', '2025-04-23']);
    expect(starts({ periods, maternity: parts(false) })).toEqual(['2025-06-21', '2025-06-21']);
  });

  it('[POO-23] a benefit after recovery changes nothing', () => {
    expect(starts({ periods: [before], maternity: [{ ...benefit, sameCause: true }] })).toEqual([
      '2025-01-01',
      '2025-01-01',
    ]);
  });
});

describe('properties of a case', () => {
  const anyPeriods = fc
    .array(fc.record({ skip: fc.nat(60), length: fc.nat(60) }), { minLength: 1, maxLength: 6 })
    .map((parts) => {
      let day = '2020-01-01';
      return parts.map(({ skip, length }) => {
        const from = addDays(day, skip);
        const to = addDays(from, length);
        day = addDays(to, 1);
        return { from, to };
      });
    });

  it('[POO-22] the order of the periods does not matter', () => {
    fc.assert(
      fc.property(anyPeriods, fc.infiniteStream(fc.nat()), (periods, stream) => {
        const keys = [...stream.take(periods.length)];
        const shuffled = periods.map((p, i) => ({ p, key: keys[i] ?? 0 })).sort((a, b) => a.key - b.key);
        expect(timeline({ periods: shuffled.map(({ p }) => p) }, asOf)).toEqual(timeline({ periods }, asOf));
      }),
    );
  });

  it('[POO-10] the effective first day counts the sick days: never before the first, never after the last', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const { firstSickDay, effectiveFirstSickDay, lastSickDay } = timeline({ periods }, asOf);
        expect(effectiveFirstSickDay >= firstSickDay).toBe(true);
        expect(lastSickDay !== null && effectiveFirstSickDay <= lastSickDay).toBe(true);
        expect(periods.some(({ from }) => from === firstSickDay)).toBe(true);
      }),
    );
  });

  it('[POO-22] splitting a period in two that adjoin changes nothing', () => {
    fc.assert(
      fc.property(anyPeriods, fc.nat(59), (periods, at) => {
        const split = periods.flatMap(({ from, to }) => {
          const middle = addDays(from, at);
          return middle < to
            ? [
                { from, to: middle },
                { from: addDays(middle, 1), to },
              ]
            : [{ from, to }];
        });
        expect(timeline({ periods: split }, asOf)).toEqual(timeline({ periods }, asOf));
      }),
    );
  });
});
