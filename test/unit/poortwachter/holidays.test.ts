import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../shared/domain/dates.ts';
import {
  easterSunday,
  isDutchHoliday,
  isWorkingDay,
  workingDayOnOrBefore,
} from '../../../shared/poortwachter/holidays.ts';

describe('Easter', () => {
  it.each([
    [1990, '1990-04-15'],
    [1999, '1999-04-04'],
    [2000, '2000-04-23'],
    [2004, '2004-04-11'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2016, '2016-03-27'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2030, '2030-04-21'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
  ])('[POO-21] of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('[POO-21] is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1700; year <= 2400; year += 1) {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
    }
  });
});

describe('public holidays', () => {
  it.each([
    '2025-01-01',
    '2025-04-20',
    '2025-04-21',
    '2025-04-26',
    '2025-05-05',
    '2025-05-29',
    '2025-06-08',
    '2025-06-09',
    '2025-12-25',
    '2025-12-26',
    '2026-04-27',
    '2026-05-14',
    '2026-05-25',
    '2013-04-30',
    '2000-04-29',
    '2030-05-05',
  ])('[POO-21] %s is one', (date) => {
    expect(isDutchHoliday(date)).toBe(true);
    expect(isWorkingDay(date)).toBe(false);
  });

  it.each([
    ['King’s Day that moved', '2025-04-27'],
    ['5 May outside a lustrum', '2026-05-05'],
    ['Good Friday', '2026-04-03'],
    ['the day before a moved King’s Day', '2025-04-25'],
    ['26 April in other years', '2026-04-26'],
    ['the former Queen’s Day', '2026-04-30'],
    ['the eve of Christmas', '2026-12-24'],
    ['the eve of New Year', '2026-12-31'],
    ['the day after Ascension', '2026-05-15'],
  ])('[POO-21] %s, %s, is none', (_name, date) => {
    expect(isDutchHoliday(date)).toBe(false);
  });

  it('[POO-21] nine to eleven days a year, Sundays included', () => {
    for (let year = 2014; year <= 2060; year += 1) {
      let count = 0;
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
        if (isDutchHoliday(day)) count += 1;
      // Eleven in a lustrum year, unless 5 May is Ascension or King's Day falls on Easter.
      expect(count).toBeGreaterThanOrEqual(9);
      expect(count).toBeLessThanOrEqual(11);
    }
  });
});

describe('the day of the warning', () => {
  it.each([
    ['a Saturday', '2025-01-11', '2025-01-10'],
    ['a Sunday', '2025-01-12', '2025-01-10'],
    ['a Wednesday', '2025-01-15', '2025-01-15'],
    ['Easter Monday', '2025-04-21', '2025-04-18'],
    ['the second day of Christmas on a Friday', '2025-12-26', '2025-12-24'],
    ['a Sunday after Christmas', '2025-12-28', '2025-12-24'],
    ['New Year on a Thursday', '2026-01-01', '2025-12-31'],
    ['Liberation Day in a lustrum, a Monday', '2025-05-05', '2025-05-02'],
    ['Ascension', '2026-05-14', '2026-05-13'],
    ['King’s Day on a Monday', '2026-04-27', '2026-04-24'],
  ])('[POO-12] %s, %s: warn on %s', (_name, due, warnOn) => {
    expect(workingDayOnOrBefore(due)).toBe(warnOn);
  });

  it('[POO-12] is the last working day up to the due date, whatever the date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 40_000 }), (offset) => {
        const due = addDays('2000-01-01', offset);
        const warnOn = workingDayOnOrBefore(due);
        expect(isWorkingDay(warnOn)).toBe(true);
        expect(warnOn <= due).toBe(true);
        for (let day = addDays(warnOn, 1); day <= due; day = addDays(day, 1))
          expect(isWorkingDay(day)).toBe(false);
      }),
    );
  });
});
