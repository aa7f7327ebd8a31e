import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDevice } from '../../../electron/vault/device-secret.ts';
import { WrongPassphrase } from '../../../electron/vault/errors.ts';
import { unwrapWithPassphrase } from '../../../electron/vault/root-secret.ts';
import { electronKeyStore } from '../../../electron/vault/electron-key-store.ts';
import type { SafeStorageCalls } from '../../../electron/vault/electron-key-store.ts';
import { codeOf, fakeKeyStore, finishSetUp, hex, laptop, PASSPHRASE, quickly } from './laptop.ts';
import type { FakeKeyStore, Laptop } from './laptop.ts';

const NEXT = 'drie linde fietspomp avond';

describe('the secret of the device', () => {
  let computer: Laptop;
  beforeEach(() => {
    computer = laptop();
  });
  afterEach(() => {
    computer.remove();
  });

  it.each([
    ['is gone', (keyStore: FakeKeyStore) => (keyStore.present = false)],
    [
      'has another key',
      (keyStore: FakeKeyStore) => {
        keyStore.replace();
      },
    ],
    [
      'fails at the question',
      (keyStore: FakeKeyStore) => (keyStore.available = () => Promise.reject(new Error('dbus'))),
    ],
    [
      'gives back something else',
      (keyStore: FakeKeyStore) => (keyStore.decrypt = () => Promise.resolve(new Uint8Array(64))),
    ],
    [
      'gives back nothing',
      (keyStore: FakeKeyStore) => (keyStore.decrypt = () => Promise.resolve(new Uint8Array())),
    ],
  ])(
    '[VLT-6] leads to recovery, and changes nothing on disk, when the key store %s',
    async (_what, happen) => {
      const { recoveryKey, databaseKey } = await finishSetUp(computer);
      const before = readFileSync(computer.path('vault.json'), 'utf8');
      happen(computer.keyStore);
      const vault = computer.restart();
      expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('deviceSecretUnavailable');
      expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('deviceSecretUnavailable');
      expect(await codeOf(vault.verify(PASSPHRASE))).toBe('deviceSecretUnavailable');
      expect(readFileSync(computer.path('vault.json'), 'utf8')).toBe(before);

      expect(hex((await vault.recover(recoveryKey, NEXT)).databaseKey)).toBe(databaseKey);
      expect(hex((await computer.restart().unlock(NEXT)).databaseKey)).toBe(databaseKey);
    },
  );

  it('[VLT-6] opens again when the key store comes back', async () => {
    const { databaseKey } = await finishSetUp(computer);
    computer.keyStore.present = false;
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('deviceSecretUnavailable');
    computer.keyStore.present = true;
    expect(hex((await computer.restart().unlock(PASSPHRASE)).databaseKey)).toBe(databaseKey);
  });

  it('[VLT-6] is needed beside the passphrase: the folder on another computer does not open', async () => {
    await finishSetUp(computer);
    const elsewhere = laptop({ keyStore: fakeKeyStore() });
    await finishSetUp(elsewhere);
    elsewhere.write(computer.file(), 'check left');
    expect(await codeOf(elsewhere.restart().unlock(PASSPHRASE))).toBe('deviceSecretUnavailable');
    elsewhere.write({ ...computer.file(), device: { protection: 'alleen wachtzin' } }, 'check recomputed');
    expect(await codeOf(elsewhere.restart().unlock(PASSPHRASE))).toBe('wrongPassphrase');
    elsewhere.remove();
  });

  it('[VLT-6] is part of the key, not only asked for', async () => {
    await finishSetUp(computer);
    const file = computer.file();
    const opened = (secret: Uint8Array) =>
      unwrapWithPassphrase(file, {
        passphrase: PASSPHRASE,
        device: { binding: file.device, secret },
        stretch: quickly,
      });
    const { secret } = await openDevice(computer.keyStore, file.device, file.head);
    expect(await opened(secret)).toHaveLength(32);
    await expect(opened(new Uint8Array(32))).rejects.toThrow(WrongPassphrase);
    await expect(opened(new Uint8Array())).rejects.toThrow(WrongPassphrase);
  });

  it('[VLT-5] [VLT-6] is made anew at recovery, for the key store that is there then', async () => {
    const { recoveryKey } = await finishSetUp(computer);
    computer.keyStore.replace();
    await computer.restart().recover(recoveryKey, NEXT);
    expect(await computer.restart().deviceProtection()).toBe('sleutelhanger');
    computer.keyStore.present = false;
    expect(await codeOf(computer.restart().unlock(NEXT))).toBe('deviceSecretUnavailable');
    await computer.restart().recover(recoveryKey, PASSPHRASE);
    expect(await computer.restart().deviceProtection()).toBe('alleen wachtzin');
    expect(await computer.restart().verify(PASSPHRASE)).toBe(true);
  });

  it('[VLT-7] counts a key store that cannot keep a secret as absent, and says so', async () => {
    computer.keyStore.encrypt = () => Promise.reject(new Error('keyring is locked'));
    const { databaseKey } = await finishSetUp(computer);
    expect(await computer.restart().deviceProtection()).toBe('alleen wachtzin');
    expect(hex((await computer.restart().unlock(PASSPHRASE)).databaseKey)).toBe(databaseKey);
  });

  it('[VLT-7] a vault without a key store is not opened by claiming one', async () => {
    computer.keyStore.present = false;
    await finishSetUp(computer);
    computer.keyStore.present = true;
    computer.write(
      { ...computer.file(), device: { protection: 'sleutelhanger', encrypted: 'AAAA' } },
      'check recomputed',
    );
    expect(await codeOf(computer.restart().unlock(PASSPHRASE))).toBe('deviceSecretUnavailable');
  });
});

