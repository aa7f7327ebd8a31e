import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import { currentForm, formName, formOf } from '../../shared/forms/catalogue.ts';
import type { Answers, FormCompartment, FormDefinition } from '../../shared/forms/definition.ts';
import type { FormPart } from '../../shared/forms/form-part.ts';
import { askedAnswers, formState, type FormState } from '../../shared/forms/form-state.ts';
import { refuseAnswers } from '../../shared/forms/refuse-answers.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { FormEntryItem } from '../../shared/ipc/form-channels.ts';
import { RecordMissing, RecordTooNew } from '../store/errors.ts';
import type { Reader, RecordWrite } from '../store/port.ts';
import { ownRecord } from './cases.ts';
import { InputRefused, Incomplete, NotAllowed } from './failures.ts';
import { requireMedical, rightsIn } from './rights.ts';
import { nextVersion, savedVersion } from './saved-version.ts';
import type { Context } from './context.ts';

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

/** How many form entries of a dossier a newer version of the product wrote [STO-22]. */
export const formEntriesTooNew = (reader: Reader, dossierId: RecordId): number =>
  reader.tooNew(dossierId).filter(({ kind }) => kind === 'formProcess').length;

/**
 * The medical part of an entry, or undefined when it was not begun. Needs the dossier's key. What a newer version wrote in
 * another entry is no obstacle. @throws DossierKeyMissing | RecordTooNew when the part it lacks can be one of those
 */
function medicalPartOf(reader: Reader, { dossierId, body }: ProcessPart): MedicalPart | undefined {
  if (dossierId === null) return undefined;
  const part = reader
    .readable('formMedical', dossierId)
    .find(({ body: { entryId } }) => entryId === body.entryId);
  if (part !== undefined || !body.hasMedicalPart) return part;
  if (reader.tooNew(dossierId).some(({ kind }) => kind === 'formMedical'))
    throw new RecordTooNew('a medical part that a newer version wrote');
  return undefined;
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
      const isWhole = !mayWriteMedical || medicalPartOf(reader, unfinished) !== undefined;
      // What a newer program began is written by that program [FRM-14].
      const isKnown = formOf(unfinished.body.formId, unfinished.body.formVersion) !== undefined;
      if (isWhole || !isKnown) return { records: [] };
      // A colleague without the dossier's key began it: who holds the key adds the part that lacks.
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
      ? medicalPartOf(reader, process)
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
  return savedVersion(
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
  return savedVersion(
    context.store.write({ ...audit, objectId: input.entryId }, (reader) => {
      requireMedical(reader, context, input.dossierId);
      const part = medicalPartOf(reader, processPart(reader, input));
      if (part === undefined) throw new RecordMissing('no such record');
      return {
        records: [nextVersion(part, input.baseVersion, withAnswers(part.body, input.answers, 'medical'))],
      };
    }),
  );
}

/** Closes both parts for good, in one change, with the answers to what was asked [FRM-10]. @throws NotAllowed | Incomplete | StaleVersion | RecordFrozen */
export function finaliseForm(
  context: Context,
  input: ChannelRequest<'form.finalise'>,
  audit: AuditEvent,
): ChannelOutput<'form.finalise'> {
  return savedVersion(
    context.store.write({ ...audit, objectId: input.entryId }, (reader) => {
      const process = processPart(reader, input);
      const medical = rightsIn(reader, context, input.dossierId).writeMedical
        ? medicalPartOf(reader, process)
        : undefined;
      if (process.body.hasMedicalPart && medical === undefined) throw new NotAllowed('teamFinalises');
      const complete = completeState(process, medical);
      const finalisedAt = context.now().toISOString();
      const close = (body: FormPart, compartment: FormCompartment): FormPart => ({
        ...body,
        answers: askedAnswers(complete, compartment),
        state: 'vastgesteld',
        finalisedAt,
      });
      const closedProcess = nextVersion(process, input.processVersion, close(process.body, 'process'));
      if (medical === undefined) return { records: [closedProcess] };
      const closedMedical = close(medical.body, 'medical');
      return { records: [closedProcess, nextVersion(medical, input.medicalVersion ?? 0, closedMedical)] };
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
  const refused = refuseAnswers(knownForm(body), answers, compartment);
  if (refused !== null) throw new InputRefused(refused);
  return { ...body, answers };
}

/** Where the entry stands when nothing lacks. @throws Incomplete | InputRefused */
function completeState(process: ProcessPart, medical: MedicalPart | undefined): FormState {
  const state = formState(
    knownForm(process.body),
    { ...process.body.answers, ...medical?.body.answers },
    medical === undefined ? ['process'] : ['process', 'medical'],
  );
  const [missing] = state.missing;
  if (missing !== undefined) throw new Incomplete(missing);
  return state;
}

/** The form a part was begun with. @throws InputRefused when this program does not know it: then it is not written [FRM-14] */
function knownForm({ formId, formVersion }: FormPart): FormDefinition {
  const form = formOf(formId, formVersion);
  if (form === undefined) throw new InputRefused('formVersion');
  return form;
}
