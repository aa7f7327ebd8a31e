import { FUNCTION_LABELS } from '../../shared/access/functions.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import { kindOfRelease, reportCategories, type LetterFacts } from '../../shared/report/employer-report.ts';
import type { EmployerLetter } from '../../shared/report/employer-letter.ts';
import type { LetterGuards } from '../../shared/report/letter-text.ts';
import { employerLetter } from '../documents/employer-letter.ts';
import { guardLetter, letterThatLeft, type GuardedLetter } from '../documents/guarded-letter.ts';
import type { DocumentSource } from '../documents/port.ts';
import { StaleVersion } from '../store/errors.ts';
import type { Reader } from '../store/port.ts';
import { ownRecord } from './cases.ts';
import { deliverDocument, saveBytes } from './deliver-document.ts';
import { ReportBlocked, ReportEmpty, ReportNotShown, ReportSealBroken } from './failures.ts';
import { releaseSealState, sealedRelease } from './release-seal.ts';
import { guardIn } from './report-guard.ts';
import { factsIn, letterFrom, standingIn } from './report-letter.ts';
import { draftIn, draftToWrite, knownKind, shownIn } from './report-drafts.ts';
import { requireRelease } from './rights.ts';
import { nextVersion, savedVersion } from './saved-version.ts';
import type { Context } from './context.ts';

type DraftIds = { readonly dossierId: RecordId; readonly draftId: RecordId };
type Draft = StoredRecord<'reportDraft'>;

/**
 * The document as it would leave. Once the employee was shown it, the very bytes she was shown.
 * @throws ReportBlocked while the guard finds something: what is blocked is not even laid out as a letter
 */
export async function previewReport(
  context: Context,
  input: ChannelRequest<'report.preview'>,
  audit: AuditEvent,
): Promise<ChannelOutput<'report.preview'>> {
  const { draft, source, fixed } = context.store.read({ ...audit, objectId: input.draftId }, (reader) => {
    const stored = draftIn(reader, context, input);
    const { shown, fixed: fixedDocument } = standingIn(reader, context, {
      draft: stored,
      dossierId: input.dossierId,
    });
    const remark = shown?.remarkTravels === true ? shown.remark : '';
    return {
      draft: stored,
      source: cleanLetter(reader, context, { ...input, remark }).source,
      fixed:
        fixedDocument === null ? null : { ...reader.blob(fixedDocument.blobId), pages: fixedDocument.pages },
    };
  });
  if (fixed !== null) {
    return {
      bytes: fixed.bytes,
      sha256: fixed.sha256,
      pages: fixed.pages,
      fixed: true,
      version: draft.version,
    };
  }
  return { ...(await context.documents.render(source)), fixed: false, version: draft.version };
}

/** Records that the employee was shown the content and fixes the bytes [EMP-2]. @throws NotAllowed | ReportBlocked | ReportEmpty | StaleVersion */
export async function markShown(
  context: Context,
  input: ChannelRequest<'report.shown'>,
  audit: AuditEvent,
): Promise<ChannelOutput<'report.shown'>> {
  const remark = input.shown.remarkTravels ? input.shown.remark : '';
  const { source, facts } = context.store.read(
    { ...audit, action: 'read', objectId: input.draftId },
    (reader) => {
      const draft = draftToWrite(reader, context, input);
      // A save on its way must not slip in between: the bytes would be of another content than the version they are fixed to.
      if (draft.version !== input.baseVersion) throw new StaleVersion('the record was changed meanwhile');
      requireSomething(draft);
      return cleanLetter(reader, context, { ...input, remark });
    },
  );
  const document = await context.documents.render(source);
  const blobId = context.newId();
  return savedVersion(
    context.store.write({ ...audit, objectId: input.draftId }, (reader) => {
      const draft = draftIn(reader, context, input);
      const shown = { ...input.shown, at: context.now().toISOString() };
      const fixed = { blobId, sha256: document.sha256, pages: document.pages, facts };
      return {
        records: [nextVersion(draft, input.baseVersion, { ...draft.body, shown, fixed })],
        blobs: [
          {
            id: blobId,
            dossierId: input.dossierId,
            recordId: draft.id,
            compartment: draft.compartment,
            mediaType: 'application/pdf',
            bytes: document.bytes,
          },
        ],
      };
    }),
  );
}

/**
 * Lets the report leave: a line in the release ledger with the bytes and their digest, and the draft is closed.
 * @throws NotAllowed | ReportNotShown | ReportBlocked | StaleVersion
 */
