import type { Compartment } from '../../shared/access/matrix.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import { reportKinds } from '../../shared/report/catalogue.ts';
import type { ReportKind } from '../../shared/report/define-report-kind.ts';
import type { ReportDraft } from '../../shared/report/employer-report.ts';
import { RecordMissing, RecordTooNew } from '../store/errors.ts';
import type { Reader, UnknownRecord } from '../store/port.ts';
import { employmentOfCase } from './employment-facts.ts';
import { NotAllowed } from './failures.ts';
import { requireDraft, rightsIn } from './rights.ts';
import type { Context } from './context.ts';

/** Where the report drafts lie that this user can open: a doctor's lies behind the medical secret until it is released. */
const openTo = (reader: Reader, context: Context, dossierId: RecordId): readonly Compartment[] =>
  rightsIn(reader, context, dossierId).readMedical ? ['process', 'medical'] : ['process'];

/** The report drafts this user can open and this program knows; `reportsTooNew` has the others. */
export function readableDrafts(
  reader: Reader,
  context: Context,
  dossierId: RecordId,
): readonly StoredRecord<'reportDraft'>[] {
  return reader.readable('reportDraft', dossierId, openTo(reader, context, dossierId));
}

/** Drafts and released reports that a newer version wrote, where this user could read them [STO-22]. */
export function reportsTooNew(
  reader: Reader,
  context: Context,
  dossierId: RecordId,
): readonly UnknownRecord[] {
  const compartments = openTo(reader, context, dossierId);
  return reader
    .tooNew(dossierId)
    .filter(
      ({ kind, compartment }) =>
        (kind === 'reportDraft' || kind === 'releasedReport') && compartments.includes(compartment),
    );
}

/**
 * The unfinished reports of this kind and case, wherever they lie. What decides whether one is begun must know all of them.
 * @throws RecordTooNew when a newer version wrote a draft in this dossier
 */
export function unfinishedReports(
  reader: Reader,
  context: Context,
  asked: { readonly dossierId: RecordId; readonly caseId: RecordId; readonly kind: ReportKind },
): readonly StoredRecord<'reportDraft'>[] {
  const { dossierId, caseId, kind } = asked;
  return reader
    .ofDossier('reportDraft', dossierId, openTo(reader, context, dossierId))
    .filter(({ body }) => body.reportKind === kind.id && body.caseId === caseId && body.state === 'concept');
}

/** A draft of this dossier that is still open to this user. @throws RecordMissing | RecordTooNew */
export function draftIn(
  reader: Reader,
  context: Context,
  ids: { readonly dossierId: RecordId; readonly draftId: RecordId },
): StoredRecord<'reportDraft'> {
  const draft = readableDrafts(reader, context, ids.dossierId).find(({ id }) => id === ids.draftId);
  if (draft !== undefined) return draft;
  if (reportsTooNew(reader, context, ids.dossierId).some(({ id }) => id === ids.draftId))
    throw new RecordTooNew('a draft that a newer version wrote');
  throw new RecordMissing('no such record');
}

/** The kind of a stored report. @throws RecordTooNew when a newer version of the program made it */
export function knownKind({ reportKind }: Pick<ReportDraft, 'reportKind'>): ReportKind {
  const kind = reportKinds.find(reportKind);
  if (kind === undefined) throw new RecordTooNew('a kind of report that this version does not know');
  return kind;
}

/**
 * Where the draft of this writer lies. What a doctor writes rests on what she knows: it lies behind the medical secret,
 * and so she goes on in no draft of the process part [EMP-15].
 */
export function draftCompartment(
  reader: Reader,
  context: Context,
  { dossierId, kind }: { readonly dossierId: RecordId; readonly kind: ReportKind },
): 'process' | 'medical' {
  const isMedical = kind.draftCompartment === 'asWriter' && rightsIn(reader, context, dossierId).writeMedical;
  return isMedical ? 'medical' : 'process';
}

/**
 * A draft this user may write. Whether she writes reports here at all is asked first: a refusal says nothing of what there is.
 * @throws NotAllowed | RecordMissing | RecordTooNew
 */
export function draftToWrite(
  reader: Reader,
  context: Context,
  ids: { readonly dossierId: RecordId; readonly draftId: RecordId },
): StoredRecord<'reportDraft'> {
  requireDraft(reader, context, { dossierId: ids.dossierId });
  const draft = draftIn(reader, context, ids);
  const kind = knownKind(draft.body);
  requireDraft(reader, context, { dossierId: ids.dossierId, kinds: [kind] });
  if (draft.compartment !== draftCompartment(reader, context, { dossierId: ids.dossierId, kind }))
    throw new NotAllowed('draftOfProcess');
  return draft;
}

/** To whom a report of this case goes: the employer of its employment, wherever she works by now [EMP-11]. */
export function recipientIn(reader: Reader, caseId: RecordId) {
  const { employerId } = employmentOfCase(reader, caseId).body;
  const { name, contactName, address } = reader.get('employer', employerId).body;
  return { employerId, employerName: name, contactName, address };
}

/**
 * What the employee was shown of a draft. Nothing once its case belongs to another employer than the one those bytes are
 * addressed to: they may not leave, and what leaves instead must be shown first [EMP-2] [EMP-11].
 */
export function shownIn(
  reader: Reader,
  { body }: StoredRecord<'reportDraft'>,
): Pick<ReportDraft, 'shown' | 'fixed'> {
  const { caseId, shown, fixed } = body;
  const isStale =
    fixed !== null && fixed.facts.recipient.employerId !== recipientIn(reader, caseId).employerId;
  return isStale ? { shown: null, fixed: null } : { shown, fixed };
}
