import { describe, expect, it } from 'vitest';
import { IdleClock } from '../../electron/idle-clock.ts';

const minute = 60_000;

/** A laptop of which the two clocks can be moved apart. */
function laptop() {
  const clocks = { wall: Date.parse('2026-11-23T09:00:00Z'), steady: 1_000 };
  const idle = new IdleClock({ wall: () => clocks.wall, steady: () => clocks.steady });
  return {
    idle,
    /** Time goes by with the laptop awake. */
    wait: (ms: number) => {
      clocks.wall += ms;
      clocks.steady += ms;
    },
    /** Time goes by with the laptop asleep, on a system whose steady clock stands still then. */
    sleep: (ms: number) => (clocks.wall += ms),
    setClock: (by: number) => (clocks.wall += by),
  };
}

describe('how long nobody did anything', () => {
  it('is counted from the last use', () => {
    const { idle, wait } = laptop();
    wait(9 * minute);
    expect(idle.idleFor()).toBe(9 * minute);
    idle.used();
    wait(minute);
    expect(idle.idleFor()).toBe(minute);
  });

  it('goes on when the clock is set back, also again and again', () => {
    const { idle, wait, setClock } = laptop();
    for (let turn = 1; turn <= 12; turn += 1) {
      wait(minute);
      setClock(-minute);
      expect(idle.idleFor()).toBe(turn * minute);
    }
    setClock(-365 * 24 * 60 * minute);
    expect(idle.idleFor()).toBe(12 * minute);
  });

  it('counts the time the laptop slept', () => {
    const { idle, wait, sleep } = laptop();
    wait(minute);
    sleep(30 * minute);
    expect(idle.idleFor()).toBe(31 * minute);
  });

  it('is at most too long when the clock is set ahead: that locks, and opens nothing', () => {
    const { idle, setClock } = laptop();
    setClock(60 * minute);
    expect(idle.idleFor()).toBe(60 * minute);
  });
});
