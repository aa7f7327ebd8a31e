import { describe, expect, it } from 'vitest';
import type { RetentionRecord } from '../../../shared/retention/record.ts';
import { decided } from './decisions.ts';

const ended: RetentionRecord = {
  class: 'medical',
  facts: { lastSubstantiveChangeOn: '2001-01-01', employmentEndedOn: '2003-05-31' },
};
const today = '2026-11-21';
const open = { decision: 'keep', retainUntil: null, destroyableFrom: null };

describe('consent to keep longer', () => {
  it.each([
    ['counts', { until: '2030-01-01' }, 'keep', '2030-01-01', true],
    ['counts to its last day and no longer', { until: '2026-11-20' }, 'due', '2026-11-20', true],
    [
      'withdrawn today no longer counts',
      { until: '2030-01-01', withdrawnOn: today },
      'due',
      '2023-05-31',
      true,
    ],
    [
      'withdrawn tomorrow still counts',
      { until: '2030-01-01', withdrawnOn: '2026-11-22' },
      'keep',
      '2030-01-01',
      true,
    ],
    ['never shortens', { until: '2022-01-01' }, 'due', '2023-05-31', false],
  ])('[RET-25] %s', (_name, keepLonger, decision, until, named) => {
    const result = decided({ ...ended, keepLonger }, today);
    expect(result).toMatchObject({ decision, retainUntil: until, overRetentionDays: 880 });
    expect(result.rules.includes('RET-25')).toBe(named);
  });

  it('[RET-25] extends a ceiling and leaves an unknown date to a person', () => {
    const exam: RetentionRecord = { class: 'preEmploymentExam', facts: { examinedOn: '2026-01-01' } };
    expect(decided({ ...exam, keepLonger: { until: '2027-01-01' } }, today).retainUntil).toBe('2027-01-01');
    expect(decided({ class: 'process', keepLonger: { until: '2027-01-01' } }, today).decision).toBe('review');
  });
});

describe('transfer', () => {
  const running: RetentionRecord = {
    class: 'medical',
    facts: { lastSubstantiveChangeOn: '2026-06-01' },
    ongoing: ['case', 'employment', 'contract'],
  };

  it('[RET-26] a running case is kept until the receipt is confirmed', () => {
    const sent = { ...running, transfer: { sentOn: '2026-10-01' } };
    expect(decided(sent, today)).toMatchObject({ ...open, rules: ['RET-26'] });
  });

  it.each(['medical', 'process'] as const)(
    '[RET-26] a running %s file is due the day after the confirmation',
    (recordClass) => {
      const record: RetentionRecord = {
        ...running,
        class: recordClass,
        transfer: { sentOn: '2026-10-01', receiptConfirmedOn: '2026-10-08' },
      };
      const dates = {
        retainUntil: '2026-10-08',
        destroyableFrom: '2026-10-09',
        rules: ['RET-26'],
        overRetentionDays: 0,
      };
      expect(decided(record, '2026-10-08')).toMatchObject({ decision: 'keep', ...dates });
      expect(decided(record, '2026-10-09')).toMatchObject({ decision: 'due', ...dates });
    },
  );

  it('[RET-32] what lies after today has not happened', () => {
    const unconfirmed = { ...running, transfer: { sentOn: '2026-10-01', receiptConfirmedOn: '2026-12-01' } };
    expect(decided(unconfirmed, today)).toMatchObject({ ...open, rules: ['RET-26'] });
    const unsent = { ...running, transfer: { sentOn: '2026-12-01' } };
    expect(decided(unsent, today)).toMatchObject({ ...open, rules: ['RET-2', 'RET-23'] });
  });

  it('[RET-26] a closed file stays and follows its terms', () => {
    const transfer = { sentOn: '2026-10-01', receiptConfirmedOn: '2026-10-08' };
    const closed: RetentionRecord = { ...running, ongoing: ['employment'], transfer };
    expect(decided(closed, today)).toMatchObject({ ...open, rules: ['RET-2', 'RET-23', 'RET-26'] });
  });

  it('[RET-32] exposure files stay, and the case no longer holds them once it went', () => {
    const exposed: RetentionRecord = {
      class: 'hazardous',
      facts: { exposureEndedOn: '1990-01-01', employmentEndedOn: '1995-01-01' },
      ongoing: ['case'],
      transfer: { sentOn: '2026-10-01', receiptConfirmedOn: '2026-10-08' },
    };
    expect(decided(exposed, today)).toMatchObject({ decision: 'keep', retainUntil: '2035-01-01' });
    expect(decided(exposed, '2036-01-01').decision).toBe('due');
  });
});

describe('reasons', () => {
  const records: readonly RetentionRecord[] = [
    ended,
    { ...ended, ongoing: ['case'] },
    { ...ended, ongoing: ['employment'] },
    { ...ended, holds: [{ from: '2020-01-01' }] },
    { ...ended, keepLonger: { until: '2030-01-01' } },
    { ...ended, keepLonger: { until: '2025-01-01' } },
    { ...ended, facts: { lastSubstantiveChangeOn: '2020-01-01', employmentEndedOn: '2003-05-31' } },
    { ...ended, facts: { lastSubstantiveChangeOn: '2010-01-01', employmentEndedOn: '2012-05-31' } },
    { ...ended, ongoing: ['case'], transfer: { sentOn: '2026-01-01' } },
    { ...ended, ongoing: ['case'], transfer: { sentOn: '2026-01-01', receiptConfirmedOn: '2026-01-02' } },
    { class: 'process' },
    { class: 'process', facts: { guidanceEndedOn: '2026-01-01' } },
    { class: 'radiation', facts: { bornOn: '1980-01-01', radiationWorkEndedOn: '2010-01-01' } },
  ];
  it('[RET-42] each kind of answer has its own Dutch sentence', () => {
    const reasons = records.map((record) => decided(record, today).reason);
    expect(new Set(reasons).size).toBe(records.length);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z][^!]*\.$/);
    expect(reasons.at(-1)).toContain('de 75e verjaardag');
    expect(reasons[0]).toContain('31 mei 2023');
  });
});
