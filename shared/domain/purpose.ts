import { z } from 'zod';

/**
 * Why something is done, in a few fixed Dutch words from the program's own text. It stands in the clear beside records,
 * their earlier versions, tombstones and in the access log, for as long as those last: never what somebody typed.
 */
export const purposeText = z.string().min(1).max(120).brand<'Purpose'>();
export type Purpose = z.infer<typeof purposeText>;

/** `Text` when it is written out in the source; `never` for a string, or a template with a hole, that could hold anything. */
export type WrittenOut<Text extends string> =
  Record<never, never> extends Record<Text, unknown> ? never : Text;

/** A purpose. The compiler refuses a text that is not written out where this is called. */
export const purpose = <const Text extends string>(text: WrittenOut<Text>): Purpose =>
  purposeText.parse(text);
