import { abbreviationsAnyCase, abbreviationsInCapitals } from '../lexicon/abbreviations.ts';
import { complaintTails, complaintWords } from '../lexicon/complaints.ts';
import { clinicWords } from '../lexicon/clinics.ts';
import { contextRules } from '../lexicon/contexts/contexts.ts';
import type { ContextRule } from '../lexicon/contexts/rule.ts';
import { bodyHeads, diagnosisTails, diagnosisWords } from '../lexicon/diagnoses.ts';
import {
  diagnosisEndings,
  medicationEndings,
  nonMedicalEndings,
  practitionerEndings,
  treatmentEndings,
} from '../lexicon/endings.ts';
import { fullWords } from '../lexicon/full-words.ts';
import { addictionWords, pregnancyWords, privateWords } from '../lexicon/life.ts';
import { medicationSuffixes, medicationWords } from '../lexicon/medication.ts';
import { causeWords, historyWords, observationWords, testResultWords } from '../lexicon/observations.ts';
import { appointmentWords, practitionerWords } from '../lexicon/practitioners.ts';
import { rareDiagnosisWords } from '../lexicon/rare-diagnoses.ts';
import { safeWords } from '../lexicon/safe-words.ts';
import { signalWords } from '../lexicon/signals.ts';
import { treatmentTails, treatmentWords } from '../lexicon/treatments.ts';
import { compileLexemes, isStemStart, readExactly, readWithOneMistake } from './lexemes.ts';
import type { LexiconPart, Reading } from './lexemes.ts';
import { once } from './memory.ts';
import { isOrdinary } from './ordinary.ts';
import type { LeakKind } from './types.ts';

/** What one word is, whatever stands around it. */
export interface WordClass {
  /** The word without hyphens and apostrophes. */
  readonly flat: string;
  readonly kind: LeakKind | null;
  /** Set when `kind` depends on the words around. */
  readonly rule: ContextRule | null;
  /** Set when `kind` holds only for the word, or this part of it, in capitals. */
  readonly capitals: boolean;
  readonly signals: number;
  /** Known to the lexicon or the ordinary vocabulary; an unknown word may be half of a split one. */
  readonly known: boolean;
  /** Whether a lexicon stem starts with the whole of this word, so that it may be the front half of a split one. */
  readonly begins: boolean;
}

type Meaning = LeakKind | ContextRule;

const shortestWritten = 8;

function part(meaning: Meaning, words: string): LexiconPart<Meaning> {
  return { meaning, words };
}

/** Compounds of a body part with a short tail, written out because a mistake can only be recognised in a long stem. */
const shortTailed = (): string =>
  bodyHeads
    .trim()
    .split(/\s+/)
    .map((head) => head.replace('+', ''))
    .flatMap((head) => [`${head}breuk`, `${head}pijn`])
    .filter((word) => word.length >= shortestWritten)
    .join(' ');

const leaking = once(() =>
  compileLexemes<Meaning>([
    part('diagnosis', shortTailed()),
    part('diagnosis', diagnosisWords),
    part('diagnosis', rareDiagnosisWords),
    part('diagnosis', bodyHeads),
    part('diagnosis', diagnosisTails),
    part('complaint', complaintWords),
    part('complaint', complaintTails),
    part('treatment', treatmentWords),
    part('treatment', treatmentTails),
    part('medication', medicationWords),
    part('practitioner', practitionerWords),
    part('practitioner', clinicWords),
    part('appointment', appointmentWords),
    part('pregnancy', pregnancyWords),
    part('addiction', addictionWords),
    part('privateLife', privateWords),
    part('observation', observationWords),
    part('testResult', testResultWords),
    part('history', historyWords),
    part('cause', causeWords),
    ...contextRules.map((rule) => part(rule, rule.words)),
    ...fullWords.map(([kind, words]) => part(kind, words)),
  ]),
);
const generics = once(() =>
  compileLexemes<Meaning>([
    part('diagnosis', diagnosisEndings),
    part('treatment', treatmentEndings),
    part('practitioner', practitionerEndings),
    part('medication', `${medicationSuffixes} ${medicationEndings}`),
  ]),
);
const safe = once(() => compileLexemes([{ meaning: true, words: `${safeWords} ${nonMedicalEndings}` }]));
const signalLexemes = once(() =>
  compileLexemes(signalWords.map(({ meaning, words }) => ({ meaning, words }))),
);

const anyCase = abbreviationMap(abbreviationsAnyCase);
const inCapitals = abbreviationMap(abbreviationsInCapitals);

