import type { z } from 'zod';
import type { Compartment } from '../../shared/access/matrix.ts';
import { recordKinds, type RecordBody, type RecordKind } from '../../shared/domain/records.ts';

/** What `recordKinds` says of one kind, with the body type of that kind. */
export interface KindRules<Kind extends RecordKind> {
  readonly body: z.ZodType<RecordBody<Kind>>;
  readonly compartments: readonly Compartment[];
  readonly inDossier: boolean;
  readonly schemaVersion: number;
  readonly frozen: (body: RecordBody<Kind>) => boolean;
  readonly travels: (body: RecordBody<Kind>) => boolean;
}

/** Undefined for a kind this version does not know. */
export function rulesOf<Kind extends RecordKind>(kind: Kind): KindRules<Kind> | undefined {
  if (!Object.hasOwn(recordKinds, kind)) return undefined;
  // TypeScript cannot see that one entry of the table carries schema and rules of one and the same body type.
  return recordKinds[kind] as unknown as KindRules<Kind>;
}
