/**
 * Leaves out the properties that are undefined, so that optional props of our own can be handed on to a library whose
 * types tell 'absent' from 'undefined' (exactOptionalPropertyTypes).
 */
export function withoutUndefined<T extends object>(props: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(props).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
