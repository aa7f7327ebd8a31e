import { z } from 'zod';
import { COMPARTMENTS, type Compartment } from '../access/matrix.ts';
import type { instant } from '../domain/instant.ts';
import type { RecordId } from '../domain/record-id.ts';
import type { RetentionClass } from '../retention/record.ts';
import type { KindDefinition } from './define-kind.ts';
import { consentKinds } from './kinds/consent-kinds.ts';
import { dossierKinds } from './kinds/dossier-kinds.ts';
import { formKinds } from './kinds/form-kinds.ts';
import { organisationKinds } from './kinds/organisation-kinds.ts';
import { reportKinds } from './kinds/report-kinds.ts';

/** Every kind of record the store knows, with everything that must be known of it (see KindDefinition). */
export const recordKinds = {
  ...organisationKinds,
  ...dossierKinds,
  ...formKinds,
  ...consentKinds,
  ...reportKinds,
} as const;

export type RecordKind = keyof typeof recordKinds;
/** A kind that belongs to no dossier. */
export type OrganisationKind = keyof typeof organisationKinds;
type BodyOf<Definition> = Definition extends KindDefinition<infer Body> ? Body : never;
export type RecordBody<Kind extends RecordKind> = BodyOf<(typeof recordKinds)[Kind]>;

export const recordKind = z.enum(Object.keys(recordKinds) as [RecordKind, ...RecordKind[]]);
export const compartment = z.enum(COMPARTMENTS);

/** Whether this program knows a kind of this name. */
export const isRecordKind = (name: unknown): name is RecordKind =>
  typeof name === 'string' && Object.hasOwn(recordKinds, name);

/** What `recordKinds` says of one kind, or undefined for a kind this program does not know. */
export function kindDefinition<Kind extends RecordKind>(
  kind: Kind,
): KindDefinition<RecordBody<Kind>> | undefined {
  if (!isRecordKind(kind)) return undefined;
  // TypeScript cannot see that one entry of the table carries schema and facts of one and the same body type.
  return recordKinds[kind] as unknown as KindDefinition<RecordBody<Kind>>;
}

/** The retention classes a record of this kind can have, one for each compartment it may lie in; none for what is no dossier's. */
export function retentionClassesOf(kind: RecordKind): readonly (RetentionClass | 'dossier')[] {
  const {
    compartments,
    retentionClass,
  }: Pick<KindDefinition<never>, 'compartments' | 'retentionClass'> = recordKinds[kind];
  const classes = compartments.map((one) =>
    typeof retentionClass === 'object' ? retentionClass?.[one] : retentionClass,
  );
  return [...new Set(classes.filter((one) => one !== undefined))];
}

/** The number of the newest form of a kind's body. */
export const schemaVersionOf = (kind: RecordKind): number => recordKinds[kind].history.versions.length;

/** A record as the store gives it: the envelope, and the body in the clear for who holds the key. */
export interface StoredRecord<Kind extends RecordKind = RecordKind> {
  readonly id: RecordId;
  /** The dossier it belongs to; null for organisation-wide records. A dossier has the id of its employee record. */
  readonly dossierId: RecordId | null;
  readonly kind: Kind;
  readonly compartment: Compartment;
  /** The form the body was written in; the body itself is in the newest, unless it is sealed. */
  readonly schemaVersion: number;
  /** 1 for the first version, then one more with each change. */
  readonly version: number;
  readonly body: RecordBody<Kind>;
  readonly writtenAt: z.infer<typeof instant>;
  readonly writtenBy: RecordId;
  /** Why it was written: the purpose of the change, as the access log has it. */
  readonly purpose: string;
}
