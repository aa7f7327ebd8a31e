import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { SavedStateValue } from '../components/SavedState.tsx';
import { clockOf } from '../i18n/moments.ts';
import { autosaveLine, type AutosaveLine, type AutosaveState } from './autosave.ts';
import { keepLine, keptLine } from './pending-saves.ts';

export interface Autosaved<Value> extends AutosaveState<Value> {
  readonly change: (next: Value) => void;
  readonly adopt: AutosaveLine<Value>['adopt'];
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
  make: () => Parameters<typeof autosaveLine<Value>>,
): Autosaved<Value> {
  const [line] = useState<AutosaveLine<Value>>(() => {
    const [start, save] = make();
    return keptLine<Value>(name, start.version) ?? autosaveLine(start, save);
  });
  const state = useStore(line.store);
  useEffect(() => keepLine(name, line), [name, line]);
  return {
    ...state,
    change: line.change,
    adopt: line.adopt,
    flush: line.flush,
    current: () => line.store.getState(),
    mark: markOf(state),
  };
}

function markOf({ phase, savedAt }: AutosaveState<unknown>): SavedStateValue {
  if (phase === 'saved') return { kind: 'saved', at: clockOf(savedAt) };
  return phase === 'failed' ? { kind: 'unsaved' } : { kind: 'saving' };
}
