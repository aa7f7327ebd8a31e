/** Makes a value on first use, once, so that loading the application does not wait for it. */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
