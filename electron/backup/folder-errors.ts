import { CodedError } from '../../shared/coded-error.ts';
import { BackupFolderFull, BackupFolderMissing, BackupFolderReadOnly, SnapshotFailed } from './errors.ts';

const missing: readonly string[] = [
  'ENOENT',
  'ENOTDIR',
  'ENODEV',
  'ENXIO',
  'ESTALE',
  'EHOSTDOWN',
  'ENOTCONN',
];
const readOnly: readonly string[] = ['EROFS', 'EACCES', 'EPERM', 'SQLITE_READONLY', 'SQLITE_CANTOPEN'];
const full: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL'];

/** Runs `work` in a folder of snapshots, and gives what the system says against it a code a person can be told. */
export function inBackupFolder<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asFolderError(error);
  }
}

/** A coded error of another room stays what it is, unless what lies beneath is a full disk. */
function asFolderError(error: unknown): unknown {
  const system = systemCode(error);
  // The error of the system holds a path, and a path can hold a name: only its code goes on.
  const options = { cause: Object.assign(new Error(system), { code: system }) };
  if (full.includes(system)) return new BackupFolderFull(options);
  if (error instanceof CodedError) return error;
  if (missing.includes(system)) return new BackupFolderMissing(options);
  if (readOnly.includes(system)) return new BackupFolderReadOnly(options);
  return new SnapshotFailed(options);
}

/** The code of the error beneath, such as 'ENOSPC'; empty when there is none. */
function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error instanceof CodedError) return systemCode(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : systemCode(error.cause);
}
