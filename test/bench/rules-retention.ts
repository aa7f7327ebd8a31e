import { timelineOf } from '../../shared/poortwachter/timeline.ts';
import type { Absence } from '../../shared/poortwachter/input.ts';
import { decideRetention } from '../../shared/retention/decide.ts';
import type { RetentionRecord } from '../../shared/retention/record.ts';

interface BenchResult {
  readonly name: string;
  readonly opsPerSecond: number;
}

/** A list as an arbodienst has it: mostly medical and process files, some exposure files, some special cases. */
const RECORDS: readonly RetentionRecord[] = [
  { class: 'medical', facts: { lastSubstantiveChangeOn: '2024-02-29', employmentEndedOn: '2020-01-01' } },
  { class: 'medical', facts: { lastSubstantiveChangeOn: '2021-05-03' }, ongoing: ['employment', 'contract'] },
  { class: 'process', facts: { guidanceEndedOn: '2022-09-30' } },
  { class: 'hazardous', facts: { exposureEndedOn: '2010-03-15', employmentEndedOn: '2015-06-30' } },
  {
    class: 'radiation',
    facts: { bornOn: '1960-02-29', radiationWorkEndedOn: '2010-01-01', diedOn: '2012-05-01' },
  },
  { class: 'biological', facts: { exposureEndedOn: '2020-05-01' }, chosenYears: 30 },
  { class: 'accessLog', facts: { writtenOn: '2023-08-31' } },
  {
    class: 'medical',
    facts: { lastSubstantiveChangeOn: '2001-01-31', employmentEndedOn: '2003-12-31' },
    holds: [{ from: '2025-01-01' }],
    keepLonger: { until: '2031-01-01' },
  },
];

const ABSENCES: readonly Absence[] = [
  { periods: [{ from: '2025-01-06' }] },
  { periods: [{ from: '2025-01-01', to: '2025-01-31' }, { from: '2025-02-28' }] },
  {
    periods: [{ from: '2025-01-01' }],
    maternity: [{ from: '2025-03-01', to: '2025-06-20', sameCause: true }],
  },
];

/** Runs `work` over the list until `rounds` are done, the first tenth unmeasured. */
function measure<T>(
  name: string,
  items: readonly T[],
  run: { rounds: number; work: (item: T) => unknown },
): BenchResult {
  for (let i = 0; i < run.rounds / 10; i += 1) for (const item of items) run.work(item);
  const start = performance.now();
  for (let i = 0; i < run.rounds; i += 1) for (const item of items) run.work(item);
  const seconds = (performance.now() - start) / 1000;
  return { name, opsPerSecond: Math.round((run.rounds * items.length) / seconds) };
}

/** Retention decisions a second on one core; the aim is 500,000. */
export const benchRetention = (): BenchResult =>
  measure('retention decisions', RECORDS, {
    rounds: 100_000,
    work: (record) => decideRetention(record, {}, '2026-11-21'),
  });

/** Complete poortwachter timelines a second on one core. */
export const benchTimeline = (): BenchResult =>
  measure('poortwachter timelines', ABSENCES, {
    rounds: 5000,
    work: (absence) => timelineOf(absence, '2026-11-21'),
  });
