import fc from 'fast-check';
import type { z } from 'zod';

/** Parts of a zod schema as its definition holds them; what a part lacks is undefined. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly items?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
}

/** Any value in the form that a schema asks for; its strings come from `strings`, so that it may name what exists. */
export function inFormOf(schema: z.ZodType, strings: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const inside = (part: z.ZodType | undefined): fc.Arbitrary<unknown> =>
    part === undefined ? fc.anything() : inFormOf(part, strings);
  const definition = schema.def as Definition;
  switch (definition.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(definition.shape ?? {}).map(([key, part]) => [key, inside(part)])),
      );
    case 'array':
      return fc.array(inside(definition.element), { maxLength: 3 });
    case 'tuple':
      return fc.tuple(...(definition.items ?? []).map(inside));
    case 'record':
      return fc.dictionary(strings, inside(definition.valueType), { maxKeys: 3 });
    case 'union':
      return fc.oneof(...(definition.options ?? []).map(inside));
    case 'nullable':
      return fc.option(inside(definition.innerType), { nil: null });
    case 'optional':
      return fc.option(inside(definition.innerType), { nil: undefined });
    case 'pipe':
      return inside(definition.in);
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}));
    case 'string':
      return strings;
    case 'number':
      return fc.oneof(fc.integer({ min: -1, max: 120 }), fc.constantFrom(0.5, 1, 2, 2 ** 53));
    case 'boolean':
      return fc.boolean();
    default:
      return fc.anything();
  }
}
