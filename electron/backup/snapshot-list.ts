import type { SnapshotItem } from '../../shared/ipc/backup-channels.ts';
import { CodedError } from '../../shared/coded-error.ts';
import { sha256Hex } from '../crypto/digest.ts';
import { SnapshotMissing } from './errors.ts';
import { findSnapshots, type FoundSnapshot } from './find-snapshots.ts';
import { isAuthentic } from './manifest.ts';
import type { Snapshot } from './take-snapshot.ts';

/** Snapshots as the window knows them: it names one by a digest of its place and never learns or gives a path. */
export class SnapshotList {
  readonly #found = new Map<string, FoundSnapshot>();

  /** What lies in a folder; nothing when the folder is not there. @param key to tell which ones are of this briefcase */
  look(folder: string, where: SnapshotItem['where'], key: Uint8Array | null): readonly SnapshotItem[] {
    return unlessMissing(folder).map((found) => {
      const snapshotId = sha256Hex(found.path);
      this.#found.set(snapshotId, found);
      return { snapshotId, where, ...described(found, key) };
    });
  }

  /** @throws SnapshotMissing when nothing whole was seen under this id */
  get(snapshotId: string): Snapshot {
    const found = this.#found.get(snapshotId);
    if (found?.state !== 'heel') throw new SnapshotMissing();
    return found;
  }
}

function unlessMissing(folder: string): readonly FoundSnapshot[] {
  try {
    return findSnapshots(folder);
  } catch (error) {
    if (error instanceof CodedError) return [];
    throw error;
  }
}

function described(
  found: FoundSnapshot,
  key: Uint8Array | null,
): Pick<SnapshotItem, 'state' | 'madeAt' | 'bytes' | 'records'> {
  if (found.state !== 'heel') return { state: found.state, madeAt: null, bytes: 0, records: 0 };
  const { manifest, bytes } = found;
  const isOurs = key === null || isAuthentic(manifest, key);
  return {
    state: isOurs ? 'heel' : 'vreemd',
    madeAt: manifest.madeAt,
    bytes,
    records: manifest.counts.records,
  };
}
