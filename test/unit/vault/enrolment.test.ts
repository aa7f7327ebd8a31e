import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '../../../shared/access/functions.ts';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import { enrolment as enrolmentSchema } from '../../../shared/domain/enrolment.ts';
import type { Enrolment } from '../../../shared/domain/enrolment.ts';
import { publicKeyOf } from '../../../electron/crypto/curve-keys.ts';
import { signEnrolment } from '../../../electron/vault/enrolment-signature.ts';
import { enrollingOrganisation } from '../../../electron/vault/organisation-key.ts';
import { parsePrintedKey } from '../../../electron/vault/printed-key.ts';
import { unwrapUserKeys } from '../../../electron/vault/user-keys.ts';
import { parseVaultFile } from '../../../electron/vault/vault-file.ts';
import type { VaultFile } from '../../../electron/vault/vault-file.ts';
import { codeOf, finishSetUp, laptop, ORGANISATION, PASSPHRASE, USER } from './laptop.ts';
import type { Laptop } from './laptop.ts';
import { enrolmentIn, rootOf, withEnrolment } from './opened-enrolment.ts';

let computer: Laptop;
beforeEach(() => {
  computer = laptop();
});
afterEach(() => {
  computer.remove();
});

/** Finishes set-up and takes the root secret out, to see that the signature holds where the encryption does not help. */
async function setUpAndRoot(): Promise<{ readonly organisationKey: string; readonly root: Uint8Array }> {
  const { recoveryKey, organisationKey } = await finishSetUp(computer);
  return { organisationKey, root: rootOf(computer.file(), recoveryKey) };
}

/** The file with another enrolment, rightly encrypted, everything else left alone. */
function replaceEnrolment(root: Uint8Array, change: (enrolment: Enrolment) => unknown): void {
  const file = computer.file();
  computer.write(withEnrolment(file, root, change(enrolmentIn(file, root))), 'check recomputed');
}

/** Writes main and copy alike. */
function writeBoth(file: VaultFile): void {
  for (const name of ['vault.json', 'vault.copy.json'])
    writeFileSync(computer.path(name), JSON.stringify(file));
}

