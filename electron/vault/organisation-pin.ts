import { readFile } from 'node:fs/promises';
import { OrganisationFileDamaged } from './errors.ts';
import { parseOrganisationFile } from './organisation-file.ts';

/**
 * Whether this computer says which organisation it belongs to, in a file its user cannot change.
 * - `guarded`: it does; `organisationKey` is the public key, base64
 * - `writable`: there is a file, but the user can change it, so it proves nothing and is not read
 * - `none`: there is no file
 */
export type OrganisationPin =
  { readonly state: 'guarded'; readonly organisationKey: string } | { readonly state: 'writable' | 'none' };

/** Where an organisation file may lie, and whether the user who runs the program can change what lies there. */
export interface PinPlaces {
  /** Full paths, the first that counts first. */
  readonly paths: readonly string[];
  /** See disk/user-writable.ts. */
  readonly isWritable: (path: string) => Promise<boolean>;
}

async function textAt(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
      return null;
    // It is there and cannot be read: whoever placed it wanted it to count.
    throw new OrganisationFileDamaged();
  }
}

/** Reads the pin anew. @throws OrganisationFileDamaged when a guarded file is not whole and signed: then nothing opens */
export async function readOrganisationPin({ paths, isWritable }: PinPlaces): Promise<OrganisationPin> {
  let state: 'writable' | 'none' = 'none';
  for (const path of paths) {
    const text = await textAt(path);
    if (text === null) continue;
    if (await isWritable(path)) state = 'writable';
    else return { state: 'guarded', organisationKey: parseOrganisationFile(text).claim.organisationKey };
  }
  return { state };
}
