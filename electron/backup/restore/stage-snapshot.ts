import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../../../shared/coded-error.ts';
import { syncFolder } from '../../disk/sync-folder.ts';
import { copySynced } from '../../disk/synced-copy.ts';
import { requireDescribed } from '../copy-snapshot.ts';
import { inBackupFolder } from '../folder-errors.ts';
import { readKeyFile } from '../key-file.ts';
import { snapshotFiles } from '../layout.ts';
import type { Snapshot } from '../take-snapshot.ts';
import { KEY_FILES } from '../../vault/vault-folder.ts';
import { profileIn, type Profile } from './profile.ts';
import { stagedFolder } from './put-in-place.ts';

/** Where to prepare a restore, of what, and as of which moment. */
export interface StageOrder {
  readonly profile: string;
  readonly snapshot: Snapshot;
  /** An instant in UTC; names the folder. */
  readonly at: string;
}

/**
 * Copies a snapshot to a folder of its own inside the profile and compares every byte with the manifest. The key file is the
 * present one when that is whole and of the same vault: it opens with the passphrase of today, and an older one would bring
 * back a passphrase that somebody replaced for a reason. Otherwise it is that of the snapshot.
 * @throws SnapshotDamaged | BackupFolderMissing | BackupFolderFull | VaultDamaged | VaultTooNew; nothing is left then
 */
export function stageSnapshot({ profile, snapshot, at }: StageOrder): Profile {
  const staged = profileIn(stagedFolder(profile, at));
  return inBackupFolder(() => {
    rmSync(staged.folder, { recursive: true, force: true });
    try {
      for (const folder of [staged.folder, staged.vaultFolder, staged.databaseFolder])
        mkdirSync(folder, { mode: 0o700 });
      copySynced(join(snapshot.path, snapshotFiles.database), staged.database);
      copySynced(join(snapshot.path, snapshotFiles.watermark), staged.watermark);
      const keyFile = join(staged.vaultFolder, KEY_FILES.main);
      copySynced(join(snapshot.path, snapshotFiles.vault), keyFile);
      for (const described of snapshot.manifest.files) {
        const of = described.name === snapshotFiles.vault ? staged.vaultFolder : staged.databaseFolder;
        requireDescribed(of, described);
      }
      const present = presentKeyFile(profile, snapshot.manifest.vaultId);
      if (present !== null) writeFileSync(keyFile, present, { mode: 0o600 });
      for (const folder of [staged.vaultFolder, staged.databaseFolder, staged.folder]) syncFolder(folder);
      return staged;
    } catch (error) {
      rmSync(staged.folder, { recursive: true, force: true });
      throw error;
    }
  });
}

/** Null where there is no whole key file of this vault. */
function presentKeyFile(profile: string, vaultId: string): string | null {
  try {
    const present = readKeyFile(profileIn(profile).vaultFolder);
    return present.vaultId === vaultId ? present.text : null;
  } catch (error) {
    if (error instanceof CodedError) return null;
    throw error;
  }
}
