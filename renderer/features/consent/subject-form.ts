import { z } from 'zod';
import type { ConsentField } from '../../../shared/consent/kinds/fields.ts';
import {
  consentSubject,
  currentKind,
  CURRENT_KINDS,
  type ConsentKind,
  type ConsentSubject,
} from '../../../shared/consent/kinds/registry.ts';
import { texts } from './texts.ts';

/** What is typed or chosen for one field: one text, or several. Nothing is '' or []. */
type Typed = string | string[];

/** A field that stands on the form; the others come from elsewhere in the dossier. */
export type AskedField = Exclude<ConsentField, { readonly input: 'given' }>;

/** The kinds that can be asked here. The addendum for the employer waits for its motivation on file [EMP-3]. */
export const askableKinds: readonly ConsentKind[] = CURRENT_KINDS.filter(
  ({ closedBecause }) => closedBecause === undefined,
).map(({ kind }) => kind);

/** The fields of a kind that stand on the form, in the order they are asked. */
export const askedFields = (kind: ConsentKind): readonly (readonly [name: string, field: AskedField])[] =>
  Object.entries(currentKind(kind).fields).flatMap(([name, field]) =>
    field.input === 'given' ? [] : [[name, field]],
  );

/**
 * What is asked and its details, checked by the schema of the kind. `today` (YYYY-MM-DD) is the earliest last day.
 * The outcome is a ConsentSubject: lines without the spaces around them, for the employee reads them as they are.
 */
export const subjectForm = (today: string) =>
  z
    .strictObject({
      kind: z.enum(askableKinds).optional(),
      details: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
    })
    .transform(({ kind, details: typed }, context): ConsentSubject => {
      if (kind === undefined) {
        context.issues.push({ code: 'custom', input: kind, path: ['kind'], message: texts.problems.kind });
        return z.NEVER;
      }
      const details = typed[kind] ?? {};
      const fields = Object.fromEntries(askedFields(kind));
      const own = Object.entries(fields).flatMap(([name, { input }]) => {
        const value = trimmed(details[name] ?? '');
        return value === '' && input === 'lastDay' ? [] : [[name, value] as const];
      });
      const subject = consentSubject.safeParse({ kind, details: Object.fromEntries(own) });
      const refuse = (path: PropertyKey[], message: string): void => {
        context.issues.push({ code: 'custom', input: details, path: ['details', kind, ...path], message });
      };
      for (const { path, message } of subject.error?.issues ?? []) {
        const unreadable = fields[String(path[1])]?.input === 'lastDay';
        refuse(path.slice(1), unreadable ? texts.problems.date : message);
      }
      for (const [name, { input }] of Object.entries(fields)) {
        const day = details[name];
        if (input === 'lastDay' && typeof day === 'string' && day !== '' && day < today)
          refuse([name], texts.problems.past);
      }
      return subject.success ? subject.data : z.NEVER;
    });
export type SubjectForm = z.input<ReturnType<typeof subjectForm>>;

const EMPTY: Readonly<Record<AskedField['input'], () => Typed>> = {
  line: () => '',
  name: () => '',
  email: () => '',
  lines: () => [''],
  choice: () => '',
  choices: () => [],
  lastDay: () => '',
};

/** An empty form of these fields. */
export const emptyFields = (fields: ReturnType<typeof askedFields>): Readonly<Record<string, Typed>> =>
  Object.fromEntries(fields.map(([name, { input }]) => [name, EMPTY[input]()]));

/**
 * An empty form: the fields of every kind apart, for two kinds may call different things alike. A step back to another
 * kind keeps what was typed.
 */
export const emptySubject: SubjectForm['details'] = Object.fromEntries(
  askableKinds.map((kind) => [kind, emptyFields(askedFields(kind))]),
);

const trimmed = (value: Typed): Typed =>
  typeof value === 'string' ? value.trim() : value.map((line) => line.trim());
