import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from '../../disk/sync-folder.ts';
import { syncFile } from '../../disk/synced-copy.ts';
import { readDatabase } from '../../store/closed-database.ts';
import { factsOf } from '../../store/database-facts.ts';
import { salvageDatabase, type Salvage } from '../../store/salvage.ts';
import { openWatermark, watermarkKey } from '../../store/watermark.ts';
import { KEY_FILES } from '../../vault/vault-folder.ts';
import { inBackupFolder } from '../folder-errors.ts';
import { readKeyFile } from '../key-file.ts';
import { profileIn, type Profile } from './profile.ts';
import { stagedFolder } from './put-in-place.ts';

/** What to salvage: the present data of a profile, with the key that its key file gave. */
export interface SalvageOrder {
  readonly profile: string;
  readonly key: Uint8Array;
  /** An instant in UTC; names the folder. */
  readonly at: string;
}

/** A briefcase made of what could still be read, ready to take the place of the damaged one. */
export interface StagedSalvage {
  readonly staged: Profile;
  readonly salvage: Salvage;
}

/**
 * Makes a new database of everything in the present one that can still be read, beside the present key file, in a folder of
 * its own. The present files are only read. @throws WrongDatabaseKey | StoreDamaged | BackupFolderFull; nothing is left then
 */
export function stageSalvage({ profile, key, at }: SalvageOrder): StagedSalvage {
  const present = profileIn(profile);
  const staged = profileIn(stagedFolder(profile, at));
  return inBackupFolder(() => {
    rmSync(staged.folder, { recursive: true, force: true });
    try {
      for (const folder of [staged.folder, staged.vaultFolder, staged.databaseFolder])
        mkdirSync(folder, { mode: 0o700 });
      const salvage = salvageDatabase({ file: present.database, key }, staged.database, () => new Date(at));
      syncFile(staged.database);
      const { head } = readDatabase({ file: staged.database, key }, factsOf);
      openWatermark(staged.watermark, watermarkKey(key), head).close();
      const keyFile = join(staged.vaultFolder, KEY_FILES.main);
      writeFileSync(keyFile, readKeyFile(present.vaultFolder).text, { mode: 0o600 });
      syncFile(keyFile);
      for (const folder of [staged.vaultFolder, staged.databaseFolder, staged.folder]) syncFolder(folder);
      return { staged, salvage };
    } catch (error) {
      rmSync(staged.folder, { recursive: true, force: true });
      throw error;
    }
  });
}
