import { z } from 'zod';
import type { ConsentKindDefinition } from './definition.ts';

/**
 * One schema for all these kinds, found by `kind` and, of a kind with several versions, by `kindVersion`. `schemaOf` gives
 * the schema of one definition; it must hold those names as literals.
 */
export function unionOfKinds(
  kinds: readonly ConsentKindDefinition[],
  schemaOf: (definition: ConsentKindDefinition) => z.ZodObject,
): z.ZodType {
  const schemas = [...Map.groupBy(kinds, ({ kind }) => kind).values()].map((versions) => {
    const [first, ...others] = versions.map(schemaOf);
    return first === undefined || others.length === 0
      ? first
      : z.discriminatedUnion('kindVersion', [first, ...others]);
  });
  const [first, ...others] = schemas.filter((schema) => schema !== undefined);
  return first === undefined ? z.never() : z.discriminatedUnion('kind', [first, ...others]);
}
