import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import { reportKinds } from '../../shared/report/catalogue.ts';
import { categoriesOf, documentNumberOf, type ReportKind } from '../../shared/report/define-report-kind.ts';
import {
  emptyReportContent,
  kindOfRelease,
  reportCategories,
  type ReportContent,
  type ReportDraft,
} from '../../shared/report/employer-report.ts';
import { ownRecord } from './cases.ts';
import { InputRefused } from './failures.ts';
import { guardIn } from './report-guard.ts';
import { refusedAround, standingIn } from './report-letter.ts';
import {
  draftCompartment,
  draftIn,
  draftToWrite,
  knownKind,
  readableDrafts,
  recipientIn,
  reportsTooNew,
  shownIn,
  unfinishedReports,
} from './report-drafts.ts';
import { releaseSealState } from './release-seal.ts';
import { mayRelease, requireDraft, subjectIn } from './rights.ts';
import { nextVersion, savedVersion } from './saved-version.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import type { Reader } from '../store/port.ts';
import type { Context } from './context.ts';

/** Drafts and released reports of a dossier, newest first, and how many there are that this program cannot read [STO-22]. */
export function listReports(
  context: Context,
  { dossierId }: ChannelRequest<'report.list'>,
  audit: AuditEvent,
): ChannelOutput<'report.list'> {
  return context.store.read(audit, (reader) => ({
    drafts: readableDrafts(reader, context, dossierId)
      .filter(({ body }) => body.state === 'concept')
      .map((draft) => ({
        draftId: draft.id,
        reportKind: draft.body.reportKind,
        caseId: draft.body.caseId,
        writable: isWritable(reader, context, draft),
        state: shownIn(reader, draft).shown === null ? ('concept' as const) : ('getoond' as const),
        startedAt: draft.body.startedAt,
        changedAt: draft.writtenAt,
      }))
      .reverse(),
    released: reader
      .readable('releasedReport', dossierId)
      .map((record) => ({ ...record, seal: releaseSealState(reader, context, record) }))
      .map(({ id, body, seal }) => ({
        releasedId: id,
        reportKind: kindOfRelease(body),
        documentNumber: body.documentNumber,
        releasedAt: body.releasedAt,
        releasedBy: body.releasedBy.name,
        recipient: `${body.facts.recipient.contactName}, ${body.facts.recipient.employerName}`,
        shownAt: body.shown.at,
        agrees: body.shown.agrees,
        pages: body.pages,
        sha256: body.sha256,
        seal,
      }))
      .reverse(),
    tooNew: reportsTooNew(reader, context, dossierId).length,
  }));
}

/**
 * Begins a report, or gives the unfinished one of that kind and case that this writer can go on in. A doctor's draft lies in
 * the medical compartment; where a casemanager began one, hers starts from it.
 * @throws NotAllowed | InputRefused for a kind of report nobody knows | RecordTooNew
 */
export function startReport(
  context: Context,
  input: ChannelRequest<'report.start'>,
  audit: AuditEvent,
): ChannelOutput<'report.start'> {
  const { dossierId, caseId } = input;
  const kind = reportKinds.find(input.reportKind);
  if (kind === undefined) throw new InputRefused('reportKind');
  let draftId = context.newId();
  context.store.write({ ...audit, objectId: caseId }, (reader) => {
    requireDraft(reader, context, { dossierId, kinds: [kind] });
    ownRecord(reader, 'absenceCase', { id: caseId, dossierId });
    const compartment = draftCompartment(reader, context, { dossierId, kind });
    const ofCase = unfinishedReports(reader, context, { dossierId, caseId, kind });
    const unfinished = ofCase.find((draft) => draft.compartment === compartment);
    if (unfinished !== undefined) {
      draftId = unfinished.id;
      return { records: [] };
    }
    const today = context.today();
    const body: ReportDraft = {
      reportKind: kind.id,
      caseId,
      // Hers begins with what the other wrote; that one stays as it is [EMP-15].
      content: ofCase[0]?.body.content ?? emptyReportContent,
      shown: null,
      fixed: null,
      documentNumber: documentNumberOf(kind, today, draftId),
      writtenOn: today,
      state: 'concept',
      authorId: context.session.enrolment.claim.userId,
      startedAt: context.now().toISOString(),
    };
    return { records: [{ kind: 'reportDraft', id: draftId, dossierId, compartment, baseVersion: 0, body }] };
  });
  return { draftId };
}

