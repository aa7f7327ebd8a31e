import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { argon2InWorker } from '../../electron/vault/argon2.ts';
import {
  codeOf,
  fakeKeyStore,
  finishSetUp,
  hex,
  laptop,
  ORGANISATION,
  PASSPHRASE,
  quickly,
  USER,
} from '../unit/vault/laptop.ts';
import type { Laptop } from '../unit/vault/laptop.ts';

const worker = fileURLToPath(new URL('../../electron/vault/argon2-worker.ts', import.meta.url));

// The whole of the port on a computer with a key store (with real Argon2id) and on one without (stretched quickly).
describe.each([
  {
    computer: 'a computer with a key store',
    present: true,
    protection: 'sleutelhanger',
    stretchPassphrase: argon2InWorker(worker),
  },
  {
    computer: 'a computer without a key store',
    present: false,
    protection: 'alleen wachtzin',
    stretchPassphrase: quickly,
  },
])('the vault on $computer', ({ present, protection, stretchPassphrase }) => {
  let computer: Laptop;
  beforeEach(() => {
    computer = laptop({ keyStore: fakeKeyStore(present), stretchPassphrase });
  });
  afterEach(() => {
    computer.remove();
  });

  it('[VLT-2] gives the same keys and enrolment after each unlock', async () => {
    const first = await finishSetUp(computer);
    const session = await computer.restart().unlock(PASSPHRASE);
    expect(hex(session.databaseKey)).toBe(first.databaseKey);
    expect(session.enrolment).toEqual(first.session.enrolment);
    expect(session.deviceId).toBe(first.session.deviceId);
    expect(session.enrolment.claim).toMatchObject(USER);
  });

  it('[VLT-2] refuses another passphrase, and takes the same one typed as other code points', async () => {
    const composed = 'één blauwe ijsvogel vliegt';
    await finishSetUp(computer, composed);
    const vault = computer.restart();
    expect(await codeOf(vault.unlock('één blauwe ijsvogel zwemt'))).toBe('wrongPassphrase');
    computer.passSeconds(1);
    expect(await vault.verify(composed.normalize('NFD'))).toBe(true);
    expect(await vault.verify('een blauwe ijsvogel vliegt')).toBe(false);
    computer.passSeconds(1);
    expect(await vault.verify('')).toBe(false);
  });

  it('[VLT-3] is pending until the recovery key was typed back, and can start again', async () => {
    expect(await computer.restart().state()).toBe('none');
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('vaultMissing');
    const left = await computer.restart().setUp(USER, ORGANISATION, PASSPHRASE);
    expect(await computer.restart().state()).toBe('pending');
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('vaultMissing');

    const again = await computer.restart().setUp(USER, ORGANISATION, PASSPHRASE);
    expect(again.recoveryKey).not.toBe(left.recoveryKey);
    expect(await codeOf(left.confirm(left))).toBe('setupOvertaken');
    expect(await codeOf(again.confirm({ ...again, recoveryKey: left.recoveryKey }))).toBe(
      'recoveryKeyMistyped',
    );
    expect(await computer.restart().state()).toBe('pending');
    await again.confirm(again);
    expect(await computer.restart().state()).toBe('locked');
    await again.confirm(again);
  });

  it('[VLT-5] opens with the printed key, and from then on with the new passphrase only', async () => {
    const { recoveryKey, databaseKey } = await finishSetUp(computer);
    const recovered = await computer.restart().recover(recoveryKey, 'drie linde fietspomp avond');
    expect(hex(recovered.databaseKey)).toBe(databaseKey);
    const vault = computer.restart();
    expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('wrongPassphrase');
    computer.passSeconds(1);
    expect(hex((await vault.unlock('drie linde fietspomp avond')).databaseKey)).toBe(databaseKey);
    const twice = await computer.restart().recover(recoveryKey, PASSPHRASE);
    expect(hex(twice.databaseKey)).toBe(databaseKey);
  });

  it('[VLT-7] states what guards the keys', async () => {
    expect(await computer.restart().deviceProtection()).toBe(protection);
    await finishSetUp(computer);
    expect(await computer.restart().deviceProtection()).toBe(protection);
    expect(computer.file().device.protection).toBe(protection);
  });

  it('[VLT-16] never overwrites a vault that is there', async () => {
    const { databaseKey } = await finishSetUp(computer);
    expect(await codeOf(computer.restart().setUp(USER, ORGANISATION, 'drie linde fietspomp avond'))).toBe(
      'vaultExists',
    );
    expect(hex((await computer.restart().unlock(PASSPHRASE)).databaseKey)).toBe(databaseKey);
  });
});