function abbreviationMap(lists: readonly (readonly [LeakKind, string])[]): ReadonlyMap<string, LeakKind> {
  return new Map(
    lists.flatMap(([kind, words]) => words.split(' ').map((word) => [word.toLowerCase(), kind] as const)),
  );
}

const digitLetters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
};
const longestWord = 64;
const shortestGeneric = 7;
const shortestFuzzy = 7;

/** Reads one word: exactly first, then as a generic name, then with one mistake, then part by part around its hyphens. */
export function classifyWord(word: string): WordClass {
  return word.length > longestWord ? classifyInPieces(word) : classifyShort(word);
}

/** No Dutch word is this long: it is read in overlapping pieces, so that time stays in step with length. */
function classifyInPieces(word: string): WordClass {
  let best: WordClass | null = null;
  for (let from = 0; from < word.length && (best === null || best.rule !== null); from += longestWord / 2) {
    const piece = classifyShort(word.slice(from, from + longestWord));
    if (piece.kind !== null && !piece.capitals) best = piece;
  }
  return (
    best ?? { flat: '', kind: null, rule: null, capitals: false, signals: 0, known: true, begins: false }
  );
}

function classifyShort(word: string): WordClass {
  const flat = flatten(word);
  const base = flat.replace(/\d+$/, '');
  const signals = readExactly(signalLexemes(), base)?.meaning ?? 0;
  const unread: WordClass = {
    flat,
    kind: null,
    rule: null,
    capitals: false,
    signals,
    known: true,
    begins: isStemStart(leaking(), flat),
  };
  if (base === '' || readExactly(safe(), base)?.meaning === true) return unread;
  const kind = anyCase.get(flat) ?? anyCase.get(base);
  if (kind !== undefined) return { ...unread, kind };
  const capitalKind = inCapitals.get(flat);
  if (capitalKind !== undefined) return { ...unread, kind: capitalKind, capitals: true };
  const reading = readLeak(base);
  if (reading !== null) return withMeaning(unread, reading.meaning);
  if (word.includes('-')) {
    const byPart = classifyParts(word, unread);
    if (byPart !== null) return byPart;
  }
  const letters = /[\d@$]/.test(base) && /[a-z]{2}/.test(base) ? readLeak(unmasked(base)) : null;
  if (letters !== null) return withMeaning(unread, letters.meaning);
  if (signals !== 0 || isOrdinary(base)) return unread;
  const mistaken = base.length >= shortestFuzzy ? readWithOneMistake(leaking(), base) : null;
  return mistaken === null ? { ...unread, known: false } : withMeaning(unread, mistaken.meaning);
}

/** Whether a word belongs to ordinary work by the lexicon itself: a safe word, or one that only tells what a sentence is about. */
export function isWorkWord(flat: string): boolean {
  return (
    readExactly(safe(), flat) !== null ||
    (readExactly(signalLexemes(), flat) !== null && readLeak(flat) === null)
  );
}

/** Whether two neighbouring pieces, put together, are a medical word that a space was typed into. */
export function readJoined(joined: string): LeakKind | null {
  if (joined.length < shortestFuzzy || readExactly(safe(), joined) !== null) return null;
  const reading = readExactly(leaking(), joined);
  if (reading === null || !reading.whole) return null;
  return typeof reading.meaning === 'string' ? reading.meaning : reading.meaning.kind;
}

function flatten(word: string): string {
  return /[-_']/.test(word) ? word.replace(/[-_']/g, '') : word;
}

function unmasked(word: string): string {
  return word.replace(/[013457@$]/g, (sign) => digitLetters[sign] ?? sign);
}

function readLeak(word: string): Reading<Meaning> | null {
  return (
    readExactly(leaking(), word) ?? (word.length >= shortestGeneric ? readExactly(generics(), word) : null)
  );
}

function withMeaning(unread: WordClass, meaning: Meaning): WordClass {
  return typeof meaning === 'string'
    ? { ...unread, kind: meaning }
    : { ...unread, kind: meaning.kind, rule: meaning };
}

function classifyParts(word: string, unread: WordClass): WordClass | null {
  let best: WordClass | null = null;
  for (const piece of word.split('-')) {
    if (piece.length < 2 || piece === word) continue;
    const read = classifyShort(piece);
    if (read.kind === null) continue;
    if (best === null || (best.rule !== null && read.rule === null))
      best = { ...read, flat: unread.flat, signals: unread.signals | read.signals };
  }
  return best;
}
