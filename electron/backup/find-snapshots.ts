import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SnapshotTooNew } from './errors.ts';
import { inBackupFolder } from './folder-errors.ts';
import { isSnapshotName, snapshotFiles } from './layout.ts';
import { parseManifest, type Manifest } from './manifest.ts';

/** A folder that looks like a snapshot. Whether its manifest is genuine only the database key tells. */
export type FoundSnapshot =
  | {
      readonly state: 'heel';
      readonly path: string;
      readonly manifest: Manifest;
      /** Of all files together. */
      readonly bytes: number;
    }
  | { readonly state: 'beschadigd' | 'nieuwer'; readonly path: string };

/**
 * The snapshots in a folder, newest first; a folder that is a snapshot itself counts as well. Files are looked at by their
 * size: their content is read when a snapshot is put to use.
 * @throws BackupFolderMissing | BackupFolderReadOnly when the folder cannot be read
 */
export function findSnapshots(folder: string): readonly FoundSnapshot[] {
  return inBackupFolder(() => {
    if (existsSync(join(folder, snapshotFiles.manifest))) return [look(folder)];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isSnapshotName(entry.name))
      .map((entry) => entry.name)
      .sort()
      .reverse()
      .map((name) => look(join(folder, name)));
  });
}

function look(path: string): FoundSnapshot {
  try {
    const manifest = parseManifest(readFileSync(join(path, snapshotFiles.manifest), 'utf8'));
    const sizes = manifest.files.map(({ name }) => statSync(join(path, name)).size);
    const whole = manifest.files.every(({ size }, index) => size === sizes[index]);
    if (!whole) return { state: 'beschadigd', path };
    return { state: 'heel', path, manifest, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } catch (error) {
    return { state: error instanceof SnapshotTooNew ? 'nieuwer' : 'beschadigd', path };
  }
}
