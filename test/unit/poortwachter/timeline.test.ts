import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/dates.ts';
import { isWorkingDay } from '../../../shared/poortwachter/holidays.ts';
import type { Absence } from '../../../shared/poortwachter/input.ts';
import { FIXED_MILESTONES } from '../../../shared/poortwachter/milestones.ts';
import { caseWeek, timelineOf } from '../../../shared/poortwachter/timeline.ts';
import { milestone, timeline } from './timelines.ts';

const sick: Absence = { periods: [{ from: '2025-01-06' }] };

describe('worked example 5: first sick day 6 January 2025 [POO-1, POO-2, POO-3, POO-4, POO-5, POO-6, POO-7, POO-8, POO-9]', () => {
  const result = timeline(sick, '2025-01-06');
  it.each([
    ['POO-1', '2025-01-12', '2025-01-10', 'werkgever'],
    ['POO-2', '2025-02-16', '2025-02-14', 'bedrijfsarts'],
    ['POO-3', '2025-03-02', '2025-02-28', 'werkgever en werknemer'],
    ['POO-4.1', '2025-04-13', '2025-04-11', 'werkgever en werknemer'],
    ['POO-4.2', '2025-05-25', '2025-05-23', 'werkgever en werknemer'],
    ['POO-5', '2025-10-27', '2025-10-27', 'werkgever'],
    ['POO-6', '2026-01-04', '2026-01-02', 'werkgever en werknemer'],
    ['POO-7', '2026-10-04', '2026-10-02', 'werkgever en bedrijfsarts'],
    ['POO-8', '2026-10-18', '2026-10-16', 'werknemer'],
    ['POO-9', '2027-01-03', '2026-12-31', 'UWV'],
  ])('[%s] due %s, warn on %s, %s', (id, due, warnOn, owner) => {
    expect(milestone(result, id)).toMatchObject({ due, warnOn, owner, state: 'open', movedBecause: null });
  });

  it('[POO-9] WIA from the day after the waiting period', () => {
    expect(result.wiaFrom).toBe('2027-01-04');
  });

  it('[POO-25] sixteen evaluations, the last on the last day of the waiting period', () => {
    const evaluations = result.milestones.filter(({ id }) => id.startsWith('POO-4.'));
    expect(evaluations.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, i) => `POO-4.${i + 1}`));
    expect(evaluations.at(-1)?.due).toBe('2027-01-03');
  });

  it('[POO-28] ordered by due date, then by number', () => {
    const ids = result.milestones.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['POO-1', 'POO-2', 'POO-3', 'POO-4.1']);
    expect(ids.slice(-2)).toEqual(['POO-4.16', 'POO-9']);
    expect(ids.indexOf('POO-4.2')).toBeLessThan(ids.indexOf('POO-4.10'));
  });

  it('[POO-1] every milestone has a name and a source', () => {
    for (const { name, source } of FIXED_MILESTONES) expect([name, source]).not.toContain('');
    for (const { name } of result.milestones) expect(name).not.toBe('');
  });
});

describe('states', () => {
  it('[POO-27] past before today, open from today on', () => {
    expect(milestone(timeline(sick, '2025-02-16'), 'POO-2').state).toBe('open');
    expect(milestone(timeline(sick, '2025-02-17'), 'POO-2').state).toBe('past');
  });

  it('[POO-27] after recovery what still had to come is dropped', () => {
    const recovered: Absence = { periods: [{ from: '2025-01-06', to: '2025-02-28' }] };
    const after = timeline(recovered, '2025-02-28');
    expect(milestone(after, 'POO-2').state).toBe('past');
    expect(milestone(after, 'POO-3').state).toBe('dropped');
    expect(milestone(after, 'POO-9').state).toBe('dropped');
    expect(milestone(timeline(recovered, '2025-02-27'), 'POO-3').state).toBe('open');
  });

  it('[POO-27] done only when the application says so', () => {
    const result = timeline(sick, '2025-02-17', new Set(['POO-1', 'POO-3']));
    expect(['POO-1', 'POO-2', 'POO-3'].map((id) => milestone(result, id).state)).toEqual([
      'done',
      'past',
      'done',
    ]);
    expect(result.milestones.find(({ state }) => state === 'open')?.id).toBe('POO-4.1');
  });
});

