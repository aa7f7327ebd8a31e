import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/dates.ts';
import {
  currentEmployments,
  employment,
  employmentRetention,
  employmentsForCase,
  knownEmployment,
  refuseCaseIn,
  refuseEmployment,
  runsOn,
  type Employment,
} from '../../../shared/domain/employment.ts';
import { employmentBody, newId } from '../../store/support.ts';

const [bakery, builder] = [newId(), newId()];
const job = (startedOn: string | null, endedOn: string | null = null, change: Partial<Employment> = {}) =>
  employmentBody(bakery, { startedOn, endedOn, ...change });

const date = fc.integer({ min: 0, max: 12 }).map((days) => addDays('2026-01-01', days));
const period = fc
  .tuple(fc.option(date), fc.option(date))
  .map(([one, other]) => (one !== null && other !== null && other < one ? job(other, one) : job(one, other)));
const periods = fc.array(period, { maxLength: 5 });

describe('an employment', () => {
  it.each([
    ['ends before it starts', { startedOn: '2026-01-02', endedOn: '2026-01-01' }],
    ['has hours below nought', { contractHours: -1 }],
    ['has more hours than anybody works', { contractHours: 80.5 }],
    ['has hours finer than a hundredth', { contractHours: 7.125 }],
  ])('is refused when it %s', (_, change) => {
    expect(employment.safeParse(employmentBody(bakery, change)).success).toBe(false);
  });

  it('may last one day, be on call, and count in quarters', () => {
    for (const change of [
      { startedOn: '2026-01-01', endedOn: '2026-01-01' },
      { contractHours: 0 },
      { contractHours: 28.55 },
      { contractHours: 36.25 },
    ])
      expect(employment.safeParse(employmentBody(bakery, change)).success).toBe(true);
  });

  it('runs on its first day and on its last', () => {
    const one = job('2026-01-02', '2026-01-04');
    const days = ['2026-01-01', '2026-01-02', '2026-01-04', '2026-01-05'];
    expect(days.map((day) => runsOn(one, day))).toEqual([false, true, true, false]);
    expect(runsOn(job(null), '1900-01-01')).toBe(true);
  });
});

describe('the employment a person is known by', () => {
  it('runs that day, and started last; else it ended last; else it is the first to come', () => {
    const [old, now, second] = [job('2010-01-01', '2019-12-31'), job('2020-01-01'), job('2024-01-01')];
    const list = [now, second, old];
    expect(knownEmployment(list, '2026-01-01')).toBe(second);
    expect(knownEmployment(list, '2021-01-01')).toBe(now);
    expect(knownEmployment(list, '2015-01-01')).toBe(old);
    expect(knownEmployment([old, job('2001-01-01', '2009-01-01')], '2026-01-01')).toBe(old);
    expect(knownEmployment([second, now], '2019-01-01')).toBe(now);
    expect(knownEmployment<Employment>([], '2026-01-01')).toBeUndefined();
  });

  it('is one of them, and runs whenever one does', () => {
    fc.assert(
      fc.property(periods, date, (list, day) => {
        const known = knownEmployment(list, day);
        expect(known === undefined).toBe(list.length === 0);
        expect(list.filter((one) => one === known)).toHaveLength(Math.min(list.length, 1));
        expect(known !== undefined && runsOn(known, day)).toBe(currentEmployments(list, day).length > 0);
      }),
    );
  });
});

describe('[EMP-11] an absence', () => {
  it('can belong to what ran on its first day, of which the last started is meant', () => {
    const [old, now, second] = [job('2010-01-01', '2019-12-31'), job('2020-01-01'), job('2024-01-01')];
    expect(employmentsForCase([old, now, second], '2026-01-01')).toEqual([second, now]);
    expect(employmentsForCase([old, now, second], '2019-12-31')).toEqual([old]);
    expect(employmentsForCase([old], '2026-01-01')).toEqual([]);
  });

  it('is refused in exactly the employments that are not offered', () => {
    fc.assert(
      fc.property(periods, date, (list, day) => {
        const offered = new Set(employmentsForCase(list, day));
        for (const one of list) expect(refuseCaseIn(one, day) === undefined).toBe(offered.has(one));
      }),
    );
  });

  it('hears on which side of its employment it lies', () => {
    const one = job('2026-02-01', '2026-03-31');
    expect(refuseCaseIn(one, '2026-01-31')).toEqual({ reason: 'sickDayBeforeEmployment', day: '2026-02-01' });
    expect(refuseCaseIn(one, '2026-04-01')).toEqual({ reason: 'sickDayAfterEmployment', day: '2026-03-31' });
  });
});

