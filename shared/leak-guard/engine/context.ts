import { contextRules } from '../lexicon/contexts/contexts.ts';
import type { ContextRule } from '../lexicon/contexts/rule.ts';
import { signals } from '../lexicon/signals.ts';
import type { GuardText } from './text.ts';
import { breakBefore } from './tokens.ts';
import type { LeakKind } from './types.ts';

const neighbours = 2;
const signalReach = 12;
const closeSignal = 3;
const causeReach = 4;

/** Words that tie what follows to a person or make it a cause. */
const tiesToPerson: ReadonlySet<string> = new Set(
  'wegens vanwege door na heeft had kreeg krijgt sinds haar diens gevolge'.split(' '),
);

/** Before what looks like the object of a task, these count too: 'kan met medicatie rapporten schrijven'. */
const tiesBeforeTask: ReadonlySet<string> = new Set([
  ...tiesToPerson,
  ...'zijn met naast tijdens ondanks verband naar zonder bij voor om tot'.split(' '),
]);
const wideSignalReach = 40;

interface Matcher {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

interface Neighbourhood {
  readonly safeBefore: Matcher;
  readonly safeAfter: Matcher;
  readonly leakBefore: Matcher;
  readonly leakAfter: Matcher;
}

const neighbourhoods: ReadonlyMap<ContextRule, Neighbourhood> = new Map(
  contextRules.map((rule) => [
    rule,
    {
      safeBefore: matcher(rule.safeBefore),
      safeAfter: matcher(rule.safeAfter),
      leakBefore: matcher(rule.leakBefore),
      leakAfter: matcher(rule.leakAfter),
    },
  ]),
);

function matcher(words = ''): Matcher {
  const items = words.split(' ').filter(Boolean);
  return {
    words: new Set(items.filter((item) => !item.endsWith('*'))),
    prefixes: items.filter((item) => item.endsWith('*')).map((item) => item.slice(0, -1)),
  };
}

/** What the word at `at` gives away in its sentence, or null. */
export function contextVerdict(text: GuardText, at: number): LeakKind | null {
  const word = text.classes[at];
  if (word === undefined || word.kind === null || text.isSafe(at)) return null;
  if (word.capitals && !inCapitals(text, at)) return null;
  const { rule } = word;
  if (isOfAThing(text, at, word.kind)) return null;
  if (isTaskObject(text, at, word.kind)) return null;
  if (rule === null) return isCareWork(text, at, word.kind) ? null : word.kind;
  const around = neighbourhoods.get(rule);
  if (around === undefined) return word.kind;
  if (
    near(text, at, { step: -1, matcher: around.leakBefore }) ||
    near(text, at, { step: 1, matcher: around.leakAfter })
  )
    return word.kind;
  if (
    near(text, at, { step: -1, matcher: around.safeBefore }) ||
    near(text, at, { step: 1, matcher: around.safeAfter })
  )
    return null;
  if ((signalsAfter(text, at, closeSignal) & rule.safe) !== 0) return null;
  if (isTied(text, at, tiesToPerson)) return word.kind;
  const seen = signalsAround(text, at, signalReach);
  if ((seen & rule.leak) !== 0) return word.kind;
  if ((seen & rule.safe) !== 0) return null;
  return rule.otherwise === 'block' ? word.kind : null;
}

/** Words for what a body or a mind is, that a thing may be as well: 'een verlamde productielijn'. */
const saidOfThings: ReadonlySet<string> = new Set(
  'blinde dove manke lamme kreupele verlamde gebroken gespannen pijnlijke verdrietige zieke zwakke vermoeide gezwollen ontstoken gewonde beschadigde verrekte gekneusde emotionele chronische angstige nerveuze besmette uitgeputte verbrande gescheurde'.split(
    ' ',
  ),
);
const thingKinds: ReadonlySet<LeakKind> = new Set([
  'diagnosis',
  'complaint',
  'observation',
  'treatment',
  'testResult',
  'cause',
]);
const partOf: ReadonlySet<string> = new Set(['van', 'op', 'in', 'aan']);
const articles: ReadonlySet<string> = new Set(['de', 'het', 'een', 'deze', 'die', 'alle']);
const { tech, desk } = signals;

/** Whether the word is said of a thing: an adjective before one, or the noun a sentence opens with ('De kneuzing van het fruit'). */
function isOfAThing(text: GuardText, at: number, kind: LeakKind): boolean {
  if (!thingKinds.has(kind)) return false;
  if (saidOfThings.has(text.flat(at))) return (signalsAfter(text, at, 1) & (tech | desk)) !== 0;
  const opens =
    text.breakAt(at) === breakBefore.sentence ||
    (text.breakAt(at - 1) === breakBefore.sentence && articles.has(text.flat(at - 1)));
  if (!opens || !partOf.has(text.flat(at + 1)) || text.separated(at + 1)) return false;
  return (signalsAfter(text, at + 1, articles.has(text.flat(at + 2)) ? 2 : 1) & tech) !== 0;
}

/** Kinds that may be the subject matter of a job ('dossiers over detentie lezen'). */
const taskKinds: ReadonlySet<LeakKind> = new Set([
  'practitioner',
  'medication',
  'treatment',
  'testResult',
  'appointment',
  'privateLife',
  'addiction',
  'cause',
  'pregnancy',
]);
const openings: ReadonlySet<string> = new Set(['kan', 'mag', 'hoeft', 'kunnen', 'mogen']);
const taskReach = 6;
const openingReach = 12;
const longestSubject = 3;
/** A sentence may also open with the object itself: 'De pijnstillers inruimen is mogelijk'. */
const objectReach = 2;

/**
 * Whether the word is what a task is done to: the sentence opens with who can do it, nothing before the word ties it to a person or makes
 * it a cause, and a verb of work follows in the same clause.
 */
export function isTaskObject(text: GuardText, at: number, kind: LeakKind): boolean {
  if (!taskKinds.has(kind) || isTied(text, at, tiesBeforeTask)) return false;
  if ((signalsAfter(text, at, taskReach) & signals.task) === 0) return false;
  let first = at;
  while (first > 0 && at - first < openingReach && text.breakAt(first) === breakBefore.space) first -= 1;
  if (at === first || (at - first <= objectReach && articles.has(text.flat(first))))
    return hasOpening(text, at);
  for (let i = first + 1; i <= first + longestSubject && i < at; i += 1)
    if (openings.has(text.flat(i))) return true;
  return false;
}

const mayBeDone: ReadonlySet<string> = new Set([
  ...openings,
  ...'is gaat lukt blijft hoort zijn passend mogelijk'.split(' '),
]);

function hasOpening(text: GuardText, at: number): boolean {
  for (let i = at + 1; i <= at + taskReach && i < text.length && !text.separated(i); i += 1)
    if (mayBeDone.has(text.flat(i))) return true;
  return false;
}

/** Whether the word is the work of someone in care. A practitioner, a department or a medicine is the work itself for someone whose job is care. Diagnoses never are. */
const careWorkKinds: ReadonlySet<LeakKind> = new Set([
  'practitioner',
  'medication',
  'treatment',
  'testResult',
  'appointment',
]);

export function isCareWork(text: GuardText, at: number, kind: LeakKind): boolean {
  if (!careWorkKinds.has(kind)) return false;
  const seen = signalsAround(text, at, wideSignalReach);
  return (seen & signals.careJob) !== 0 && (seen & signals.feeling) === 0;
}

function near(
  text: GuardText,
  at: number,
  side: { readonly step: 1 | -1; readonly matcher: Matcher },
): boolean {
  const { step, matcher: wanted } = side;
  if (wanted.words.size === 0 && wanted.prefixes.length === 0) return false;
  for (let distance = 1; distance <= neighbours; distance += 1) {
    const other = at + step * distance;
    if (other < 0 || other >= text.length || text.separated(step === 1 ? other : other + 1)) return false;
    const flat = text.flat(other);
    if (wanted.words.has(flat) || wanted.prefixes.some((prefix) => flat.startsWith(prefix))) return true;
  }
  return false;
}

function isTied(text: GuardText, at: number, ties: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= at - causeReach && i >= 0 && !text.separated(i + 1); i -= 1) {
    if (ties.has(text.flat(i))) return true;
  }
  return false;
}

