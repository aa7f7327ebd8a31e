import { renameSync, rmSync } from 'node:fs';
import { syncFolder } from '../disk/sync-folder.ts';
import { findSnapshots } from './find-snapshots.ts';
import { inBackupFolder } from './folder-errors.ts';
import { partNameOf } from './layout.ts';
import { isAuthentic, type Manifest } from './manifest.ts';
import { keptInstants } from './rotation.ts';

/**
 * Removes from a folder the snapshots that need not stay, once the newest one is whole: those beyond the terms, and every
 * one that was made before something was destroyed, because what was destroyed would come back with it [RET-29]. A snapshot
 * holds as many tombstones as there were, and they never get fewer: so no clock is asked which one is older. What another
 * vault made, or what is not authentic, is not ours to remove.
 * @param key the database key
 * @throws BackupFolderMissing | BackupFolderReadOnly
 */
export function rotateSnapshots(folder: string, newest: Manifest, key: Uint8Array): void {
  const ours = findSnapshots(folder).flatMap((found) =>
    found.state === 'heel' && found.manifest.vaultId === newest.vaultId && isAuthentic(found.manifest, key)
      ? [found]
      : [],
  );
  const current = ours.filter(({ manifest }) => manifest.counts.tombstones >= newest.counts.tombstones);
  const kept = keptInstants(current.map(({ manifest }) => manifest.madeAt));
  for (const found of ours)
    if (!current.includes(found) || !kept.has(found.manifest.madeAt)) removeSnapshot(found.path, folder);
}

/** Takes the name away first: a crash must not leave half a snapshot under the name of a whole one. */
function removeSnapshot(path: string, folder: string): void {
  inBackupFolder(() => {
    renameSync(path, partNameOf(path));
    rmSync(partNameOf(path), { recursive: true, force: true });
    syncFolder(folder);
  });
}
