import { describe, expect, it } from 'vitest';
import { isPlainDate } from '../../../shared/domain/dates.ts';
import type { RetentionRecord } from '../../../shared/retention/record.ts';
import { RETENTION_TERMS } from '../../../shared/retention/terms.ts';
import { decided, refusalCode } from './decisions.ts';

describe('each class by its own term [RET-1, RET-2, RET-3, RET-4, RET-5, RET-6, RET-7, RET-8, RET-10, RET-11, RET-12]', () => {
  const rows: readonly (readonly [string, RetentionRecord, string, string, readonly string[]])[] = [
    [
      '[RET-1] medical by the last substantive change',
      { class: 'medical', facts: { lastSubstantiveChangeOn: '2005-03-31', employmentEndedOn: '2004-01-01' } },
      '2025-03-31',
      '2025-04-01',
      ['RET-1', 'RET-21'],
    ],
    [
      '[RET-2] medical by the end of employment',
      { class: 'medical', facts: { lastSubstantiveChangeOn: '2001-01-01', employmentEndedOn: '2004-06-30' } },
      '2024-06-30',
      '2024-07-01',
      ['RET-2', 'RET-21', 'RET-22'],
    ],
    [
      '[RET-2] medical by the end of the contract',
      { class: 'medical', facts: { lastSubstantiveChangeOn: '2001-01-01', contractEndedOn: '2004-12-31' } },
      '2024-12-31',
      '2025-01-01',
      ['RET-2', 'RET-21', 'RET-22'],
    ],
    [
      '[RET-2] medical by death, the latest of three',
      {
        class: 'medical',
        facts: {
          lastSubstantiveChangeOn: '2001-01-01',
          employmentEndedOn: '2002-01-01',
          contractEndedOn: '2003-01-01',
          diedOn: '2005-02-28',
        },
      },
      '2025-02-28',
      '2025-03-01',
      ['RET-2', 'RET-21', 'RET-22'],
    ],
    [
      '[RET-3] hazardous by the end of exposure',
      { class: 'hazardous', facts: { exposureEndedOn: '1980-02-29', employmentEndedOn: '1979-01-01' } },
      '2020-02-29',
      '2020-03-01',
      ['RET-3', 'RET-21'],
    ],
    [
      '[RET-4] hazardous by the last change, which only the policy counts',
      {
        class: 'hazardous',
        facts: {
          exposureEndedOn: '1980-02-29',
          employmentEndedOn: '1981-01-01',
          lastSubstantiveChangeOn: '1982-05-31',
        },
      },
      '2022-05-31',
      '2022-06-01',
      ['RET-4', 'RET-21', 'RET-22'],
    ],
    [
      '[RET-5] biological, 10 years',
      { class: 'biological', facts: { exposureEndedOn: '2010-05-01' } },
      '2020-05-01',
      '2020-05-02',
      ['RET-5'],
    ],
    [
      '[RET-5] biological, the term a doctor set',
      { class: 'biological', facts: { exposureEndedOn: '1981-05-01' }, chosenYears: 40 },
      '2021-05-01',
      '2021-05-02',
      ['RET-5'],
    ],
    [
      '[RET-37] biological, a chosen term below the floor',
      { class: 'biological', facts: { exposureEndedOn: '2010-05-01' }, chosenYears: 3 },
      '2020-05-01',
      '2020-05-02',
      ['RET-5'],
    ],
    [
      '[RET-6] radiation by the 75th birthday',
      { class: 'radiation', facts: { bornOn: '1948-02-29', radiationWorkEndedOn: '1990-01-01' } },
      '2023-02-28',
      '2023-03-01',
      ['RET-6'],
    ],
    [
      '[RET-6] radiation by thirty years after the work',
      { class: 'radiation', facts: { bornOn: '1940-01-01', radiationWorkEndedOn: '1992-02-29' } },
      '2022-02-28',
      '2022-03-01',
      ['RET-6'],
    ],
    [
      '[RET-7] pre-employment examination, end of month clamped',
      { class: 'preEmploymentExam', facts: { examinedOn: '2025-08-31' } },
      '2026-02-28',
      '2026-03-01',
      ['RET-7'],
    ],
    [
      '[RET-8] process',
      { class: 'process', facts: { guidanceEndedOn: '2023-06-30' } },
      '2025-06-30',
      '2025-07-01',
      ['RET-8'],
    ],
    [
      '[RET-10] access log',
      { class: 'accessLog', facts: { writtenOn: '2020-02-29' } },
      '2025-02-28',
      '2025-03-01',
      ['RET-10'],
    ],
    [
      '[RET-11] newsletter',
      { class: 'newsletter', facts: { unsubscribedOn: '2025-12-31' } },
      '2025-12-31',
      '2026-01-01',
      ['RET-11'],
    ],
    [
      '[RET-12] website data',
      { class: 'websiteData', facts: { recordedOn: '2022-10-01' } },
      '2025-10-01',
      '2025-10-02',
      ['RET-12'],
    ],
  ];

  it.each(rows)('%s: kept to the last day, due the day after', (_title, record, until, from, rules) => {
    const onLastDay = decided(record, until);
    expect(onLastDay).toMatchObject({ decision: 'keep', retainUntil: until, destroyableFrom: from, rules });
    const dayAfter = decided(record, from);
    expect(dayAfter).toMatchObject({ decision: 'due', retainUntil: until, destroyableFrom: from, rules });
  });
});

