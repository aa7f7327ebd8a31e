/** What a schedule needs to know; instants in UTC, null for never. */
export interface BackupMoments {
  readonly now: string;
  /** When something was written last. */
  readonly lastWrite: string | null;
  /** When the newest whole snapshot beside the data was made. */
  readonly lastSnapshot: string | null;
  /** When the file of the store was checked last. */
  readonly lastCheck: string | null;
  /** Whether a chosen folder is there and lacks the newest snapshot: a stick that was put in. */
  readonly copyWaits: boolean;
}

const backupTasks = ['snapshot', 'copy', 'check'] as const;
export type BackupTask = (typeof backupTasks)[number];

const hour = 3_600_000;

/**
 * A day's work is at most four hours old in a snapshot, and what nobody touched is not copied again. Checking every page
 * once a day finds rot while the snapshots of last week are still there.
 */
const backupTerms = { snapshotAfter: 4 * hour, checkAfter: 24 * hour } as const;

/**
 * What is to be done now, in this order. A clock that was set back must not stop it: a moment in the future counts as long
 * ago.
 */
export function tasksDue(moments: BackupMoments): readonly BackupTask[] {
  const { now, lastWrite, lastSnapshot, lastCheck, copyWaits } = moments;
  const age = (moment: string | null): number => {
    const passed = moment === null ? Number.POSITIVE_INFINITY : Date.parse(now) - Date.parse(moment);
    return passed < 0 ? Number.POSITIVE_INFINITY : passed;
  };
  const written =
    lastWrite !== null && (lastSnapshot === null || lastWrite > lastSnapshot || lastSnapshot > now);
  const snapshot = written && age(lastSnapshot) >= backupTerms.snapshotAfter;
  const check = age(lastCheck) >= backupTerms.checkAfter;
  const due: Readonly<Record<BackupTask, boolean>> = { snapshot, copy: !snapshot && copyWaits, check };
  return backupTasks.filter((task) => due[task]);
}
