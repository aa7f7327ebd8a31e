import { contextVerdict, isCareWork, isTaskObject } from './engine/context.ts';
import { compileDossierTerms } from './engine/dossier.ts';
import { hintFor } from './engine/hints.ts';
import { normalise } from './engine/normalise.ts';
import { joinedFindings } from './engine/split.ts';
import { GuardText } from './engine/text.ts';
import type { Mark } from './engine/text.ts';
import { tokenise } from './engine/tokens.ts';
import type { Finding, LeakGuard, LeakKind, ReportCategory } from './engine/types.ts';

export { forgetWords } from './engine/memory.ts';
export { termsFromMedicalText } from './engine/terms.ts';
export type { Finding } from './engine/types.ts';

/**
 * Finds what a free text of the employer report may not say (DOMAIN.md EMP-1). Sorted, not overlapping, offsets in UTF-16 units.
 * For repeated checks of one dossier compile the guard once instead.
 */
export function findLeaks(
  text: string,
  options: { readonly category: ReportCategory; readonly dossierTerms?: readonly string[] },
): readonly Finding[] {
  return compileLeakGuard(options.dossierTerms ?? [])(text, options.category);
}

/** Makes a guard for one dossier: the Dutch lexicon and the dossier's own medical terms. */
export function compileLeakGuard(dossierTerms: readonly string[] = []): LeakGuard {
  const dossier = compileDossierTerms(dossierTerms);
  return (text, category) => {
    const { plain, origin } = normalise(text);
    const guarded = new GuardText({ source: text, origin, tokens: tokenise(plain) });
    const marks = [
      ...dossier(guarded),
      ...[...guarded.leakSpans, ...joinedFindings(guarded)].filter((mark) => tells(guarded, mark)),
      ...wordMarks(guarded),
    ];
    addFaint(guarded, marks);
    if (marks.length === 0) return [];
    const settled = withCauses(guarded, settle(marks, guarded.length));
    return settled.map(({ from, to, kind }) => {
      const start = guarded.startOf(from);
      const end = guarded.endOf(to - 1);
      return { start, end, kind, text: text.slice(start, end), hint: hintFor(kind, category) };
    });
  };
}

/** Adds what only a general phrase tells, where nothing more exact was found in its words. */
function addFaint(guarded: GuardText, marks: Mark[]): void {
  if (guarded.faintSpans.length === 0) return;
  const taken = new Uint8Array(guarded.length);
  for (const { from, to } of marks) taken.fill(1, from, to);
  for (const mark of guarded.faintSpans)
    if (!taken.subarray(mark.from, mark.to).includes(1) && tells(guarded, mark)) marks.push(mark);
}

/** Whether words taken together give something away: not when they are ordinary work, or the work of someone in care. */
function tells(guarded: GuardText, { from, to, kind }: Mark): boolean {
  return !guarded.allSafe(from, to) && !isCareWork(guarded, from, kind) && !isTaskObject(guarded, from, kind);
}

function wordMarks(guarded: GuardText): Mark[] {
  const marks: Mark[] = [];
  for (const at of guarded.telling) {
    const kind = contextVerdict(guarded, at);
    if (kind !== null) marks.push({ from: at, to: at + 1, kind });
  }
  return marks;
}

/** Keeps the longest of overlapping marks; of equals the first found. */
function settle(marks: readonly Mark[], length: number): readonly Mark[] {
  if (marks.length === 1) return marks;
  const ranked = [...marks].sort((a, b) => b.to - b.from - (a.to - a.from));
  const taken = new Uint8Array(length);
  const kept: Mark[] = [];
  for (const mark of ranked) {
    if (taken.subarray(mark.from, mark.to).includes(1)) continue;
    taken.fill(1, mark.from, mark.to);
    kept.push(mark);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const causeWords: ReadonlySet<string> = new Set([
  'wegens',
  'vanwege',
  'door',
  'doordat',
  'omdat',
  'ivm',
  'tgv',
  'vw',
  'gevolg',
  'gevolge',
  'verband',
  'dankzij',
]);
const causeReach = 4;

/** The word that makes a finding a cause ('wegens …') is a finding of its own: leaving out only what follows would still hint. */
function withCauses(guarded: GuardText, findings: readonly Mark[]): readonly Mark[] {
  const causes: Mark[] = [];
  let free = 0;
  for (const finding of findings) {
    for (let at = finding.from - 1; at >= Math.max(free, finding.from - causeReach); at -= 1) {
      if (guarded.separated(at + 1)) break;
      if (causeWords.has(guarded.flat(at))) {
        causes.push({ from: at, to: at + 1, kind: 'cause' satisfies LeakKind });
        break;
      }
    }
    free = finding.to;
  }
  return causes.length === 0 ? findings : [...findings, ...causes].sort((a, b) => a.from - b.from);
}
