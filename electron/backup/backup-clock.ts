import type { Backups } from './backups.ts';
import type { BackupStateFile } from './backup-state.ts';
import type { BackupKeys } from './port.ts';
import { tasksDue } from './schedule.ts';

/** Not at once: opening the briefcase, and the first search, go first. In milliseconds. */
const firstLookAfter = 20_000;
const lookEvery = 600_000;

/** What the clock looks at while the briefcase is open. */
export interface OpenBriefcase {
  readonly keys: BackupKeys;
  /** When something was written last; null for never. */
  readonly lastWrite: () => string | null;
}

export interface BackupClockParts {
  readonly backups: Backups;
  readonly state: BackupStateFile;
  readonly now: () => Date;
  /** Gets what a task failed with; the view tells the user. */
  readonly failed: (cause: unknown) => void;
}

/**
 * Makes snapshots and checks by itself while the briefcase is open. Not when it locks: the keys must go then at once, and
 * a copy takes seconds. Gives how to stop.
 */
export function startBackupClock(parts: BackupClockParts, open: OpenBriefcase): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const wait = (milliseconds: number): void => {
    timer = setTimeout(() => void look(), milliseconds);
    // A laptop that is shut down does not wait for a copy.
    timer.unref();
  };
  const look = async (): Promise<void> => {
    try {
      await doWhatIsDue(parts, open, () => stopped);
    } catch (cause) {
      parts.failed(cause);
    }
    if (!stopped) wait(lookEvery);
  };
  wait(firstLookAfter);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Does what the schedule asks for now; ends early when the briefcase is closed meanwhile. */
async function doWhatIsDue(
  { backups, state, now }: BackupClockParts,
  { keys, lastWrite }: OpenBriefcase,
  isStopped: () => boolean,
): Promise<void> {
  const tasks = tasksDue({
    now: now().toISOString(),
    lastWrite: lastWrite(),
    lastSnapshot: backups.newest()?.manifest.madeAt ?? null,
    lastCheck: (await state.read()).lastCheck?.at ?? null,
    copyWaits: await backups.copyWaits(),
  });
  for (const task of tasks) {
    if (isStopped()) return;
    switch (task) {
      case 'snapshot':
        await backups.make(keys, 'schema');
        break;
      case 'copy':
        await backups.catchUp(keys);
        break;
      case 'check':
        await backups.check(keys);
        break;
    }
  }
}
