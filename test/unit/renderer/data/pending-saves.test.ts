import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CallFailure } from '../../../../renderer/api.ts';
import { autosaveLine } from '../../../../renderer/data/autosave.ts';
import { keepLine, keptLine, leftBehindSaved } from '../../../../renderer/data/pending-saves.ts';

const start = { value: '', version: 1, savedAt: '2026-03-02T14:02:00.000Z' };

/** A place to save one text that can be told to refuse. */
function place() {
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
    const { state, save } = place();
    const line = autosaveLine(start, save);
    const leave = keepLine('left', line);
    line.change('net getypt');
    leave();
    expect(keptLine('left', 1)).toBe(line);
    const settled = leftBehindSaved();
    await vi.advanceTimersByTimeAsync(25);
    await settled;
    expect(state.text).toBe('net getypt');
    expect(keptLine('left', 1)).toBeUndefined();
  });

  it('gives a refused text back to who comes again, and saves it by itself when the disk has room', async () => {
    const { state, save } = place();
    const line = autosaveLine(start, save);
    const leave = keepLine('full', line);
    state.refuse = 'diskFull';
    line.change('past er niet bij');
    leave();
    await vi.advanceTimersByTimeAsync(25);
    expect(keptLine('full', 1)?.store.getState()).toMatchObject({
      phase: 'failed',
      value: 'past er niet bij',
    });
    state.refuse = '';
    await vi.advanceTimersByTimeAsync(5_100);
    expect(state.text).toBe('past er niet bij');
  });

  it('does not try again by itself what another change would overwrite', async () => {
    const { state, save } = place();
    const line = autosaveLine(start, save);
    const leave = keepLine('stale', line);
    state.refuse = 'staleVersion';
    line.change('mijn tekst');
    leave();
    await vi.advanceTimersByTimeAsync(25);
    state.refuse = '';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.text).toBe('');
    expect(keptLine('stale', 9)?.store.getState().value).toBe('mijn tekst');
  });

  it('gives way to what was read when that is as far', () => {
    const line = autosaveLine({ ...start, version: 0 }, place().save);
    const leave = keepLine('far', line);
    expect(keptLine('far', 0)).toBeUndefined();
    expect(keptLine('far', 1)).toBeUndefined();
    leave();
  });
});
