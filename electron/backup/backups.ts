import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backupProblemCodes, type BackupView } from '../../shared/ipc/backup-channels.ts';
import type { LogReport } from '../../shared/domain/log-check.ts';
import { CodedError } from '../../shared/coded-error.ts';
import type { BackupState, BackupStateFile } from './backup-state.ts';
import { findSnapshots } from './find-snapshots.ts';
import type { RunJob } from './jobs.ts';
import type { SnapshotReason } from './manifest.ts';
import type { BackupKeys, BackupRoom } from './port.ts';
import type { SnapshotList } from './snapshot-list.ts';
import type { Snapshot } from './take-snapshot.ts';

export interface BackupsParts {
  readonly database: string;
  readonly vaultFolder: string;
  /** Where the snapshots beside the data lie. */
  readonly folder: string;
  readonly state: BackupStateFile;
  readonly list: SnapshotList;
  readonly run: RunJob;
  /** Asks for a folder in a window of the system; null when none was chosen. */
  readonly pickFolder: () => Promise<string | null>;
  readonly now: () => Date;
  /** Called when what the view tells has changed. */
  readonly changed: () => void;
}

/** The snapshots of one briefcase: made, copied to the chosen folder, tidied up, and told of. */
export class Backups implements BackupRoom {
  readonly #parts: BackupsParts;
  #running = 0;

  constructor(parts: BackupsParts) {
    this.#parts = parts;
  }

  async view(keys: BackupKeys): Promise<BackupView> {
    const { folder, list, state } = this.#parts;
    const { chosenFolder, hereProblem, chosenProblem, lastCheck } = await state.read();
    const chosen = chosenFolder === null ? [] : list.look(chosenFolder, 'gekozen map', keys.databaseKey);
    return {
      hereProblem,
      chosenProblem,
      lastCheck,
      snapshots: [...list.look(folder, 'hier', keys.databaseKey), ...chosen],
      chosenFolder: chosenFolder === null ? null : { path: chosenFolder, isThere: existsSync(chosenFolder) },
      busy: this.#running > 0,
    };
  }

  async make(keys: BackupKeys, reason: SnapshotReason = 'verzoek'): Promise<void> {
    await this.#busy(async () => {
      const made = await this.#keepingProblem('hereProblem', async () => {
        const snapshot = await this.#take(keys, reason);
        await this.#parts.run('rotateSnapshots', {
          folder: this.#parts.folder,
          newest: snapshot,
          key: keys.databaseKey,
        });
        return snapshot;
      });
      await this.#copyToChosen(made, keys);
    });
  }

  /** Copies the newest snapshot to the chosen folder when it is there and lacks it: a stick that was put in. */
  async catchUp(keys: BackupKeys): Promise<void> {
    const newest = this.newest();
    if (newest !== null) await this.#busy(() => this.#copyToChosen(newest, keys));
  }

  /** The newest whole snapshot beside the data, or null. */
  newest(): Snapshot | null {
    const { folder } = this.#parts;
    if (!existsSync(folder)) return null;
    const found = findSnapshots(folder).find(({ state }) => state === 'heel');
    return found?.state === 'heel' ? found : null;
  }

  /** Whether the chosen folder is there and lacks the newest snapshot: a stick that was put in. */
  async copyWaits(): Promise<boolean> {
    const { chosenFolder } = await this.#parts.state.read();
    const newest = this.newest();
    if (chosenFolder === null || newest === null || !existsSync(chosenFolder)) return false;
    return !existsSync(join(chosenFolder, basename(newest.path)));
  }

  async chooseFolder(): Promise<boolean> {
    const { pickFolder, state, changed } = this.#parts;
    const chosenFolder = await pickFolder();
    if (chosenFolder === null) return false;
    await state.change({ chosenFolder, chosenProblem: null });
    changed();
    return true;
  }

  async forgetFolder(): Promise<void> {
    await this.#parts.state.change({ chosenFolder: null, chosenProblem: null });
    this.#parts.changed();
  }

  async check(keys: BackupKeys): Promise<void> {
    const { run, database, state, now } = this.#parts;
    await this.#busy(async () => {
      const sound = await run('checkDatabase', { file: database, ...openWith(keys) }).then(
        ({ integrity }) => integrity.pages === 'ok' && isFaultless(integrity.log),
        (error: unknown) => {
          if (error instanceof CodedError && error.code === 'storeDamaged') return false;
          throw error;
        },
      );
      await state.change({ lastCheck: { at: now().toISOString(), sound } });
    });
  }

  async exportAll(keys: BackupKeys): Promise<string | null> {
    const { pickFolder, run } = this.#parts;
    const folder = await pickFolder();
    if (folder === null) return null;
    return this.#busy(async () => {
      const snapshot = await this.#take(keys, 'verhuizing');
      return basename((await run('copySnapshot', { snapshot, folder })).path);
    });
  }

  #take(keys: BackupKeys, reason: SnapshotReason): Promise<Snapshot> {
    const { run, database, vaultFolder, folder, now } = this.#parts;
    const madeAt = now().toISOString();
    return run('takeSnapshot', { database, vaultFolder, folder, reason, madeAt, ...openWith(keys) });
  }

  async #copyToChosen(snapshot: Snapshot, keys: BackupKeys): Promise<void> {
    const { state, run } = this.#parts;
    const { chosenFolder: folder } = await state.read();
    if (folder === null) return;
    try {
      await this.#keepingProblem('chosenProblem', async () => {
        if (!existsSync(join(folder, basename(snapshot.path))))
          await run('copySnapshot', { snapshot, folder });
        await run('rotateSnapshots', { folder, newest: snapshot, key: keys.databaseKey });
      });
    } catch (error) {
      // Kept, and told in the view: the snapshot beside the data is made all the same.
      if (!isProblem(error)) throw error;
    }
  }

  /** Notes why `work` failed, or that it no longer does, so that no failure is silent. */
  async #keepingProblem<Result>(
    which: keyof Pick<BackupState, 'hereProblem' | 'chosenProblem'>,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const { state, now } = this.#parts;
    try {
      const result = await work();
      await state.change({ [which]: null });
      return result;
    } catch (error) {
      const code = problemCodeOf(error);
      if (code !== null) await state.change({ [which]: { at: now().toISOString(), code } });
      throw error;
    }
  }

  async #busy<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#running += 1;
    this.#parts.changed();
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#parts.changed();
    }
  }
}

/** As a job takes them: the worker overwrites its own copy. */
const openWith = ({ databaseKey: key, enrolment }: BackupKeys) => ({ key, enrolment });

const isFaultless = (log: LogReport | null): boolean =>
  log !== null && log.lineFaults.length + log.contentFaults.length === 0;

type ProblemCode = (typeof backupProblemCodes)[number];

const isProblem = (error: unknown): boolean => problemCodeOf(error) !== null;

/** Null for what is no problem of the folder, such as a job that was stopped because the briefcase locked. */
function problemCodeOf(error: unknown): ProblemCode | null {
  if (!(error instanceof CodedError) || error.code === 'backupStopped') return null;
  return backupProblemCodes.find((code) => code === error.code) ?? 'snapshotFailed';
}
