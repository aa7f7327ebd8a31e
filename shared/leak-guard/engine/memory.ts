/** What was found out about single words, so that ordinary text costs one look-up a word. It holds words of reports: see `forgetWords`. */
interface WordMemory<Value> {
  /** What is remembered of the word, or what `make` says of it now. */
  readonly recall: (word: string, make: (word: string) => Value) => Value;
}

const rememberAtMost = 20_000;

/** Every memory that still belongs to a guard in use; weak, because a guard for one dossier comes and goes. */
const memories = new Set<WeakRef<Map<string, unknown>>>();

/** Makes a memory of at most 20 000 words, emptied when full and by `forgetWords`. */
export function createWordMemory<Value>(): WordMemory<Value> {
  const known = new Map<string, Value>();
  for (const memory of memories) if (memory.deref() === undefined) memories.delete(memory);
  memories.add(new WeakRef(known));
  return {
    recall: (word, make) => {
      const found = known.get(word);
      if (found !== undefined) return found;
      const fresh = make(word);
      if (known.size >= rememberAtMost) known.clear();
      known.set(word, fresh);
      return fresh;
    },
  };
}

/** Empties every memory of words read in reports and of dossier terms met in them. Call it when the application locks. */
export function forgetWords(): void {
  for (const memory of memories) {
    const known = memory.deref();
    if (known === undefined) memories.delete(memory);
    else known.clear();
  }
}

/** How many words are remembered in all, so that a test can tell that they were forgotten. */
export function rememberedWords(): number {
  let count = 0;
  for (const memory of memories) count += memory.deref()?.size ?? 0;
  return count;
}

/** Makes a value on first use, so that loading the application does not wait for it. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
