/** What was found out about single words, so that ordinary text costs one look-up a word. It holds words of reports: see `clearWordCaches`. */
interface WordCache<Value> {
  /** What is remembered of the word, or what `make` says of it now. */
  readonly get: (word: string, make: (word: string) => Value) => Value;
}

const capacity = 20_000;

/** Every cache that still belongs to a guard in use; weak, because a guard for one dossier comes and goes. */
const caches = new Set<WeakRef<Map<string, unknown>>>();

/** Makes a cache of at most 20 000 words, emptied when full and by `clearWordCaches`. */
export function createWordCache<Value>(): WordCache<Value> {
  const known = new Map<string, Value>();
  for (const cache of caches) if (cache.deref() === undefined) caches.delete(cache);
  caches.add(new WeakRef(known));
  return {
    get: (word, make) => {
      const found = known.get(word);
      if (found !== undefined) return found;
      const fresh = make(word);
      if (known.size >= capacity) known.clear();
      known.set(word, fresh);
      return fresh;
    },
  };
}

/** Empties every cache of words read in reports and of dossier terms met in them. Call it when the application locks. */
export function clearWordCaches(): void {
  for (const cache of caches) {
    const known = cache.deref();
    if (known === undefined) caches.delete(cache);
    else known.clear();
  }
}

/** How many words are remembered in all, so that a test can tell that they were forgotten. */
export function cachedWordCount(): number {
  let count = 0;
  for (const cache of caches) count += cache.deref()?.size ?? 0;
  return count;
}
