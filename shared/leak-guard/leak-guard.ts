import { contextVerdict, isCareWork, isTaskObject } from './engine/context.ts';
import { compileDossierTerms } from './engine/dossier.ts';
import { lazy } from './engine/lazy.ts';
import { wordSet } from './engine/lexicon.ts';
import { normalise } from './engine/normalise.ts';
import { joinedSpans } from './engine/split.ts';
import { GuardText } from './engine/text.ts';
import type { Span } from './engine/text.ts';
import { tokenise } from './engine/tokens.ts';
import type { Finding, LeakGuard, LeakKind } from './engine/types.ts';

export { clearWordCaches } from './engine/cache.ts';
export { termsFromMedicalText } from './engine/terms.ts';
export type { Finding, LeakGuard, LeakKind } from './engine/types.ts';

/**
 * Finds what a free text gives away. Sorted, not overlapping, offsets in UTF-16 units. For repeated checks of one dossier compile the
 * guard once instead.
 */
export function findLeaks(text: string, dossierTerms: readonly string[] = []): readonly Finding[] {
  return compileLeakGuard(dossierTerms)(text);
}

/** Makes a guard for one dossier: the Dutch lexicon and the dossier's own medical terms. */
export function compileLeakGuard(dossierTerms: readonly string[] = []): LeakGuard {
  const dossier = compileDossierTerms(dossierTerms);
  return (text) => {
    const { plain, origin } = normalise(text);
    const guarded = new GuardText({ source: text, origin, tokens: tokenise(plain) });
    const spans = [
      ...dossier(guarded),
      ...[...guarded.leakSpans, ...joinedSpans(guarded)].filter((span) => leaks(guarded, span)),
      ...wordSpans(guarded),
    ];
    addFallbacks(guarded, spans);
    if (spans.length === 0) return [];
    const settled = withCauses(guarded, longestFirst(spans, guarded.length));
    return settled.map(({ from, to, kind }) => {
      const start = guarded.startOf(from);
      const end = guarded.endOf(to - 1);
      return { start, end, kind, text: text.slice(start, end) };
    });
  };
}

/** Adds what only a general phrase gives away, where nothing more exact was found in its words. */
function addFallbacks(guarded: GuardText, spans: Span[]): void {
  if (guarded.fallbackSpans.length === 0) return;
  const taken = new Uint8Array(guarded.length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  for (const span of guarded.fallbackSpans)
    if (!taken.subarray(span.from, span.to).includes(1) && leaks(guarded, span)) spans.push(span);
}

/** Whether words taken together leak: not when they are ordinary work, or the work of someone in care. */
function leaks(guarded: GuardText, { from, to, kind }: Span): boolean {
  return !guarded.allSafe(from, to) && !isCareWork(guarded, from, kind) && !isTaskObject(guarded, from, kind);
}

function wordSpans(guarded: GuardText): Span[] {
  const spans: Span[] = [];
  for (const at of guarded.withKind) {
    const kind = contextVerdict(guarded, at);
    if (kind !== null) spans.push({ from: at, to: at + 1, kind });
  }
  return spans;
}

/** Keeps the longest of overlapping spans; of equals the first found. */
function longestFirst(spans: readonly Span[], length: number): readonly Span[] {
  if (spans.length === 1) return spans;
  const ranked = [...spans].sort((a, b) => b.to - b.from - (a.to - a.from));
  const taken = new Uint8Array(length);
  const kept: Span[] = [];
  for (const span of ranked) {
    if (taken.subarray(span.from, span.to).includes(1)) continue;
    taken.fill(1, span.from, span.to);
    kept.push(span);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const causeWords = lazy(() => wordSet('cause'));
const causeReach = 4;

/** The word that makes a finding a cause ('wegens …') is a finding of its own: leaving out only what follows would still hint. */
function withCauses(guarded: GuardText, findings: readonly Span[]): readonly Span[] {
  const causes: Span[] = [];
  let free = 0;
  for (const finding of findings) {
    for (let at = finding.from - 1; at >= Math.max(free, finding.from - causeReach); at -= 1) {
      if (guarded.separated(at + 1)) break;
      if (causeWords().has(guarded.flat(at))) {
        causes.push({ from: at, to: at + 1, kind: 'cause' satisfies LeakKind });
        break;
      }
    }
    free = finding.to;
  }
  return causes.length === 0 ? findings : [...findings, ...causes].sort((a, b) => a.from - b.from);
}
