import type { Finding, LeakGuard, LeakKind } from '../leak-guard/leak-guard.ts';

/** What the texts of one letter are held against. */
export interface LetterGuards {
  /** The Dutch lexicon alone. */
  readonly lexicon: LeakGuard;
  /** The lexicon and the medical terms of this very dossier. */
  readonly dossier: LeakGuard;
  /** Whether a word stood in a letterhead or with an employer before this dossier was begun: it cannot come from it. */
  readonly isOlder: (word: string) => boolean;
}

/** Why a text may not stand in a letter: it is not of its form, or it may tell something of the employee. */
export type LetterRefusalReason = 'form' | 'content';

/** How one text of the letter is guarded. */
export type TextRule = (text: string, guards: LetterGuards) => LetterRefusalReason | null;

/** Made by the program: only its form can be wrong, and then something else than the program wrote it. */
export const madeByProgram =
  (form: RegExp): TextRule =>
  (text) =>
    form.test(text) ? null : 'form';

/** A number, code or address: too narrow for words. */
export const code =
  (form: RegExp): TextRule =>
  (text) =>
    text === '' || form.test(text) ? null : 'form';

/** A number with letters in it: of its form, and its letters spell nothing that the guard knows. */
export const numberWithLetters =
  (form: RegExp): TextRule =>
  (text, { dossier }) => {
    if (text === '') return null;
    if (!form.test(text)) return 'form';
    const letters = text.replaceAll(/[^A-Za-z]+/g, ' ').trim();
    return letters.length > 1 && dossier(letters).length > 0 ? 'content' : null;
  };

/** What a person wrote for the employer: whatever the guard finds is refused [EMP-1]. */
export const prose: TextRule = (text, { dossier }) => (dossier(text).length > 0 ? 'content' : null);

/**
 * A line of the letterhead that is no name, the same on every letter. What the arbodienst is or who works there may stand
 * in it when it stood there before; everything else the guard finds is refused.
 */
export const line: TextRule = (text, guards) => {
  if (/[\r\n]/.test(text)) return 'form';
  if (newTerm(text, guards)) return 'content';
  const allowed = (found: Finding): boolean =>
    ['practitioner', 'privateLife'].includes(found.kind) &&
    isOlder(found.text, guards) &&
    !saysSomething(text);
  return guards.lexicon(text).every(allowed) ? null : 'content';
};

interface NameRule {
  readonly form: RegExp;
  /** What such names may seem to be: an employer is called Kankerfonds, somebody Pijn. */
  readonly mayBe: (kind: LeakKind) => boolean;
  /** Whether the guarded word may be all of the name. */
  readonly alone: boolean;
  /** Whether it is the signed or proven name of one person, which nobody can change: terms of the dossier do not count. */
  readonly proven: boolean;
}

/**
 * A name is an ordinary word that the lexicon may know. It passes when it is written as a name (with capitals), is no
 * sentence, and holds it in the name itself: not in what follows a comma, a bracket or a dash. A term of this very
 * dossier passes only where it stood before the dossier was begun.
 */
const name =
  ({ form, mayBe, alone, proven }: NameRule): TextRule =>
  (text, guards) => {
    if (!form.test(text)) return 'form';
    if (!proven && newTerm(text, guards)) return 'content';
    const found = guards.lexicon(text);
    if (found.length === 0) return null;
    if (saysSomething(text)) return 'content';
    const head = text.search(SEPARATOR);
    const passes = (one: Finding): boolean => {
      // An academic or professional title may follow the name of who signs.
      if (proven && one.kind === 'practitioner') return true;
      if (head >= 0 && one.start >= head) return false;
      if (!wordsOf(one.text).every(isNameWord)) return false;
      if (!alone && wordsOf(text).length === wordsOf(one.text).length) return false;
      return mayBe(one.kind) || isOlder(one.text, guards);
    };
    return found.every(passes) ? null : 'content';
  };

const anything = (): boolean => true;
/** Not what nobody is called: a cause, a history, a result. Illnesses are names of funds, clinics and streets. */
const organisationMayBe = (kind: LeakKind): boolean =>
  !['cause', 'history', 'testResult', 'appointment'].includes(kind);
/** Surnames are complaints, medicines and trades (Pijn, De Pil, Dokter); an illness is none but by accident. */
const personMayBe = (kind: LeakKind): boolean =>
  ['complaint', 'medication', 'practitioner', 'observation'].includes(kind);

const ORGANISATION_FORM = /^[\p{L}\p{M}\p{N} .,'’&+()/!-]{0,120}$/u;
const PERSON_FORM = /^[\p{L}\p{M} .,'’&()/-]{0,120}$/u;
const ADDRESS_FORM = /^[\p{L}\p{M}\p{N} .,'’()/-]{0,120}$/u;

export const organisationName = name({
  form: ORGANISATION_FORM,
  mayBe: organisationMayBe,
  alone: true,
  proven: false,
});
/** The words of an e-mail address: a box may be called after what it is for. */
export const mailboxName = name({
  form: ORGANISATION_FORM,
  mayBe: (kind) => kind === 'appointment' || organisationMayBe(kind),
  alone: true,
  proven: false,
});
/** A street or a town. */
export const addressName = name({
  form: ADDRESS_FORM,
  mayBe: organisationMayBe,
  alone: true,
  proven: false,
});
export const personName = name({ form: PERSON_FORM, mayBe: personMayBe, alone: false, proven: false });
/** The name of the employee herself, or of who signs. */
export const provenName = name({
  form: /^[\p{L}\p{M} .,'’&()/-]{0,400}$/u,
  mayBe: anything,
  alone: true,
  proven: true,
});

/** Ends the name itself; what follows says something about it. */
const SEPARATOR = /[,(/]| [-–] /;
/** Words of a sentence about somebody: none of them stands in a name beside a word that the guard knows. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  (
    'is was heeft had wordt werd krijgt kreeg lijdt leed slikt gebruikt meldt komt gaat kan mag moet ' +
    'wegens vanwege omdat want ivm haar hem hij zij ze zijn niet geen sinds'
  ).split(' '),
);
/** Small words inside names. */
const PARTICLES: ReadonlySet<string> = new Set(
  "van de der den ten ter te het 't op in aan bij voor en of el al la le du von und".split(' '),
);

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter(Boolean);
const isNameWord = (word: string): boolean =>
  /^['’]?[\p{Lu}\p{N}]/u.test(word) || PARTICLES.has(word.toLowerCase());
const saysSomething = (text: string): boolean =>
  wordsOf(text.toLowerCase().replaceAll('.', '')).some((word) => SENTENCE_WORDS.has(word));
const isOlder = (text: string, guards: LetterGuards): boolean =>
  wordsOf(text.toLowerCase()).every((word) => guards.isOlder(word));
const newTerm = (text: string, guards: LetterGuards): boolean =>
  guards.dossier(text).some((one) => one.kind === 'dossierTerm' && !isOlder(one.text, guards));

/** The words of a text, lower-case, as `isOlder` is asked for them. */
export const letterWords = (text: string): readonly string[] => wordsOf(text.toLowerCase());