describe('worked examples', () => {
  it('[RET-1] 1: last change on 29 February 2024', () => {
    const record: RetentionRecord = {
      class: 'medical',
      facts: {
        lastSubstantiveChangeOn: '2024-02-29',
        employmentEndedOn: '2020-06-30',
        contractEndedOn: '2021-12-31',
      },
    };
    expect(decided(record, '2026-01-01')).toMatchObject({
      decision: 'keep',
      retainUntil: '2044-02-29',
      destroyableFrom: '2044-03-01',
      overRetentionDays: 0,
      rules: ['RET-1', 'RET-21'],
    });
  });

  it('[RET-4] [RET-22] 2: asbestos, policy later than law', () => {
    const record: RetentionRecord = {
      class: 'hazardous',
      facts: { exposureEndedOn: '2010-03-15', employmentEndedOn: '2015-06-30' },
    };
    const decision = decided(record, '2026-01-01');
    expect(decision).toMatchObject({
      decision: 'keep',
      retainUntil: '2055-06-30',
      overRetentionDays: 1933,
      rules: ['RET-4', 'RET-21', 'RET-22'],
    });
    expect(decision.candidates.map(({ term, until }) => [term.id, until])).toEqual([
      ['RET-3', '2050-03-15'],
      ['RET-4', '2055-06-30'],
    ]);
  });

  it('[RET-6] [RET-40] 3: radiation, the birthday is hypothetical and both halves are law', () => {
    const record: RetentionRecord = {
      class: 'radiation',
      facts: { bornOn: '1960-02-29', radiationWorkEndedOn: '2010-01-01', diedOn: '2012-05-01' },
    };
    const decision = decided(record, '2026-01-01');
    expect(decision).toMatchObject({ retainUntil: '2040-01-01', overRetentionDays: 0, rules: ['RET-6'] });
    expect(decision.candidates.map(({ until }) => until)).toEqual(['2035-02-28', '2040-01-01']);
  });

  it('[RET-5] [RET-37] 4: a chosen term above 40 years is refused, with the longest date', () => {
    const record: RetentionRecord = {
      class: 'biological',
      facts: { exposureEndedOn: '2020-05-01' },
      chosenYears: 45,
    };
    expect(refusalCode(record, '2026-01-01')).toBe('chosenYearsAboveMaximum');
    expect(decided({ ...record, chosenYears: 40 }, '2026-01-01').retainUntil).toBe('2060-05-01');
  });
});

describe('terms as data', () => {
  it.each(Object.entries(RETENTION_TERMS))('[RET-42] %s names source, version and start', (_name, terms) => {
    expect(terms.length).toBeGreaterThan(0);
    for (const term of terms) {
      expect(term.source).not.toBe('');
      expect(term.version).toMatch(/^\d{4}-\d{2}$/);
      expect(term.validFrom === null || isPlainDate(term.validFrom)).toBe(true);
    }
  });

  it('[RET-42] a decision explains every term it weighed', () => {
    const [law, policy] = decided(
      { class: 'medical', facts: { lastSubstantiveChangeOn: '2024-02-29' }, ongoing: ['employment'] },
      '2026-01-01',
    ).candidates;
    expect(law).toMatchObject({
      status: 'dated',
      event: 'lastSubstantiveChangeOn',
      startedOn: '2024-02-29',
      until: '2044-02-29',
      term: { id: 'RET-1', basis: 'law', source: 'BW 7:454' },
    });
    expect(policy).toMatchObject({
      status: 'notYet',
      event: 'employmentEndedOn',
      startedOn: null,
      until: null,
    });
  });
});
