import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../disk/sync-folder.ts';
import { writeWholeFile } from '../disk/whole-file.ts';
import { VaultDamaged, VaultUnwritable } from './errors.ts';
import { parseVaultFile, serialiseVaultFile } from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';

/** The names of the key file, of its copy, and of one that is not finished. */
export const KEY_FILES = {
  main: 'vault.json',
  copy: 'vault.copy.json',
  pending: 'vault.pending.json',
} as const;
const { main: MAIN, copy: COPY, pending: PENDING } = KEY_FILES;

/** The key file of a set-up that is not finished. @param folder of the vault */
export const pendingKeyFile = (folder: string): string => join(folder, PENDING);

/** The key file on disk: the main one, a copy of it, and the one of a set-up that is not finished. */
interface VaultFolder {
  /** The readable ones of main and copy, main first; empty when there is none at all. @throws VaultDamaged | VaultTooNew */
  readable(): Promise<readonly VaultFile[]>;
  hasPending(): Promise<boolean>;
  /** @throws VaultDamaged | VaultTooNew */
  pending(): Promise<VaultFile | null>;
  /** @throws VaultUnwritable */
  keepPending(file: VaultFile): Promise<void>;
  /** Makes this the key file, main first and then its copy, and removes a pending one. @throws VaultUnwritable */
  publish(file: VaultFile): Promise<void>;
  /** After opening with this file: puts back a main or copy that is missing, damaged or behind. @throws VaultUnwritable */
  mend(file: VaultFile): Promise<void>;
}

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

/** What went wrong with a file ('ENOSPC'), without its path: a path can hold a name. */
function reason(error: unknown): ErrorOptions {
  const code = errorCode(error);
  return { cause: Object.assign(new Error(code), { code }) };
}

const isFile = (found: VaultFile | VaultDamaged | null): found is VaultFile =>
  found !== null && !(found instanceof VaultDamaged);

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new VaultDamaged(reason(error));
  }
}

async function readOne(path: string): Promise<VaultFile | null> {
  const text = await readText(path);
  return text === null ? null : parseVaultFile(text);
}

/** @throws VaultUnwritable; the file that was there still is */
async function write(folder: string, name: string, file: VaultFile): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeWholeFile(join(folder, name), serialiseVaultFile(file));
    syncFolder(folder);
  } catch (error) {
    throw new VaultUnwritable(reason(error));
  }
}

/** @param folder made when the first key file is written */
export function vaultFolder(folder: string): VaultFolder {
  async function dropPending(): Promise<void> {
    try {
      await rm(join(folder, PENDING), { force: true });
    } catch (error) {
      throw new VaultUnwritable(reason(error));
    }
  }

  /** The file, nothing, or why it cannot be read. A file of a newer version is never passed over. */
  async function attempt(name: string): Promise<VaultFile | VaultDamaged | null> {
    try {
      return await readOne(join(folder, name));
    } catch (error) {
      if (error instanceof VaultDamaged) return error;
      throw error;
    }
  }

  return {
    async readable() {
      const found = [await attempt(MAIN), await attempt(COPY)];
      const files = found.filter(isFile);
      const damage = found.find((one) => one instanceof VaultDamaged);
      if (files.length === 0 && damage !== undefined) throw damage;
      return files;
    },
    hasPending: async () => (await readText(join(folder, PENDING))) !== null,
    pending: () => readOne(join(folder, PENDING)),
    keepPending: (file) => write(folder, PENDING, file),
    async publish(file) {
      await write(folder, MAIN, file);
      await write(folder, COPY, file);
      await dropPending();
    },
    async mend(file) {
      const text = serialiseVaultFile(file);
      for (const name of [MAIN, COPY]) {
        const stored = await attempt(name);
        // A readable file of another vault was put there by a person: it may be the only one left of that vault.
        const foreign = isFile(stored) && stored.head.vaultId !== file.head.vaultId;
        const same = isFile(stored) && serialiseVaultFile(stored) === text;
        if (!foreign && !same) await write(folder, name, file);
      }
      await dropPending();
    },
  };
}
