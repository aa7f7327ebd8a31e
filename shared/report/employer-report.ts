import { z } from 'zod';
import { address } from '../domain/contact.ts';
import { plainDate } from '../domain/dates.ts';
import { instant } from '../domain/instant.ts';
import { organisation } from '../domain/organisation.ts';
import { recordId } from '../domain/record-id.ts';

/** The four things an employer may hear, and nothing else [EMP-1]. */
export const reportCategories = ['work', 'duration', 'degree', 'advice'] as const;
export type ReportCategory = (typeof reportCategories)[number];

const categoryText = z.string().max(4_000, 'Dit is te lang: hooguit 4000 tekens.');

/**
 * The content of an employer report. Its own type: no field of any other record is assignable to it,
 * and it has no room for anything but the four categories [EMP-1].
 */
export const reportContent = z.strictObject({
  work: categoryText,
  duration: categoryText,
  degree: categoryText,
  advice: categoryText,
});
export type ReportContent = z.infer<typeof reportContent>;

export const emptyReportContent: ReportContent = { work: '', duration: '', degree: '', advice: '' };

/** How the employee was shown the content before it left [EMP-2]. */
export const shownToEmployee = z.strictObject({
  at: instant,
  means: z.enum(['op het scherm', 'op papier', 'voorgelezen', 'per beveiligd bericht']),
  /** Her remark; empty when she had none. */
  remark: z.string().trim().max(1_000),
  /** Whether she wants the remark to travel along. Such a remark passes the leak guard too. */
  remarkTravels: z.boolean(),
  agrees: z.boolean(),
});

/**
 * What a letter says around the content, as it stood when the letter was made. Kept with the letter, so that the ledger
 * names whom the bytes name, and a print made years later is the letter that left.
 */
export const letterFacts = z.strictObject({
  organisation,
  recipient: z.strictObject({
    employerId: recordId,
    employerName: z.string(),
    contactName: z.string(),
    address,
  }),
  employee: z.strictObject({ name: z.string(), personnelNumber: z.string() }),
  writer: z.strictObject({ name: z.string(), function: z.string() }),
});
export type LetterFacts = z.infer<typeof letterFacts>;

/** A draft as it was first kept: before there were kinds of report. Frozen: stored drafts are read with it. */
export const reportDraftV1 = z.strictObject({
  caseId: recordId,
  content: reportContent,
  /** Set when the content was shown; cleared by any change of the content after that. */
  shown: shownToEmployee.nullable(),
  /** The bytes the employee was shown: exactly these may leave. Null while the content can still change. */
  fixed: z
    .strictObject({
      blobId: recordId,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      pages: z.int().min(1),
      facts: letterFacts,
    })
    .nullable(),
  documentNumber: z.string().min(1).max(40),
  writtenOn: plainDate,
  state: z.enum(['concept', 'vrijgegeven']),
  authorId: recordId,
  startedAt: instant,
});

/** How long the id of a kind of report may be, in UTF-16 code units. */
export const REPORT_KIND_ID_LENGTH = 40;

/** Which kind of report: an id of the catalogue, kept as text so that a kind of a newer program can be read. */
export const reportKind = z.string().min(1).max(REPORT_KIND_ID_LENGTH);

/** A report being written. Its text may still hold what must not leave, so it lives where its author's knowledge lives. */
export const reportDraft = reportDraftV1.extend({ reportKind });
export type ReportDraft = z.infer<typeof reportDraft>;

/** A line of the release ledger as it was first kept. Frozen: what is sealed in this form stays in it. */
export const releasedReportV1 = z.strictObject({
  caseId: recordId,
  draftId: recordId,
  content: reportContent,
  remark: z.string().max(1_000),
  facts: letterFacts,
  shown: z.strictObject({ at: instant, means: z.string(), agrees: z.boolean() }),
  releasedAt: instant,
  releasedBy: z.strictObject({ userId: recordId, name: z.string(), function: z.string() }),
  writtenOn: plainDate,
  documentNumber: z.string(),
  blobId: recordId,
  /** SHA-256 of the PDF that left, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.int().min(1),
});

/** The same with its kind, not yet under a seal. Frozen, as the first form. */
export const releasedReportV2 = releasedReportV1.extend({ reportKind });
export type UnsealedRelease = z.infer<typeof releasedReportV2>;

/** One line of the release ledger: what left, to whom, as which bytes. Immutable, and sealed by who let it leave. */
export const releasedReport = releasedReportV2.extend({
  /** Ed25519 of who released it over everything else in this body, with its id and dossier; base64. */
  seal: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type ReleasedReport =
  z.infer<typeof releasedReport> | UnsealedRelease | z.infer<typeof releasedReportV1>;

/** The seal of a line of the ledger; empty for one of before there were seals. */
export const sealOf = (released: ReleasedReport): string => ('seal' in released ? released.seal : '');

/** What every report was before there were kinds. */
export const firstReportKind = 'terugkoppeling';

/** The kind of a line of the ledger, whatever form it was sealed in. */
export const kindOfRelease = (released: ReleasedReport): string =>
  'reportKind' in released ? released.reportKind : firstReportKind;