describe('the enrolment', () => {
  it('[VLT-10] names the user, her function and her keys, signed by the organisation [ROL-5]', async () => {
    const { session } = await finishSetUp(computer);
    expect(enrolmentSchema.parse(session.enrolment)).toEqual(session.enrolment);
    expect(session.enrolment.claim).toMatchObject({ ...USER, issuedAt: '2026-11-23T08:00:00.000Z' });
  });

  it('[VLT-10] is refused with any other function [ROL-5]', async () => {
    const { root } = await setUpAndRoot();
    const good = computer.file();
    const genuine = enrolmentIn(good, root);
    writeBoth(withEnrolment(good, root, genuine));
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('no error');
    const others = [...FUNCTION_NAMES.filter((name) => name !== USER.function), 'beheerder'];
    for (const name of others) {
      // Encrypted as it should be, in both files: only the signature is in the way.
      writeBoth(withEnrolment(good, root, { ...genuine, claim: { ...genuine.claim, function: name } }));
      expect(await codeOf(computer.restart().unlock(PASSPHRASE)), name).toBe('enrolmentTampered');
    }
  });

  it('[VLT-10] is refused when it is absent or any other part of it differs', async () => {
    const { root } = await setUpAndRoot();
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
      replaceEnrolment(root, change);
      expect(await codeOf(computer.restart().unlock(PASSPHRASE)), change.toString()).toBe(
        'enrolmentTampered',
      );
    }
  });

  it('[VLT-10] is refused when another organisation signed it, with its own key beside it [ROL-5]', async () => {
    const { root } = await setUpAndRoot();
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const organisationKey = publicKey
      .export({ format: 'der', type: 'spki' })
      .subarray(-32)
      .toString('base64');
    replaceEnrolment(root, ({ claim }) => {
      const promoted = { ...claim, function: 'bedrijfsarts' as const };
      const signature = sign(null, Buffer.from(canonicalJson(promoted)), privateKey).toString('base64');
      return { claim: promoted, organisationKey, signature };
    });
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('enrolmentTampered');
  });

  it('[VLT-10] of the same organisation for other keys is refused', async () => {
    const { organisationKey, root } = await setUpAndRoot();
    const { secret } = enrollingOrganisation(organisationKey, randomBytes);
    const good = computer.file();
    const foreign = Buffer.from(publicKeyOf('x25519', new Uint8Array(32).fill(7))).toString('base64');
    for (const [name, outcome] of [
      ['registration', 'no error'],
      ['encryptionKey', 'enrolmentTampered'],
      ['signingKey', 'enrolmentTampered'],
    ] as const) {
      computer.write(good, 'check left');
      replaceEnrolment(root, ({ claim }) =>
        signEnrolment({ ...claim, [name]: name === 'registration' ? '' : foreign }, secret),
      );
      expect(await codeOf(computer.restart().unlock(PASSPHRASE)), name).toBe(outcome);
    }
  });

  it('[VLT-10] of another vault is refused', async () => {
    const { root } = await setUpAndRoot();
    const other = laptop();
    const { recoveryKey } = await finishSetUp(other);
    const theirs = other.file();
    other.remove();
    // As it stands there, and encrypted anew for this vault.
    computer.write({ ...computer.file(), enrolment: theirs.enrolment }, 'check recomputed');
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('enrolmentTampered');
    const foreign = enrolmentIn(theirs, rootOf(theirs, recoveryKey));
    computer.write(withEnrolment(computer.file(), root, foreign), 'check recomputed');
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('enrolmentTampered');
  });

  it('[VLT-10] cannot be changed in memory either', async () => {
    const { session } = await finishSetUp(computer);
    const claim = session.enrolment.claim as { function: string };
    expect(() => {
      claim.function = 'bedrijfsarts';
    }).toThrow(TypeError);
  });

  it('[VLT-10] can be signed again with the printed organisation key only, which is in no file [ROL-5]', async () => {
    const { recoveryKey, organisationKey, session } = await finishSetUp(computer);
    const file = parseVaultFile(readFileSync(computer.path('vault.json'), 'utf8'));
    const { secret } = enrollingOrganisation(organisationKey, randomBytes);
    expect(Buffer.from(publicKeyOf('ed25519', secret)).toString('base64')).toBe(
      session.enrolment.organisationKey,
    );
    // All that passphrase and recovery key open.
    const root = rootOf(file, recoveryKey);
    const { signing, encryption, organisation } = unwrapUserKeys(file, root);
    const printed = Buffer.from(parsePrintedKey('organisation', organisationKey));
    for (const opened of [root, signing, encryption, organisation, session.databaseKey])
      for (const kept of [Buffer.from(secret), printed])
        expect(Buffer.from(opened).includes(kept)).toBe(false);
    for (const kept of [Buffer.from(secret), printed])
      for (const notation of ['hex', 'base64', 'base64url'] as const)
        expect(computer.everything()).not.toContain(kept.toString(notation));
    expect(computer.everything()).not.toContain(organisationKey);
    expect(await codeOf(computer.restart().recover(organisationKey, PASSPHRASE))).toBe('recoveryKeyMistyped');
  });

  it('[VLT-10] of a colleague comes from the same organisation when she types its key', async () => {
    const first = await finishSetUp(computer);
    const other = laptop();
    const typedKey = first.organisationKey.toLowerCase();
    const second = await finishSetUp(other, PASSPHRASE, { typedKey });
    expect(second.session.enrolment.organisationKey).toBe(first.session.enrolment.organisationKey);
    expect(second.session.enrolment.claim.userId).not.toBe(first.session.enrolment.claim.userId);
    const wrong = { ...ORGANISATION, typedKey: first.recoveryKey };
    expect(await codeOf(laptop().restart().setUp(USER, wrong, PASSPHRASE))).toBe('organisationKeyMistyped');
    other.remove();
  });

  it('[VLT-10] [VLT-5] is verified at recovery; one that rotted is taken from the copy', async () => {
    const { recoveryKey } = await finishSetUp(computer);
    const good = computer.file();
    const root = rootOf(good, recoveryKey);
    const genuine = enrolmentIn(good, root);
    const promoted = { ...genuine, claim: { ...genuine.claim, function: 'bedrijfsarts' } };
    // Whether it no longer decrypts or was encrypted by someone else.
    for (const bad of [{ ...good, enrolment: rotted(good) }, withEnrolment(good, root, promoted)]) {
      writeBoth(good);
      writeFileSync(computer.path('vault.json'), JSON.stringify(bad));
      const recovered = await computer.restart().recover(recoveryKey, PASSPHRASE);
      expect(recovered.enrolment).toEqual(genuine);
      expect((await computer.restart().unlock(PASSPHRASE)).enrolment).toEqual(genuine);
      expect(enrolmentIn(computer.file(), root)).toEqual(genuine);

      writeBoth(bad);
      expect(await codeOf(computer.restart().recover(recoveryKey, PASSPHRASE))).toBe('enrolmentTampered');
    }
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
    expect(await codeOf(vault.setUp(USER, ORGANISATION, 'kort'))).toBe('passphraseTooWeak');
    expect(await codeOf(vault.setUp(USER, ORGANISATION, 'welkom Zandstra 2026'))).toBe('passphraseTooWeak');
    expect(await codeOf(vault.setUp({ ...USER, name: ' ' }, ORGANISATION, PASSPHRASE))).toBe('userRefused');
    expect(await vault.state()).toBe('none');
    const { recoveryKey } = await finishSetUp(computer);
    expect(await codeOf(computer.restart().recover(recoveryKey, 'mirte zandstra'))).toBe('passphraseTooWeak');
    expect(await computer.restart().verify(PASSPHRASE)).toBe(true);
  });
});

/** The encrypted enrolment with a bit of its ciphertext the other way round. */
function rotted(file: VaultFile): string {
  const bytes = Buffer.from(String(file.enrolment), 'base64');
  bytes[40] = (bytes[40] ?? 0) ^ 4;
  return bytes.toString('base64');
}

/** The base64 letter after this one: differs in the lowest bit, which the last letter before '==' does not use. */
function nextLetter(letter: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return letters.charAt(letters.indexOf(letter) ^ 1);
}
