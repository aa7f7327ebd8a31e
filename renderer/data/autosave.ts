import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SavedVersion } from '../../shared/ipc/organisation-channels.ts';

/** How long typing may pause before it is saved. */
const pauseMs = 350;

/** Who types on without a pause is saved after this long all the same. */
const longestWaitMs = 3_000;

/** What an editor shows: the value under the hands, and what became of it. */
export interface AutosaveState<Value> {
  readonly value: Value;
  readonly version: number;
  /** When the last acknowledged save was made. */
  readonly savedAt: string;
  readonly phase: 'saved' | 'waiting' | 'saving' | 'failed';
  readonly error: unknown;
}

export interface Autosave<Value> {
  readonly store: StoreApi<AutosaveState<Value>>;
  /** Takes a new value and saves it after a short pause. */
  readonly change: (next: Value) => void;
  /** Goes on from a version that another action made of the saved value. */
  readonly adopt: (saved: SavedVersion) => void;
  /** Saves now what is not saved yet. Resolves when it was answered; rejects when it was refused. */
  readonly flush: () => Promise<void>;
}

interface Start<Value> {
  readonly value: Value;
  readonly version: number;
  readonly savedAt: string;
}

type Save<Value> = (value: Value, baseVersion: number) => Promise<SavedVersion>;

/**
 * Saves one value again and again, never two saves at once, each on the version of the one before. What was typed
 * while a save was under way is saved right after it. After a refusal the typing stays and the next change tries again.
 */
export function createAutosave<Value>(start: Start<Value>, save: Save<Value>): Autosave<Value> {
  const store = createStore<AutosaveState<Value>>(() => ({ ...start, phase: 'saved', error: null }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let waitingSince: number | null = null;

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    while (store.getState().phase !== 'saved') {
      const { value, version } = store.getState();
      waitingSince = null;
      store.setState({ phase: 'saving', error: null });
      try {
        const saved = await save(value, version);
        const same = store.getState().value === value;
        store.setState({ version: saved.version, savedAt: saved.savedAt, phase: same ? 'saved' : 'waiting' });
      } catch (error) {
        store.setState({ phase: 'failed', error });
        throw error;
      }
    }
  };

  const flush = (): Promise<void> => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    store,
    flush,
    adopt: ({ version, savedAt }) => store.setState({ version, savedAt }),
    change: (value) => {
      store.setState({ value, phase: running === null ? 'waiting' : 'saving' });
      clearTimeout(timer);
      waitingSince ??= performance.now();
      const wait = Math.max(0, Math.min(pauseMs, waitingSince + longestWaitMs - performance.now()));
      // A refusal shows on the screen through the state; there is nobody else to tell.
      timer = setTimeout(() => void flush().catch(() => undefined), wait);
    },
  };
}
