import { join } from 'node:path';

/** What one briefcase is made of on the disk. Restoring replaces the two folders, and nothing else. */
export interface Profile {
  /** The folder that holds everything of this briefcase. */
  readonly folder: string;
  readonly vaultFolder: string;
  readonly databaseFolder: string;
  readonly database: string;
  readonly watermark: string;
}

const names = { vault: 'sleutels', data: 'koffer', database: 'koffer.db', watermark: 'watermerk' } as const;

/** The folders that change places in a restore. */
export const replacedFolders = [names.vault, names.data] as const;

/** The parts of a briefcase in a folder; electron/start/paths.ts names the same ones. */
export function profileIn(folder: string): Profile {
  const databaseFolder = join(folder, names.data);
  return {
    folder,
    vaultFolder: join(folder, names.vault),
    databaseFolder,
    database: join(databaseFolder, names.database),
    watermark: join(databaseFolder, names.watermark),
  };
}
