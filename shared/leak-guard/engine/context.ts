import type { ContextRule, Matcher } from './context-rule.ts';
import { lazy } from './lazy.ts';
import { wordSet } from './lexicon.ts';
import type { GuardText } from './text.ts';
import { breakBefore } from './tokens.ts';
import { topics } from './topics.ts';
import type { LeakKind } from './types.ts';

const neighbours = 2;
const topicReach = 12;
const closeTopic = 3;
const causeReach = 4;
const wideTopicReach = 40;

const tiesToPerson = lazy(() => wordSet('ties-to-person'));
const tiesBeforeTask = lazy(() => new Set([...tiesToPerson(), ...wordSet('ties-before-task')]));
const saidOfThings = lazy(() => wordSet('said-of-things'));
const thingPrepositions = lazy(() => wordSet('thing-preposition'));
const articles = lazy(() => wordSet('article'));
const modals = lazy(() => wordSet('modal'));
const mayBeDone = lazy(() => new Set([...modals(), ...wordSet('predicate')]));

/** What the word at `at` gives away in its sentence, or null. */
export function contextVerdict(text: GuardText, at: number): LeakKind | null {
  const word = text.classes[at];
  if (word === undefined || word.kind === null || text.isSafe(at)) return null;
  if (word.capitals && !inCapitals(text, at)) return null;
  const { rule } = word;
  if (isOfAThing(text, at, word.kind)) return null;
  if (isTaskObject(text, at, word.kind)) return null;
  if (rule === null) return isCareWork(text, at, word.kind) ? null : word.kind;
  return leaksHere(text, at, rule) ? word.kind : null;
}

function leaksHere(text: GuardText, at: number, rule: ContextRule): boolean {
  if (isBeside(text, at, { before: rule.leaksAfter, after: rule.leaksBefore })) return true;
  if (isBeside(text, at, { before: rule.safeAfter, after: rule.safeBefore })) return false;
  if ((topicsAfter(text, at, closeTopic) & rule.safeTopics) !== 0) return false;
  if (isTied(text, at, tiesToPerson())) return true;
  const seen = topicsAround(text, at, topicReach);
  if ((seen & rule.leakTopics) !== 0) return true;
  if ((seen & rule.safeTopics) !== 0) return false;
  return rule.otherwise === 'leaks';
}

/** Whether a word close before, or one close after, is one of these. */
function isBeside(
  text: GuardText,
  at: number,
  side: { readonly before: Matcher; readonly after: Matcher },
): boolean {
  return (
    near(text, at, { step: -1, matcher: side.before }) || near(text, at, { step: 1, matcher: side.after })
  );
}

/** Kinds of which a thing may have what the word says. */
const thingKinds: ReadonlySet<LeakKind> = new Set([
  'diagnosis',
  'complaint',
  'observation',
  'treatment',
  'testResult',
  'cause',
]);
const { tech, desk } = topics;

/** Whether the word is said of a thing: an adjective before one, or the noun a sentence opens with ('De kneuzing van het fruit'). */
function isOfAThing(text: GuardText, at: number, kind: LeakKind): boolean {
  if (!thingKinds.has(kind)) return false;
  if (saidOfThings().has(text.flat(at))) return (topicsAfter(text, at, 1) & (tech | desk)) !== 0;
  const opens =
    text.breakAt(at) === breakBefore.sentence ||
    (text.breakAt(at - 1) === breakBefore.sentence && articles().has(text.flat(at - 1)));
  if (!opens || !thingPrepositions().has(text.flat(at + 1)) || text.separated(at + 1)) return false;
  return (topicsAfter(text, at + 1, articles().has(text.flat(at + 2)) ? 2 : 1) & tech) !== 0;
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
  if (!taskKinds.has(kind) || isTied(text, at, tiesBeforeTask())) return false;
  if ((topicsAfter(text, at, taskReach) & topics.task) === 0) return false;
  let first = at;
  while (first > 0 && at - first < openingReach && text.breakAt(first) === breakBefore.space) first -= 1;
  if (at === first || (at - first <= objectReach && articles().has(text.flat(first))))
    return hasOpening(text, at);
  for (let i = first + 1; i <= first + longestSubject && i < at; i += 1)
    if (modals().has(text.flat(i))) return true;
  return false;
}

function hasOpening(text: GuardText, at: number): boolean {
  for (let i = at + 1; i <= at + taskReach && i < text.length && !text.separated(i); i += 1)
    if (mayBeDone().has(text.flat(i))) return true;
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
  const seen = topicsAround(text, at, wideTopicReach);
  return (seen & topics.careJob) !== 0 && (seen & topics.feeling) === 0;
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

function topicsAfter(text: GuardText, at: number, reach: number): number {
  let seen = 0;
  for (let i = at + 1; i <= at + reach && i < text.length && !text.separated(i); i += 1)
    seen |= text.topicsAt(i);
  return seen;
}

function topicsAround(text: GuardText, at: number, reach: number): number {
  let seen = text.topicsAt(at) & topics.careJob;
  for (let i = at - 1; i >= at - reach && i >= 0 && text.breakAt(i + 1) < breakBefore.sentence; i -= 1)
    seen |= text.topicsAt(i);
  for (let i = at + 1; i <= at + reach && i < text.length && text.breakAt(i) < breakBefore.sentence; i += 1)
    seen |= text.topicsAt(i);
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
