import { describe, expect, it } from 'vitest';
import { toCalendarDate, toTime } from '../../../renderer/components/iso-date.ts';

describe('toCalendarDate', () => {
  it('reads a day and writes it back', () => {
    expect(toCalendarDate('2026-03-02')?.toString()).toBe('2026-03-02');
  });

  it.each([null, undefined, '', '2026-3-2', '02-03-2026', '2026-02-30', '2026-13-01'])(
    'gives null for %s',
    (text) => {
      expect(toCalendarDate(text)).toBeNull();
    },
  );
});

describe('toTime', () => {
  it('reads a time of the 24-hour clock', () => {
    expect(toTime('14:02')?.toString().slice(0, 5)).toBe('14:02');
  });

  it.each([null, '', '24:00', '9:15', '14:60'])('gives null for %s', (text) => {
    expect(toTime(text)).toBeNull();
  });
});
