import type { Compartment } from '../../shared/access/matrix.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { Enrolment } from '../../shared/domain/enrolment.ts';
import type { OrganisationKind, RecordBody, RecordKind, StoredRecord } from '../../shared/records/kinds.ts';
import type { LogReport } from '../../shared/domain/log-check.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { Queries } from './queries-port.ts';

/** Who acts, for the audit line and for the author of a record. */
export interface Actor {
  readonly enrolment: Enrolment;
  readonly deviceId: RecordId;
  /** Ed25519 signature of the user over a text, base64: for the heads of the access log. */
  sign(text: string): string;
}

/**
 * What opens medical bodies. The store asks it for the key of one dossier; without a key it cannot decrypt,
 * whatever the code around it does.
 */
export interface DossierKeyring {
  /**
   * The key of a dossier, or null when this user was given none. `wrapped` is the row kept for this user. The bytes belong
   * to the ring, which overwrites them: use them at once and keep none.
   */
  unwrap(wrapped: WrappedDossierKey): Uint8Array | null;
}

export interface WrappedDossierKey {
  readonly dossierId: RecordId;
  readonly userId: RecordId;
  /** The dossier key wrapped for the user's X25519 key, base64. */
  readonly wrapped: string;
  /** ISO instant. */
  readonly wrappedAt: string;
  /** The colleague who gave it. */
  readonly wrappedBy: RecordId;
  /** Her Ed25519 signature over all of it (electron/signatures/dossier-key.ts), base64. */
  readonly signature: string;
}

/**
 * What may be read without a line in the access log: data of the organisation, counts, and who may read a dossier, which
 * is asked before anything of it is read. Nothing that stands in a dossier.
 */
export interface OrganisationReader {
  find<Kind extends OrganisationKind>(kind: Kind, id: RecordId): StoredRecord<Kind> | undefined;
  /** @throws RecordMissing when there is none. */
  get<Kind extends OrganisationKind>(kind: Kind, id: RecordId): StoredRecord<Kind>;
  /** All records of a kind, oldest first. */
  all<Kind extends OrganisationKind>(kind: Kind): readonly StoredRecord<Kind>[];
  /** Whether a dossier of this id is here, or was until it was destroyed. */
  hasDossier(dossierId: RecordId): boolean;
  team(dossierId: RecordId): TreatmentTeam;
  /** Whether a key of the dossier was given to this user, by a colleague who may, and her keyring opens it. */
  holdsKey(dossierId: RecordId): boolean;
  readonly queries: Pick<Queries, 'employers' | 'countDossiers' | 'queueSize' | 'lastWriteAt'>;
}

/** Who is or was in the treatment team of a dossier. */
export interface TreatmentTeam {
  /** The memberships this program can read and a colleague signed who may, oldest first. */
  readonly members: readonly StoredRecord<'teamMember'>[];
  /** Whether there are others, written by a newer version or signed by nobody who may: then nobody may conclude that the team is empty or was left. */
  readonly hasUnknown: boolean;
}

/** Reads inside one transaction. A reader cannot write. */
export interface Reader extends OrganisationReader {
  /** @throws RecordTooNew | RecordUnreadable | DossierKeyMissing */
  find<Kind extends RecordKind>(kind: Kind, id: RecordId): StoredRecord<Kind> | undefined;
  /** @throws RecordMissing when there is none, and what `find` throws */
  get<Kind extends RecordKind>(kind: Kind, id: RecordId): StoredRecord<Kind>;
  /**
   * All records of a kind in a dossier, oldest first; with `compartments` only those that lie there. Fails when one of them
   * was written by a newer version, because what decides about a dossier must know all of it.
   * Medical ones need the dossier's key. @throws DossierKeyMissing | RecordTooNew | RecordUnreadable
   */
  ofDossier<Kind extends RecordKind>(
    kind: Kind,
    dossierId: RecordId,
    compartments?: readonly Compartment[],
  ): readonly StoredRecord<Kind>[];
  /** As `ofDossier`, without those this program does not know: for showing, together with `tooNew`. */
  readable<Kind extends RecordKind>(
    kind: Kind,
    dossierId: RecordId,
    compartments?: readonly Compartment[],
  ): readonly StoredRecord<Kind>[];
  /** The records of a dossier that a newer version of the product wrote: that they are there, not what they hold. */
  tooNew(dossierId: RecordId): readonly UnknownRecord[];
  /** Every version of a record that was once more than a draft, oldest first, the present one last. */
  versions<Kind extends RecordKind>(kind: Kind, id: RecordId): readonly StoredRecord<Kind>[];
  /** What is known of everything written in a dossier without its key, oldest first. */
  written(dossierId: RecordId): readonly WrittenRecord[];
  /** The bytes of a blob, decrypted and checked against its digest. @throws RecordMissing | DossierKeyMissing | StoreDamaged */
  blob(id: RecordId): StoredBlob;
  readonly queries: Queries;
}

