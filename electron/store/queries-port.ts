import type { Compartment } from '../../shared/access/matrix.ts';
import type { AuditLine } from '../../shared/domain/audit.ts';
import type { Visit } from '../../shared/domain/visit.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { RecordKind } from '../../shared/records/kinds.ts';

/** The prepared questions over the projections; each lives in its own file under queries/. */
export interface Queries {
  searchDossiers(question: DossierQuestion): readonly DossierRow[];
  countDossiers(): number;
  /** The dossiers a user opened last, latest first. */
  recentDossiers(question: RecentQuestion): readonly RecentRow[];
  /** All employers by name, with who works there and is absent on a day (YYYY-MM-DD). */
  employers(day: string): readonly EmployerRow[];
  visitsOn(day: string): readonly VisitRow[];
  /** Running cases, by first sick day, oldest first. What is due follows from the timeline rules, not from SQL. */
  runningCases(): readonly CaseRow[];
  drafts(userId: RecordId): readonly DraftRow[];
  queue(): readonly QueueRow[];
  queueSize(): number;
  lastWriteAt(): string | null;
  /** Lines of the access log, newest first; all of the laptop, or of one dossier. */
  auditLines(question: AuditQuestion): readonly AuditLine[];
}

export interface AuditQuestion {
  /** Null for the lines of all dossiers and of none. */
  readonly dossierId: RecordId | null;
  readonly limit: number;
  /** Only lines before this sequence number, to page on from. */
  readonly before?: number;
}

export interface DossierQuestion {
  /** What was typed; empty lists all by name. Every word must begin a name, a personnel number, an employer or a birth date (dd-mm-jjjj). */
  readonly text: string;
  /** Only who works or worked there; the row then tells of that employment and its absences. */
  readonly employerId: RecordId | null;
  readonly phase: 'alle' | 'lopend' | 'hersteld' | 'geen-verzuim';
  readonly limit: number;
  /** The day (YYYY-MM-DD) on which an employment is the current one. */
  readonly on: string;
}

export interface DossierRow {
  readonly dossierId: RecordId;
  readonly name: string;
  readonly bornOn: string;
  /** The employment she is known by on that day; empty words without one. */
  readonly employerName: string;
  readonly jobTitle: string;
  readonly personnelNumber: string;
  readonly employmentEndedOn: string | null;
  /** The latest case. */
  readonly caseId: RecordId | null;
  readonly firstSickDay: string | null;
  readonly recoveredOn: string | null;
}

export interface RecentQuestion {
  readonly userId: RecordId;
  /** The event in the access log that stands for opening a dossier. */
  readonly event: string;
  readonly limit: number;
  /** The day (YYYY-MM-DD) on which an employment is the current one. */
  readonly on: string;
}

/** A dossier, as far as one must see to know it again. */
export type RecentRow = Pick<DossierRow, 'dossierId' | 'name' | 'bornOn' | 'employerName'>;

export interface EmployerRow {
  readonly employerId: RecordId;
  readonly name: string;
  readonly city: string;
  readonly contactName: string;
  /** How many people have an employment that runs. */
  readonly employees: number;
  readonly runningCases: number;
  readonly contractStartsOn: string | null;
  readonly contractEndedOn: string | null;
}

export interface VisitRow extends Visit {
  readonly visitId: RecordId;
  readonly dossierId: RecordId;
  readonly name: string;
  readonly employerName: string;
}

export interface CaseRow {
  readonly caseId: RecordId;
  readonly dossierId: RecordId;
  readonly name: string;
  readonly employerName: string;
  readonly firstSickDay: string;
  readonly recoveredOn: string | null;
}

/** Unfinished writing of this user: a form or a report. Says that it exists, never what it holds. */
export interface DraftRow {
  readonly recordId: RecordId;
  readonly kind: 'form' | 'reportDraft';
  /** Which form, or which kind of report: the id of its definition. */
  readonly definitionId: string;
  readonly dossierId: RecordId;
  readonly name: string;
  readonly changedAt: string;
}

/** One operation that waits: a change of one dossier, or of the organisation, sent as a whole. */
export interface QueueRow {
  readonly operationId: RecordId;
  readonly dossierId: RecordId | null;
  /** Name of the employee, the employer or the organisation it is about. */
  readonly about: string;
  readonly queuedAt: string;
  readonly items: readonly QueueItemRow[];
}

export interface QueueItemRow {
  readonly item: 'record' | 'blob' | 'dossierKey' | 'tombstone';
  /** The record, blob or user; see OutboxItem. */
  readonly reference: RecordId;
  /** Of a record only. */
  readonly kind: RecordKind | null;
  /** Of a record or blob only. */
  readonly compartment: Compartment | null;
  readonly version: number | null;
}
