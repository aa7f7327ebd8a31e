import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isEasilyGuessed } from '../../../electron/vault/guessable-passphrase.ts';
import { codeOf, finishSetUp, laptop, ORGANISATION, PASSPHRASE, USER } from './laptop.ts';
import type { Laptop } from './laptop.ts';

const guessed = [
  'wachtwoord123',
  'Wachtwoord123!',
  'welkom123456',
  'Welkom2026!!',
  'welkomwelkom01',
  'zomer2026zomer',
  'februari2026',
  'Amsterdam2026',
  'Geheim123456',
  'bedrijfsarts1',
  'hallohallo12',
  'password1234',
  'qwertyuiop12',
  '1q2w3e4r5t6y',
];

describe('a passphrase that is soon guessed', () => {
  it.each(guessed)('[VLT-14] is %s', (passphrase) => {
    expect(isEasilyGuessed(passphrase, [])).toBe(true);
  });

  it.each([
    'kano beukennoot zeven vensters',
    'regen op het oude tuinpad',
    'één ijsvogel vliegt',
    'vandaag komt de post',
    'привет как дела друг',
    'Tr0ubador&3x',
    'x'.repeat(3) + ' lange zin van tien woorden over niets '.repeat(20),
  ])('[VLT-14] is not %s', (passphrase) => {
    expect(isEasilyGuessed(passphrase, [])).toBe(false);
  });
});

describe('a vault', () => {
  let computer: Laptop;
  beforeEach(() => {
    computer = laptop();
  });
  afterEach(() => {
    computer.remove();
  });

  it('[VLT-14] takes no passphrase that is soon guessed, at set-up and at recovery', async () => {
    for (const passphrase of guessed)
      expect(await codeOf(computer.restart().setUp(USER, ORGANISATION, passphrase)), passphrase).toBe(
        'passphraseTooWeak',
      );
    expect(await computer.restart().state()).toBe('none');
    const { recoveryKey } = await finishSetUp(computer);
    expect(await codeOf(computer.restart().recover(recoveryKey, 'wachtwoord123'))).toBe('passphraseTooWeak');
    expect(await computer.restart().verify(PASSPHRASE)).toBe(true);
  });

  it('[VLT-14] says in Dutch what to do, without the passphrase', async () => {
    const refused = computer.restart().setUp(USER, ORGANISATION, 'wachtwoord123');
    await expect(refused).rejects.toMatchObject({
      advice: expect.stringMatching(/Neem vier of vijf losse woorden/) as unknown,
    });
    await expect(refused).rejects.not.toMatchObject({
      advice: expect.stringContaining('wachtwoord123') as unknown,
    });
  });
});
