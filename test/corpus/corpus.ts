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

function label(block: string, leaks: boolean): readonly LabelledSentence[] {
  return block
    .trim()
    .split('\n')
    .map((text) => ({ text, leaks, heldOut: hashOf(text) % 2 === 1 }));
}

export const corpus: readonly LabelledSentence[] = [
  ...[leakingIllness, leakingCare, leakingPerson].flatMap((block) => label(block, true)),
  ...[safeWork, safeFalseFriends].flatMap((block) => label(block, false)),
];
