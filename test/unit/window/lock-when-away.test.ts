import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockWhenAway } from '../../../electron/window/lock-when-away.ts';
import type { LockReason } from '../../../shared/ipc/session-channels.ts';

let powerMonitor: EventEmitter;
let locked: LockReason[];
let idle: number;
let limit: number;

beforeEach(() => {
  vi.useFakeTimers();
  powerMonitor = new EventEmitter();
  locked = [];
  idle = 0;
  limit = 600;
  lockWhenAway({
    powerMonitor: powerMonitor as unknown as Parameters<typeof lockWhenAway>[0]['powerMonitor'],
    idleFor: () => idle,
    idleLimit: () => Promise.resolve(limit),
    lock: (because) => {
      locked.push(because);
      return Promise.resolve();
    },
  });
});
afterEach(() => vi.useRealTimers());

describe('nobody at the laptop', () => {
  it('locks at once when it sleeps and when its screen is locked', () => {
    powerMonitor.emit('suspend');
    powerMonitor.emit('lock-screen');
    expect(locked).toEqual(['slaapstand', 'schermvergrendeling']);
  });

  it('locks when it wakes from a sleep that it did not announce', () => {
    powerMonitor.emit('resume');
    expect(locked).toEqual(['slaapstand']);
  });

  it('locks after the time of rest, within a second', async () => {
    idle = 599_999;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(locked).toEqual([]);
    idle = 600_000;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(locked).toEqual(['stilte']);
  });

  it('goes by the time of rest that holds now', async () => {
    idle = 120_000;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(locked).toEqual([]);
    limit = 60;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(locked).toEqual(['stilte']);
  });
});
