import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockBeforeLeaving, type LeavingParts } from '../../../electron/window/lock-before-leaving.ts';

/** Stands for the window: it tells what happens to it, and can go. */
class ExampleWindow extends EventEmitter {
  destroyed = false;
  reloads = 0;
  readonly webContents = Object.assign(new EventEmitter(), { reload: () => (this.reloads += 1) });
  isDestroyed = (): boolean => this.destroyed;
  destroy = (): void => void (this.destroyed = true);

  /** Somebody closes the window; whether it may go now. */
  close(): boolean {
    let stays = false;
    this.emit('close', { preventDefault: () => (stays = true) });
    return !stays;
  }

  die(reason: string): void {
    this.webContents.emit('render-process-gone', {}, { reason });
  }
}

let window: ExampleWindow;
let open: boolean;
let events: string[];
let locking: PromiseWithResolvers<void>;

beforeEach(() => {
  window = new ExampleWindow();
  open = true;
  events = [];
  locking = Promise.withResolvers();
  lockBeforeLeaving({
    window: window as unknown as LeavingParts['window'],
    isOpen: () => open,
    lock: (because) => {
      events.push(`lock ${because}`);
      return locking.promise;
    },
    closeWithoutSaving: () => events.push('close'),
    crashed: (reason) => events.push(reason),
  });
});

describe('leaving an open briefcase', () => {
  it('keeps the window until what was typed is saved and locked', async () => {
    expect(window.close()).toBe(false);
    expect(events).toEqual(['lock afsluiten']);
    await Promise.resolve();
    expect(window.destroyed).toBe(false);
    locking.resolve();
    await locking.promise;
    await new Promise(setImmediate);
    expect(window.destroyed).toBe(true);
  });

  it('lets the window go when it is locked already', () => {
    open = false;
    expect(window.close()).toBe(true);
    expect(events).toEqual([]);
  });

  it('closes without a word when the system ends', () => {
    window.emit('session-end');
    expect(events).toEqual(['close']);
  });
});

describe('a page that died', () => {
  it('locks what was open behind it', () => {
    window.die('crashed');
    expect(events).toEqual(['crashed', 'lock afsluiten']);
    expect(window.reloads).toBe(0);
  });

  it('comes back when nothing was open', () => {
    open = false;
    window.die('oom');
    expect(events).toEqual(['oom']);
    expect(window.reloads).toBe(1);
  });

  it('is no news when it left by itself, or its window with it', () => {
    window.die('clean-exit');
    window.destroy();
    window.die('killed');
    expect(events).toEqual([]);
  });
});
