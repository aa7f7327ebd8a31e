import { hash } from 'node:crypto';
import { z } from 'zod';
import { recordKinds, schemaVersionOf, type RecordKind } from '../../shared/records/kinds.ts';

const prints = new Map<RecordKind, number>();

/**
 * 48 bits of a digest of the schema of a kind, as JSON Schema, with its version. A stored body carries the print of the
 * schema that parsed it; any change of the schema gives another print, also one whose version somebody forgot to raise.
 */
export function schemaPrint(kind: RecordKind): number {
  let print = prints.get(kind);
  if (print === undefined) {
    const schema = JSON.stringify([
      schemaVersionOf(kind),
      z.toJSONSchema(recordKinds[kind].history.newest, { io: 'output', unrepresentable: 'any' }),
    ]);
    print = hash('sha256', schema, 'buffer').readUIntBE(0, 6);
    prints.set(kind, print);
  }
  return print;
}
