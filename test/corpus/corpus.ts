import { blindALeaking, blindASafe } from './blind-a.ts';
import { blindBLeaking, blindBSafe } from './blind-b.ts';
import { blindCLeaking, blindCSafe } from './blind-c.ts';
import { blindDLeaking, blindDSafe } from './blind-d.ts';
import { hardLeakingA } from './hard-leaking-a.ts';
import { hardLeakingB } from './hard-leaking-b.ts';
import { hardSafeA } from './hard-safe-a.ts';
import { hardSafeB } from './hard-safe-b.ts';
import { leakingCare } from './leaking-care.ts';
import { leakingIllness } from './leaking-illness.ts';
import { leakingPerson } from './leaking-person.ts';
import { safeFalseFriends } from './safe-false-friends.ts';
import { safeWork } from './safe-work.ts';

/** One labelled sentence. `heldOut` sentences were written before the lexicon was tuned and are never looked at while tuning. */
export interface LabelledSentence {
  readonly text: string;
  readonly leaks: boolean;
  readonly heldOut: boolean;
}

/** FNV-1a, so that a sentence stays on its side of the split whatever is added around it. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash >>> 16;
}

function lines(block: string): readonly string[] {
  return block.trim().split('\n');
}

function split(blocks: readonly string[], leaks: boolean): readonly LabelledSentence[] {
  return blocks.flatMap(lines).map((text) => ({ text, leaks, heldOut: hashOf(text) % 2 === 1 }));
}

function development(blocks: readonly string[], leaks: boolean): readonly LabelledSentence[] {
  return blocks.flatMap(lines).map((text) => ({ text, leaks, heldOut: false }));
}

export const corpus: readonly LabelledSentence[] = [
  ...split([leakingIllness, leakingCare, leakingPerson], true),
  ...split([safeWork, safeFalseFriends], false),
  ...development([hardLeakingA, hardLeakingB], true),
  ...development([hardSafeA, hardSafeB], false),
];

function labelled(leaking: string, safe: string): readonly LabelledSentence[] {
  return [...development([leaking], true), ...development([safe], false)];
}

/**
 * Later sets, written as a stranger would; README.md in this folder says how. `a` is tuned on, `b` and `d` never, `c` was measured before it
 * was tuned on.
 */
export const blindSets: Readonly<Record<'a' | 'b' | 'c' | 'd', readonly LabelledSentence[]>> = {
  a: labelled(blindALeaking, blindASafe),
  b: labelled(blindBLeaking, blindBSafe),
  c: labelled(blindCLeaking, blindCSafe),
  d: labelled(blindDLeaking, blindDSafe),
};
