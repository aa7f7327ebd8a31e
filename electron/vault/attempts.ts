import { TooManyAttempts } from './errors.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** Slows down guessing at this screen. What slows down guessing on a copied file is Argon2id. */
interface Attempts {
  /** @throws TooManyAttempts when the wait after the last wrong passphrase is not over */
  mayTry(): void;
  failed(): void;
  succeeded(): void;
}

/**
 * After a wrong passphrase one waits 1 second, then 2, 4, 8 … up to a minute. Counted in memory only: nobody is ever
 * locked out of her own dossiers, and a crash or restart leaves nothing behind.
 */
export function countAttempts(clock: () => Date): Attempts {
  let failures = 0;
  let failedAt = 0;
  return {
    mayTry() {
      if (failures === 0) return;
      const now = clock().getTime();
      // A clock that was set back must not lengthen the wait.
      if (now < failedAt) failedAt = now;
      const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) - (now - failedAt);
      if (waitMs > 0) throw new TooManyAttempts(waitMs);
    },
    failed() {
      failures += 1;
      failedAt = clock().getTime();
    },
    succeeded() {
      failures = 0;
    },
  };
}
