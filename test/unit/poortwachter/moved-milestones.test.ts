import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/dates.ts';
import type { Absence } from '../../../shared/poortwachter/input.ts';
import { timelineOf } from '../../../shared/poortwachter/timeline.ts';
import { milestone, timeline } from './timelines.ts';

const sick: Absence = { periods: [{ from: '2025-01-06' }] };

describe('vangnet and the end of the contract', () => {
  const asOf = '2025-12-01';

  it('[POO-11] vangnet: the report to UWV is due on the fourth sick day', () => {
    expect(milestone(timeline({ ...sick, vangnet: true }, asOf), 'POO-5').due).toBe('2025-01-09');
    expect(milestone(timeline({ ...sick, vangnet: false }, asOf), 'POO-5').due).toBe('2025-10-27');
  });

  it('[POO-11] the contract ends while sick: report on its last day, the employer’s part ends', () => {
    const result = timeline({ ...sick, contractEndsOn: '2025-06-30' }, asOf);
    expect(milestone(result, 'POO-5')).toMatchObject({ due: '2025-06-30', state: 'past' });
    expect(milestone(result, 'POO-7')).toMatchObject({ due: '2025-06-30', state: 'past' });
    expect(milestone(result, 'POO-6').state).toBe('dropped');
    expect(milestone(result, 'POO-4.5').state).toBe('dropped');
    expect(milestone(result, 'POO-8')).toMatchObject({ due: '2026-10-18', state: 'open' });
    expect(milestone(result, 'POO-9').state).toBe('open');
  });

  it('[POO-11] before its last day nothing is dropped', () => {
    const result = timeline({ ...sick, contractEndsOn: '2025-12-31' }, asOf);
    expect(milestone(result, 'POO-5').due).toBe('2025-10-27');
    expect(milestone(result, 'POO-7').due).toBe('2025-12-31');
    expect(result.milestones.some(({ state }) => state === 'dropped')).toBe(false);
  });

  it.each([
    ['2025-02-16', '2026-10-04'],
    ['2025-02-17', '2025-02-17'],
  ])(
    '[POO-11] the re-integration report asks six weeks of sickness: contract ends %s',
    (contractEndsOn, due) => {
      const result = timeline({ ...sick, contractEndsOn }, asOf);
      expect(milestone(result, 'POO-5').due).toBe(contractEndsOn);
      expect(milestone(result, 'POO-7').due).toBe(due);
    },
  );

  it.each(['2025-01-06', '2025-02-10'])(
    '[POO-11] the first and the last sick day count: contract ends %s',
    (contractEndsOn) => {
      const result = timeline(
        { periods: [{ from: '2025-01-06', to: '2025-02-10' }], contractEndsOn },
        '2025-01-06',
      );
      expect(milestone(result, 'POO-5').due).toBe(contractEndsOn);
    },
  );

  it('[POO-11] vangnet and a contract that ends sooner: the earlier day', () => {
    const result = timeline({ ...sick, vangnet: true, contractEndsOn: '2025-01-07' }, asOf);
    expect(milestone(result, 'POO-5').due).toBe('2025-01-07');
  });

  it.each([
    ['before the sickness', { ...sick, contractEndsOn: '2025-01-05' }, sick],
    [
      'after recovery',
      { periods: [{ from: '2025-01-06', to: '2025-02-10' }], contractEndsOn: '2025-02-11' },
      { periods: [{ from: '2025-01-06', to: '2025-02-10' }] },
    ],
    [
      'in a free gap',
      {
        periods: [{ from: '2025-01-06', to: '2025-01-10' }, { from: '2025-01-20' }],
        contractEndsOn: '2025-01-15',
      },
      { periods: [{ from: '2025-01-06', to: '2025-01-10' }, { from: '2025-01-20' }] },
    ],
  ])('[POO-24] a contract that ends %s changes nothing', (_name, withContract, without) => {
    expect(timeline(withContract, asOf)).toEqual(timeline(without, asOf));
  });
});

describe('deviations', () => {
  const asOf = '2025-01-20';
  const move = (id: string, due: string, reason = 'opname in overleg'): Absence => ({
    ...sick,
    deviations: [{ milestone: id, due, reason }],
  });

  it('[POO-13] moves one milestone and keeps the reason', () => {
    const result = timeline(move('POO-6', '2026-01-20'), asOf);
    expect(milestone(result, 'POO-6')).toMatchObject({
      due: '2026-01-20',
      movedBecause: 'opname in overleg',
    });
    expect(milestone(result, 'POO-7').due).toBe('2026-10-04');
  });

  it('[POO-3] an earlier analysis brings the plan and the evaluations forward', () => {
    const result = timeline(move('POO-2', '2025-02-06'), asOf);
    expect(milestone(result, 'POO-3').due).toBe('2025-02-20');
    expect(milestone(result, 'POO-4.1').due).toBe('2025-04-03');
  });

  it('[POO-3] a later analysis does not move the plan beyond D+55', () => {
    expect(milestone(timeline(move('POO-2', '2025-03-01'), asOf), 'POO-3').due).toBe('2025-03-02');
  });

  it('[POO-4] a moved plan moves its evaluations; a moved evaluation only itself', () => {
    expect(milestone(timeline(move('POO-3', '2025-02-24'), asOf), 'POO-4.1').due).toBe('2025-04-07');
    const result = timeline(move('POO-4.2', '2025-06-02'), asOf);
    expect(milestone(result, 'POO-4.2').due).toBe('2025-06-02');
    expect(milestone(result, 'POO-4.3').due).toBe('2025-07-06');
  });

  it('[POO-26] of two for one milestone the last counts', () => {
    const deviations = [
      { milestone: 'POO-6', due: '2026-01-20', reason: 'eerste' },
      { milestone: 'POO-6', due: '2026-01-27', reason: 'tweede' },
    ];
    expect(milestone(timeline({ ...sick, deviations }, asOf), 'POO-6')).toMatchObject({
      due: '2026-01-27',
      movedBecause: 'tweede',
    });
  });

  it('[POO-14] a wage sanction extends the waiting period by at most 52 weeks, evaluations go on', () => {
    const longest = timeline(move('POO-9', addDays('2027-01-03', 364)), asOf);
    expect(longest.wiaFrom).toBe(addDays('2027-01-04', 364));
    expect(longest.milestones.filter(({ id }) => id.startsWith('POO-4.'))).toHaveLength(24);
    expect(timelineOf(move('POO-9', addDays('2027-01-03', 365)), asOf).error?.code).toBe(
      'wageSanctionTooLong',
    );
  });

  it.each([
    ['an unknown milestone', move('POO-10', '2025-03-01'), 'unknownMilestone'],
    ['the evaluations as a whole', move('POO-4', '2025-03-01'), 'unknownMilestone'],
    ['an evaluation that is not there', move('POO-4.40', '2025-03-01'), 'unknownMilestone'],
    ['no reason', move('POO-6', '2025-03-01', '  '), 'deviationWithoutReason'],
    ['a day before the sickness', move('POO-6', '2025-01-05'), 'datesOutOfOrder'],
    ['a day that does not exist', move('POO-6', '2025-02-29'), 'dateDoesNotExist'],
  ])('[POO-26] %s is refused', (_name, input, code) => {
    expect(timelineOf(input, asOf).error?.code).toBe(code);
  });
});
