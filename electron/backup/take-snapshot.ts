import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Enrolment } from '../../shared/domain/enrolment.ts';
import { toBase64 } from '../crypto/base64.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { measureFile, syncFile } from '../disk/synced-copy.ts';
import { checkFreshCopy, copyDatabase } from '../store/closed-database.ts';
import type { DatabaseFacts } from '../store/database-facts.ts';
import { StoreDamaged } from '../store/errors.ts';
import { openWatermark, watermarkKey } from '../store/watermark.ts';
import { SnapshotFailed } from './errors.ts';
import { inBackupFolder } from './folder-errors.ts';
import { readKeyFile, type KeyFile } from './key-file.ts';
import {
  describedFiles,
  folderNameOf,
  isPartName,
  partNameOf,
  snapshotFiles,
  type DescribedFile,
} from './layout.ts';
import {
  authenticateManifest,
  newManifest,
  serialiseManifest,
  type Manifest,
  type ManifestContent,
  type SnapshotReason,
} from './manifest.ts';

/** What to make a snapshot of, why, and where. */
export interface SnapshotOrder {
  readonly database: string;
  readonly vaultFolder: string;
  /** The folder of the snapshots, beside the data; made when it is not there. */
  readonly folder: string;
  /** The database key, 32 bytes; the caller wipes it. */
  readonly key: Uint8Array;
  /** Of the user whose organisation signs the access log. */
  readonly enrolment: Enrolment;
  readonly reason: SnapshotReason;
  /** An instant in UTC. */
  readonly madeAt: string;
}

/** A snapshot that is whole. */
export interface Snapshot {
  readonly path: string;
  readonly manifest: Manifest;
}

/**
 * Makes a snapshot: database, watermark, key file and manifest, written beside their place, forced to the disk, opened and
 * checked, and only then given the name by which it is found. While it is made the store may be written to.
 * Takes seconds on a large file: run it in the worker, except where nothing may happen before it is done.
 * @throws BackupFolderFull | BackupFolderReadOnly | SnapshotFailed | StoreDamaged | VaultDamaged and what `copyDatabase` throws;
 *   nothing half is left
 */
export function takeSnapshot(order: SnapshotOrder): Snapshot {
  const { folder, madeAt } = order;
  const keyFile = readKeyFile(order.vaultFolder);
  return inBackupFolder(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    removeParts(folder);
    const path = join(folder, folderNameOf(madeAt));
    const part = partNameOf(path);
    mkdirSync(part, { mode: 0o700 });
    try {
      const manifest = fill(part, order, keyFile);
      renameSync(part, path);
      syncFolder(folder);
      return { path, manifest };
    } catch (error) {
      rmSync(part, { recursive: true, force: true });
      throw error;
    }
  });
}

/** Removes what a crash left of snapshots that were being made here. */
export function removeParts(folder: string): void {
  for (const name of readdirSync(folder).filter(isPartName))
    rmSync(join(folder, name), { recursive: true, force: true });
}

function fill(
  part: string,
  { database, key, enrolment, reason, madeAt }: SnapshotOrder,
  keyFile: KeyFile,
): Manifest {
  const file = (name: DescribedFile): string => join(part, name);
  const before = copyDatabase({ file: database, key }, file(snapshotFiles.database));
  const { integrity, facts } = checkFreshCopy({ file: file(snapshotFiles.database), key, enrolment });
  // Lines that somebody tampered with are named where the log is read; they are no reason to be without snapshots.
  if (integrity.pages !== 'ok' || integrity.log === null)
    throw new StoreDamaged('what was copied does not pass its check');
  requireSame(before, facts);
  openWatermark(file(snapshotFiles.watermark), watermarkKey(key), facts.head).close();
  writeFileSync(file(snapshotFiles.vault), keyFile.text, { flag: 'wx', mode: 0o600 });
  const content: ManifestContent = newManifest({
    vaultId: keyFile.vaultId,
    madeAt,
    reason,
    head: { sequence: facts.head.sequence, digest: toBase64(facts.head.digest) },
    counts: facts.counts,
    files: [described(part, 0), described(part, 1), described(part, 2)],
  });
  const manifest = authenticateManifest(content, key);
  const place = join(part, snapshotFiles.manifest);
  writeFileSync(place, serialiseManifest(manifest), { flag: 'wx', mode: 0o600 });
  syncFile(place);
  syncFolder(part);
  syncFolder(dirname(part));
  return manifest;
}

function described(part: string, index: 0 | 1 | 2): ManifestContent['files'][0] {
  const name = describedFiles[index];
  const path = join(part, name);
  syncFile(path);
  return { name, ...measureFile(path) };
}

/** Where nothing was written meanwhile the copy holds as many rows of everything; otherwise at least every commit. */
function requireSame(before: DatabaseFacts, after: DatabaseFacts): void {
  const isLater = after.head.sequence > before.head.sequence;
  const same =
    Buffer.compare(before.head.digest, after.head.digest) === 0 &&
    Object.entries(before.counts).every(
      ([table, count]) => after.counts[table as keyof typeof after.counts] === count,
    );
  if (!isLater && !same) throw new SnapshotFailed();
}
