import { z } from 'zod';
import { addMonths, type PlainDate } from '../../domain/dates.ts';
import { addendumEmployer } from './addendum-employer.ts';
import { askTreatingDoctor } from './ask-treating-doctor.ts';
import { ConsentKindError, type ConsentKindDefinition } from './definition.ts';
import { keepLonger } from './keep-longer.ts';
import { newsletter } from './newsletter.ts';
import { processNotNecessary } from './process-not-necessary.ts';
import { shareWithThirdParty } from './share-with-third-party.ts';
import { transferMedicalFile } from './transfer-medical-file.ts';
import { unionOfKinds } from './union.ts';

/** The kinds as they are asked today, in the order a list shows them (CON-9). A new kind is one line here. */
export const CURRENT_KINDS = [
  askTreatingDoctor,
  shareWithThirdParty,
  addendumEmployer,
  keepLonger,
  processNotNecessary,
  transferMedicalFile,
  newsletter,
] as const;

/** Versions and kinds that are no longer asked, for the records that name them. None is ever taken out. */
const EARLIER_KINDS = [] as const satisfies readonly ConsentKindDefinition[];

type CurrentKind = (typeof CURRENT_KINDS)[number];

/** One kind of consent. */
export type ConsentKind = CurrentKind['kind'];

/** Every version of every kind, oldest first within a kind. */
export const CONSENT_KINDS: readonly ConsentKindDefinition[] = [...EARLIER_KINDS, ...CURRENT_KINDS];

/** The definitions whose records are of the first form. */
const FIRST_KINDS = 7;

/** How many kinds and versions came after those the product began with: to a program without them, records are newer. */
export const ADDED_KINDS = CONSENT_KINDS.length - FIRST_KINDS;

/** The kind of a record, in the version the record names; undefined when this build does not know it. */
export const findKind = (
  { kind, kindVersion }: { readonly kind?: unknown; readonly kindVersion?: unknown },
  kinds: readonly ConsentKindDefinition[] = CONSENT_KINDS,
): ConsentKindDefinition | undefined =>
  kinds.find((known) => known.kind === kind && known.version === kindVersion);

/** The kind of a sealed record or notice, in the version it was made with. @throws ConsentKindError for one there never was */
export function sealedKind(record: {
  readonly kind: string;
  readonly kindVersion: number;
}): ConsentKindDefinition {
  const found = findKind(record);
  if (found === undefined) throw new ConsentKindError(record.kind, 'there is no such version');
  return found;
}

/** The newest version of a kind, also of one that is no longer asked. @throws ConsentKindError for a kind there never was */
export function currentKind(kind: ConsentKind): ConsentKindDefinition {
  const newest = CONSENT_KINDS.findLast((known) => known.kind === kind);
  if (newest === undefined) throw new ConsentKindError(kind, 'there is no such kind');
  return newest;
}

/** A definition as a pair of kind and details; `Definition` may be a union. */
export type SubjectOf<Definition extends ConsentKindDefinition> = Definition extends ConsentKindDefinition
  ? { kind: Definition['kind']; details: z.infer<Definition['details']> }
  : never;

/** What is asked: a kind with the details that belong to it. */
export type ConsentSubject = SubjectOf<CurrentKind>;

/** What can be asked today. The type is read from the very list the schema is made of. */
export const consentSubject = unionOfKinds(CURRENT_KINDS, ({ kind, details }) =>
  z.strictObject({ kind: z.literal(kind), details }),
) as z.ZodType<ConsentSubject, ConsentSubject>;

/**
 * The last day of a consent of this kind decided on `decidedOn`, that day included; null when it holds until it is
 * withdrawn. Source: CON-5 (three months for a request to a treating doctor), otherwise the date in the details.
 */
export function lastDayOf(
  { term }: ConsentKindDefinition,
  details: Readonly<Record<string, unknown>>,
  decidedOn: PlainDate,
): PlainDate | null {
  const { until } = details;
  if (typeof until === 'string') return until;
  return term.term === 'months' ? addMonths(decidedOn, term.months) : null;
}
