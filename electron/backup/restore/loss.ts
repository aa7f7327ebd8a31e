import { existsSync } from 'node:fs';
import type { ChainHead } from '../../store/watermark.ts';
import { readWatermark, watermarkKey } from '../../store/watermark.ts';
import { readDatabase } from '../../store/closed-database.ts';
import { factsOf } from '../../store/database-facts.ts';
import { destroyedStamps, recordStamps, type DestroyedStamp } from '../../store/record-stamps.ts';
import type { Profile } from './profile.ts';

/** What of one kind stands in the present data and not in the snapshot. */
export interface LostOfKind {
  /** As the row says; a kind that only a newer program knows may be among them. */
  readonly kind: string;
  /** Records the snapshot does not have at all. */
  readonly added: number;
  /** Records of which it has an earlier version. */
  readonly changed: number;
  /** When the first and the last of these were written: instants in UTC. */
  readonly from: string;
  readonly until: string;
}

/** What is lost when a snapshot takes the place of the present data: numbers and moments, never content. */
export interface Loss {
  /** What is here now: nothing, data that can no longer be read, or data that were compared. */
  readonly present: 'geen' | 'onleesbaar' | 'gelezen';
  /** Null unless the present data were read: then nobody can count. */
  readonly kinds: readonly LostOfKind[] | null;
  /** How many acts (commits) the present data, or its watermark, is ahead. Null when neither can be read. */
  readonly commits: number | null;
  /** Null when they cannot be read. Destroyed since, so the snapshot must not bring it back. */
  readonly destroyed: readonly DestroyedStamp[] | null;
}

/** Compares the present data with a staged snapshot. @param key of both */
export function lossBetween(present: Profile, staged: Profile, key: Uint8Array): Loss {
  const isThere = existsSync(present.database) || existsSync(present.watermark);
  if (!isThere) return { present: 'geen', kinds: null, commits: null, destroyed: null };
  const restored = readDatabase({ file: staged.database, key }, (sql) => ({
    facts: factsOf(sql),
    versions: new Map(recordStamps(sql).map(({ id, version }) => [id, version])),
    destroyed: new Set(destroyedStamps(sql).map(({ id }) => id)),
  }));
  const { sequence } = restored.facts.head;
  const now = unlessUnreadable(present.database, () =>
    readDatabase({ file: present.database, key }, (sql) => ({
      head: factsOf(sql).head,
      stamps: recordStamps(sql),
      destroyed: destroyedStamps(sql),
    })),
  );
  if (now === null) {
    const acknowledged = acknowledgedHead(present, key);
    const commits = acknowledged === null ? null : Math.max(0, acknowledged.sequence - sequence);
    return { present: 'onleesbaar', kinds: null, commits, destroyed: null };
  }
  const kinds = new Map<string, LostOfKind>();
  for (const { id, kind, version, writtenAt } of now.stamps) {
    const kept = restored.versions.get(id);
    if (kept !== undefined && kept >= version) continue;
    const known = kinds.get(kind) ?? { kind, added: 0, changed: 0, from: writtenAt, until: writtenAt };
    kinds.set(kind, {
      kind,
      added: known.added + (kept === undefined ? 1 : 0),
      changed: known.changed + (kept === undefined ? 0 : 1),
      from: writtenAt < known.from ? writtenAt : known.from,
      until: writtenAt > known.until ? writtenAt : known.until,
    });
  }
  return {
    present: 'gelezen',
    kinds: [...kinds.values()].sort((left, right) => (left.kind < right.kind ? -1 : 1)),
    commits: Math.max(0, now.head.sequence - sequence),
    destroyed: now.destroyed.filter(({ id }) => !restored.destroyed.has(id)),
  };
}

function acknowledgedHead({ watermark }: Profile, key: Uint8Array): ChainHead | null {
  const read = unlessUnreadable(watermark, () => readWatermark(watermark, watermarkKey(key)));
  return read?.state === 'read' ? read.head : null;
}

/** Null for what is damaged, gone, or of another key: that the data cannot be read is what a restore is for. */
function unlessUnreadable<Result>(file: string, read: () => Result): Result | null {
  if (!existsSync(file)) return null;
  try {
    return read();
  } catch (error) {
    // A coded error of the store, one of SQLite, or one of the file system.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
