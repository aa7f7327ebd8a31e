import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../electron/ipc/failure-of.ts';
import { ImpossibleDates, NotAllowed, RetentionRefused } from '../../../electron/usecases/failures.ts';
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
    const refused = { code: 'passphraseTooWeak', field: '' } as const;
    const advice = 'Gebruik meer woorden.';
    expect(wordsFor(new CallFailure({ ...refused, message: advice })).action).toBe(advice);
    expect(wordsFor(new CallFailure({ ...refused, message: '' })).action).not.toBe('');
  });

  it('say what happened, and still what to do, where the sentence of a rule is a refusal', () => {
    const failure = failureOf(new RetentionRefused('De datum bij herstel bestaat niet.'));
    const words = wordsFor(new CallFailure(failure));
    expect(words.happened).toBe('De datum bij herstel bestaat niet.');
    expect(words.action).toMatch(/^Verbeter /);
  });

  it('tell of dates that cannot be which, and what to do', () => {
    const words = wordsFor(new CallFailure(failureOf(new ImpossibleDates({ reason: 'sickDayInFuture' }))));
    expect(words).toEqual({
      happened: 'De eerste ziektedag ligt in de toekomst',
      safe: 'Wat u hebt getypt, staat nog op dit scherm.',
      action: 'Vul een dag in tot en met vandaag.',
    });
  });

  it('of what a user may not are those of the reason, or of the rule', () => {
    const wordsOf = (cause: NotAllowed) => wordsFor(new CallFailure(failureOf(cause)));
    expect(wordsOf(new NotAllowed('teamFinalises'))).toMatchObject({
      happened: 'Dit formulier heeft een medisch deel',
      action: 'Vraag een lid van het behandelteam om beide delen samen vast te stellen.',
    });
    const sentence = 'U staat niet in het behandelteam van dit dossier.';
    expect(wordsOf(new NotAllowed({ sentence }))).toMatchObject({
      happened: sentence,
      action: 'Vraag zo nodig een lid van het behandelteam.',
    });
  });

  it('name the day that stands in the way', () => {
    const refusal = { reason: 'sickDayBeforeEmployment', day: '2026-02-01' } as const;
    const words = wordsFor(new CallFailure(failureOf(new ImpossibleDates(refusal))));
    expect(words.happened).toBe(
      'De eerste ziektedag ligt voor het begin van het dienstverband op 1 februari 2026',
    );
    expect(words.action).not.toBe('');
  });
});
