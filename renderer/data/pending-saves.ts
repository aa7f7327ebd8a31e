import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { call, CallFailure, listen } from '../api.ts';
import type { Autosave, AutosaveState } from './autosave.ts';

/** Milliseconds until a save is tried again that failed for a reason that can pass by itself. */
const retryAfter = 5_000;

const transient: readonly string[] = ['diskFull', 'storeUnwritable', 'storeBusy', 'watermarkUnwritable'];

/** What is known here of an autosave: not what was typed, only whether it is on the disk. */
type PendingSave = Pick<Autosave<never>, 'flush'> & {
  readonly store: {
    readonly getState: () => Pick<AutosaveState<unknown>, 'phase' | 'error' | 'version'>;
    readonly subscribe: (listener: () => void) => () => void;
  };
};

interface Registration {
  readonly autosave: PendingSave;
  /** How many editors show it; 0 while it only waits to be saved. */
  editors: number;
  readonly forget: () => void;
}

/** By what is edited. An autosave stays here until it is saved, also when its editor is gone. */
const registrations = new Map<string, Registration>();

/** What the whole window may say about saving. */
const overall = createStore<{ readonly state: 'saved' | 'saving' | 'failed' }>(() => ({ state: 'saved' }));

function updateOverall(): void {
  const phases = [...registrations.values()].map(({ autosave }) => autosave.store.getState().phase);
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
 * The autosave of this name that an editor left behind unsaved, or that is at a later version than the one that was
 * read: coming back shows what was typed. Undefined when what was read is the latest.
 */
export function unsavedAutosave<Value>(name: string, readVersion: number): Autosave<Value> | undefined {
  const autosave = registrations.get(name)?.autosave;
  if (autosave === undefined) return undefined;
  const { phase, version } = autosave.store.getState();
  // The name says what is edited, and with that of which type it is.
  return phase !== 'saved' || version > readVersion ? (autosave as unknown as Autosave<Value>) : undefined;
}

/** Holds an autosave for an editor that opens. Returns how the editor leaves: what is left is saved, and held until it is. */
export function registerAutosave(name: string, autosave: PendingSave): () => void {
  const existing = registrations.get(name);
  const registration =
    existing?.autosave === autosave ? existing : { autosave, editors: 0, forget: watchAndRetry(autosave) };
  registration.editors += 1;
  registrations.set(name, registration);
  updateOverall();
  return () => {
    registration.editors -= 1;
    const dropSaved = (): void => {
      if (registration.editors > 0 || autosave.store.getState().phase !== 'saved') return;
      registration.forget();
      if (registrations.get(name) === registration) registrations.delete(name);
      updateOverall();
    };
    // A refusal stands in the bar of the window, and the autosave stays.
    void autosave.flush().then(dropSaved, () => undefined);
  };
}

/** Follows an autosave, and tries again what can succeed later. Returns how to stop. */
function watchAndRetry(autosave: PendingSave): () => void {
  let retry: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = autosave.store.subscribe(() => {
    updateOverall();
    const { phase, error } = autosave.store.getState();
    clearTimeout(retry);
    if (phase === 'failed' && error instanceof CallFailure && transient.includes(error.code))
      retry = setTimeout(() => void autosave.flush().catch(() => undefined), retryAfter);
  });
  return () => {
    clearTimeout(retry);
    unsubscribe();
  };
}

/** Saves everything that waits for its moment. Resolves when all of it was answered, saved or refused. */
async function flushAll(): Promise<void> {
  await Promise.allSettled([...registrations.values()].map(({ autosave }) => autosave.flush()));
}

/** Saves everything that waits, in open editors too. False when something was refused: it is still in this window only. */
export async function everythingSaved(): Promise<boolean> {
  await flushAll();
  return overall.getState().state === 'saved';
}

/** Resolves when no editor that was left is still saving: what is read then is what was typed. */
export async function closedEditorsSaved(): Promise<void> {
  const leaving = [...registrations.values()].filter(
    ({ editors, autosave }) => editors === 0 && isSaving(autosave),
  );
  await Promise.allSettled(leaving.map(({ autosave }) => autosave.flush()));
}

function isSaving({ store }: PendingSave): boolean {
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
