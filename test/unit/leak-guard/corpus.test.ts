import { describe, expect, it } from 'vitest';
import { blindSets, corpus } from '../../corpus/corpus.ts';
import type { LabelledSentence } from '../../corpus/corpus.ts';
import { compileLeakGuard } from '../../../shared/leak-guard/leak-guard.ts';

interface Score {
  readonly recall: number;
  readonly precision: number;
}

function score(sentences: readonly LabelledSentence[]): Score {
  const guard = compileLeakGuard();
  const blocked = sentences.filter(({ text }) => guard(text).length > 0);
  const rightly = blocked.filter(({ leaks }) => leaks).length;
  return {
    recall: rightly / sentences.filter(({ leaks }) => leaks).length,
    precision: rightly / blocked.length,
  };
}

const sets: readonly (readonly [string, readonly LabelledSentence[], Score])[] = [
  ['development', corpus.filter(({ heldOut }) => !heldOut), { recall: 0.98, precision: 0.98 }],
  ['held-out', corpus.filter(({ heldOut }) => heldOut), { recall: 0.965, precision: 0.94 }],
  ['blind-a (tuned on)', blindSets.a, { recall: 0.97, precision: 0.96 }],
  ['blind-b (never tuned on)', blindSets.b, { recall: 0.97, precision: 0.92 }],
  ['blind-c (tuned on after its first measurement)', blindSets.c, { recall: 0.95, precision: 0.94 }],
  ['blind-d (never tuned on)', blindSets.d, { recall: 0.95, precision: 0.94 }],
];

describe('the labelled corpus', () => {
  it('[GUARD-12] has at least 300 sentences of each kind, and no sentence twice', () => {
    const blind = [...blindSets.a, ...blindSets.b, ...blindSets.c, ...blindSets.d];
    expect(corpus.filter(({ leaks }) => leaks).length).toBeGreaterThanOrEqual(300);
    expect(corpus.filter(({ leaks }) => !leaks).length).toBeGreaterThanOrEqual(300);
    expect(blindSets.a).toHaveLength(250);
    expect(blindSets.b).toHaveLength(250);
    for (const set of [corpus, blind]) expect(new Set(set.map(({ text }) => text)).size).toBe(set.length);
  });

  it.each(sets)('[GUARD-12] recall and precision of %s', (name, sentences, least) => {
    const { recall, precision } = score(sentences);
    process.stdout.write(
      `leak guard, ${name}: ${sentences.length} sentences, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n`,
    );
    expect(recall).toBeGreaterThanOrEqual(least.recall);
    expect(precision).toBeGreaterThanOrEqual(least.precision);
  });
});
