import { createWordCache } from './cache.ts';
import type { GuardText, Span } from './text.ts';
import { breakBefore } from './tokens.ts';
import { readJoined } from './words.ts';
import type { LeakKind } from './types.ts';

const mostPieces = 3;
const shortestSpelled = 4;
const longestPair = 30;
const longestSpelled = 40;

const joinedKinds = createWordCache<{ readonly kind: LeakKind | null }>();

function joinedKind(joined: string): LeakKind | null {
  return joinedKinds.get(joined, (word) => ({ kind: readJoined(word) })).kind;
}

/** Finds words that were typed with a space in them ('depres sie') or letter by letter ('d e p r e s s i e'). */
export function joinedSpans(text: GuardText): Span[] {
  const spans: Span[] = [];
  let spelledUpTo = 0;
  for (const at of text.unlisted) {
    if (at < spelledUpTo) continue;
    const spelled = text.flat(at).length === 1 ? spelledFrom(text, at) : null;
    if (spelled !== null) {
      spelledUpTo = spelled.to;
      if (spelled.kind !== null) spans.push({ from: at, to: spelled.to, kind: spelled.kind });
      continue;
    }
    for (let from = Math.max(0, at - mostPieces + 1); from <= at; from += 1) {
      const span = joinFrom(text, from, at);
      if (span !== null) spans.push(span);
    }
  }
  return spans;
}

function joinFrom(text: GuardText, from: number, through: number): Span | null {
  if (text.classes[from]?.startsStem !== true) return null;
  let joined = text.flat(from);
  for (let to = from + 1; to < Math.min(from + mostPieces, text.length); to += 1) {
    if (text.breakAt(to) !== breakBefore.space) return null;
    joined += text.flat(to);
    if (joined.length > longestPair) return null;
    if (to < through) continue;
    const kind = joinedKind(joined);
    if (kind !== null) return { from, to: to + 1, kind };
  }
  return null;
}

function spelledFrom(
  text: GuardText,
  from: number,
): { readonly to: number; readonly kind: LeakKind | null } | null {
  let joined = '';
  let to = from;
  while (
    to < text.length &&
    joined.length < longestSpelled &&
    text.flat(to).length === 1 &&
    (to === from || !text.separated(to))
  ) {
    joined += text.flat(to);
    to += 1;
  }
  if (joined.length < shortestSpelled) return null;
  return { to, kind: joinedKind(joined) };
}
