import type { z } from 'zod';

/**
 * One topic of the rules command: the schema of one input item and the pure decision over it.
 * `item` must refuse unknown keys; `decide` never throws for a well-formed item: what the domain refuses
 * comes back as `{ id, error: { code, message } }`.
 */
export interface Topic<Item, Answer> {
  readonly name: string;
  readonly item: z.ZodType<Item>;
  readonly decide: (item: Item) => Answer;
}
