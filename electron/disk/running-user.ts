import type { RunningUser } from './user-writable.ts';

/** What POSIX tells of who runs this process; absent on Windows. */
interface PosixProcess {
  getuid?(): number;
  getgid?(): number;
  getgroups?(): number[];
}

/** Who runs the program; null where the system has no user numbers, such as Windows. */
export function runningUser(process: PosixProcess): RunningUser | null {
  const uid = process.getuid?.();
  if (uid === undefined) return null;
  const group = process.getgid?.();
  return { uid, groups: [...(group === undefined ? [] : [group]), ...(process.getgroups?.() ?? [])] };
}
