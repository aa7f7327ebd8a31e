import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisePostcode, postcode } from '../../../shared/domain/postcode.ts';

describe('postcode', () => {
  it('writes what was typed as 1234 AB', () => {
    expect(['1234ab', ' 1234  Ab ', '1234 AB', '9999zz'].map(normalisePostcode)).toEqual([
      '1234 AB',
      '1234 AB',
      '1234 AB',
      '9999 ZZ',
    ]);
  });

  it('refuses a leading zero, SA, SD and SS, and what has another shape', () => {
    for (const text of [
      '0123 AB',
      '1234 SA',
      '1234sd',
      '1234 ss',
      '1234',
      '123 AB',
      '12345 AB',
      '1234 A1',
      '1234-AB',
      '',
      '1234 ÄB',
    ]) {
      expect(normalisePostcode(text)).toBeUndefined();
    }
  });

  it('leaves the written form as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{3} ?[A-Za-z]{2}$/), (text) => {
        const written = normalisePostcode(text);
        fc.pre(written !== undefined);
        expect(normalisePostcode(written)).toBe(written);
        expect(written).toMatch(/^[1-9]\d{3} [A-Z]{2}$/);
      }),
    );
  });

  it('as a schema gives the written form or says how to write it', () => {
    expect(postcode.parse('1234ab')).toBe('1234 AB');
    expect(postcode.safeParse('12').error?.issues[0]?.message).toBe('Vul een postcode in als 1234 AB.');
  });
});
