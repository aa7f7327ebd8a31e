import { CodedError } from '../../shared/coded-error.ts';

// Each class is one thing that can be wrong with a snapshot or the folder it lies in. No message or cause holds a path.

/** The folder is not there: a stick that was taken out, a drive of the network that is away. */
export class BackupFolderMissing extends CodedError {
  readonly code = 'backupFolderMissing';
  constructor(options?: ErrorOptions) {
    super('the folder of the snapshots is not there', options);
  }
}

/** The folder takes no files. */
export class BackupFolderReadOnly extends CodedError {
  readonly code = 'backupFolderReadOnly';
  constructor(options?: ErrorOptions) {
    super('the folder of the snapshots takes no files', options);
  }
}

/** There is no room for another snapshot. */
export class BackupFolderFull extends CodedError {
  readonly code = 'backupFolderFull';
  constructor(options?: ErrorOptions) {
    super('there is no room for a snapshot', options);
  }
}

/** A copy could not be written, or what came back from the disk is not what was written. Nothing half is left. */
export class SnapshotFailed extends CodedError {
  readonly code = 'snapshotFailed';
  constructor(options?: ErrorOptions) {
    super('the snapshot could not be made', options);
  }
}

/** A snapshot that was changed, or rotted: its files are not those of its manifest, or do not pass their check. */
export class SnapshotDamaged extends CodedError {
  readonly code = 'snapshotDamaged';
  constructor(options?: ErrorOptions) {
    super('the snapshot is not what its manifest says', options);
  }
}

/** A snapshot of a newer version of the product. */
export class SnapshotTooNew extends CodedError {
  readonly code = 'snapshotTooNew';
  constructor() {
    super('the snapshot was made by a newer version');
  }
}

/** No snapshot was found where one was looked for. */
export class SnapshotMissing extends CodedError {
  readonly code = 'snapshotMissing';
  constructor(options?: ErrorOptions) {
    super('there is no snapshot here', options);
  }
}
