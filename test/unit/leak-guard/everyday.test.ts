import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../corpus/corpus.ts';
import { compileLeakGuard, termsFromMedicalText } from '../../../shared/leak-guard/leak-guard.ts';

const safeSentences = corpus.filter(({ leaks }) => !leaks).map(({ text }) => text);

/** Everyday words of intakes that once blocked ordinary reports. */
const everyday =
  `keer weken vragen informatie opnieuw wacht omgaan dag uur huis slaapt beter sinds vertelt thuis school werk ochtend
  gesprek contact begonnen gebruikt wandelen hond buurvrouw moeilijk rustig afspraken elke soms verwacht kookt boodschappen`
    .trim()
    .split(/\s+/);

const intake = `Mevrouw vertelt dat zij sinds drie weken twee keer in de week naar de fysiotherapeut gaat. Zij kan niet goed omgaan met drukte en
  heeft opnieuw vragen; ze wacht op informatie. Thuis gaat het beter, haar man kookt en doet het huishouden. Zij werkt tien jaar op de afdeling
  en zou graag een paar uur per dag beginnen. Ze heeft pijn onder in de rug, uitstralend naar het linkerbeen. Verdenking op een hernia.`;

describe('terms of a medical text', () => {
  it.each(everyday)('[GUARD-10] the everyday word %s is no term', (word) => {
    expect(termsFromMedicalText(`Zij zegt: ${word}.`)).toEqual([]);
  });

  it('[GUARD-10] an intake gives its medical words and none of the everyday ones', () => {
    const terms = termsFromMedicalText(intake);
    expect(terms).toEqual(
      expect.arrayContaining(['fysiotherapeut', 'pijn', 'rug', 'uitstralend', 'linkerbeen', 'hernia']),
    );
    expect(terms.length).toBeLessThanOrEqual(7);
  });

  it('[GUARD-10] an intake does not block an ordinary report', () => {
    const guard = compileLeakGuard(termsFromMedicalText(intake));
    expect(
      guard('Zij kan drie uur per dag werken, twee keer in de week. Vijf keer per uur tillen kan niet.'),
    ).toEqual([]);
  });

  it('[GUARD-10] at most one word in ten of safe sentences is a term', () => {
    const words = new Set(safeSentences.flatMap((text) => text.toLowerCase().match(/[\p{L}'-]{3,}/gu) ?? []));
    const terms = [...words].filter((word) => termsFromMedicalText(word).length > 0);
    expect(safeSentences.length).toBeGreaterThanOrEqual(300);
    expect(terms.length / words.size).toBeLessThan(1 / 10);
  });

  it('[GUARD-9] no safe sentence is blocked by the terms of another one, but for health words and rare ones', () => {
    const pairs = fc.tuple(fc.constantFrom(...safeSentences), fc.constantFrom(...safeSentences));
    let blocked = 0;
    let seen = 0;
    fc.assert(
      fc.property(pairs, ([told, written]) => {
        if (told === written) return;
        seen += 1;
        const found = compileLeakGuard(termsFromMedicalText(told))(written);
        if (found.some(({ kind }) => kind === 'dossierTerm')) blocked += 1;
        for (const { start, end, text } of found) expect(written.slice(start, end)).toBe(text);
      }),
      { numRuns: 600 },
    );
    expect(blocked / seen).toBeLessThan(0.02);
  });
});
