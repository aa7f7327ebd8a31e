import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { call, CallFailure, listen } from '../api.ts';
import type { AutosaveLine, AutosaveState } from './autosave.ts';

/** Milliseconds until a save is tried again that failed for a reason that can pass by itself. */
const retryAfter = 5_000;

const passing: readonly string[] = ['diskFull', 'storeUnwritable', 'storeBusy', 'watermarkUnwritable'];

/** What is known here of a line: not what was typed, only whether it is on the disk. */
type Line = Pick<AutosaveLine<never>, 'flush'> & {
  readonly store: {
    readonly getState: () => Pick<AutosaveState<unknown>, 'phase' | 'error' | 'version'>;
    readonly subscribe: (listener: () => void) => () => void;
  };
};

interface Kept {
  readonly line: Line;
  /** How many editors show it; 0 while it only waits to be saved. */
  editors: number;
  readonly forget: () => void;
}

/** By what is edited. A line stays here until it is saved, also when its editor is gone. */
const lines = new Map<string, Kept>();

/** What the whole window may say about saving. */
const overall = createStore<{ readonly state: 'saved' | 'saving' | 'failed' }>(() => ({ state: 'saved' }));

function lookAgain(): void {
  const phases = [...lines.values()].map(({ line }) => line.store.getState().phase);
  const state = phases.includes('failed')
    ? 'failed'
    : phases.every((phase) => phase === 'saved')
      ? 'saved'
      : 'saving';
  overall.setState({ state });
}

/** Whether everything typed anywhere in this window is on the disk. */
export function useUnsaved(): 'saved' | 'saving' | 'failed' {
  return useStore(overall, ({ state }) => state);
}

/**
 * The line of this name that an editor left behind unsaved, or that is further than the version that was read: coming
 * back shows what was typed. Undefined when what was read is the latest.
 */
export function keptLine<Value>(name: string, readVersion: number): AutosaveLine<Value> | undefined {
  const line = lines.get(name)?.line;
  if (line === undefined) return undefined;
  const { phase, version } = line.store.getState();
  // The name says what is edited, and with that of which type it is.
  return phase !== 'saved' || version > readVersion ? (line as unknown as AutosaveLine<Value>) : undefined;
}

/** Keeps a line for an editor that opens. Returns how the editor leaves: what is left is saved, and kept until it is. */
export function keepLine(name: string, line: Line): () => void {
  const held = lines.get(name);
  const kept = held?.line === line ? held : { line, editors: 0, forget: watch(line) };
  kept.editors += 1;
  lines.set(name, kept);
  lookAgain();
  return () => {
    kept.editors -= 1;
    const dropSaved = (): void => {
      if (kept.editors > 0 || line.store.getState().phase !== 'saved') return;
      kept.forget();
      if (lines.get(name) === kept) lines.delete(name);
      lookAgain();
    };
    // A refusal stands in the bar of the window, and the line stays.
    void line.flush().then(dropSaved, () => undefined);
  };
}

/** Follows a line, and tries again what can succeed later. Returns how to stop. */
function watch(line: Line): () => void {
  let retry: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = line.store.subscribe(() => {
    lookAgain();
    const { phase, error } = line.store.getState();
    clearTimeout(retry);
    if (phase === 'failed' && error instanceof CallFailure && passing.includes(error.code))
      retry = setTimeout(() => void line.flush().catch(() => undefined), retryAfter);
  });
  return () => {
    clearTimeout(retry);
    unsubscribe();
  };
}

/** Saves everything that waits for its moment. Resolves when all of it was answered, saved or refused. */
async function flushAll(): Promise<void> {
  await Promise.allSettled([...lines.values()].map(({ line }) => line.flush()));
}

/** Resolves when no editor that was left is still saving: what is read then is what was typed. */
export async function leftBehindSaved(): Promise<void> {
  const leaving = [...lines.values()].filter(({ editors, line }) => editors === 0 && isSaving(line));
  await Promise.allSettled(leaving.map(({ line }) => line.flush()));
}

function isSaving({ store }: Line): boolean {
  const { phase } = store.getState();
  return phase === 'saving' || phase === 'waiting';
}

/** Before the briefcase closes everything typed is saved. Returns how to stop. */
export function flushBeforeLock(): () => void {
  return listen((announcement) => {
    if (announcement.what !== 'locking') return;
    // A briefcase that closed meanwhile refuses the answer; there is nothing left to say then.
    void flushAll().finally(() => call('session.flushed', {}).catch(() => undefined));
  });
}
