import { backupStateIn } from '../../electron/backup/backup-state.ts';
import { Backups } from '../../electron/backup/backups.ts';
import type { ComputerNames } from '../../electron/backup/doctor/computer-mark.ts';
import { Doctor } from '../../electron/backup/doctor/doctor.ts';
import { jobs, type RunJob } from '../../electron/backup/jobs.ts';
import { Restoration, type RestorationParts } from '../../electron/backup/restore/restoration.ts';
import { Restores } from '../../electron/backup/restores.ts';
import { SnapshotList } from '../../electron/backup/snapshot-list.ts';
import type { HandlerParts } from '../../electron/ipc/handlers.ts';
import { pathsIn } from '../../electron/start/paths.ts';

/** Does each job at once and in this thread: what the worker adds is tested with the worker. */
export const runHere: RunJob = async (name, input) => {
  await Promise.resolve();
  return (jobs[name] as (input: unknown) => never)(input);
};

/** What the computer of a test is called. */
export const thisComputer: ComputerNames = { host: 'proeflaptop', user: 'proef', platform: 'linux' };

interface BackupRoomsOptions
  extends
    Pick<RestorationParts, 'vaultIn' | 'openStore' | 'now'>,
    Partial<Pick<RestorationParts, 'anchorsFor'>> {
  /** The folder of the briefcase. */
  readonly home: string;
  /** Where the key file of this client lies; as the application has it unless told. */
  readonly vaultFolder?: string;
  /** What the window of the system answers when it asks for a folder. */
  readonly pickFolder?: () => Promise<string | null>;
  readonly run?: RunJob;
  /** What this computer is called. */
  readonly names?: ComputerNames;
}

/** Snapshots and restoring over a folder, as main.ts puts them together, without a worker and without a window. */
export function backupRooms(
  options: BackupRoomsOptions,
): Pick<HandlerParts, 'backups' | 'restores'> & { readonly doctor: Doctor } {
  const { home, vaultIn, openStore, now, run = runHere, names = thisComputer } = options;
  const { pickFolder = () => Promise.resolve(null), anchorsFor = () => Promise.resolve([]) } = options;
  const { database, vault, snapshots, backupState } = pathsIn(home);
  const vaultFolder = options.vaultFolder ?? vault;
  const state = backupStateIn(backupState);
  const list = new SnapshotList();
  const restoration = new Restoration({ profile: home, run, vaultIn, openStore, anchorsFor, now });
  const restores = new Restores({ restoration, snapshots, state, list, pickFolder });
  return {
    doctor: new Doctor({ profile: home, state, restores, names }),
    backups: new Backups({
      database,
      vaultFolder,
      folder: snapshots,
      state,
      list,
      run,
      pickFolder,
      now,
      changed: () => undefined,
    }),
    restores,
  };
}