describe('the key store of Electron', () => {
  const turned = (text: string): string => Array.from(text).toReversed().join('');
  const old: SafeStorageCalls = {
    isEncryptionAvailable: () => true,
    encryptString: (text) => Buffer.from(turned(text)),
    decryptString: (encrypted) => turned(encrypted.toString()),
  };
  const onLinux = { getSelectedStorageBackend: () => 'gnome_libsecret' };
  const recent: SafeStorageCalls = {
    ...old,
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    encryptStringAsync: (text) => Promise.resolve(Buffer.from(`async ${turned(text)}`)),
    decryptStringAsync: (encrypted) =>
      Promise.resolve({ result: turned(encrypted.toString().slice('async '.length)) }),
  };
  const bytes = Uint8Array.from({ length: 64 }, (_, at) => at * 4);

  it.each([
    ['with the synchronous calls only', old],
    ['with the asynchronous calls', recent],
  ])('[VLT-6] gives back the bytes it encrypted, %s', async (_which, calls) => {
    const keyStore = electronKeyStore({ ...calls, ...onLinux }, 'linux');
    expect(await keyStore.available()).toBe(true);
    const encrypted = await keyStore.encrypt(bytes);
    expect(Buffer.from(encrypted).toString().startsWith('async')).toBe(calls === recent);
    expect(hex(await keyStore.decrypt(encrypted))).toBe(hex(bytes));
  });

  it.each(['basic_text', 'unknown'])('[VLT-7] is absent on Linux when the backend is %s', async (backend) => {
    const calls = { ...recent, getSelectedStorageBackend: () => backend };
    expect(await electronKeyStore(calls, 'linux').available()).toBe(false);
  });

  it('[VLT-7] is absent when Electron says so, and where nothing can be asked', async () => {
    expect(await electronKeyStore(old, 'win32').available()).toBe(true);
    expect(await electronKeyStore({ ...old, isEncryptionAvailable: () => false }, 'win32').available()).toBe(
      false,
    );
    expect(await electronKeyStore(old, 'linux').available()).toBe(false);
    expect(await electronKeyStore({}, 'darwin').available()).toBe(false);
    await expect(electronKeyStore({}, 'darwin').encrypt(bytes)).rejects.toThrow();
    await expect(electronKeyStore({}, 'darwin').decrypt(bytes)).rejects.toThrow();
  });
});
