import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from './options.ts';

/** Where this run keeps everything. */
export interface WorkingFolder {
  readonly path: string;
  /** To be called when the run ends: the folder of an example goes with it, any other stays. */
  readonly leave: () => void;
}

/**
 * Chooses the folder of this run: that of the user, the one asked for, or for the example a new one. Its name nobody can
 * know beforehand, because the folder of temporary files is shared with other users.
 */
export function workingFolder(
  { demo, profile }: Pick<Options, 'demo' | 'profile'>,
  system: { readonly userData: string; readonly temporary: string },
): WorkingFolder {
  if (!demo) return { path: profile ?? system.userData, leave: () => undefined };
  const path = mkdtempSync(join(profile ?? system.temporary, 'arbokoffer-voorbeeld-'));
  return { path, leave: () => rmSync(path, { recursive: true, force: true }) };
}