/** One draft, with whether this user may release it. */
export function readReport(
  context: Context,
  input: ChannelRequest<'report.read'>,
  audit: AuditEvent,
): ChannelOutput<'report.read'> {
  return context.store.read({ ...audit, objectId: input.draftId }, (reader) => {
    const draft = draftIn(reader, context, input);
    const { employerName, contactName } = recipientIn(reader, draft.body.caseId);
    const decision = mayRelease(subjectIn(reader, context, input.dossierId).subject, knownKind(draft.body));
    return {
      draftId: draft.id,
      reportKind: draft.body.reportKind,
      caseId: draft.body.caseId,
      version: draft.version,
      content: draft.body.content,
      shown: standingIn(reader, context, { draft, dossierId: input.dossierId }).shown,
      savedAt: draft.writtenAt,
      recipient: { employerName, contactName },
      documentNumber: draft.body.documentNumber,
      refusedAround: refusedAround(reader, context, { draft, dossierId: input.dossierId }).map(
        ({ label, place, reason }) => ({ label, place, reason }),
      ),
      releaseClosedBecause: decision.allowed ? '' : decision.reason,
    };
  });
}

/**
 * Autosave. A change of the content undoes 'getoond': the employee has not seen this text.
 * @throws NotAllowed | StaleVersion | InputRefused for text in a category that this kind of report does not use
 */
export function saveReport(
  context: Context,
  input: ChannelRequest<'report.save'>,
  audit: AuditEvent,
): ChannelOutput<'report.save'> {
  return savedVersion(
    context.store.write({ ...audit, objectId: input.draftId }, (reader) => {
      const draft = draftToWrite(reader, context, input);
      refuseUnusedCategories(knownKind(draft.body), input.content);
      const same = sameContent(draft.body.content, input.content);
      const body = same
        ? draft.body
        : { ...draft.body, content: input.content, shown: null, fixed: null, writtenOn: context.today() };
      return { records: [nextVersion(draft, input.baseVersion, body)] };
    }),
  );
}

/**
 * What the guard finds in text that may not be saved yet. The medical record is read, and the log gets its line, only when
 * no guard of this dossier is kept.
 */
export function checkReport(
  context: Context,
  input: ChannelRequest<'report.check'>,
  audit: AuditEvent,
): ChannelOutput<'report.check'> {
  const guard =
    context.guards.get(input.dossierId) ??
    context.store.read(audit, (reader) => guardIn(reader, context, input.dossierId));
  return { findings: guard.check(input.content, input.remark), guardedTerms: guard.terms };
}

/** Whether this user can go on in a draft. One of a kind this program does not know is told of elsewhere. */
function isWritable(reader: Reader, context: Context, draft: StoredRecord<'reportDraft'>): boolean {
  const { dossierId, compartment, body } = draft;
  const kind = reportKinds.find(body.reportKind);
  if (dossierId === null || kind === undefined) return true;
  return compartment === draftCompartment(reader, context, { dossierId, kind });
}

function refuseUnusedCategories(kind: ReportKind, content: ReportContent): void {
  const used = categoriesOf(kind).map(({ category }) => category);
  const unused = reportCategories.find((one) => !used.includes(one) && content[one] !== '');
  if (unused !== undefined) throw new InputRefused(`content.${unused}`);
}

function sameContent(one: ReportContent, other: ReportContent): boolean {
  return reportCategories.every((category) => one[category] === other[category]);
}
