import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { FormPart } from '../../shared/forms/form-part.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import { currentForm, formName, formOf } from '../../shared/forms/catalogue.ts';
import { missingRequired, refuseAnswers } from '../../shared/forms/completeness.ts';
import type { Answers, FormCompartment } from '../../shared/forms/definition.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { FormEntryItem } from '../../shared/ipc/dossier-channels.ts';
import { RecordMissing } from '../store/errors.ts';
import type { Reader, RecordWrite } from '../store/port.ts';
import { ownRecord } from './cases.ts';
import { InputRefused, Incomplete, NotAllowed } from './failures.ts';
import { requireMedical, rightsIn } from './rights.ts';
import { nextVersion, saved } from './saved.ts';
import type { Context } from './context.ts';

/** Why who cannot see the medical part cannot close the entry. */
const closedByTeam =
  'Dit formulier heeft een medisch deel. Een lid van het behandelteam stelt beide delen samen vast.';

type ProcessPart = StoredRecord<'formProcess'>;
type MedicalPart = StoredRecord<'formMedical'>;

/** The form entries of a dossier, by the process part: that one exists says nothing medical. */
export function formEntriesIn(reader: Reader, dossierId: RecordId): FormEntryItem[] {
  return reader.readable('formProcess', dossierId).map(({ body, writtenAt }) => ({
    entryId: body.entryId,
    caseId: body.caseId,
    formId: body.formId,
    title: formName(body.formId),
    state: body.state,
    startedAt: body.startedAt,
    changedAt: writtenAt,
    finalisedAt: body.finalisedAt,
  }));
}

/** The medical part of an entry, or undefined when it was not begun. Needs the dossier's key. @throws DossierKeyMissing */
function medicalPartOf(reader: Reader, dossierId: RecordId, entryId: RecordId): MedicalPart | undefined {
  return reader.ofDossier('formMedical', dossierId).find(({ body }) => body.entryId === entryId);
}

/**
 * Begins an entry of a form for a case, or gives the unfinished one of that form and case: two half entries of one talk
 * help nobody. @throws InputRefused for a form nobody knows
 */
export function startForm(
  context: Context,
  input: ChannelRequest<'form.start'>,
  audit: AuditEvent,
): ChannelOutput<'form.start'> {
  const { dossierId, caseId } = input;
  const form = currentForm(input.formId);
  if (form === undefined) throw new InputRefused('formId');
  let entryId = context.newId();
  const medicalPart = (body: FormPart): RecordWrite => ({
    kind: 'formMedical',
    id: context.newId(),
    dossierId,
    compartment: 'medical',
    baseVersion: 0,
    body,
  });
  context.store.write({ ...audit, objectId: caseId }, (reader) => {
    ownRecord(reader, 'absenceCase', { id: caseId, dossierId });
    const unfinished = reader
      .ofDossier('formProcess', dossierId)
      .find(({ body }) => body.formId === form.id && body.caseId === caseId && body.state === 'concept');
    const mayWriteMedical = rightsIn(reader, context, dossierId).writeMedical;
    if (unfinished !== undefined) {
      entryId = unfinished.body.entryId;
      const isWhole = !mayWriteMedical || medicalPartOf(reader, dossierId, entryId) !== undefined;
      // A colleague without the dossier's key began it: who holds the key adds the part that lacks.
      if (isWhole) return { records: [] };
      const whole = { ...unfinished.body, hasMedicalPart: true };
      return {
        records: [medicalPart({ ...whole, answers: {} }), nextVersion(unfinished, unfinished.version, whole)],
      };
    }
    const body: FormPart = {
      entryId,
      caseId,
      formId: form.id,
      formVersion: form.version,
      answers: {},
      hasMedicalPart: mayWriteMedical,
      state: 'concept',
      startedAt: context.now().toISOString(),
      finalisedAt: null,
      authorId: context.session.enrolment.claim.userId,
    };
    const records: RecordWrite[] = [
      { kind: 'formProcess', id: entryId, dossierId, compartment: 'process', baseVersion: 0, body },
    ];
    if (mayWriteMedical) records.push(medicalPart(body));
    return { records };
  });
  return { entryId };
}

