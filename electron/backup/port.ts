import type { BackupView, RestorePlan, SalvagePlan, SnapshotItem } from '../../shared/ipc/backup-channels.ts';
import type { Diagnosis } from '../../shared/ipc/doctor-channels.ts';
import type { FailureCode } from '../../shared/ipc/failure.ts';
import type { ChannelRequest } from '../../shared/ipc/contract.ts';
import type { VaultSession } from '../vault/port.ts';

/** What snapshots of the open briefcase are made and checked with. */
export type BackupKeys = Pick<VaultSession, 'databaseKey' | 'enrolment'>;

/** Snapshots of the open briefcase. Each method takes the keys for its duration and keeps none. */
export interface BackupRoom {
  view(keys: BackupKeys): Promise<BackupView>;
  /**
   * Makes a snapshot beside the data, and a copy in the chosen folder. What goes wrong there stands in the view.
   * @throws BackupFolderFull | BackupFolderReadOnly | SnapshotFailed | StoreDamaged as JobFailed, for the one beside the data
   */
  make(keys: BackupKeys): Promise<void>;
  /** Asks for a folder; false when none was chosen. */
  chooseFolder(): Promise<boolean>;
  forgetFolder(): Promise<void>;
  /** Checks the whole file; what was found stands in the view. */
  check(keys: BackupKeys): Promise<void>;
  /** Asks for a folder and puts everything in it; gives the name of what was made there, or null when none was chosen. */
  exportAll(keys: BackupKeys): Promise<string | null>;
}

/** Says what is the matter with a briefcase that does not open. */
export interface DoctorRoom {
  /** @param failure the code opening failed with; null asks how it looks from outside */
  examine(failure: FailureCode | null): Promise<Diagnosis>;
}

/** Restoring, while the briefcase is closed. */
export interface RestoreRoom {
  /** Snapshots beside the data and in the chosen folder, newest first. */
  find(): Promise<readonly SnapshotItem[]>;
  /** Asks for a folder; null when none was chosen. */
  pick(): Promise<readonly SnapshotItem[] | null>;
  /** @throws SnapshotMissing and what opening and checking it throws */
  prepare(input: ChannelRequest<'restore.prepare'>): Promise<RestorePlan>;
  /** Makes a briefcase of what can still be read of the present data. */
  salvage(input: ChannelRequest<'restore.salvage'>): Promise<SalvagePlan>;
  /** Puts it in place; the keys are for opening what stands there now. @throws SnapshotMissing */
  commit(): Promise<VaultSession>;
  /** Forgets what was prepared. */
  cancel(): void;
}
