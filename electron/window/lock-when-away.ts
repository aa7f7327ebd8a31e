import type { PowerMonitor } from 'electron';
import type { LockReason } from '../../shared/ipc/session-channels.ts';

/** What tells that nobody sits at the laptop any more, and what then happens. */
export interface AwayParts {
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
  /** Milliseconds since someone last did something. */
  readonly idleFor: () => number;
  /** Seconds of rest after which it locks, asked anew each time: the user may change them. */
  readonly idleLimit: () => Promise<number>;
  readonly lock: (because: LockReason) => Promise<void>;
}

/** How often the rest is measured, in milliseconds. */
const BETWEEN_LOOKS = 1_000;

/** Locks when the computer sleeps, when its screen is locked, and after the time of rest the user chose. */
export function lockWhenAway({ powerMonitor, idleFor, idleLimit, lock }: AwayParts): void {
  powerMonitor.on('suspend', () => void lock('slaapstand'));
  // A system that sleeps without a word says so when it wakes.
  powerMonitor.on('resume', () => void lock('slaapstand'));
  powerMonitor.on('lock-screen', () => void lock('schermvergrendeling'));
  setInterval(() => {
    void idleLimit().then((seconds) => {
      if (idleFor() >= seconds * 1_000) void lock('stilte');
    });
  }, BETWEEN_LOOKS);
}
