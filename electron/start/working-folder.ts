import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from './options.ts';

/** Where this run keeps everything. */
export interface WorkingFolder {
  readonly path: string;
  /** Where the anchors of its store lie. */
  readonly anchors: string;
  /** To be called when the run ends: the folder of an example goes with it, any other stays. */
  readonly leave: () => void;
}

/**
 * Chooses the folder of this run: that of the user, the one asked for, or for the example a new one. Its name nobody can
 * know beforehand, because the folder of temporary files is shared with other users. Only a briefcase of the user is anchored
 * outside its folder: an example or a test leaves nothing behind on the computer.
 */
export function workingFolder(
  { demo, profile }: Pick<Options, 'demo' | 'profile'>,
  system: { readonly userData: string; readonly temporary: string; readonly anchors: string },
): WorkingFolder {
  const own = { leave: () => undefined };
  if (!demo && profile === null) return { path: system.userData, anchors: system.anchors, ...own };
  if (!demo && profile !== null) return { path: profile, anchors: join(profile, 'anker'), ...own };
  const path = mkdtempSync(join(profile ?? system.temporary, 'arbokoffer-voorbeeld-'));
  return { path, anchors: join(path, 'anker'), leave: () => rmSync(path, { recursive: true, force: true }) };
}
