import { describe, expect, it } from 'vitest';
import type { RetentionRecord } from '../../../shared/retention/record.ts';
import { decided } from './decisions.ts';

const ended: RetentionRecord = {
  class: 'medical',
  facts: { lastSubstantiveChangeOn: '2001-01-01', employmentEndedOn: '2003-05-31' },
};
const today = '2026-11-21';
const open = { decision: 'keep', retainUntil: null, destroyableFrom: null };
const review = { decision: 'review', retainUntil: null, destroyableFrom: null };

describe('holds', () => {
  it.each([
    ['without an end', { from: '2020-01-01' }, 'held'],
    ['that begins today', { from: today }, 'held'],
    ['that ends today', { from: '2020-01-01', until: today }, 'held'],
    ['of one day, today', { from: today, until: today }, 'held'],
    ['that ended yesterday', { from: '2020-01-01', until: '2026-11-20' }, 'due'],
    ['that begins tomorrow', { from: '2026-11-22' }, 'due'],
  ])('[RET-20] a hold %s', (_name, hold, decision) => {
    const result = decided({ ...ended, holds: [hold] }, today);
    expect(result.decision).toBe(decision);
    expect(result.rules.includes('RET-20')).toBe(decision === 'held');
  });

  it('[RET-20] one active hold among ended ones is enough', () => {
    const holds = [{ from: '2010-01-01', until: '2011-01-01' }, { from: '2024-01-01' }];
    expect(decided({ ...ended, holds }, today).decision).toBe('held');
  });

  it('[RET-39] a held record still reports the dates of its terms, and none where they give none', () => {
    const holds = [{ from: '2020-01-01' }];
    expect(decided({ ...ended, holds }, today)).toMatchObject({
      decision: 'held',
      retainUntil: '2023-05-31',
      destroyableFrom: '2023-06-01',
      overRetentionDays: 880,
      rules: ['RET-2', 'RET-20', 'RET-21', 'RET-22'],
    });
    expect(decided({ class: 'process', holds }, today)).toMatchObject({
      decision: 'held',
      retainUntil: null,
      rules: ['RET-8', 'RET-20', 'RET-23'],
    });
  });

  it.each([
    [
      'a confirmed transfer',
      { ongoing: ['case' as const], transfer: { sentOn: '2026-01-01', receiptConfirmedOn: '2026-01-05' } },
    ],
    ['withdrawn consent', { keepLonger: { until: '2040-01-01', withdrawnOn: '2026-01-01' } }],
    ['running employment', { ongoing: ['employment' as const] }],
  ])('[RET-20] a hold outranks %s', (_name, extra) => {
    expect(decided({ ...ended, ...extra, holds: [{ from: '2020-01-01' }] }, today).decision).toBe('held');
  });
});

describe('law and policy', () => {
  const facts = {
    lastSubstantiveChangeOn: '2010-01-01',
    employmentEndedOn: '2005-01-01',
    contractEndedOn: '2012-01-01',
  };

  it('[RET-21] [RET-22] the later floor wins and the FG sees the difference', () => {
    expect(decided({ class: 'medical', facts }, today)).toMatchObject({
      retainUntil: '2032-01-01',
      overRetentionDays: 730,
    });
  });

  it('[RET-33] policy may count from the earliest known event', () => {
    expect(decided({ class: 'medical', facts }, today, { pick: 'earliest' })).toMatchObject({
      retainUntil: '2030-01-01',
      overRetentionDays: 0,
      rules: ['RET-1', 'RET-21'],
    });
  });

  it('[RET-21] equal floors are both named', () => {
    const same = { lastSubstantiveChangeOn: '2010-01-01', employmentEndedOn: '2010-01-01' };
    expect(decided({ class: 'medical', facts: same }, today)).toMatchObject({
      rules: ['RET-1', 'RET-2', 'RET-21'],
      overRetentionDays: 0,
    });
  });

  it.each([
    ['the contract goes on', { employmentEndedOn: '2003-05-31' }, ['contract' as const]],
    ['the employment goes on', { contractEndedOn: '2003-05-31' }, ['employment' as const]],
  ])('[RET-33] one known policy event is enough while %s', (_name, event, ongoing) => {
    const record: RetentionRecord = {
      class: 'medical',
      facts: { lastSubstantiveChangeOn: '2001-01-01', ...event },
      ongoing,
    };
    expect(decided(record, today)).toMatchObject({ decision: 'due', retainUntil: '2023-05-31' });
  });
});

