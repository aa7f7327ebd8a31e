import { CodedError } from '../../shared/coded-error.ts';

/** The key does not open this file. */
export class WrongDatabaseKey extends CodedError {
  readonly code = 'wrongDatabaseKey';
}

/** The file opens no more, or a part of it does not pass its check. Nothing was repaired or removed. */
export class StoreDamaged extends CodedError {
  readonly code = 'storeDamaged';
}

/** The file was written by a newer version of the product. */
export class StoreTooNew extends CodedError {
  readonly code = 'storeTooNew';
}

/** Less is in the file than was acknowledged: commits were lost, or an older copy was put in its place. */
export class StoreBehindWatermark extends CodedError {
  readonly code = 'storeBehindWatermark';
}

/**
 * An older state of the whole folder was put back: outside the folder it is known that this store was further. No damage:
 * what is there may be whole. Only `acceptRestore` goes on with it.
 */
export class StoreRolledBack extends CodedError {
  readonly code = 'storeRolledBack';
}

/** The keys are those of a finished briefcase, but its database is gone. An empty one never takes its place by itself. */
export class DatabaseMissing extends CodedError {
  readonly code = 'databaseMissing';
}

/** A table, index, view or trigger of the file is not what the program makes: somebody else worked in it. */
export class StoreSchemaAltered extends CodedError {
  readonly code = 'storeSchemaAltered';
}

/** There are data, but no watermark that can be trusted to compare them with. */
export class WatermarkUnreadable extends CodedError {
  readonly code = 'watermarkUnreadable';
}

/** The last watermark could not be written; nothing more is accepted until it can. */
export class WatermarkUnwritable extends CodedError {
  readonly code = 'watermarkUnwritable';
}

/** SQLite did not take over a setting that keeps data safe or secret. */
export class StoreNotSecured extends CodedError {
  readonly code = 'storeNotSecured';
}

/** The disk is full, or refuses to write. The change did not happen. */
export class StoreUnwritable extends CodedError {
  readonly code = 'storeUnwritable';
}

/** Another change is going on: of another program, or of the code that asks for this one. */
export class StoreBusy extends CodedError {
  readonly code = 'storeBusy';
}

/** The store was closed (locked). */
export class StoreClosed extends CodedError {
  readonly code = 'storeClosed';
}

/** What is offered is not a valid record, blob or key. `path` names the field, never its content. */
export class RecordRefused extends CodedError {
  readonly code = 'recordRefused';
  readonly kind: string;
  readonly path: string;

  constructor(kind: string, path: string, options?: ErrorOptions) {
    super(`refused: ${kind}, field ${path}`, options);
    this.kind = kind;
    this.path = path;
  }
}

/** Somebody else changed the record since it was read, or it exists already. */
export class StaleVersion extends CodedError {
  readonly code = 'staleVersion';
}

/** The record is closed for change: what comes later is an amendment. */
export class RecordFrozen extends CodedError {
  readonly code = 'recordFrozen';
}

/** There is no such record or blob. */
export class RecordMissing extends CodedError {
  readonly code = 'recordMissing';
}

/** A stored row is not what its kind prescribes. */
export class RecordUnreadable extends CodedError {
  readonly code = 'recordUnreadable';
}

/** The record was written by a newer version of the product: this one does not know its form. */
export class RecordTooNew extends CodedError {
  readonly code = 'recordTooNew';
}

/** The record, or its dossier, was destroyed. It does not come back, wherever a copy comes from [RET-29]. */
export class RecordDestroyed extends CodedError {
  readonly code = 'recordDestroyed';
}

/** This user was given no key to the dossier. */
export class DossierKeyMissing extends CodedError {
  readonly code = 'dossierKeyMissing';
}

/** The key of the dossier that is kept for this user was not given by a colleague of this organisation who may. */
export class DossierKeyUnproven extends CodedError {
  readonly code = 'dossierKeyUnproven';
}
