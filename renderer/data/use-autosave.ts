import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { SavedStateValue } from '../components/SavedState.tsx';
import { clockOf } from '../i18n/moments.ts';
import { createAutosave, type Autosave, type AutosaveState } from './autosave.ts';
import { registerAutosave, unsavedAutosave } from './pending-saves.ts';

export interface Autosaved<Value> extends AutosaveState<Value> {
  readonly change: (next: Value) => void;
  readonly adopt: Autosave<Value>['adopt'];
  readonly flush: () => Promise<void>;
  /** The state this very moment, for after a flush. */
  readonly current: () => AutosaveState<Value>;
  /** For the mark 'opgeslagen 14:02'. */
  readonly mark: SavedStateValue;
}

/**
 * An autosaved value. Leaving the editor, or locking, saves what is left; what could not be saved is kept under `name`
 * and shown again to who comes back.
 * @param name of the record that is edited, one for each type of value
 */
export function useAutosave<Value>(
  name: string,
  make: () => Parameters<typeof createAutosave<Value>>,
): Autosaved<Value> {
  const [autosave] = useState<Autosave<Value>>(() => {
    const [start, save] = make();
    return unsavedAutosave<Value>(name, start.version) ?? createAutosave(start, save);
  });
  const state = useStore(autosave.store);
  useEffect(() => registerAutosave(name, autosave), [name, autosave]);
  return {
    ...state,
    change: autosave.change,
    adopt: autosave.adopt,
    flush: autosave.flush,
    current: () => autosave.store.getState(),
    mark: markOf(state),
  };
}

function markOf({ phase, savedAt }: AutosaveState<unknown>): SavedStateValue {
  if (phase === 'saved') return { kind: 'saved', at: clockOf(savedAt) };
  return phase === 'failed' ? { kind: 'unsaved' } : { kind: 'saving' };
}
