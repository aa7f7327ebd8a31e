import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { VaultDamaged, VaultUnwritable } from './errors.ts';
import { parseVaultFile, printVaultFile } from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';

const MAIN = 'vault.json';
const COPY = 'vault.copy.json';
const PENDING = 'vault.pending.json';

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

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; there the rename itself is journalled.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whole or not at all: after a crash the name leads to the old file or to the new one, never to a part of it. */
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const fresh = join(folder, `${name}.new`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const handle = await open(fresh, 'w', 0o600);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, join(folder, name));
    await syncFolder(folder);
  } catch (error) {
    throw new VaultUnwritable(reason(error));
  }
}

/** @param folder made when the first key file is written */
export function vaultFolder(folder: string): VaultFolder {
  const write = (name: string, file: VaultFile): Promise<void> =>
    writeWhole(folder, name, printVaultFile(file));
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
    keepPending: (file) => write(PENDING, file),
    async publish(file) {
      await write(MAIN, file);
      await write(COPY, file);
      await dropPending();
    },
    async mend(file) {
      const text = printVaultFile(file);
      for (const name of [MAIN, COPY]) {
        const there = await attempt(name);
        // A readable file of another vault was put there by a person: it may be the only one left of that vault.
        const foreign = isFile(there) && there.head.vaultId !== file.head.vaultId;
        const same = isFile(there) && printVaultFile(there) === text;
        if (!foreign && !same) await write(name, file);
      }
      await dropPending();
    },
  };
}
