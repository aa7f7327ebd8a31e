import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  InvalidDateError,
  addDays,
  addMonths,
  addYears,
  daysBetween,
  formatDutchDate,
  isPlainDate,
  plainDate,
  plainDateShape,
  weekdayOf,
} from '../../../shared/domain/dates.ts';

const anyDate = fc
  .record({
    year: fc.integer({ min: 1000, max: 3000 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((parts) => Temporal.PlainDate.from(parts, { overflow: 'constrain' }).toString());

describe('dates that exist', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2025-04-30'])('accepts %s', (date) => {
    expect(isPlainDate(date)).toBe(true);
    expect(plainDate.parse(date)).toBe(date);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-01-00',
    '0000-01-01',
  ])('refuses %s, which has the right form', (date) => {
    expect(isPlainDate(date)).toBe(false);
    expect(plainDateShape.safeParse(date).success).toBe(true);
    expect(plainDate.safeParse(date).error?.issues[0]?.message).toBe('Deze datum bestaat niet.');
  });

  it.each([
    '2024-2-9',
    '24-02-09',
    '2024/02/09',
    '2024-02-09T00:00',
    '',
    ' 2024-02-09',
    '2024-02-0a',
    '+2024-02-09',
  ])('refuses %j, which has another form', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(plainDate.safeParse(text).error?.issues[0]?.message).toBe('Vul een datum in.');
  });

  it('refuses what is no text', () => {
    expect(isPlainDate(20240229)).toBe(false);
    expect(isPlainDate(null)).toBe(false);
  });
});

describe('arithmetic', () => {
  it.each([
    ['2024-02-29', 20, '2044-02-29'],
    ['2024-02-29', 1, '2025-02-28'],
    ['1960-02-29', 75, '2035-02-28'],
    ['2024-02-29', 76, '2100-02-28'],
    ['0999-12-31', 1, '1000-12-31'],
    ['0004-02-29', 1, '0005-02-28'],
  ])('%s plus %i years is %s', (from, years, to) => {
    expect(addYears(from, years)).toBe(to);
  });

  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-12-31', 2, '2026-02-28'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('agrees with temporal-polyfill on days, months, years, distance and weekday', () => {
    fc.assert(
      fc.property(
        anyDate,
        anyDate,
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.integer({ min: -900, max: 900 }),
        (a, b, days, units) => {
          const start = Temporal.PlainDate.from(a);
          expect(isPlainDate(a)).toBe(true);
          expect(addDays(a, days)).toBe(start.add({ days }).toString());
          expect(addMonths(a, units)).toBe(start.add({ months: units }).toString());
          expect(addYears(a, units)).toBe(start.add({ years: units }).toString());
          expect(daysBetween(a, b)).toBe(start.until(b, { largestUnit: 'days' }).days);
          expect(weekdayOf(a)).toBe(start.dayOfWeek);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('agrees with temporal-polyfill on which dates exist', () => {
    const digits = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(digits, ([year, month, day]) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const exists =
          month >= 1 &&
          month <= 12 &&
          day >= 1 &&
          day <= new Temporal.PlainYearMonth(year, month).daysInMonth;
        expect(isPlainDate(text)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });

  it('walks every day of eight centuries in step', () => {
    let day = '1600-01-01';
    let weekday = weekdayOf(day);
    let count = 0;
    while (day < '2401-01-01') {
      const next = addDays(day, 1);
      if (next <= day || addDays(next, -1) !== day) throw new Error(`step fails at ${day}`);
      weekday = (weekday % 7) + 1;
      if (weekdayOf(next) !== weekday) throw new Error(`weekday fails at ${next}`);
      day = next;
      count += 1;
    }
    expect(count).toBe(daysBetween('1600-01-01', '2401-01-01'));
  });

  it('refuses to leave the calendar, without naming the date', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(InvalidDateError);
    expect(() => addYears('9990-05-05', 20)).toThrow(InvalidDateError);
    expect(() => addMonths('0001-01-31', -1)).toThrow(InvalidDateError);
    expect(() => daysBetween('2024-02-30', '2024-03-01')).toThrow(/^a date does not exist$/);
  });
});

describe('dates for a Dutch reader', () => {
  it.each([
    ['2026-03-02', 'ma 2 mrt 2026', 'maandag 2 maart 2026', '2 maart 2026'],
    ['2024-02-29', 'do 29 feb 2024', 'donderdag 29 februari 2024', '29 februari 2024'],
    ['2025-12-28', 'zo 28 dec 2025', 'zondag 28 december 2025', '28 december 2025'],
    ['1969-05-03', 'za 3 mei 1969', 'zaterdag 3 mei 1969', '3 mei 1969'],
  ])('writes %s', (date, short, long, plain) => {
    expect(formatDutchDate(date, 'short')).toBe(short);
    expect(formatDutchDate(date, 'long')).toBe(long);
    expect(formatDutchDate(date, 'plain')).toBe(plain);
  });

  it.each(['plain', 'short', 'long'] as const)('refuses a date that does not exist, style %s', (style) => {
    expect(() => formatDutchDate('2026-02-30', style)).toThrow(InvalidDateError);
  });
});