function signalsAfter(text: GuardText, at: number, reach: number): number {
  let seen = 0;
  for (let i = at + 1; i <= at + reach && i < text.length && !text.separated(i); i += 1)
    seen |= text.signalsAt(i);
  return seen;
}

function signalsAround(text: GuardText, at: number, reach: number): number {
  let seen = text.signalsAt(at) & signals.careJob;
  for (let i = at - 1; i >= at - reach && i >= 0 && text.breakAt(i + 1) < breakBefore.sentence; i -= 1)
    seen |= text.signalsAt(i);
  for (let i = at + 1; i <= at + reach && i < text.length && text.breakAt(i) < breakBefore.sentence; i += 1)
    seen |= text.signalsAt(i);
  return seen;
}

const hasLetter = /\p{L}/u;

/** Whether the word, or the capital part of it, is in capitals while its neighbours are not. */
function inCapitals(text: GuardText, at: number): boolean {
  const parts = text.original(at).split('-');
  if (!parts.some((part) => part.length > 1 && hasLetter.test(part) && part === part.toUpperCase()))
    return false;
  for (const other of [at - 1, at + 1]) {
    const word = other < 0 || other >= text.length ? '' : text.original(other);
    if (word.length > 1 && hasLetter.test(word) && word === word.toUpperCase()) continue;
    if (word !== '') return true;
  }
  return text.length === 1 || (at === 0 && text.length === 1);
}
