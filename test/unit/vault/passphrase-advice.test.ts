import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passphraseAdvice, SHORTEST_PASSPHRASE } from '../../../shared/domain/passphrase.ts';

const NAMES = ['André van der Meulen-Bos', 'Arbodienst Het Noorderlicht'];

describe('advice on a passphrase', () => {
  it.each([
    'kano beukennoot zeven vensters',
    'twaalf letters',
    'Tr0ubador&3x',
    'één ijsvogel vliegt',
    'vandaag komt de post',
    'привет как дела друг',
  ])('[VLT-14] is content with "%s"', (passphrase) => {
    expect(passphraseAdvice(passphrase, NAMES)).toEqual({ ok: true });
  });

  it.each([
    ['', /minstens 12 tekens/],
    ['elf tekens!', /minstens 12 tekens/],
    [`kort${' '.repeat(20)}`, /minstens 12 tekens/],
    ['🙂🙃🙂🙃🙂🙃', /minstens 12 tekens/],
    ['aaaaaaaaaaaaaaaa', /herhaalt/],
    ['welkomwelkomwelkom', /herhaalt/],
    ['welkom Welkom WELKOM', /herhaalt/],
    ['12121212121212', /herhaalt/],
    ['abcdefghijklmn', /rijtje/],
    ['123456789012', /rijtje/],
    ['zyxwvutsrqponm', /rijtje/],
    ['welkom andre 2026', /eigen naam/],
    ['fiets van MEULEN naar huis', /eigen naam/],
    ['noorderlicht in de winter', /eigen naam/],
    ['n o o r d e r l i c h t', /eigen naam/],
  ])('[VLT-14] sends "%s" back', (passphrase, expected) => {
    const advice = passphraseAdvice(passphrase, NAMES);
    expect(advice.ok ? 'ok' : advice.advice).toMatch(expected);
  });

  it('[VLT-14] never lets anything shorter than the shortest pass, nor repeats the passphrase in the advice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), (text) => {
        const advice = passphraseAdvice(text, NAMES);
        if (Array.from(text.normalize('NFKC').trim()).length < SHORTEST_PASSPHRASE)
          expect(advice.ok).toBe(false);
        if (!advice.ok && text.trim().length > 8) expect(advice.advice).not.toContain(text);
      }),
    );
  });
});
