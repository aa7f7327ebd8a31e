import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupReport, type GroupCounts, type GroupReport } from '../../../shared/privacy/anonymity.ts';
import { computable } from './reader.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const tableOf = (...rows: readonly (readonly number[])[]): readonly GroupCounts[] =>
  rows.map((values, row) => ({
    group: `G${row + 1}`,
    counts: Object.fromEntries(values.map((value, at) => [LETTERS[at] ?? `x${at}`, value])),
  }));

function shown(input: readonly GroupCounts[], minGroup?: number): GroupReport {
  const report = groupReport(input, minGroup);
  if ('refused' in report) throw new Error(report.refused.code);
  return report;
}

const figures = (line: GroupReport['total']): readonly (number | null)[] | 'withheld' =>
  'suppressed' in line ? 'withheld' : Object.values(line.counts);

/** Published figures of a report in short: one array a row, the total last. */
const short = (report: GroupReport): readonly unknown[] => [
  ...report.rows.map(figures),
  figures(report.total),
];

describe('group reports', () => {
  it('[ANO-1] shows a table without small figures as it is', () => {
    expect(shown(tableOf([10, 12, 0], [5, 6, 7]))).toEqual({
      rows: [
        { group: 'G1', n: 22, counts: { a: 10, b: 12, c: 0 } },
        { group: 'G2', n: 18, counts: { a: 5, b: 6, c: 7 } },
      ],
      total: { n: 40, counts: { a: 15, b: 18, c: 7 } },
    });
  });

  it('[ANO-1] leaves out a group of fewer than 15, and shows one of 15', () => {
    expect(short(shown(tableOf([7, 7], [8, 7])))[0]).toBe('withheld');
    expect(short(shown(tableOf([8, 7], [20, 20])))).toEqual([
      [8, 7],
      [20, 20],
      [28, 27],
    ]);
  });

  it('[ANO-1] refuses a smallest group under 10', () => {
    expect(groupReport(tableOf([8, 7]), 9)).toMatchObject({ refused: { code: 'minGroupTooLow' } });
    expect(groupReport(tableOf([8, 7]), Number.NaN)).toMatchObject({ refused: { code: 'minGroupTooLow' } });
    expect(short(shown(tableOf([5, 5]), 10))).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  it('[ANO-1] refuses the same group twice: together they might be large enough, apart they are not', () => {
    const [first] = tableOf([8, 9]);
    expect(groupReport(first === undefined ? [] : [first, first])).toMatchObject({
      refused: { code: 'duplicateGroup' },
    });
  });

  it('[ANO-2] hides cells of 1 to 4, and shows 0 and 5', () => {
    const row = shown(tableOf([4, 20, 5, 0])).rows[0];
    expect(row).toEqual({ group: 'G1', n: 29, counts: { a: null, b: 20, c: null, d: 0 } });
  });

  it('[ANO-3] leaves out a group in which one answer holds everyone', () => {
    expect(short(shown(tableOf([30, 0], [20, 20])))).toEqual(['withheld', [20, 20], 'withheld']);
  });

  it('[ANO-3] the sentence for a withheld group is the same whatever the cause', () => {
    const report = shown(tableOf([30, 0], [3, 2], [20, 20]));
    const sentences = report.rows.flatMap((row) => ('suppressed' in row ? [row.suppressed] : []));
    expect(sentences).toHaveLength(2);
    expect(new Set(sentences).size).toBe(1);
  });

  it('[ANO-4] does not leave a remainder of 1 to 4 in a row', () => {
    expect(short(shown(tableOf([1, 2, 30, 9])))[0]).toEqual([null, null, 30, null]);
  });

  it('[ANO-5] hides a second and third figure when small ones alone could be computed', () => {
    // 4 + 4 = 8: who knows that both are at most 4 knows both.
    expect(short(shown(tableOf([4, 4, 30, 9])))[0]).toEqual([null, null, 30, null]);
  });

  it('[ANO-5] leaves out a row of nothing but ones', () => {
    expect(short(shown(tableOf(Array.from({ length: 20 }, () => 1))))).toEqual(['withheld', 'withheld']);
  });

  it('[ANO-6] a single withheld group is not the total minus the others', () => {
    expect(short(shown(tableOf([20, 20], [15, 15], [2, 1])))).toEqual([
      [20, 20],
      [15, 15],
      'withheld',
      'withheld',
    ]);
  });

  it('[ANO-6] keeps the total when the withheld groups hide one another', () => {
    expect(short(shown(tableOf([20, 20], [6, 8], [7, 6])))).toEqual([
      [20, 20],
      'withheld',
      'withheld',
      [33, 34],
    ]);
  });

  it('[ANO-6] withholds the total when the withheld groups together are a small group', () => {
    expect(short(shown(tableOf([20, 20], [2, 4], [3, 3])))).toEqual([
      [20, 20],
      'withheld',
      'withheld',
      'withheld',
    ]);
  });

  it('[ANO-6] withholds the total when it shows that nobody in the withheld groups gave an answer', () => {
    expect(short(shown(tableOf([20, 20, 0], [6, 8, 0], [7, 6, 0])))).toEqual([
      [20, 20, 0],
      'withheld',
      'withheld',
      'withheld',
    ]);
  });

  it('[ANO-6] a hidden cell cannot be computed down its column either', () => {
    const report = shown(tableOf([3, 10, 10], [20, 20, 20], [30, 30, 30]));
    expect(figures(report.total)).toEqual([53, 60, 60]);
    const hiddenInColumns = ['a', 'b', 'c'].map(
      (answer) => report.rows.filter((row) => 'counts' in row && row.counts[answer] === null).length,
    );
    expect(hiddenInColumns.filter((count) => count > 0).every((count) => count >= 2)).toBe(true);
    expect(hiddenInColumns[0]).toBeGreaterThan(1);
  });

  it('[ANO-7] counts a missing answer as nobody and keeps labels as they are', () => {
    const report = shown([
      { group: 'A', counts: { ja: 10, nee: 12 } },
      { group: 'B', counts: { nee: 9, soms: 8 } },
    ]);
    expect(report.rows[1]).toEqual({ group: 'B', n: 17, counts: { ja: 0, nee: 9, soms: 8 } });
    expect(shown([]).total).toHaveProperty('suppressed');
  });

  it('[ANO-6] handles a table of 300 groups and 8 answers', () => {
    const rows = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 8 }, (__, at) => (row * 7 + at * 13 + ((row * at) % 11)) % 23),
    );
    const report = shown(tableOf(...rows));
    expect(report.rows).toHaveLength(300);
    expect('suppressed' in report.total).toBe(false);
  });
});

