import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { SavedStateValue } from '../components/SavedState.tsx';
import { clockOf } from '../i18n/moments.ts';
import { autosaveLine, type AutosaveLine, type AutosaveState } from './autosave.ts';
import { registerFlush } from './pending-saves.ts';

export interface Autosaved<Value> extends AutosaveState<Value> {
  readonly change: (next: Value) => void;
  readonly adopt: AutosaveLine<Value>['adopt'];
  readonly flush: () => Promise<void>;
  /** The state this very moment, for after a flush. */
  readonly current: () => AutosaveState<Value>;
  /** For the mark 'opgeslagen 14:02'. */
  readonly mark: SavedStateValue;
}

/** An autosaved value for as long as the editor is open. Leaving the editor, or locking, saves what is left. */
export function useAutosave<Value>(make: () => Parameters<typeof autosaveLine<Value>>): Autosaved<Value> {
  const [line] = useState<AutosaveLine<Value>>(() => autosaveLine(...make()));
  const state = useStore(line.store);
  useEffect(() => {
    const unregister = registerFlush(line.flush);
    return () => {
      unregister();
      // Whoever comes next to this screen reads what was stored; a refusal was already shown here.
      void line.flush().catch(() => undefined);
    };
  }, [line]);
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
