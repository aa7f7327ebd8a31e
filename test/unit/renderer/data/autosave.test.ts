import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '../../../../renderer/data/autosave.ts';

const start = { value: '', version: 1, savedAt: '2026-03-02T14:02:00.000Z' };

/** A store of one text that refuses a save on another version than its own, as the real one does. */
function storeOfOne() {
  const saved = { text: '', version: 1, calls: 0, running: 0, mostAtOnce: 0 };
  let failures = 0;
  return {
    saved,
    failNext: (times: number) => {
      failures = times;
    },
    save: async (text: string, baseVersion: number) => {
      saved.calls += 1;
      saved.running += 1;
      saved.mostAtOnce = Math.max(saved.mostAtOnce, saved.running);
      await new Promise((done) => setTimeout(done, 20));
      saved.running -= 1;
      if (failures > 0) {
        failures -= 1;
        throw new Error('refused');
      }
      if (baseVersion !== saved.version) throw new Error('stale');
      saved.text = text;
      saved.version += 1;
      return { version: saved.version, savedAt: '2026-03-02T14:03:00.000Z' };
    },
  };
}

describe('autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves once after a pause, not at every keystroke', async () => {
    const store = storeOfOne();
    const autosave = createAutosave(start, store.save);
    for (const text of ['r', 'ru', 'rug']) autosave.change(text);
    expect(autosave.store.getState().phase).toBe('waiting');
    await vi.runAllTimersAsync();
    expect(store.saved).toMatchObject({ text: 'rug', calls: 1 });
    expect(autosave.store.getState()).toMatchObject({ phase: 'saved', version: 2 });
  });

  it('saves what was typed during a save right after it, on the new version', async () => {
    const store = storeOfOne();
    const autosave = createAutosave(start, store.save);
    autosave.change('eerst');
    await vi.advanceTimersByTimeAsync(355);
    autosave.change('daarna');
    await vi.runAllTimersAsync();
    expect(store.saved).toMatchObject({ text: 'daarna', calls: 2, mostAtOnce: 1 });
    expect(autosave.store.getState().phase).toBe('saved');
  });

  it('keeps the typing after a refusal and saves it with the next try', async () => {
    const store = storeOfOne();
    const autosave = createAutosave(start, store.save);
    store.failNext(1);
    autosave.change('blijft staan');
    await vi.runAllTimersAsync();
    expect(autosave.store.getState()).toMatchObject({ phase: 'failed', value: 'blijft staan' });
    expect(store.saved.text).toBe('');
    const flushed = autosave.flush();
    await vi.runAllTimersAsync();
    await flushed;
    expect(store.saved.text).toBe('blijft staan');
  });

  it('flush saves at once, and rejects when it is refused', async () => {
    const store = storeOfOne();
    const autosave = createAutosave(start, store.save);
    autosave.change('nu');
    const first = autosave.flush();
    await vi.advanceTimersByTimeAsync(20);
    await first;
    expect(store.saved.text).toBe('nu');
    store.failNext(1);
    autosave.change('later');
    const second = expect(autosave.flush()).rejects.toThrow('refused');
    await vi.advanceTimersByTimeAsync(20);
    await second;
  });

  it('whatever the rhythm, the last text ends up stored and no two saves run at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.nat(500)), { minLength: 1, maxLength: 20 }),
        async (steps) => {
          const store = storeOfOne();
          const autosave = createAutosave(start, store.save);
          for (const [text, pause] of steps) {
            autosave.change(text);
            await vi.advanceTimersByTimeAsync(pause);
          }
          await vi.runAllTimersAsync();
          expect(store.saved.text).toBe(steps.at(-1)?.[0]);
          expect(store.saved.mostAtOnce).toBe(1);
          expect(autosave.store.getState().phase).toBe('saved');
        },
      ),
      { numRuns: 60 },
    );
  });
});