describe('a reader who counts', () => {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 4, arbitrary: fc.integer({ min: 5, max: 9 }) },
    { weight: 2, arbitrary: fc.integer({ min: 10, max: 16 }) },
  );
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 3 }))
    .chain(([height, width]) =>
      fc.array(fc.array(value, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
    .map((rows) => tableOf(...rows));
  const wide = fc.array(value, { minLength: 4, maxLength: 6 }).map((row) => tableOf(row));
  /** Many small groups, so that withheld groups meet a published total. */
  const crumbs = fc
    .tuple(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
        minLength: 2,
        maxLength: 4,
      }),
      fc.array(fc.tuple(value, value), { minLength: 0, maxLength: 2 }),
    )
    .map(([small, large]) => tableOf(...small, ...large));
  const any = fc.oneof(
    { weight: 3, arbitrary: tables },
    { weight: 1, arbitrary: wide },
    { weight: 3, arbitrary: crumbs },
  );
  const minGroup = 10;

  it.each([
    ['nothing', 250],
    ['method', 800],
  ] as const)(
    '[ANO-6] who knows %s beforehand computes no hidden figure',
    (knows, numRuns) => {
      fc.assert(
        fc.property(any, (input) => {
          expect(computable(input, shown(input, minGroup), { knows, minGroup })).toEqual([]);
        }),
        { numRuns },
      );
    },
    120_000,
  );

  it('[ANO-1] [ANO-2] [ANO-3] [ANO-4] every published figure is true and none is small', () => {
    fc.assert(
      fc.property(any, (input) => {
        const report = shown(input, minGroup);
        const add = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        const answers = Object.keys(input[0]?.counts ?? {});
        const truth = [
          ...input.map((one) => one.counts),
          Object.fromEntries(
            answers.map((answer) => [answer, add(input.map((one) => one.counts[answer] ?? 0))]),
          ),
        ];
        [...report.rows, report.total].forEach((line, at) => {
          if ('suppressed' in line) return;
          const real = truth[at] ?? {};
          expect(line.n).toBe(add(Object.values(real)));
          expect(line.n).toBeGreaterThanOrEqual(minGroup);
          for (const [answer, count] of Object.entries(line.counts)) {
            expect([null, real[answer]]).toContain(count);
            expect([1, 2, 3, 4, line.n]).not.toContain(count);
          }
          const rest = line.n - add(Object.values(line.counts).map((count) => count ?? 0));
          expect([1, 2, 3, 4]).not.toContain(rest);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('[ANO-6] the reader is no strawman: it computes what a naive report gives away', () => {
    const input = tableOf([3, 20], [20, 20]);
    const naive: GroupReport = {
      rows: [
        { group: 'G1', n: 23, counts: { a: null, b: 20 } },
        { group: 'G2', suppressed: 'x' },
      ],
      total: { n: 63, counts: { a: 23, b: 40 } },
    };
    expect(computable(input, naive, { knows: 'nothing', minGroup })).toEqual([
      'G1/a',
      'G2/n',
      'G2/a',
      'G2/b',
    ]);
  });

  it('[ANO-6] the total often survives: safety is not bought by showing nothing', () => {
    const sample = fc.sample(tables, { numRuns: 400, seed: 7 }).map((input) => shown(input, minGroup));
    const full = sample.filter((report) => report.rows.every((row) => !('suppressed' in row)));
    const withTotal = full.filter((report) => !('suppressed' in report.total));
    expect(withTotal.length / full.length).toBeGreaterThan(0.9);
  });
});