/** Both parts for who may see both; for others the medical part is null. */
export function readForm(
  context: Context,
  input: ChannelRequest<'form.read'>,
  audit: AuditEvent,
): ChannelOutput<'form.read'> {
  return context.store.read({ ...audit, objectId: input.entryId }, (reader) => {
    const process = processPart(reader, input);
    const medical = rightsIn(reader, context, input.dossierId).readMedical
      ? medicalPartOf(reader, input.dossierId, input.entryId)
      : undefined;
    const { entryId, caseId, formId, formVersion, state, finalisedAt } = process.body;
    return {
      entryId,
      caseId,
      formId,
      formVersion,
      state,
      finalisedAt,
      process: viewOf(process),
      medical: medical === undefined ? null : viewOf(medical),
    };
  });
}

/** Autosave of the process part. @throws StaleVersion | RecordFrozen | InputRefused */
export function saveProcessPart(
  context: Context,
  input: ChannelRequest<'form.saveProcess'>,
  audit: AuditEvent,
): ChannelOutput<'form.saveProcess'> {
  return saved(
    context.store.write({ ...audit, objectId: input.entryId }, (reader) => {
      const part = processPart(reader, input);
      return {
        records: [nextVersion(part, input.baseVersion, withAnswers(part.body, input.answers, 'process'))],
      };
    }),
  );
}

/** Autosave of the medical part. @throws NotAllowed | StaleVersion | RecordFrozen | InputRefused */
export function saveMedicalPart(
  context: Context,
  input: ChannelRequest<'form.saveMedical'>,
  audit: AuditEvent,
): ChannelOutput<'form.saveMedical'> {
  return saved(
    context.store.write({ ...audit, objectId: input.entryId }, (reader) => {
      requireMedical(reader, context, input.dossierId);
      const part = medicalPartOf(reader, input.dossierId, input.entryId);
      if (part === undefined) throw new RecordMissing('no such record');
      return {
        records: [nextVersion(part, input.baseVersion, withAnswers(part.body, input.answers, 'medical'))],
      };
    }),
  );
}

/** Closes both parts for good, in one change. @throws NotAllowed | Incomplete | StaleVersion | RecordFrozen */
export function finaliseForm(
  context: Context,
  input: ChannelRequest<'form.finalise'>,
  audit: AuditEvent,
): ChannelOutput<'form.finalise'> {
  return saved(
    context.store.write({ ...audit, objectId: input.entryId }, (reader) => {
      const process = processPart(reader, input);
      const medical = rightsIn(reader, context, input.dossierId).writeMedical
        ? medicalPartOf(reader, input.dossierId, input.entryId)
        : undefined;
      if (process.body.hasMedicalPart && medical === undefined) throw new NotAllowed(closedByTeam);
      requireComplete(process, medical);
      const close = (body: FormPart): FormPart => ({
        ...body,
        state: 'vastgesteld',
        finalisedAt: context.now().toISOString(),
      });
      const closedProcess = nextVersion(process, input.processVersion, close(process.body));
      if (medical === undefined) return { records: [closedProcess] };
      return {
        records: [closedProcess, nextVersion(medical, input.medicalVersion ?? 0, close(medical.body))],
      };
    }),
  );
}

function processPart(
  reader: Reader,
  input: { readonly dossierId: RecordId; readonly entryId: RecordId },
): ProcessPart {
  return ownRecord(reader, 'formProcess', { id: input.entryId, dossierId: input.dossierId });
}

function viewOf({ version, body, writtenAt }: ProcessPart | MedicalPart) {
  return { version, answers: body.answers, savedAt: writtenAt };
}

function withAnswers(body: FormPart, answers: Answers, compartment: FormCompartment): FormPart {
  const form = formOf(body.formId, body.formVersion);
  const refused = form === undefined ? body.formId : refuseAnswers(form, answers, compartment);
  if (refused !== null) throw new InputRefused(refused);
  return { ...body, answers };
}

function requireComplete(process: ProcessPart, medical: MedicalPart | undefined): void {
  const form = formOf(process.body.formId, process.body.formVersion);
  if (form === undefined) throw new InputRefused(process.body.formId);
  const compartments: readonly FormCompartment[] =
    medical === undefined ? ['process'] : ['process', 'medical'];
  const [missing] = missingRequired(
    form,
    { ...process.body.answers, ...medical?.body.answers },
    compartments,
  );
  if (missing !== undefined) throw new Incomplete(missing);
}
