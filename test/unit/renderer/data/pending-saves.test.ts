import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CallFailure } from '../../../../renderer/api.ts';
import { createAutosave } from '../../../../renderer/data/autosave.ts';
import {
  registerAutosave,
  unsavedAutosave,
  closedEditorsSaved,
  everythingSaved,
} from '../../../../renderer/data/pending-saves.ts';

const start = { value: '', version: 1, savedAt: '2026-03-02T14:02:00.000Z' };

/** A store of one text that can be told to refuse. */
function textStore() {
  const state = { text: '', version: 1, refuse: '' };
  return {
    state,
    save: async (text: string) => {
      await new Promise((done) => setTimeout(done, 20));
      if (state.refuse !== '')
        throw new CallFailure({ code: state.refuse as 'diskFull', field: '', message: '' });
      state.text = text;
      state.version += 1;
      return { version: state.version, savedAt: '2026-03-02T14:03:00.000Z' };
    },
  };
}

describe('an editor that is left', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('saves what was left, and is forgotten when that is done', async () => {
    const { state, save } = textStore();
    const autosave = createAutosave(start, save);
    const leave = registerAutosave('left', autosave);
    autosave.change('net getypt');
    leave();
    expect(unsavedAutosave('left', 1)).toBe(autosave);
    const settled = closedEditorsSaved();
    await vi.advanceTimersByTimeAsync(25);
    await settled;
    expect(state.text).toBe('net getypt');
    expect(unsavedAutosave('left', 1)).toBeUndefined();
  });

  it('gives a refused text back to who comes again, and saves it by itself when the disk has room', async () => {
    const { state, save } = textStore();
    const autosave = createAutosave(start, save);
    const leave = registerAutosave('full', autosave);
    state.refuse = 'diskFull';
    autosave.change('past er niet bij');
    leave();
    await vi.advanceTimersByTimeAsync(25);
    expect(unsavedAutosave('full', 1)?.store.getState()).toMatchObject({
      phase: 'failed',
      value: 'past er niet bij',
    });
    state.refuse = '';
    await vi.advanceTimersByTimeAsync(5_100);
    expect(state.text).toBe('past er niet bij');
  });

  it('does not try again by itself what another change would overwrite', async () => {
    const { state, save } = textStore();
    const autosave = createAutosave(start, save);
    const leave = registerAutosave('stale', autosave);
    state.refuse = 'staleVersion';
    autosave.change('mijn tekst');
    leave();
    await vi.advanceTimersByTimeAsync(25);
    state.refuse = '';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.text).toBe('');
    expect(unsavedAutosave('stale', 9)?.store.getState().value).toBe('mijn tekst');
  });

  it('gives way to what was read when that is as far', () => {
    const autosave = createAutosave({ ...start, version: 0 }, textStore().save);
    const leave = registerAutosave('far', autosave);
    expect(unsavedAutosave('far', 0)).toBeUndefined();
    expect(unsavedAutosave('far', 1)).toBeUndefined();
    leave();
  });
});

describe('before the laptop goes to the employee', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('what stands in an open editor is saved; while that is refused the laptop stays', async () => {
    const { state, save } = textStore();
    const autosave = createAutosave(start, save);
    const leave = registerAutosave('open editor', autosave);
    const asked = async (): Promise<boolean> => {
      const saved = everythingSaved();
      await vi.advanceTimersByTimeAsync(25);
      return saved;
    };
    state.refuse = 'diskFull';
    autosave.change('net getypt');
    expect(await asked()).toBe(false);
    expect(state.text).toBe('');
    state.refuse = '';
    expect(await asked()).toBe(true);
    expect(state.text).toBe('net getypt');
    leave();
  });
});
