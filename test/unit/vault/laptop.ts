import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeOrderedId } from '../../../shared/domain/record-id.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import type { StretchPassphrase } from '../../../electron/vault/argon2.ts';
import type { KeyStore } from '../../../electron/vault/key-store.ts';
import type { OrganisationPin } from '../../../electron/vault/organisation-pin.ts';
import type { NewOrganisation, NewUser, Vault, VaultSession } from '../../../electron/vault/port.ts';
import { openVault } from '../../../electron/vault/vault.ts';
import { checkOf } from '../../../electron/vault/vault-file.ts';
import type { VaultFile } from '../../../electron/vault/vault-file.ts';

export const PASSPHRASE = 'kano beukennoot zeven vensters';
export const USER: NewUser = { name: 'Mirte Zandstra', function: 'casemanager', registration: 'RCMC 10482' };
export const ORGANISATION: NewOrganisation = { name: 'Arbodienst Het Noorderlicht', typedKey: null };

/** Stands in for Argon2id where a test opens a vault hundreds of times. */
export const quickly: StretchPassphrase = (passphrase, terms) =>
  Promise.resolve(createHash('sha256').update(JSON.stringify(terms)).update(passphrase).digest());

/** A key store with a key of its own, that can be taken away or replaced. */
export interface FakeKeyStore extends KeyStore {
  present: boolean;
  /** As after a reinstall of the operating system. */
  replace(): void;
}

export function fakeKeyStore(present = true): FakeKeyStore {
  let key = randomBytes(32);
  return {
    present,
    available() {
      return Promise.resolve(this.present);
    },
    encrypt(bytes) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      return Promise.resolve(
        Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]),
      );
    },
    decrypt(encrypted) {
      if (!this.present) return Promise.reject(new Error('no key store'));
      const bytes = Buffer.from(encrypted);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(-16));
      try {
        return Promise.resolve(Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]));
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error('decrypt'));
      }
    },
    replace() {
      key = randomBytes(32);
    },
  };
}

export const newId = (): RecordId => timeOrderedId(Date.now(), randomBytes(10));

/** One computer with a folder for the vault, a key store and a clock that only moves when told to. */
export interface Laptop {
  readonly folder: string;
  readonly keyStore: FakeKeyStore;
  /** Places, or takes away, an organisation file that only an administrator can write. */
  pin(to: OrganisationPin): void;
  /** The vault as the program sees it after a restart. */
  restart(): Vault;
  passSeconds(seconds: number): void;
  path(name: string): string;
  file(): VaultFile;
  /** Writes the key file by hand, without a copy; its digest can be recomputed without a key. */
  write(file: VaultFile, check: 'check left' | 'check recomputed'): void;
  /** All text in the folder. */
  everything(): string;
  remove(): void;
}

interface LaptopOptions {
  readonly keyStore?: FakeKeyStore;
  readonly stretchPassphrase?: StretchPassphrase;
  readonly random?: (size: number) => Uint8Array;
}

export function laptop({
  keyStore = fakeKeyStore(),
  stretchPassphrase = quickly,
  random = randomBytes,
}: LaptopOptions = {}): Laptop {
  const home = mkdtempSync(join(tmpdir(), 'vault-'));
  const folder = join(home, 'koffer');
  let now = Date.parse('2026-11-23T08:00:00.000Z');
  let pinned: OrganisationPin = { state: 'none' };
  const path = (name: string): string => join(folder, name);
  return {
    folder,
    keyStore,
    pin(to) {
      pinned = to;
    },
    restart: () =>
      openVault({
        folder,
        keyStore,
        clock: () => new Date(now),
        random,
        newId,
        stretchPassphrase,
        readPin: () => Promise.resolve(pinned),
      }),
    passSeconds(seconds) {
      now += seconds * 1_000;
    },
    path,
    file: () => JSON.parse(readFileSync(path('vault.json'), 'utf8')) as VaultFile,
    write(file, check) {
      const written = check === 'check left' ? file : { ...file, check: checkOf(file) };
      rmSync(path('vault.copy.json'), { force: true });
      writeFileSync(path('vault.json'), JSON.stringify(written));
    },
    everything: () =>
      readdirSync(folder)
        .map((name) => readFileSync(path(name), 'utf8'))
        .join('\n'),
    remove() {
      rmSync(home, { recursive: true, force: true });
    },
  };
}

interface FinishedSetUp {
  readonly recoveryKey: string;
  readonly organisationKey: string;
  /** A copy, in hex. */
  readonly databaseKey: string;
  readonly session: VaultSession;
}

/** Sets the laptop up to the end, with an organisation of its own or that of the organisation key that is given. */
export async function finishSetUp(
  of: Laptop,
  passphrase = PASSPHRASE,
  { user = USER, typedKey = null }: { readonly user?: NewUser; readonly typedKey?: string | null } = {},
): Promise<FinishedSetUp> {
  const setup = await of.restart().setUp(user, { ...ORGANISATION, typedKey }, passphrase);
  const { recoveryKey, session } = setup;
  const organisationKey = setup.organisationKey ?? typedKey ?? '';
  await setup.confirm(setup);
  return { recoveryKey, organisationKey, databaseKey: hex(session.databaseKey), session };
}

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The code of the error something fails with; fails itself when nothing does. */
export async function codeOf(doing: Promise<unknown>): Promise<string> {
  try {
    await doing;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : `no code: ${String(error)}`;
  }
  return 'no error';
}
