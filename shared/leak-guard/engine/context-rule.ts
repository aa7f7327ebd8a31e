import { LexiconError } from './notation.ts';
import type { ConditionName, Section } from './notation.ts';
import { topicOf } from './topics.ts';
import type { LeakKind } from './types.ts';

/** Words, and beginnings of words, that a neighbour may be. */
export interface Matcher {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

/**
 * What decides between the meanings of an ambiguous word. Precedence: a neighbour that makes it leak, a neighbour that makes it safe, a
 * topic of the sentence that makes it leak, one that makes it safe, then `otherwise`.
 */
export interface ContextRule {
  readonly kind: LeakKind;
  readonly leaksAfter: Matcher;
  readonly leaksBefore: Matcher;
  readonly safeAfter: Matcher;
  readonly safeBefore: Matcher;
  /** Bits of `topics`. */
  readonly leakTopics: number;
  readonly safeTopics: number;
  readonly otherwise: 'leaks' | 'safe';
}

/** The rule of a section of ambiguous words. Throws `LexiconError` on an unknown topic or outcome. */
export function compileContextRule(kind: LeakKind, { conditions }: Section): ContextRule {
  const words = (name: ConditionName): readonly string[] => conditions.get(name) ?? [];
  const bits = (name: ConditionName): number => words(name).reduce((all, topic) => all | topicOf(topic), 0);
  return {
    kind,
    leaksAfter: compileMatcher(words('leaks after')),
    leaksBefore: compileMatcher(words('leaks before')),
    safeAfter: compileMatcher(words('safe after')),
    safeBefore: compileMatcher(words('safe before')),
    leakTopics: bits('leaks about'),
    safeTopics: bits('safe about'),
    otherwise: compileOutcome(words('otherwise')),
  };
}

function compileOutcome([outcome = 'leaks']: readonly string[]): 'leaks' | 'safe' {
  if (outcome !== 'leaks' && outcome !== 'safe') throw new LexiconError(outcome);
  return outcome;
}

function compileMatcher(items: readonly string[]): Matcher {
  return {
    words: new Set(items.filter((item) => !item.endsWith('*'))),
    prefixes: items.filter((item) => item.endsWith('*')).map((item) => item.slice(0, -1)),
  };
}
