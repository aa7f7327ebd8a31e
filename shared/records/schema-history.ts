import type { z } from 'zod';

/** One form a body has had: its schema as it was, and how a body of this form becomes one of the next. */
export interface SchemaVersion {
  readonly schema: z.ZodType;
  /** Null for the newest form, and for every form of a sealed body: that is read as it was sealed, for ever. */
  readonly upgrade: ((body: never) => unknown) | null;
}

/**
 * All forms the body of a kind has had, oldest first; the version number of a form is its place, counted from 1. A form
 * that was ever stored stays here unchanged, because a record may be read forty years after it was written.
 */
export interface SchemaHistory<Body> {
  readonly versions: readonly SchemaVersion[];
  /** The schema that new bodies are checked with. */
  readonly newest: z.ZodType<Body>;
}

/**
 * A kind that brings older bodies up to its newest form. It never gets a sealed form: an older body would be brought up to
 * the last form before that one and would have no form to be written in.
 */
export interface UpgradedHistory<Body> extends SchemaHistory<Body> {
  /** A further form, and how the one before it is brought up to it. What `upgrade` gives is parsed by `schema`. */
  next<Next extends z.ZodType>(
    schema: Next,
    upgrade: (body: Body) => z.input<Next>,
  ): UpgradedHistory<z.output<Next>>;
}

/** A kind whose bodies are sealed: each is read, and added to, in the form it was sealed in. None is ever brought up. */
export interface SealedHistory<Body> extends SchemaHistory<Body> {
  /** A further form of a sealed body: older ones keep theirs, so whoever reads must know them all. */
  nextSealed<Next extends z.ZodType>(schema: Next): SealedHistory<Body | z.output<Next>>;
}

/** The forms of a kind that has had one so far; its second form decides which of the two it is from then on. */
export function firstVersion<Schema extends z.ZodType>(
  schema: Schema,
): UpgradedHistory<z.output<Schema>> & SealedHistory<z.output<Schema>> {
  const newest = schema as z.ZodType<z.output<Schema>>;
  return { ...upgradedHistory([], newest), ...sealedHistory<z.output<Schema>>([], newest) };
}

/**
 * The forms of a sealed body that is one of several, of which `added` came after the first form: each makes a further form.
 * One schema reads them all; what the number adds is that a program without the newest says so, where else it would find
 * the body wrong.
 */
export function growingForms<Schema extends z.ZodType>(
  schema: Schema,
  added: number,
): SealedHistory<z.output<Schema>> {
  const further: readonly Schema[] = Array.from({ length: added }, () => schema);
  return further.reduce<SealedHistory<z.output<Schema>>>(
    (history) => history.nextSealed(schema),
    firstVersion(schema),
  );
}

function upgradedHistory<Body>(
  older: readonly SchemaVersion[],
  newest: z.ZodType<Body>,
): UpgradedHistory<Body> {
  return {
    versions: [...older, { schema: newest, upgrade: null }],
    newest,
    next: <Next extends z.ZodType>(schema: Next, upgrade: (body: Body) => z.input<Next>) =>
      upgradedHistory<z.output<Next>>(
        [...older, { schema: newest, upgrade }],
        schema as z.ZodType<z.output<Next>>,
      ),
  };
}

function sealedHistory<Body>(older: readonly SchemaVersion[], newest: z.ZodType<Body>): SealedHistory<Body> {
  const versions = [...older, { schema: newest, upgrade: null }];
  return {
    versions,
    newest,
    nextSealed: <Next extends z.ZodType>(schema: Next) =>
      sealedHistory<Body | z.output<Next>>(versions, schema as z.ZodType<z.output<Next>>),
  };
}

/** Why a stored body cannot be read. `path` names the field that does not fit, never its content. */
export type BodyRefusal =
  { readonly refused: 'newer' } | { readonly refused: 'invalid'; readonly path: string };

/**
 * A stored body in the form this program works with: parsed by the schema it was written with, then brought up form by
 * form. Pure: nothing is written back; the next change of the record stores the newest form.
 */
export function readBody<Body>(
  history: SchemaHistory<Body>,
  version: number,
  stored: unknown,
): { readonly body: Body } | BodyRefusal {
  if (version > history.versions.length) return { refused: 'newer' };
  let body = stored;
  for (const { schema, upgrade } of history.versions.slice(Math.max(version - 1, 0))) {
    const parsed = schema.safeParse(body);
    if (!parsed.success)
      return { refused: 'invalid', path: parsed.error.issues[0]?.path.map(String).join('.') ?? '' };
    if (upgrade === null) return { body: parsed.data as Body };
    body = upgrade(parsed.data as never);
  }
  return { refused: 'invalid', path: '' };
}
