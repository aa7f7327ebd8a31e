import { z } from 'zod';
import { instant } from '../domain/instant.ts';
import { recordId } from '../domain/record-id.ts';
import { letterPlaces } from '../report/employer-letter.ts';
import { reportCategories, reportContent, reportKind, shownToEmployee } from '../report/employer-report.ts';
import { channel } from './channel.ts';
import { deliveredDocument, delivery, documentBytes } from './session-channels.ts';
import { savedVersion } from './organisation-channels.ts';

const draftOf = z.strictObject({ dossierId: recordId, draftId: recordId });
const reads = { when: 'open', action: 'read', compartment: 'process' } as const;
const writes = { when: 'open', action: 'write', compartment: 'process' } as const;

export const leakFinding = z.strictObject({
  /** The category it stands in, or the remark of the employee. */
  field: z.enum([...reportCategories, 'remark']),
  /** Offsets in UTF-16 code units of that field's text. */
  start: z.int().min(0),
  end: z.int().min(0),
  kind: z.string(),
  text: z.string(),
  hint: z.string(),
});
export type LeakFinding = z.infer<typeof leakFinding>;

const reportItem = z.strictObject({
  reportKind: z.string(),
  draftId: recordId,
  caseId: recordId,
  /** Whether this user can go on in it: a doctor does not in a draft that lies in the process part [EMP-15]. */
  writable: z.boolean(),
  state: z.enum(['concept', 'getoond']),
  startedAt: instant,
  changedAt: instant,
});
export type ReportItem = z.infer<typeof reportItem>;

export const releasedItem = z.strictObject({
  reportKind: z.string(),
  releasedId: recordId,
  documentNumber: z.string(),
  releasedAt: instant,
  releasedBy: z.string(),
  recipient: z.string(),
  shownAt: instant,
  agrees: z.boolean(),
  pages: z.int(),
  sha256: z.string(),
  /** Whether it is still what was sealed when it left. */
  seal: z.enum(['klopt', 'ontbreekt', 'klopt niet']),
});
export type ReleasedItem = z.infer<typeof releasedItem>;

/** A text around the content that may not stand in the letter: what it is called, why not, and where it is mended. */
const refusedAround = z.strictObject({
  label: z.string(),
  place: z.enum(letterPlaces),
  reason: z.enum(['form', 'content']),
});
export type RefusedAround = z.infer<typeof refusedAround>;

export const reportView = z.strictObject({
  reportKind: z.string(),
  draftId: recordId,
  caseId: recordId,
  version: z.int(),
  content: reportContent,
  shown: shownToEmployee.nullable(),
  savedAt: instant,
  recipient: z.strictObject({ employerName: z.string(), contactName: z.string() }),
  documentNumber: z.string(),
  /** The letter cannot be made while there are any [EMP-14]. */
  refusedAround: z.array(refusedAround),
  /** Why release of this kind is closed to this user; empty when it is open. */
  releaseClosedBecause: z.string(),
});
export type ReportView = z.infer<typeof reportView>;

/** What stays in the house, shown beside the letter: the medical answers of the latest form entry, as the form words them. */
export const staysHereView = z.strictObject({
  sections: z.array(
    z.strictObject({
      title: z.string(),
      lines: z.array(z.strictObject({ label: z.string(), text: z.string() })),
    }),
  ),
  closedBecause: z.string(),
});
export type StaysHereView = z.infer<typeof staysHereView>;

/** The employer report: draft, guard, preview, shown, released. */
export const reportChannels = {
  'report.list': channel({
    input: z.strictObject({ dossierId: recordId }),
    output: z.strictObject({
      drafts: z.array(reportItem),
      released: z.array(releasedItem),
      /** How many more there are that a newer version of the product wrote. */
      tooNew: z.int(),
    }),
    permission: reads,
    audit: { action: 'read', purpose: 'rapporten bekijken', objectKind: 'report' },
  }),
  'report.start': channel({
    input: z.strictObject({ dossierId: recordId, caseId: recordId, reportKind }),
    output: z.strictObject({ draftId: recordId }),
    permission: writes,
    audit: { action: 'create', purpose: 'rapport beginnen', objectKind: 'reportDraft' },
  }),
  'report.read': channel({
    input: draftOf,
    output: reportView,
    permission: reads,
    audit: { action: 'read', purpose: 'rapport schrijven', objectKind: 'reportDraft' },
  }),
  'report.save': channel({
    input: draftOf.extend({ baseVersion: z.int().min(1), content: reportContent }),
    output: savedVersion,
    permission: writes,
    audit: { action: 'update', purpose: 'rapport schrijven', objectKind: 'reportDraft' },
  }),
  /** The guard over text that may not be saved yet: the lexicon and the medical terms of this very dossier. */
  'report.check': channel({
    input: z.strictObject({ dossierId: recordId, content: reportContent, remark: z.string().max(1_000) }),
    output: z.strictObject({ findings: z.array(leakFinding), guardedTerms: z.int() }),
    permission: reads,
    audit: { action: 'read', purpose: 'rapport naast het dossier leggen', objectKind: 'reportDraft' },
  }),
  /** The very document that would leave, from the saved draft. Blocked while the guard finds something. */
  'report.preview': channel({
    input: draftOf,
    output: z.strictObject({
      bytes: documentBytes,
      sha256: z.string(),
      pages: z.int(),
      fixed: z.boolean(),
      version: z.int(),
    }),
    permission: reads,
    audit: {
      action: 'read',
      purpose: 'rapport bekijken zoals het weggaat',
      objectKind: 'reportDraft',
    },
  }),
  'report.staysHere': channel({
    input: z.strictObject({ dossierId: recordId, caseId: recordId }),
    output: staysHereView,
    permission: reads,
    audit: { action: 'read', purpose: 'formulier naast het rapport lezen', objectKind: 'formMedical' },
  }),
  /** Records that the employee was shown the content, and fixes the bytes that may leave [EMP-2]. */
  'report.shown': channel({
    input: draftOf.extend({ baseVersion: z.int().min(1), shown: shownToEmployee.omit({ at: true }) }),
    output: savedVersion,
    permission: writes,
    audit: { action: 'update', purpose: 'rapport aan werknemer tonen', objectKind: 'reportDraft' },
  }),
  'report.release': channel({
    input: draftOf.extend({ baseVersion: z.int().min(1) }),
    output: z.strictObject({ releasedId: recordId }),
    permission: writes,
    audit: {
      action: 'export',
      purpose: 'rapport vrijgeven aan werkgever',
      objectKind: 'releasedReport',
    },
  }),
  'report.document': channel({
    input: z.strictObject({ dossierId: recordId, releasedId: recordId, delivery }),
    output: deliveredDocument,
    permission: reads,
    audit: { action: 'print', purpose: 'vrijgegeven rapport bekijken', objectKind: 'releasedReport' },
  }),
} as const;
