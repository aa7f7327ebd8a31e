import { z } from 'zod';

/** The identity of a record, a blob or an operation: a lower-case UUID, version 7 where this product makes it. */
export const recordId = z
  .string()
  .regex(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    'Dit is geen geldig nummer van een gegeven.',
  );
export type RecordId = z.infer<typeof recordId>;

/**
 * Builds a UUID version 7 (RFC 9562), so that ids sort by the time they were made and inserts stay at the end of an index.
 * @param milliseconds time since 1970 in milliseconds
 * @param random ten random bytes
 */
export function timeOrderedId(milliseconds: number, random: Uint8Array): RecordId {
  if (random.length !== 10) throw new RangeError('a time-ordered id takes ten random bytes');
  const time = Math.floor(milliseconds).toString(16).padStart(12, '0');
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = (8 + (Number.parseInt(tail.charAt(3), 16) & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`;
}