/** A record whose kind or form this program does not know. */
export interface UnknownRecord {
  readonly id: RecordId;
  /** Null for a kind that only a newer version knows. */
  readonly kind: RecordKind | null;
  readonly compartment: Compartment;
  readonly writtenAt: string;
}

/** The envelope of a record. */
export interface WrittenRecord {
  readonly id: RecordId;
  /** Null for a kind that only a newer version knows. */
  readonly kind: RecordKind | null;
  readonly compartment: Compartment;
  readonly isDraft: boolean;
  readonly writtenAt: string;
  readonly writtenBy: RecordId;
}

export interface StoredBlob {
  readonly id: RecordId;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

/** A new version of one record. `baseVersion` 0 makes a new record; otherwise it must be the stored version. */
export interface RecordWrite<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind;
  readonly id: RecordId;
  readonly dossierId: RecordId | null;
  readonly compartment: Compartment;
  readonly baseVersion: number;
  readonly body: RecordBody<Kind>;
}

export interface BlobWrite {
  readonly id: RecordId;
  readonly dossierId: RecordId;
  readonly recordId: RecordId;
  readonly compartment: Compartment;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Everything one change does. All of it happens, or nothing. */
export interface Change {
  readonly records: readonly RecordWrite[];
  readonly blobs?: readonly BlobWrite[];
  /** Given before the medical bodies of the same change are encrypted, so a dossier can be opened and written at once. */
  readonly dossierKeys?: readonly WrappedDossierKey[];
  /** Records that end: destroyed, with a tombstone [RET-29]. */
  readonly deletions?: readonly RecordDeletion[];
  /** Dossiers that end as a whole, keys first. */
  readonly destroyedDossiers?: readonly RecordId[];
}

/** The end of one record; `baseVersion` must be the stored version. */
export interface RecordDeletion {
  readonly id: RecordId;
  readonly baseVersion: number;
}

/** A dossier that a commit touched, and by what; null stands for the organisation. */
export interface Touched {
  readonly dossierId: RecordId | null;
  /** The kinds of the records that were written. */
  readonly kinds: ReadonlySet<RecordKind>;
  /** Whether somebody was given the key of the dossier. */
  readonly gaveKeys: boolean;
  /** Whether a record, or the whole dossier, was destroyed. */
  readonly destroyed: boolean;
}

export interface Receipt {
  /** Number of this commit; grows by one. */
  readonly commit: number;
  readonly at: string;
  readonly versions: readonly { readonly id: RecordId; readonly version: number }[];
  /** Whether lists and headers have something new to show. The next save of a draft that exists has not. */
  readonly changesLists: boolean;
}

/** What a full check of the file found. */
export interface Integrity {
  /** Whether every page and index of the file passes its check. */
  readonly pages: 'ok' | 'beschadigd';
  /** The access log, and what is stored against it; null when the file is too damaged to read it. */
  readonly log: LogReport | null;
}

/** The open store. */
export interface Store {
  /**
   * The one write door: records, their earlier versions and ends, projections, outbox, audit line and watermark in one
   * transaction.
   * @throws RecordRefused | StaleVersion | RecordFrozen | RecordMissing | RecordDestroyed | DossierKeyMissing; then
   *   nothing happened
   */
  write(audit: AuditEvent, build: (reader: Reader) => Change): Receipt;
  /**
   * A read of dossier content: the audit line is committed with it. Of the same search, as somebody types on, one line
   * a minute is kept.
   */
  read<Result>(audit: AuditEvent, read: (reader: Reader) => Result): Result;
  /** A read without a line in the log: nothing that stands in a dossier can be asked here. */
  readOrganisation<Result>(read: (reader: OrganisationReader) => Result): Result;
  /** Only a line in the access log: a refusal, a print, a log-in. */
  logAccess(audit: AuditEvent): void;
  /** Called after each commit with what it touched. Returns how to stop listening. */
  onCommit(listener: (receipt: Receipt, touched: readonly Touched[]) => void): () => void;
  /** What the last check of the access log found: at opening of the last lines, later of all. */
  logReport(): LogReport;
  /**
   * Checks every line of the access log and everything stored against it, a little at a time, so that work goes on.
   * Null when the store was closed meanwhile. @throws StoreDamaged
   */
  checkLog(): Promise<LogReport | null>;
  /** Checks every page of the file and the whole access log at once. Takes seconds on a large file. */
  verifyIntegrity(): Integrity;
  /** Wipes the keys in memory and closes the file. What is asked afterwards fails with StoreClosed. */
  close(): void;
}