describe('missing and awaited events [RET-23, RET-31, RET-34, RET-38, RET-41]', () => {
  const rows: readonly (readonly [string, RetentionRecord, object, readonly string[]])[] = [
    [
      '[RET-23] no last change',
      { class: 'medical', facts: { employmentEndedOn: '2003-05-31' } },
      review,
      ['RET-1', 'RET-23'],
    ],
    [
      '[RET-23] no policy event',
      { class: 'medical', facts: { lastSubstantiveChangeOn: '2001-01-01' } },
      review,
      ['RET-2', 'RET-23'],
    ],
    ['[RET-23] no facts at all', { class: 'medical' }, review, ['RET-1', 'RET-2', 'RET-23']],
    [
      '[RET-23] no end of exposure',
      { class: 'hazardous', facts: { employmentEndedOn: '1980-05-31' } },
      review,
      ['RET-3', 'RET-23'],
    ],
    ['[RET-23] no last exposure', { class: 'biological' }, review, ['RET-5', 'RET-23']],
    [
      '[RET-23] no birth date',
      { class: 'radiation', facts: { radiationWorkEndedOn: '1980-01-01' } },
      review,
      ['RET-6', 'RET-23'],
    ],
    [
      '[RET-23] no end of radiation work',
      { class: 'radiation', facts: { bornOn: '1940-01-01' } },
      review,
      ['RET-6', 'RET-23'],
    ],
    ['[RET-23] no examination date', { class: 'preEmploymentExam' }, review, ['RET-7', 'RET-23']],
    ['[RET-23] no end of guidance', { class: 'process', facts: {} }, review, ['RET-8', 'RET-23']],
    ['[RET-23] no log date', { class: 'accessLog' }, review, ['RET-10', 'RET-23']],
    ['[RET-23] no recording date', { class: 'websiteData' }, review, ['RET-12', 'RET-23']],
    ['[RET-11] still subscribed', { class: 'newsletter' }, open, ['RET-11', 'RET-23']],
    [
      '[RET-23] employment goes on',
      { class: 'medical', facts: { lastSubstantiveChangeOn: '2001-01-01' }, ongoing: ['employment'] },
      open,
      ['RET-2', 'RET-23'],
    ],
    [
      '[RET-38] employment goes on, last change missing',
      { class: 'medical', ongoing: ['employment'] },
      open,
      ['RET-2', 'RET-23'],
    ],
    [
      '[RET-38] exposure goes on, policy events missing',
      { class: 'hazardous', ongoing: ['exposure'] },
      open,
      ['RET-3', 'RET-23'],
    ],
    ['[RET-23] exposure goes on', { class: 'biological', ongoing: ['exposure'] }, open, ['RET-5', 'RET-23']],
    [
      '[RET-23] radiation work goes on',
      { class: 'radiation', facts: { bornOn: '1940-01-01' }, ongoing: ['exposure'] },
      open,
      ['RET-6', 'RET-23'],
    ],
    ['[RET-23] guidance goes on', { class: 'process', ongoing: ['guidance'] }, open, ['RET-8', 'RET-23']],
    [
      '[RET-31] a case goes on, so its guidance does',
      { class: 'process', ongoing: ['case'] },
      open,
      ['RET-8', 'RET-23'],
    ],
    [
      '[RET-31] a case goes on, so the last change is to come',
      { class: 'medical', facts: { employmentEndedOn: '2003-05-31' }, ongoing: ['case'] },
      open,
      ['RET-1', 'RET-23'],
    ],
    [
      '[RET-41] exposure again',
      { class: 'biological', facts: { exposureEndedOn: '1990-01-01' }, ongoing: ['exposure'] },
      open,
      ['RET-5', 'RET-23'],
    ],
    [
      '[RET-34] nobody is exposed after death: the date is missing',
      { class: 'biological', facts: { diedOn: '1990-01-01' }, ongoing: ['exposure'] },
      review,
      ['RET-5', 'RET-23'],
    ],
  ];
  it.each(rows)('%s', (_title, record, expected, rules) => {
    expect(decided(record, today)).toMatchObject({ ...expected, rules, overRetentionDays: 0 });
  });

  it('[RET-27] re-employment clears the end of employment', () => {
    expect(decided({ ...ended, ongoing: ['employment'] }, today)).toMatchObject({
      ...open,
      rules: ['RET-2', 'RET-23', 'RET-27'],
    });
    const withContract: RetentionRecord = {
      ...ended,
      facts: { ...ended.facts, contractEndedOn: '2000-01-01' },
      ongoing: ['employment'],
    };
    expect(decided(withContract, today)).toMatchObject({
      retainUntil: '2021-01-01',
      rules: ['RET-1', 'RET-21', 'RET-27'],
    });
  });

  it('[RET-34] death outranks employment that the list still calls running', () => {
    const record: RetentionRecord = {
      ...ended,
      facts: { ...ended.facts, diedOn: '2004-01-01' },
      ongoing: ['employment'],
    };
    expect(decided(record, today)).toMatchObject({
      retainUntil: '2024-01-01',
      rules: ['RET-2', 'RET-21', 'RET-22'],
    });
  });

  it.each(['case', 'guidance'] as const)(
    '[RET-31] with %s running a passed date does not make it due',
    (running) => {
      expect(decided({ ...ended, ongoing: [running] }, today)).toMatchObject({
        ...open,
        overRetentionDays: 0,
      });
      const later: RetentionRecord = {
        ...ended,
        facts: { ...ended.facts, lastSubstantiveChangeOn: '2020-01-01' },
        ongoing: [running],
      };
      expect(decided(later, today)).toMatchObject({ decision: 'keep', retainUntil: '2040-01-01' });
    },
  );

  it('[RET-31] on its last day a date has not passed', () => {
    const running: RetentionRecord = { ...ended, ongoing: ['case'] };
    expect(decided(running, '2023-05-31')).toMatchObject({ decision: 'keep', retainUntil: '2023-05-31' });
    expect(decided(running, '2023-06-01')).toMatchObject(open);
  });

  const long = { bornOn: '1930-01-01', employmentEndedOn: '1975-01-01', exposureEndedOn: '1975-01-01' };
  it.each(['hazardous', 'biological', 'radiation'] as const)(
    '[RET-31] a %s file in use is kept',
    (recordClass) => {
      const record: RetentionRecord = {
        class: recordClass,
        facts: { ...long, radiationWorkEndedOn: '1975-01-01' },
      };
      expect(decided(record, today).decision).toBe('due');
      expect(decided({ ...record, ongoing: ['case'] }, today)).toMatchObject(open);
    },
  );

  it('[RET-31] an examination or a log line is in nobody’s use', () => {
    const exam: RetentionRecord = {
      class: 'preEmploymentExam',
      facts: { examinedOn: '2020-01-01' },
      ongoing: ['case'],
    };
    expect(decided(exam, today).decision).toBe('due');
  });
});
