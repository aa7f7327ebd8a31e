import { lexiconFiles } from '../lexicon/lexicon.ts';
import { lazy } from './lazy.ts';
import { LexiconError, parseLexicon } from './notation.ts';
import type { Form, Section } from './notation.ts';
import { leakKinds } from './types.ts';
import type { LeakKind } from './types.ts';

const sections = lazy(() => lexiconFiles.flatMap(parseLexicon));

/** The sections of one form, in the order of the lexicon; with a meaning only those. */
export function sectionsOf(form: Form, meaning?: string): readonly Section[] {
  return sections().filter(
    (section) => section.form === form && (meaning === undefined || section.meaning === meaning),
  );
}

/** The sections of one form that tell of a kind of leak, with that kind. */
export function leakSections(form: Form): readonly (readonly [LeakKind, Section])[] {
  return sectionsOf(form).flatMap((section) => {
    const kind = leakKinds.find((known) => known === section.meaning);
    return kind === undefined ? [] : [[kind, section] as const];
  });
}

/** The entries of all sections of one form and meaning. */
export function entriesOf(form: Form, meaning: string): readonly string[] {
  return sectionsOf(form, meaning).flatMap(({ entries }) => entries);
}

/** A set of words by its name. Throws `LexiconError` when the lexicon has no such set. */
export function wordSet(name: string): ReadonlySet<string> {
  const entries = entriesOf('set', name);
  if (entries.length === 0) throw new LexiconError(`<${name}>`);
  return new Set(entries);
}