describe('what cannot be', () => {
  const about = { bornOn: '1980-03-12', others: [], firstSickDays: [] };

  it('is work before birth', () => {
    expect(refuseEmployment(job('1980-03-11'), about)).toEqual({ reason: 'employmentBeforeBirth' });
    expect(refuseEmployment(job(null, '1980-03-11'), about)).toEqual({ reason: 'employmentBeforeBirth' });
    expect(refuseEmployment(job('1980-03-12'), about)).toBeUndefined();
  });

  it('is the same job with the same employer twice at once; another job or employer is not', () => {
    const others = [job('2020-01-01', '2024-12-31')];
    const overlap = { reason: 'employmentsOverlap' };
    expect(refuseEmployment(job('2024-12-31'), { ...about, others })).toEqual(overlap);
    expect(refuseEmployment(job(null, null, { jobTitle: 'LASSER' }), { ...about, others })).toEqual(overlap);
    expect(refuseEmployment(job('2025-01-01'), { ...about, others })).toBeUndefined();
    expect(
      refuseEmployment(job('2024-12-31', null, { jobTitle: 'kok' }), { ...about, others }),
    ).toBeUndefined();
    const elsewhere = job('2024-12-31', null, { employerId: builder });
    expect(refuseEmployment(elsewhere, { ...about, others })).toBeUndefined();
  });

  it('is an absence that falls out of its employment', () => {
    const firstSickDays = ['2026-11-02'];
    expect(refuseEmployment(job(null, '2026-11-01'), { ...about, firstSickDays })).toEqual({
      reason: 'caseOutsideEmployment',
      day: '2026-11-02',
    });
    expect(refuseEmployment(job(null, '2026-11-02'), { ...about, firstSickDays })).toBeUndefined();
  });
});

describe('what employments say about retention', () => {
  const running = { employerId: bakery, endedOn: null };
  const ended = { employerId: bakery, endedOn: '2025-12-31' };

  it('[RET-2] counts the latest end when none runs', () => {
    const list = [job('2010-01-01', '2019-12-31'), job('2001-01-01', '2024-06-30'), job(null, '2009-01-01')];
    expect(employmentRetention(list, [running])).toEqual({
      employmentEndedOn: '2024-06-30',
      contractEndedOn: null,
      ongoing: ['contract'],
    });
  });

  it('[RET-27] has work going on as long as one employment has no end', () => {
    const list = [job('2010-01-01', '2019-12-31'), job('2020-01-01', null, { employerId: builder })];
    expect(employmentRetention(list, []).ongoing).toContain('employment');
    fc.assert(
      fc.property(periods, (some) => {
        const { employmentEndedOn, ongoing } = employmentRetention(some, []);
        const ends = some.flatMap(({ endedOn }) => endedOn ?? []).sort();
        expect(employmentEndedOn).toBe(ends.at(-1) ?? null);
        expect(ongoing.includes('employment')).toBe(some.some(({ endedOn }) => endedOn === null));
      }),
    );
  });

  it('[RET-2] counts the contract of the employer where she still works, or of all when she left', () => {
    const left = job('2010-01-01', '2019-12-31', { employerId: builder });
    const contracts = [ended, { employerId: builder, endedOn: null }];
    expect(employmentRetention([left, job('2020-01-01')], contracts)).toMatchObject({
      contractEndedOn: '2025-12-31',
      ongoing: ['employment'],
    });
    expect(employmentRetention([left, job('2020-01-01', '2024-01-01')], contracts)).toMatchObject({
      contractEndedOn: null,
      ongoing: ['contract'],
    });
    const bothEnded = [ended, { employerId: builder, endedOn: '2026-03-31' }];
    expect(employmentRetention([left, job('2020-01-01', '2024-01-01')], bothEnded)).toMatchObject({
      contractEndedOn: '2026-03-31',
      ongoing: [],
    });
  });
});
