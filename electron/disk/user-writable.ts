import { lstat, open, realpath } from 'node:fs/promises';
import { dirname, parse } from 'node:path';

/** Who runs the program, on POSIX. */
export interface RunningUser {
  readonly uid: number;
  readonly groups: readonly number[];
}

interface Owned {
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/** Whether this user may write here, or may give herself the right to: an owner can, whatever the mode says. */
export function mayWrite({ uid, gid, mode }: Owned, user: RunningUser): boolean {
  if (user.uid === 0 || uid === user.uid) return true;
  return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && user.groups.includes(gid));
}

/** A path and every folder above it. */
function upwards(path: string): readonly string[] {
  const above = dirname(path);
  return path === parse(path).root ? [path] : [path, ...upwards(above)];
}

/**
 * Whether the user who runs the program can change or replace a file.
 *
 * POSIX: owner, group and mode of the file and of every folder above it, along the path as given and as it really runs (a
 * folder she can write in is a file she can replace). Access lists beyond these are not looked at. Windows, where Node has no
 * access lists: the file is opened for writing, which changes nothing; the folders are not tried. Source: chmod(2), acl(5).
 * @param user null on Windows
 */
export async function isUserWritable(path: string, user: RunningUser | null): Promise<boolean> {
  if (user === null) return opensForWriting(path);
  for (const one of new Set([...upwards(path), ...upwards(await realpath(path))])) {
    const found = await lstat(one);
    // The mode of a link says nothing: whether it can be replaced is asked of its folder.
    const mode = found.isSymbolicLink() ? 0 : found.mode;
    if (mayWrite({ uid: found.uid, gid: found.gid, mode }, user)) return true;
  }
  return false;
}

async function opensForWriting(path: string): Promise<boolean> {
  try {
    await (await open(path, 'r+')).close();
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return !(code === 'EACCES' || code === 'EPERM' || code === 'EROFS');
  }
}
