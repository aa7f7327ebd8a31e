import { beforeEach, describe, expect, it } from 'vitest';
import { compileLeakGuard, clearWordCaches } from '../../../shared/leak-guard/leak-guard.ts';
import { cachedWordCount, createWordCache } from '../../../shared/leak-guard/engine/cache.ts';
import { lazy } from '../../../shared/leak-guard/engine/lazy.ts';

describe('what the guard remembers of words', () => {
  beforeEach(clearWordCaches);

  it('[GUARD-14] words of a report and terms of a dossier are gone after clearWordCaches', () => {
    const guard = compileLeakGuard(['sarcoïdose']);
    guard('Zij kan vier uur per dag zitten met sarco idose.');
    expect(cachedWordCount()).toBeGreaterThan(8);
    clearWordCaches();
    expect(cachedWordCount()).toBe(0);
  });

  it('[GUARD-14] a guard finds the same after its words were forgotten', () => {
    const guard = compileLeakGuard(['sarcoïdose']);
    const text = 'Door de sarcoidose en een hernia kan zij niet tillen.';
    const before = guard(text);
    clearWordCaches();
    expect(guard(text)).toEqual(before);
    expect(before.length).toBeGreaterThanOrEqual(2);
  });

  it('[GUARD-14] a memory never holds more than 20 000 words', () => {
    const cache = createWordCache<number>();
    for (let i = 0; i < 45_000; i += 1) cache.get(`w${i}`, (word) => word.length);
    expect(cachedWordCount()).toBeLessThanOrEqual(20_000);
    expect(cache.get('w44999', () => -1)).toBe(6);
  });

  it('[GUARD-15] the lexicon is made at first use, once', () => {
    let made = 0;
    const value = lazy(() => {
      made += 1;
      return { made };
    });
    expect(made).toBe(0);
    expect(value()).toBe(value());
    expect(made).toBe(1);
  });
});
