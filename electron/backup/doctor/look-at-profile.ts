import { existsSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VaultDamaged, VaultMissing, VaultTooNew } from '../../vault/errors.ts';
import { KEY_FILES } from '../../vault/vault-folder.ts';
import { readKeyFile } from '../key-file.ts';
import type { Profile } from '../restore/profile.ts';
import { computerMark, type ComputerNames } from './computer-mark.ts';
import type { ProfileFacts } from './diagnose.ts';

/** What the last opening noted, and what this computer is called now. */
export interface ComputerFacts {
  /** The mark of the computer the briefcase was last opened on; null when nobody noted it. */
  readonly noted: string | null;
  readonly names: ComputerNames;
}

/** Looks at the files of a briefcase from outside. Opens none of them for writing and needs no key. */
export function lookAtProfile(profile: Profile, { noted, names }: ComputerFacts): ProfileFacts {
  const { keyFile, vaultId } = lookAtKeys(profile.vaultFolder);
  const holdsBytes = (path: string): boolean => existsSync(path) && statSync(path).size > 0;
  return {
    keyFile,
    database: holdsBytes(profile.database) ? 'er' : 'weg',
    hasLog: holdsBytes(`${profile.database}-wal`),
    hasWatermark: holdsBytes(profile.watermark),
    sameComputer: noted === null || vaultId === null ? null : noted === computerMark(names, vaultId),
    freeBytes: freeBytesAt(profile.folder),
  };
}

function lookAtKeys(folder: string): {
  readonly keyFile: ProfileFacts['keyFile'];
  readonly vaultId: string | null;
} {
  try {
    return { keyFile: 'heel', vaultId: readKeyFile(folder).vaultId };
  } catch (error) {
    if (error instanceof VaultTooNew) return { keyFile: 'nieuwer', vaultId: null };
    if (error instanceof VaultDamaged) return { keyFile: 'beschadigd', vaultId: null };
    if (!(error instanceof VaultMissing)) throw error;
    return { keyFile: existsSync(join(folder, KEY_FILES.pending)) ? 'niet af' : 'weg', vaultId: null };
  }
}

function freeBytesAt(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
