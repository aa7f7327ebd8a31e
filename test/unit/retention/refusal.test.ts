import { describe, expect, it } from 'vitest';
import { decideRetention } from '../../../shared/retention/decide.ts';
import type { RetentionRecord } from '../../../shared/retention/record.ts';
import { decided, refusalCode } from './decisions.ts';

const today = '2026-11-21';
const noSuchDay = '2024-02-30';

describe('refused records [RET-30, RET-35, RET-36, RET-37]', () => {
  const rows: readonly (readonly [string, RetentionRecord, string])[] = [
    [
      '[RET-30] a fact that does not exist',
      { class: 'process', facts: { guidanceEndedOn: noSuchDay } },
      'dateDoesNotExist',
    ],
    [
      '[RET-30] a fact the class does not use',
      { class: 'process', facts: { writtenOn: noSuchDay } },
      'dateDoesNotExist',
    ],
    [
      '[RET-30] a hold that begins never',
      { class: 'process', holds: [{ from: noSuchDay }] },
      'dateDoesNotExist',
    ],
    [
      '[RET-30] a hold that ends never',
      { class: 'process', holds: [{ from: today, until: noSuchDay }] },
      'dateDoesNotExist',
    ],
    [
      '[RET-30] consent until no day',
      { class: 'process', keepLonger: { until: noSuchDay } },
      'dateDoesNotExist',
    ],
    [
      '[RET-30] consent withdrawn on no day',
      { class: 'process', keepLonger: { until: today, withdrawnOn: noSuchDay } },
      'dateDoesNotExist',
    ],
    [
      '[RET-30] a transfer on no day',
      { class: 'medical', transfer: { sentOn: noSuchDay } },
      'dateDoesNotExist',
    ],
    [
      '[RET-30] a receipt on no day',
      { class: 'medical', transfer: { sentOn: today, receiptConfirmedOn: noSuchDay } },
      'dateDoesNotExist',
    ],
    [
      '[RET-30] an end beyond the calendar',
      { class: 'process', facts: { guidanceEndedOn: '9998-06-01' } },
      'dateOutOfRange',
    ],
    [
      '[RET-35] a hold that ends before it begins',
      { class: 'process', holds: [{ from: '2026-01-02', until: '2026-01-01' }] },
      'datesOutOfOrder',
    ],
    [
      '[RET-35] a receipt before the sending',
      { class: 'medical', transfer: { sentOn: '2026-01-02', receiptConfirmedOn: '2026-01-01' } },
      'datesOutOfOrder',
    ],
    [
      '[RET-35] death before birth',
      { class: 'medical', facts: { bornOn: '1980-01-02', diedOn: '1980-01-01' } },
      'datesOutOfOrder',
    ],
    [
      '[RET-35] exposure that ended before birth',
      { class: 'hazardous', facts: { bornOn: '1980-01-02', exposureEndedOn: '1979-01-01' } },
      'datesOutOfOrder',
    ],
    [
      '[RET-35] employment that ended before birth',
      { class: 'medical', facts: { employmentEndedOn: '1979-01-01', bornOn: '1980-01-02' } },
      'datesOutOfOrder',
    ],
    [
      '[RET-35] exposure after death',
      { class: 'biological', facts: { diedOn: '2000-01-01', exposureEndedOn: '2000-01-02' } },
      'datesOutOfOrder',
    ],
    [
      '[RET-35] radiation work after death',
      { class: 'radiation', facts: { diedOn: '2000-01-01', radiationWorkEndedOn: '2001-01-01' } },
      'datesOutOfOrder',
    ],
    [
      '[RET-35] an examination after death',
      { class: 'preEmploymentExam', facts: { diedOn: '2000-01-01', examinedOn: '2001-01-01' } },
      'datesOutOfOrder',
    ],
    ['[RET-36] born tomorrow', { class: 'radiation', facts: { bornOn: '2026-11-22' } }, 'dateInFuture'],
    ['[RET-36] died tomorrow', { class: 'medical', facts: { diedOn: '2026-11-22' } }, 'dateInFuture'],
    [
      '[RET-36] changed tomorrow',
      { class: 'medical', facts: { lastSubstantiveChangeOn: '2026-11-22' } },
      'dateInFuture',
    ],
    ['[RET-36] written tomorrow', { class: 'accessLog', facts: { writtenOn: '2026-11-22' } }, 'dateInFuture'],
    ['[RET-37] 41 years', { class: 'biological', chosenYears: 41 }, 'chosenYearsAboveMaximum'],
    ['[RET-37] 41 years in another class', { class: 'medical', chosenYears: 41 }, 'chosenYearsAboveMaximum'],
    ['[RET-37] half a year', { class: 'biological', chosenYears: 12.5 }, 'chosenYearsInvalid'],
    ['[RET-37] no years', { class: 'biological', chosenYears: 0 }, 'chosenYearsInvalid'],
  ];
  it.each(rows)('%s', (_title, record, code) => {
    expect(refusalCode(record, today)).toBe(code);
  });

  it.each(['bornOn', 'diedOn', 'lastSubstantiveChangeOn', 'examinedOn', 'writtenOn', 'recordedOn'] as const)(
    '[RET-36] %s after today is a typing error, today is not',
    (name) => {
      expect(refusalCode({ class: 'process', facts: { [name]: '2026-11-22' } }, today)).toBe('dateInFuture');
      expect(refusalCode({ class: 'process', facts: { [name]: today } }, today)).toBeUndefined();
    },
  );

  it.each([
    'diedOn',
    'employmentEndedOn',
    'contractEndedOn',
    'lastSubstantiveChangeOn',
    'exposureEndedOn',
    'radiationWorkEndedOn',
    'examinedOn',
    'guidanceEndedOn',
  ] as const)('[RET-35] %s is not before birth, on the day itself it may', (name) => {
    const facts = { bornOn: '1980-01-02', [name]: '1980-01-01' };
    expect(refusalCode({ class: 'process', facts }, today)).toBe('datesOutOfOrder');
    expect(
      refusalCode({ class: 'process', facts: { ...facts, [name]: '1980-01-02' } }, today),
    ).toBeUndefined();
  });

  it.each([
    'employmentEndedOn',
    'contractEndedOn',
    'exposureEndedOn',
    'guidanceEndedOn',
    'unsubscribedOn',
  ] as const)('[RET-36] %s may be announced', (name) => {
    expect(refusalCode({ class: 'process', facts: { [name]: '2027-01-01' } }, today)).toBeUndefined();
  });

  it('[RET-30] an impossible reference date', () => {
    expect(refusalCode({ class: 'process' }, noSuchDay)).toBe('dateDoesNotExist');
  });

  it('[RET-37] the message names the longest term and its date, in Dutch', () => {
    const result = decideRetention(
      { class: 'biological', facts: { exposureEndedOn: '2020-05-01' }, chosenYears: 45 },
      {},
      today,
    );
    expect(result.error?.message).toBe(
      'De gekozen termijn is te lang: ten hoogste 40 jaar, tot en met 2060-05-01.',
    );
  });
});

describe('allowed', () => {
  it('[RET-35] payroll, contract and file may be closed after death', () => {
    const facts = {
      diedOn: '2000-01-15',
      employmentEndedOn: '2000-01-31',
      contractEndedOn: '2002-01-01',
      lastSubstantiveChangeOn: '2000-02-01',
      guidanceEndedOn: '2000-02-01',
    };
    expect(decided({ class: 'medical', facts }, today).retainUntil).toBe('2022-01-01');
  });

  it('[RET-36] an announced end of employment starts its term on that day', () => {
    const facts = { lastSubstantiveChangeOn: '2026-01-01', employmentEndedOn: '2026-12-31' };
    expect(decided({ class: 'medical', facts }, today)).toMatchObject({
      decision: 'keep',
      retainUntil: '2046-12-31',
    });
  });

  it('[RET-37] other classes ignore a chosen term', () => {
    const record: RetentionRecord = {
      class: 'process',
      facts: { guidanceEndedOn: '2026-01-01' },
      chosenYears: 30,
    };
    expect(decided(record, today).retainUntil).toBe('2028-01-01');
  });
});