export function releaseReport(
  context: Context,
  input: ChannelRequest<'report.release'>,
  audit: AuditEvent,
): ChannelOutput<'report.release'> {
  const releasedId = context.newId();
  const blobId = context.newId();
  context.store.write({ ...audit, objectId: releasedId }, (reader) => {
    requireRelease(reader, context, { dossierId: input.dossierId });
    const draft = draftIn(reader, context, input);
    requireRelease(reader, context, { dossierId: input.dossierId, kinds: [knownKind(draft.body)] });
    const { shown, fixed } = shownIn(reader, draft);
    const { reportKind, content, caseId, documentNumber, writtenOn } = draft.body;
    if (shown === null || fixed === null) throw new ReportNotShown();
    const remark = shown.remarkTravels ? shown.remark : '';
    requireClean(
      letterFrom(fixed.facts, { ...draft.body, remark }),
      guardIn(reader, context, input.dossierId).letter,
    );
    const { claim } = context.session.enrolment;
    const { bytes } = reader.blob(fixed.blobId);
    const common = { dossierId: input.dossierId, compartment: 'process' } as const;
    return {
      records: [
        {
          ...common,
          kind: 'releasedReport',
          id: releasedId,
          baseVersion: 0,
          body: sealedRelease(
            context,
            { id: releasedId, dossierId: input.dossierId },
            {
              reportKind,
              caseId,
              draftId: draft.id,
              content,
              remark,
              facts: fixed.facts,
              shown: { at: shown.at, means: shown.means, agrees: shown.agrees },
              releasedAt: context.now().toISOString(),
              releasedBy: {
                userId: claim.userId,
                name: claim.name,
                function: FUNCTION_LABELS[claim.function],
              },
              writtenOn,
              documentNumber,
              blobId,
              sha256: fixed.sha256,
              pages: fixed.pages,
            },
          ),
        },
        nextVersion(draft, input.baseVersion, { ...draft.body, state: 'vrijgegeven' }),
      ],
      blobs: [{ ...common, id: blobId, recordId: releasedId, mediaType: 'application/pdf', bytes }],
    };
  });
  return { releasedId };
}

/**
 * A released report as it left: the same bytes, shown or saved; printed from the same content.
 * @throws ReportSealBroken when it is no longer what was released, and more is asked than to look at it
 */
export async function deliverRelease(
  context: Context,
  input: ChannelRequest<'report.document'>,
  audit: AuditEvent,
): Promise<ChannelOutput<'report.document'>> {
  const { record, blob, seal } = context.store.read({ ...audit, objectId: input.releasedId }, (reader) => {
    const released = ownRecord(reader, 'releasedReport', {
      id: input.releasedId,
      dossierId: input.dossierId,
    });
    const { body } = released;
    return {
      record: body,
      blob: reader.blob(body.blobId),
      seal: releaseSealState(reader, context, released),
    };
  });
  // Looking at it stays possible, with what is wrong beside it; no new paper leaves without a seal that holds.
  const isBroken = seal !== 'klopt' || blob.sha256 !== record.sha256;
  if (isBroken && input.delivery !== 'tonen') throw new ReportSealBroken();
  const reportKind = kindOfRelease(record);
  const fileName = `${knownKind({ reportKind }).fileName} ${record.documentNumber}.pdf`;
  if (input.delivery === 'tonen')
    return { outcome: 'getoond', bytes: blob.bytes, sha256: blob.sha256, pages: record.pages };
  if (input.delivery === 'opslaan') return saveBytes(context, blob.bytes, fileName);
  const letter = letterThatLeft(letterFrom(record.facts, { ...record, reportKind }));
  return deliverDocument(context, employerLetter(letter), { delivery: 'afdrukken', fileName });
}

/** The letter of a draft, with the facts around it as they stand today. @throws ReportBlocked */
function cleanLetter(
  reader: Reader,
  context: Context,
  { remark, ...ids }: DraftIds & { readonly remark: string },
): { readonly source: DocumentSource; readonly facts: LetterFacts } {
  const { dossierId } = ids;
  const { body } = draftIn(reader, context, ids);
  const facts = factsIn(reader, context, { dossierId, caseId: body.caseId });
  const letter = requireClean(
    letterFrom(facts, { ...body, remark }),
    guardIn(reader, context, dossierId).letter,
  );
  return { source: employerLetter(letter), facts };
}

/** The letter, when none of its texts is refused [EMP-14]. @throws ReportBlocked */
function requireClean(letter: EmployerLetter, guards: LetterGuards): GuardedLetter {
  const { guarded } = guardLetter(letter, guards);
  if (guarded === null) throw new ReportBlocked();
  return guarded;
}

function requireSomething(draft: Draft): void {
  if (reportCategories.every((category) => draft.body.content[category].trim() === ''))
    throw new ReportEmpty();
}
