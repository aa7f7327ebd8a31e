import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { syncFolder } from '../disk/sync-folder.ts';
import { copySynced, measureFile } from '../disk/synced-copy.ts';
import { BackupFolderMissing, SnapshotDamaged } from './errors.ts';
import { inBackupFolder } from './folder-errors.ts';
import { partNameOf, snapshotFiles } from './layout.ts';
import type { DescribedContent } from './manifest.ts';
import type { Snapshot } from './take-snapshot.ts';
import { removeParts } from './take-snapshot.ts';

/**
 * Copies a snapshot to another folder, such as a stick, and reads back what was written. The folder has to be there: a
 * stick that is out must not become a folder on this disk.
 * @throws BackupFolderMissing | BackupFolderFull | BackupFolderReadOnly | SnapshotDamaged | SnapshotFailed; nothing half is left
 */
export function copySnapshot(snapshot: Snapshot, folder: string): Snapshot {
  return inBackupFolder(() => {
    if (!existsSync(folder)) throw new BackupFolderMissing();
    removeParts(folder);
    const path = join(folder, basename(snapshot.path));
    const part = partNameOf(path);
    mkdirSync(part, { mode: 0o700 });
    try {
      for (const file of snapshot.manifest.files) {
        copySynced(join(snapshot.path, file.name), join(part, file.name));
        requireDescribed(part, file);
      }
      copySynced(join(snapshot.path, snapshotFiles.manifest), join(part, snapshotFiles.manifest));
      syncFolder(part);
      renameSync(part, path);
      syncFolder(folder);
      return { path, manifest: snapshot.manifest };
    } catch (error) {
      rmSync(part, { recursive: true, force: true });
      throw error;
    }
  });
}

/** @throws SnapshotDamaged when the file in this folder is not byte for byte the one of the manifest */
export function requireDescribed(folder: string, { name, size, sha256 }: DescribedContent): void {
  const found = measureFile(join(folder, name));
  if (found.size !== size || found.sha256 !== sha256) throw new SnapshotDamaged();
}
