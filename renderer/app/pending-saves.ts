import { call, listen } from '../api.ts';

type Flush = () => Promise<unknown>;

const pending = new Set<Flush>();

/** An editor with unsaved typing gives its flush here as long as it is open. Returns how to take it back. */
export function registerFlush(flush: Flush): () => void {
  pending.add(flush);
  return () => pending.delete(flush);
}

/** Saves everything that waits for its moment. Resolves when all of it was answered, saved or refused. */
async function flushAll(): Promise<void> {
  await Promise.allSettled([...pending].map((flush) => flush()));
}

/** Before the briefcase closes everything typed is saved. Returns how to stop. */
export function flushBeforeLock(): () => void {
  return listen((announcement) => {
    if (announcement.what !== 'locking') return;
    // A briefcase that closed meanwhile refuses the answer; there is nothing left to say then.
    void flushAll().finally(() => call('session.flushed', {}).catch(() => undefined));
  });
}
