import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { VaultDamaged, VaultMissing } from '../vault/errors.ts';
import { KEY_FILES } from '../vault/vault-folder.ts';
import { parseVaultFile } from '../vault/vault-file.ts';

/** A whole key file: its text, and the vault it is of. Without passphrase or recovery key it opens nothing. */
export interface KeyFile {
  readonly text: string;
  readonly vaultId: RecordId;
}

/** The key file of a folder; its copy when the first one is damaged. @throws VaultMissing | VaultDamaged | VaultTooNew */
export function readKeyFile(vaultFolder: string): KeyFile {
  let damage: unknown = new VaultMissing();
  for (const name of [KEY_FILES.main, KEY_FILES.copy]) {
    const text = readIfThere(join(vaultFolder, name));
    if (text === null) continue;
    try {
      return { text, vaultId: parseVaultFile(text).head.vaultId };
    } catch (error) {
      if (!(error instanceof VaultDamaged)) throw error;
      damage = error;
    }
  }
  throw damage;
}

/** Null when it is not there, or cannot be read at all. */
function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
