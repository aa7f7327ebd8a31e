import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countAttempts } from '../../../electron/vault/attempts.ts';
import { TooManyAttempts } from '../../../electron/vault/errors.ts';
import { codeOf, finishSetUp, laptop, PASSPHRASE, quickly } from './laptop.ts';
import type { Laptop } from './laptop.ts';

describe('waiting after a wrong passphrase', () => {
  const waitOf = (attempts: { mayTry(): void }): number => {
    try {
      attempts.mayTry();
    } catch (error) {
      if (error instanceof TooManyAttempts) return error.waitMs;
      throw error;
    }
    return 0;
  };

  it('[VLT-13] takes 1, 2, 4 … seconds, a minute at most, and is over after a right one', () => {
    let now = 0;
    const attempts = countAttempts(() => new Date(now));
    const waits = Array.from({ length: 9 }, () => {
      attempts.failed();
      const wait = waitOf(attempts);
      now += wait;
      expect(waitOf(attempts)).toBe(0);
      return wait / 1_000;
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    attempts.succeeded();
    expect(waitOf(attempts)).toBe(0);
    attempts.failed();
    expect(waitOf(attempts)).toBe(1_000);
  });

  it('[VLT-13] is not lengthened by a clock that is set back', () => {
    let now = Date.parse('2026-11-23T08:00:00Z');
    const attempts = countAttempts(() => new Date(now));
    attempts.failed();
    now -= 3_600_000;
    expect(waitOf(attempts)).toBe(1_000);
    now += 1_000;
    expect(waitOf(attempts)).toBe(0);
  });
});

describe('guessing at the vault', () => {
  let computer: Laptop;
  beforeEach(() => {
    computer = laptop();
  });
  afterEach(() => {
    computer.remove();
  });

  it('[VLT-13] counts unlock and verify together, and refuses even the right one within the wait', async () => {
    await finishSetUp(computer);
    const vault = computer.restart();
    expect(await vault.verify('een verkeerde wachtzin')).toBe(false);
    expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('tooManyAttempts');
    computer.passSeconds(1);
    expect(await codeOf(vault.unlock('een verkeerde wachtzin'))).toBe('wrongPassphrase');
    computer.passSeconds(1);
    expect(await codeOf(vault.verify(PASSPHRASE))).toBe('tooManyAttempts');
    computer.passSeconds(1);
    expect(await vault.verify(PASSPHRASE)).toBe(true);
    expect(await vault.verify(PASSPHRASE)).toBe(true);
  });

  it('[VLT-13] is not sped up by guessing many at the same time', async () => {
    const slow = laptop({ stretchPassphrase: (...job) => setTimeout(30).then(() => quickly(...job)) });
    await finishSetUp(slow);
    const vault = slow.restart();
    const guesses = ['eerste gok', 'tweede gok', 'derde gok', PASSPHRASE].map((guess) =>
      codeOf(vault.unlock(guess)),
    );
    expect(await Promise.all(guesses)).toEqual([
      'wrongPassphrase',
      'tooManyAttempts',
      'tooManyAttempts',
      'tooManyAttempts',
    ]);
    slow.remove();
  });

  it('[VLT-13] never locks out for good: the printed key opens at once', async () => {
    const { recoveryKey } = await finishSetUp(computer);
    const vault = computer.restart();
    for (let n = 0; n < 40; n += 1) {
      await codeOf(vault.unlock('een verkeerde wachtzin'));
      computer.passSeconds(60);
    }
    expect(await codeOf(vault.unlock('een verkeerde wachtzin'))).toBe('wrongPassphrase');
    const recovered = await vault.recover(recoveryKey, 'drie linde fietspomp avond');
    expect(recovered.databaseKey).toHaveLength(32);
    expect(await vault.verify('drie linde fietspomp avond')).toBe(true);
  });
});
