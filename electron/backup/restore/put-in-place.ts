import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { syncFolder } from '../../disk/sync-folder.ts';
import { syncFile } from '../../disk/synced-copy.ts';
import { replacedFolders } from './profile.ts';

/** The one file that says a restore was decided on: while it stands, the restore is finished before anything else. */
const decision = 'terugzetten.json';
const stagedPrefix = 'terugzetten-';
const asidePrefix = 'opzij-';

const decisionSchema = z.strictObject({
  staged: z.string().regex(/^terugzetten-[0-9TZ-]+$/),
  aside: z.string().regex(/^opzij-[0-9TZ-]+$/),
});
type Decision = z.infer<typeof decisionSchema>;

/** The folder in which a restore is prepared, named after a moment (an instant in UTC). */
export const stagedFolder = (profile: string, at: string): string =>
  join(profile, `${stagedPrefix}${nameOf(at)}`);

const nameOf = (at: string): string => at.replaceAll(/[:.]/g, '-');

/**
 * Puts what was prepared for `at` in the place of what is there. What is there is set aside in a folder of its own and not
 * removed. The decision is one file that appears whole or not at all: after a crash before it the old state stands, after a
 * crash behind it `finishRestore` brings the new one. Nothing of the briefcase may be open.
 * @throws the error of the file system, before the decision; afterwards the next start goes on with it
 */
export function putInPlace(profile: string, at: string): void {
  const made: Decision = { staged: `${stagedPrefix}${nameOf(at)}`, aside: `${asidePrefix}${nameOf(at)}` };
  mkdirSync(join(profile, made.aside), { mode: 0o700 });
  const part = join(profile, `${decision}.new`);
  writeFileSync(part, JSON.stringify(made), { mode: 0o600 });
  syncFile(part);
  renameSync(part, join(profile, decision));
  syncFolder(profile);
  finishRestore(profile);
}

/**
 * To be called at each start before anything is opened: finishes a restore that was decided on, and otherwise removes what
 * was only prepared, a copy of a snapshot that still exists. Each step may have been taken already.
 */
export function finishRestore(profile: string): void {
  if (!existsSync(profile)) return;
  const decided = readDecision(profile);
  if (decided !== null) {
    for (const name of replacedFolders) replaceFolder(profile, name, decided);
    syncFolder(profile);
    rmSync(join(profile, decision), { force: true });
    syncFolder(profile);
  }
  removePrepared(profile);
}

function replaceFolder(profile: string, name: string, { staged, aside }: Decision): void {
  const [prepared, present] = [join(profile, staged, name), join(profile, name)];
  if (!existsSync(prepared)) return;
  if (existsSync(present)) {
    mkdirSync(join(profile, aside), { recursive: true, mode: 0o700 });
    renameSync(present, join(profile, aside, name));
    syncFolder(join(profile, aside));
  }
  renameSync(prepared, present);
  syncFolder(profile);
}

/** Null when nothing was decided. It was written whole: one that cannot be read is not ours. */
function readDecision(profile: string): Decision | null {
  const path = join(profile, decision);
  if (!existsSync(path)) return null;
  const parsed = decisionSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  return parsed.success ? parsed.data : null;
}

function removePrepared(profile: string): void {
  for (const name of readdirSync(profile)) {
    if (name.startsWith(stagedPrefix)) rmSync(join(profile, name), { recursive: true, force: true });
    // Made just before a decision that never came.
    if (name.startsWith(asidePrefix) && readdirSync(join(profile, name)).length === 0)
      rmSync(join(profile, name), { recursive: true });
  }
  rmSync(join(profile, `${decision}.new`), { force: true });
}
