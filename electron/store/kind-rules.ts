import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Compartment } from '../../shared/access/matrix.ts';
import { recordKinds, type RecordBody, type RecordKind } from '../../shared/domain/records.ts';

/** What `recordKinds` says of one kind, with the body type of that kind. */
export interface KindRules<Kind extends RecordKind> {
  readonly body: z.ZodType<RecordBody<Kind>>;
  readonly compartments: readonly Compartment[];
  readonly inDossier: boolean;
  readonly schemaVersion: number;
  readonly frozen: (body: RecordBody<Kind>) => boolean;
  readonly mayFollow?: (stored: RecordBody<Kind>, next: RecordBody<Kind>) => boolean;
  readonly travels: (body: RecordBody<Kind>) => boolean;
}

/** Undefined for a kind this version does not know. */
export function rulesOf<Kind extends RecordKind>(kind: Kind): KindRules<Kind> | undefined {
  if (!Object.hasOwn(recordKinds, kind)) return undefined;
  // TypeScript cannot see that one entry of the table carries schema and rules of one and the same body type.
  return recordKinds[kind] as unknown as KindRules<Kind>;
}

const prints = new Map<RecordKind, number>();

/**
 * 48 bits of a digest of the schema of a kind, as JSON Schema, with its version. A stored body carries the print of the
 * schema that parsed it; any change of the schema gives another print, also one whose version somebody forgot to raise.
 */
export function schemaPrint(kind: RecordKind): number {
  let print = prints.get(kind);
  if (print === undefined) {
    const { body, schemaVersion } = recordKinds[kind];
    const schema = JSON.stringify([
      schemaVersion,
      z.toJSONSchema(body, { io: 'output', unrepresentable: 'any' }),
    ]);
    print = hash('sha256', schema, 'buffer').readUIntBE(0, 6);
    prints.set(kind, print);
  }
  return print;
}
