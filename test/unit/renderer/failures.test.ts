import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../electron/ipc/failure-of.ts';
import { TooManyAttempts } from '../../../electron/vault/errors.ts';
import { CallFailure } from '../../../renderer/api.ts';
import { wordsFor } from '../../../renderer/i18n/failures.ts';

describe('the words of a failure', () => {
  it.each([
    [61, 'Wacht 1 seconde.'],
    [1_000, 'Wacht 1 seconde.'],
    [1_001, 'Wacht 2 seconden.'],
    [60_000, 'Wacht 60 seconden.'],
  ])('after a wrong passphrase, with %d ms to go: %s', (waitMs, action) => {
    const failure = failureOf(new TooManyAttempts(waitMs));
    expect(failure.message).toBe('');
    expect(wordsFor(new CallFailure(failure)).action).toBe(action);
  });

  it('take over a sentence of the domain rules, and stand without one', () => {
    const refused = { code: 'impossibleDates', field: '' } as const;
    const advice = 'De herstelmelding ligt voor de eerste ziektedag.';
    expect(wordsFor(new CallFailure({ ...refused, message: advice })).action).toBe(advice);
    expect(wordsFor(new CallFailure({ ...refused, message: '' })).action).not.toBe('');
  });
});
