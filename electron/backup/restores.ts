import type { RestorePlan, SalvagePlan, SnapshotItem } from '../../shared/ipc/backup-channels.ts';
import type { ChannelRequest } from '../../shared/ipc/contract.ts';
import { isRecordKind } from '../../shared/records/kinds.ts';
import type { VaultSession } from '../vault/port.ts';
import type { BackupStateFile } from './backup-state.ts';
import type { RestoreRoom } from './port.ts';
import type { Restoration } from './restore/restoration.ts';
import type { SnapshotList } from './snapshot-list.ts';

export interface RestoresParts {
  readonly restoration: Restoration;
  readonly snapshots: string;
  readonly state: BackupStateFile;
  readonly list: SnapshotList;
  readonly pickFolder: () => Promise<string | null>;
}

/** Restoring as the window asks for it. */
export class Restores implements RestoreRoom {
  readonly #parts: RestoresParts;

  constructor(parts: RestoresParts) {
    this.#parts = parts;
  }

  async find(): Promise<readonly SnapshotItem[]> {
    const { snapshots, state, list } = this.#parts;
    const { chosenFolder } = await state.read();
    return newestFirst([
      ...list.look(snapshots, 'hier', null),
      ...(chosenFolder === null ? [] : list.look(chosenFolder, 'gekozen map', null)),
    ]);
  }

  async pick(): Promise<readonly SnapshotItem[] | null> {
    const folder = await this.#parts.pickFolder();
    return folder === null ? null : newestFirst(this.#parts.list.look(folder, 'gevonden', null));
  }

  async prepare({ snapshotId, secret }: ChannelRequest<'restore.prepare'>): Promise<RestorePlan> {
    const { list, restoration } = this.#parts;
    const { madeAt, loss } = await restoration.prepare(list.get(snapshotId), secret);
    return {
      madeAt,
      loss: {
        present: loss.present,
        kinds: (loss.kinds ?? []).map(({ kind, ...rest }) => ({
          ...rest,
          kind: isRecordKind(kind) ? kind : null,
        })),
        commits: loss.commits,
        destroyed: loss.destroyed?.length ?? 0,
      },
    };
  }

  async salvage({ secret }: ChannelRequest<'restore.salvage'>): Promise<SalvagePlan> {
    const { kinds, logLines } = await this.#parts.restoration.salvage(secret);
    return {
      kinds: kinds.map(({ kind, ...rest }) => ({ ...rest, kind: isRecordKind(kind) ? kind : null })),
      logLines,
    };
  }

  commit(): Promise<VaultSession> {
    return this.#parts.restoration.commit();
  }

  cancel(): void {
    this.#parts.restoration.forget();
  }
}

const newestFirst = (items: readonly SnapshotItem[]): readonly SnapshotItem[] =>
  items.toSorted((left, right) => (right.madeAt ?? '').localeCompare(left.madeAt ?? ''));
