import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { instant } from '../../shared/domain/instant.ts';
import { backupProblemCodes } from '../../shared/ipc/backup-channels.ts';
import { writeWholeFile } from '../disk/whole-file.ts';

const problem = z.strictObject({ at: instant, code: z.enum(backupProblemCodes) });

const backupState = z.strictObject({
  /** A second folder for the snapshots, such as a stick; null for none. */
  chosenFolder: z.string().nullable(),
  /** The last full check of the file of the store. */
  lastCheck: z.strictObject({ at: instant, sound: z.boolean() }).nullable(),
  /** Why the last snapshot beside the data was not made; null when it was. */
  hereProblem: problem.nullable(),
  /** The same for the chosen folder. */
  chosenProblem: problem.nullable(),
  /** The mark of the computer the briefcase was last opened on (doctor/computer-mark.ts); null for none yet. */
  computer: z.string().nullable(),
});
/** What must outlive a restart and is not in the store: the lock screen and the doctor need it too. Says nothing of anyone. */
export type BackupState = z.infer<typeof backupState>;

const nothingYet: BackupState = {
  chosenFolder: null,
  lastCheck: null,
  hereProblem: null,
  chosenProblem: null,
  computer: null,
};

/** The state, in one JSON file. */
export interface BackupStateFile {
  /** A file that cannot be read counts as absent: all of it comes back by itself, but the folder. */
  read(): Promise<BackupState>;
  change(part: Partial<BackupState>): Promise<BackupState>;
}

export function backupStateIn(file: string): BackupStateFile {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<BackupState> => {
    try {
      return backupState.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch {
      return nothingYet;
    }
  };
  return {
    read,
    // One after another: two at once would write over each other's part.
    change: (part) => {
      const next = last.then(async () => {
        const state = { ...(await read()), ...part };
        await writeWholeFile(file, JSON.stringify(state));
        return state;
      });
      last = next.catch(() => undefined);
      return next;
    },
  };
}
