import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '../../../shared/access/functions.ts';
import { canonicalJson } from '../../../shared/consent/canonical.ts';
import { enrolment as enrolmentSchema } from '../../../shared/domain/enrolment.ts';
import type { Enrolment } from '../../../shared/domain/enrolment.ts';
import { publicPart } from '../../../electron/vault/curve-keys.ts';
import { signEnrolment } from '../../../electron/vault/enrolment-seal.ts';
import { readRecoveryKey } from '../../../electron/vault/recovery-key.ts';
import { openWithRecovery } from '../../../electron/vault/root-secret.ts';
import { parseVaultFile } from '../../../electron/vault/vault-file.ts';
import { codeOf, finishSetUp, laptop, PASSPHRASE, USER } from './laptop.ts';
import type { Laptop } from './laptop.ts';

let computer: Laptop;
beforeEach(() => {
  computer = laptop();
});
afterEach(() => {
  computer.remove();
});

/** The file with another enrolment, everything else left alone. */
function replaceEnrolment(change: (enrolment: Enrolment) => unknown): void {
  const file = computer.file();
  computer.write({ ...file, enrolment: change(enrolmentSchema.parse(file.enrolment)) }, 'check recomputed');
}

describe('the enrolment', () => {
  it('[VLT-10] names the user, her function and her keys, signed by the organisation [ROL-5]', async () => {
    const { session } = await finishSetUp(computer);
    expect(enrolmentSchema.parse(session.enrolment)).toEqual(session.enrolment);
    expect(session.enrolment.claim).toMatchObject({ ...USER, issuedAt: '2026-11-23T08:00:00.000Z' });
  });

  it('[VLT-10] is refused with any other function [ROL-5]', async () => {
    await finishSetUp(computer);
    const text = readFileSync(computer.path('vault.json'), 'utf8');
    const others = [...FUNCTION_NAMES.filter((name) => name !== USER.function), 'beheerder'];
    for (const name of others) {
      // As with a text editor: in both files.
      const edited = text.replace(`"function": "${USER.function}"`, `"function": "${name}"`);
      expect(edited).not.toBe(text);
      for (const file of ['vault.json', 'vault.copy.json']) writeFileSync(computer.path(file), edited);
      expect(await codeOf(computer.restart().unlock(PASSPHRASE)), name).toBe('enrolmentTampered');
    }
  });

  it('[VLT-10] is refused when it is absent or any other part of it differs', async () => {
    await finishSetUp(computer);
    const good = computer.file();
    const changes: readonly ((enrolment: Enrolment) => unknown)[] = [
      () => null,
      () => ({}),
      (one) => ({ ...one, claim: { ...one.claim, name: 'Sietske Oldenhof' } }),
      (one) => ({ ...one, claim: { ...one.claim, registration: '' } }),
      (one) => ({ ...one, claim: { ...one.claim, issuedAt: '2026-11-24T08:00:00.000Z' } }),
      (one) => ({ ...one, claim: { ...one.claim, beheerder: true } }),
      (one) => ({ ...one, signature: one.signature.replace(/^../, 'AA') }),
      // The same signature bytes, written another way.
      (one) => ({
        ...one,
        signature: one.signature.replace(/(.)==$/, (_, last: string) => `${nextLetter(last)}==`),
      }),
    ];
    for (const change of changes) {
      computer.write(good, 'check left');
      replaceEnrolment(change);
      expect(await codeOf(computer.restart().unlock(PASSPHRASE)), change.toString()).toBe(
        'enrolmentTampered',
      );
    }
  });

  it('[VLT-10] is refused when another organisation signed it, with its own key beside it [ROL-5]', async () => {
    await finishSetUp(computer);
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const organisationKey = publicKey
      .export({ format: 'der', type: 'spki' })
      .subarray(-32)
      .toString('base64');
    replaceEnrolment(({ claim }) => {
      const promoted = { ...claim, function: 'bedrijfsarts' as const };
      const signature = sign(null, Buffer.from(canonicalJson(promoted)), privateKey).toString('base64');
      return { claim: promoted, organisationKey, signature };
    });
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('enrolmentTampered');
  });

  it('[VLT-10] of the same organisation for other keys is refused', async () => {
    const { recoveryKey } = await finishSetUp(computer);
    const secret = openWithRecovery(computer.file(), readRecoveryKey(recoveryKey), 'organisation');
    if (secret === null) throw new Error('the organisation key did not open');
    const good = computer.file();
    const foreign = Buffer.from(publicPart('x25519', new Uint8Array(32).fill(7))).toString('base64');
    for (const [name, outcome] of [
      ['registration', 'no error'],
      ['boxKey', 'enrolmentTampered'],
      ['signingKey', 'enrolmentTampered'],
    ] as const) {
      computer.write(good, 'check left');
      replaceEnrolment(({ claim }) =>
        signEnrolment({ ...claim, [name]: name === 'registration' ? '' : foreign }, secret),
      );
      expect(await codeOf(computer.restart().unlock(PASSPHRASE)), name).toBe(outcome);
    }
  });

  it('[VLT-10] of another vault is refused', async () => {
    await finishSetUp(computer);
    const other = laptop();
    await finishSetUp(other);
    replaceEnrolment(() => other.file().enrolment);
    other.remove();
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('enrolmentTampered');
  });

  it('[VLT-10] cannot be changed in memory either', async () => {
    const { session } = await finishSetUp(computer);
    const claim = session.enrolment.claim as { function: string };
    expect(() => {
      claim.function = 'bedrijfsarts';
    }).toThrow(TypeError);
  });

  it('[VLT-10] can be signed again with the printed key only: it alone opens the organisation key', async () => {
    const { recoveryKey, session } = await finishSetUp(computer);
    const file = parseVaultFile(readFileSync(computer.path('vault.json'), 'utf8'));
    const secret = openWithRecovery(file, readRecoveryKey(recoveryKey), 'organisation');
    const made = publicPart('ed25519', secret ?? new Uint8Array(32));
    expect(Buffer.from(made).toString('base64')).toBe(session.enrolment.organisationKey);
    expect(openWithRecovery(file, session.databaseKey, 'organisation')).toBeNull();
    const swapped = { ...file, organisation: { wrapped: file.recovery.wrapped } };
    expect(openWithRecovery(swapped, readRecoveryKey(recoveryKey), 'organisation')).toBeNull();
  });

  it('[VLT-10] [VLT-5] is verified at recovery; one that rotted is taken from the copy', async () => {
    const { recoveryKey } = await finishSetUp(computer);
    const text = readFileSync(computer.path('vault.json'), 'utf8');
    const edited = text.replace('"casemanager"', '"bedrijfsarts"');
    writeFileSync(computer.path('vault.json'), edited);
    const recovered = await computer.restart().recover(recoveryKey, PASSPHRASE);
    expect(recovered.enrolment.claim.function).toBe('casemanager');
    expect((await computer.restart().unlock(PASSPHRASE)).enrolment).toEqual(recovered.enrolment);

    const again = readFileSync(computer.path('vault.json'), 'utf8').replace(
      '"casemanager"',
      '"bedrijfsarts"',
    );
    for (const name of ['vault.json', 'vault.copy.json']) writeFileSync(computer.path(name), again);
    expect(await codeOf(computer.restart().recover(recoveryKey, PASSPHRASE))).toBe('enrolmentTampered');
  });

  it('[VLT-5] the printed key of another vault opens nothing', async () => {
    await finishSetUp(computer);
    const other = laptop();
    const { recoveryKey } = await finishSetUp(other);
    other.remove();
    expect(await codeOf(computer.restart().recover(recoveryKey, PASSPHRASE))).toBe('recoveryKeyWrong');
    expect(await codeOf(computer.restart().recover(`${recoveryKey}X`, PASSPHRASE))).toBe(
      'recoveryKeyMistyped',
    );
  });

  it('[VLT-14] takes no user or passphrase it should not', async () => {
    const vault = computer.restart();
    expect(await codeOf(vault.setUp(USER, 'kort'))).toBe('passphraseTooWeak');
    expect(await codeOf(vault.setUp(USER, 'welkom Zandstra 2026'))).toBe('passphraseTooWeak');
    expect(await codeOf(vault.setUp({ ...USER, name: ' ' }, PASSPHRASE))).toBe('userRefused');
    expect(await vault.state()).toBe('none');
    const { recoveryKey } = await finishSetUp(computer);
    expect(await codeOf(computer.restart().recover(recoveryKey, 'mirte zandstra'))).toBe('passphraseTooWeak');
    expect(await computer.restart().verify(PASSPHRASE)).toBe(true);
  });
});

/** The base64 letter after this one: differs in the lowest bit, which the last letter before '==' does not use. */
function nextLetter(letter: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return letters.charAt(letters.indexOf(letter) ^ 1);
}
