import { describe, expect, it } from 'vitest';
import { corpus } from '../../corpus/corpus.ts';
import { compileLeakGuard } from '../../../shared/report/leak-guard.ts';

function score(heldOut: boolean): {
  readonly sentences: number;
  readonly recall: number;
  readonly precision: number;
} {
  const guard = compileLeakGuard();
  const half = corpus.filter((sentence) => sentence.heldOut === heldOut);
  const blocked = half.filter(({ text }) => guard(text, 'work').length > 0);
  const rightly = blocked.filter(({ leaks }) => leaks).length;
  return {
    sentences: half.length,
    recall: rightly / half.filter(({ leaks }) => leaks).length,
    precision: rightly / blocked.length,
  };
}

describe('the labelled corpus', () => {
  it('[GUARD-12] has at least 300 sentences of each kind', () => {
    expect(corpus.filter(({ leaks }) => leaks).length).toBeGreaterThanOrEqual(300);
    expect(corpus.filter(({ leaks }) => !leaks).length).toBeGreaterThanOrEqual(300);
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
  });

  it.each([
    ['development', false, 0.98, 0.98],
    ['held-out', true, 0.97, 0.95],
  ] as const)(
    '[GUARD-12] recall and precision of the %s half',
    (name, heldOut, leastRecall, leastPrecision) => {
      const { sentences, recall, precision } = score(heldOut);
      process.stdout.write(
        `leak guard, ${name}: ${sentences} sentences, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n`,
      );
      expect(recall).toBeGreaterThanOrEqual(leastRecall);
      expect(precision).toBeGreaterThanOrEqual(leastPrecision);
    },
  );
});
