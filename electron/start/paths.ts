import { join } from 'node:path';

/** Where everything of one briefcase lies. Nothing here is readable without the keys, except the preferences. */
export interface Paths {
  /** Folder of the key file. */
  readonly vault: string;
  readonly database: string;
  readonly watermark: string;
  readonly preferences: string;
  /** Folder of the snapshots beside the data. */
  readonly snapshots: string;
  /** What is known of the snapshots while the briefcase is closed. */
  readonly backupState: string;
}

/** The files of a briefcase in a folder. */
export function pathsIn(folder: string): Paths {
  return {
    vault: join(folder, 'sleutels'),
    database: join(folder, 'koffer', 'koffer.db'),
    watermark: join(folder, 'koffer', 'watermerk'),
    preferences: join(folder, 'voorkeuren.json'),
    snapshots: join(folder, 'reservekopieen'),
    backupState: join(folder, 'reservekopieen.json'),
  };
}
