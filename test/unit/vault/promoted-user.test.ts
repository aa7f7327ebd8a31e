import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicKeyOf } from '../../../electron/crypto/curve-keys.ts';
import { encryptEnrolment } from '../../../electron/vault/encrypted-enrolment.ts';
import { signEnrolment } from '../../../electron/vault/enrolment-signature.ts';
import { authenticateFile } from '../../../electron/vault/file-mac.ts';
import { unwrapUserKeys, wrapUserKeys } from '../../../electron/vault/user-keys.ts';
import type { VaultFile } from '../../../electron/vault/vault-file.ts';
import { codeOf, finishSetUp, laptop, ORGANISATION, PASSPHRASE, USER } from './laptop.ts';
import type { Laptop } from './laptop.ts';
import { enrolmentIn, rootOf } from './opened-enrolment.ts';

let computer: Laptop;
beforeEach(() => {
  computer = laptop();
});
afterEach(() => {
  computer.remove();
});

/**
 * The attack: whoever has the root secret, as each user has of her own vault, makes an organisation, puts its public key
 * among her wrapped keys, and has it sign another function for her.
 */
function promote(file: VaultFile, recoveryKey: string): VaultFile {
  const root = rootOf(file, recoveryKey);
  const ownOrganisation = randomBytes(32);
  const keys = { ...unwrapUserKeys(file, root), organisation: publicKeyOf('ed25519', ownOrganisation) };
  const { claim } = enrolmentIn(file, root);
  const enrolment = signEnrolment({ ...claim, function: 'bedrijfsarts' }, ownOrganisation);
  const { head, device, passphrase, recovery } = file;
  const part = { head, device, passphrase, recovery, user: wrapUserKeys(keys, root, head) };
  return authenticateFile(root, part, encryptEnrolment(enrolment, root, head));
}

/** Finishes set-up as casemanager, and lets her promote herself. */
async function promotedUser() {
  const finished = await finishSetUp(computer);
  const { organisationKey } = finished.session.enrolment;
  const promoted = promote(computer.file(), finished.recoveryKey);
  for (const name of ['vault.json', 'vault.copy.json'])
    writeFileSync(computer.path(name), JSON.stringify(promoted));
  return { ...finished, pin: { state: 'guarded', organisationKey } as const };
}

describe('a user who makes herself bedrijfsarts', () => {
  it('[VLT-10][VLT-20] is refused where an organisation file is in place, by passphrase and by recovery key [ROL-5]', async () => {
    const { recoveryKey, pin } = await promotedUser();
    computer.pin(pin);
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('organisationForeign');
    expect(await codeOf(computer.restart().recover(recoveryKey, PASSPHRASE))).toBe('organisationForeign');
  });

  it('[VLT-20] stands under another organisation than her colleagues where none is in place [ROL-5]', async () => {
    const { session, pin } = await promotedUser();
    for (const state of ['none', 'writable'] as const) {
      computer.pin({ state });
      const { enrolment } = await computer.restart().unlock(PASSPHRASE);
      // This is what is not guarded: her own screen believes her.
      expect(enrolment.claim.function).toBe('bedrijfsarts');
      expect(enrolment.organisationKey).not.toBe(pin.organisationKey);
      expect(enrolment.organisationKey).not.toBe(session.enrolment.organisationKey);
    }
  });
});

describe('a computer that says whose it is', () => {
  it('[VLT-20] opens the vaults of its own organisation, by both ways in', async () => {
    const { recoveryKey, session } = await finishSetUp(computer);
    computer.pin({ state: 'guarded', organisationKey: session.enrolment.organisationKey });
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('no error');
    expect(await codeOf(computer.restart().recover(recoveryKey, PASSPHRASE))).toBe('no error');
    expect(await computer.restart().pinState()).toBe('guarded');
  });

  it('[VLT-20] lets nobody set up another organisation, and a colleague join with its key', async () => {
    const first = await finishSetUp(computer);
    const other = laptop();
    other.pin({ state: 'guarded', organisationKey: first.session.enrolment.organisationKey });
    expect(await codeOf(other.restart().setUp(USER, ORGANISATION, PASSPHRASE))).toBe('organisationForeign');
    expect(await other.restart().state()).toBe('none');
    const { session } = await finishSetUp(other, PASSPHRASE, { typedKey: first.organisationKey });
    expect(session.enrolment.organisationKey).toBe(first.session.enrolment.organisationKey);
    other.remove();
  });
});