describe('weeks', () => {
  it.each([
    ['2025-01-06', 'week 1 van 104'],
    ['2025-01-12', 'week 1 van 104'],
    ['2025-01-13', 'week 2 van 104'],
    ['2025-02-16', 'week 6 van 104'],
    ['2025-03-02', 'week 8 van 104'],
    ['2026-01-04', 'week 52 van 104'],
    ['2027-01-03', 'week 104 van 104'],
  ])('[POO-2] %s is %s', (day, label) => {
    expect(caseWeek('2025-01-06', day)?.label).toBe(label);
  });

  it('[POO-2] there is no week before the first sick day', () => {
    expect(caseWeek('2025-01-06', '2025-01-05')).toBeNull();
  });
});

describe('refused input', () => {
  it.each([
    ['no periods', { periods: [] }, 'noPeriods'],
    ['a day that does not exist', { periods: [{ from: '2025-02-30' }] }, 'dateDoesNotExist'],
    [
      'an end that does not exist',
      { periods: [{ from: '2025-02-01', to: '2025-02-30' }] },
      'dateDoesNotExist',
    ],
    ['an end before its begin', { periods: [{ from: '2025-02-02', to: '2025-02-01' }] }, 'datesOutOfOrder'],
    ['a contract end that does not exist', { ...sick, contractEndsOn: '2025-02-30' }, 'dateDoesNotExist'],
    [
      'a benefit that ends before its begin',
      { ...sick, maternity: [{ from: '2025-03-02', to: '2025-03-01', sameCause: true }] },
      'datesOutOfOrder',
    ],
    [
      'only sick days inside the benefit',
      {
        periods: [{ from: '2025-03-02', to: '2025-03-05' }],
        maternity: [{ from: '2025-03-01', to: '2025-06-20', sameCause: true }],
      },
      'noPeriods',
    ],
    ['a case beyond the calendar', { periods: [{ from: '9998-12-01' }] }, 'dateOutOfRange'],
  ])('[POO-29] %s', (_name, input, code) => {
    expect(timelineOf(input, '2025-12-01').error?.code).toBe(code);
  });

  it('[POO-29] an impossible reference date', () => {
    expect(timelineOf(sick, '2025-02-30').error?.code).toBe('dateDoesNotExist');
  });
});

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));

  it('[POO-12] warnOn is a working day on or before due', () => {
    fc.assert(
      fc.property(day, day, (from, asOf) => {
        for (const { due, warnOn } of timeline({ periods: [{ from }] }, asOf).milestones) {
          expect(isWorkingDay(warnOn)).toBe(true);
          expect(warnOn <= due && addDays(warnOn, 7) > due).toBe(true);
        }
      }),
    );
  });

  it('[POO-10] a first sick day one day later moves every milestone by one day', () => {
    fc.assert(
      fc.property(day, (from) => {
        const dues = (start: string): string[] =>
          timeline({ periods: [{ from: start }] }, from).milestones.map(({ due }) => due);
        expect(dues(addDays(from, 1))).toEqual(dues(from).map((due) => addDays(due, 1)));
      }),
    );
  });

  it('[POO-27] time only moves open to past, never back', () => {
    fc.assert(
      fc.property(day, fc.nat(800), fc.nat(800), (from, early, more) => {
        const first = timeline({ periods: [{ from }] }, addDays(from, early)).milestones;
        const second = timeline({ periods: [{ from }] }, addDays(from, early + more)).milestones;
        first.forEach(({ state }, i) => {
          if (state === 'past') expect(second[i]?.state).toBe('past');
        });
      }),
    );
  });
});
