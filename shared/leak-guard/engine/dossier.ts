import { compileLexemes, readExactly } from './lexemes.ts';
import { entriesOf } from './lexicon.ts';
import { createWordCache } from './cache.ts';
import { lazy } from './lazy.ts';
import { normalise } from './normalise.ts';
import { isOrdinary } from './ordinary.ts';
import { stemOf, withinOneMistake } from './stem.ts';
import type { GuardText, Span } from './text.ts';
import { breakBefore, tokenise } from './tokens.ts';
import { bodyParts } from './words.ts';

interface TermWord {
  readonly word: string;
  readonly stem: string;
}

const safe = lazy(() => compileLexemes([{ meaning: true, entries: entriesOf('word', 'safe') }]));

const shortestCompound = 5;
const shortestInside = 6;
const shortestMistaken = 6;
const shortestAlone = 6;
const mostBetween = 2;
const mostPieces = 4;
const mostSpelled = 40;

/** What a word of a text has to do with the dossier's terms. */
interface Relation {
  readonly alone: boolean;
  /** Which words of the terms it may be (indexes into the list of all term words). */
  readonly matches: readonly number[];
  /** Whether a term starts with this word's letters, so that it may be a piece of it. */
  readonly begins: boolean;
}

const unrelated: Relation = { alone: false, matches: [], begins: false };

/**
 * Makes a finder for the dossier's own terms: any inflection, spelling with one mistake (six letters or longer), compound or
 * split form. A term of which every word is everyday Dutch is left out; a single body part is found only as that word.
 */
export function compileDossierTerms(terms: readonly string[]): (text: GuardText) => Span[] {
  const words: TermWord[] = [];
  const sequences: number[][] = [];
  const alone = new Set<number>();
  for (const term of terms) {
    const content = contentWords(term);
    const ids = content.map((word) => words.push({ word, stem: stemOf(word) }) - 1);
    if (ids.length > 1) sequences.push(ids);
    if (ids.length > 1) {
      const joined = content.join('');
      alone.add(words.push({ word: joined, stem: stemOf(joined) }) - 1);
    }
    ids.forEach((id, at) => {
      const word = content[at] ?? '';
      if (ids.length === 1 || (word.length >= shortestAlone && !bodyParts().has(word))) alone.add(id);
    });
  }
  if (words.length === 0) return () => [];
  const cache = createWordCache<Relation>();
  const relate = (flat: string): Relation => cache.get(flat, (word) => relationOf(word, words, alone));
  return (text) => {
    const spans: Span[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const relation = relate(text.flat(at));
      if (relation === unrelated) continue;
      if (relation.alone && !text.isSafe(at)) spans.push({ from: at, to: at + 1, kind: 'dossierTerm' });
      const to =
        sequenceEnd(text, { at, sequences, relate, relation }) ??
        (relation.begins ? piecesEnd(text, at, relate) : null);
      if (to !== null) spans.push({ from: at, to, kind: 'dossierTerm' });
    }
    return spans;
  };
}

function contentWords(term: string): readonly string[] {
  const flat = tokenise(normalise(term).plain).words.map((word) => word.replace(/[-_']/g, ''));
  const content = flat.filter((word) => word.length > 1 && /[a-z]/.test(word) && !isOrdinary(word));
  const longer = content.filter((word) => word.length > 2);
  return longer.length > 0 ? longer : content;
}

function relationOf(flat: string, words: readonly TermWord[], aloneIds: ReadonlySet<number>): Relation {
  const listed = readExactly(safe(), flat) !== null || isOrdinary(flat);
  const stem = stemOf(flat);
  const matches: number[] = [];
  let begins = false;
  for (const [id, term] of words.entries()) {
    if (flat === term.word || (!listed && resembles({ word: flat, stem }, term))) matches.push(id);
    begins ||= flat.length < term.word.length && term.word.startsWith(flat);
  }
  if (matches.length === 0 && !begins) return unrelated;
  return { alone: matches.some((id) => aloneIds.has(id)), matches, begins };
}

function resembles(word: TermWord, term: TermWord): boolean {
  if (word.stem === term.stem) return true;
  if (
    term.word.length >= shortestCompound &&
    term.stem.length >= shortestCompound - 1 &&
    word.word.startsWith(term.word)
  )
    return true;
  if (
    term.word.length >= shortestInside &&
    (word.word.includes(term.word) || (term.stem.length >= shortestInside && word.word.includes(term.stem)))
  ) {
    return true;
  }
  if (term.word.length < shortestMistaken || word.word.length < shortestMistaken) return false;
  return (
    withinOneMistake(word.word, term.word) ||
    (term.stem.length >= shortestMistaken && withinOneMistake(word.stem, term.stem))
  );
}

interface SequenceSearch {
  readonly at: number;
  readonly sequences: readonly (readonly number[])[];
  readonly relate: (flat: string) => Relation;
  readonly relation: Relation;
}

/** Where a multi-word term that starts at this word ends, with at most two other words between its words. */
function sequenceEnd(text: GuardText, { at, sequences, relate, relation }: SequenceSearch): number | null {
  for (const ids of sequences) {
    if (!relation.matches.includes(ids[0] ?? -1)) continue;
    let last = at;
    const complete = ids.slice(1).every((id) => {
      for (let next = last + 1; next <= last + 1 + mostBetween && next < text.length; next += 1) {
        if (text.breakAt(next) >= breakBefore.sentence) return false;
        if (!relate(text.flat(next)).matches.includes(id)) continue;
        last = next;
        return true;
      }
      return false;
    });
    if (complete) return last + 1;
  }
  return null;
}

/** Where a term typed in pieces ('sarco idose', 's a r c o …') ends. */
function piecesEnd(text: GuardText, at: number, relate: (flat: string) => Relation): number | null {
  let joined = text.flat(at);
  let end: number | null = null;
  const most = joined.length === 1 ? at + mostSpelled : at + mostPieces;
  for (let to = at + 1; to < Math.min(most, text.length) && !text.separated(to); to += 1) {
    const piece = text.flat(to);
    joined += piece;
    const relation = relate(joined);
    const whole = relation.alone && joined.length >= shortestCompound;
    if (whole && !relate(piece).alone && !relate(text.flat(at)).alone) end = to + 1;
    if (!relation.begins && !whole) break;
  }
  return end;
}
