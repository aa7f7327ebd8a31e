import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { IntakeHalf } from '../../shared/domain/intake.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import { absenceIntake } from '../../shared/forms/absence-intake.ts';
import { formOf } from '../../shared/forms/catalogue.ts';
import { missingRequired, refuseAnswers } from '../../shared/forms/completeness.ts';
import type { Answers, FormCompartment } from '../../shared/forms/definition.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { IntakeItem } from '../../shared/ipc/dossier-channels.ts';
import { RecordMissing } from '../store/errors.ts';
import type { Reader, RecordWrite } from '../store/port.ts';
import { ownRecord } from './cases.ts';
import { AnswerRefused, Incomplete, NotAllowed } from './failures.ts';
import { requireMedical, rightsIn } from './rights.ts';
import { nextVersion, saved } from './saved.ts';
import type { Context } from './context.ts';

/** Why who cannot see the medical half cannot close the intake. */
const closedByTeam =
  'Deze intake heeft een medisch deel. Een lid van het behandelteam stelt beide delen samen vast.';

type ProcessHalf = StoredRecord<'intakeProcess'>;
type MedicalHalf = StoredRecord<'intakeMedical'>;

/** The intakes of a dossier, by the process half: that one exists says nothing medical. */
export function intakeItemsIn(reader: Reader, dossierId: RecordId): IntakeItem[] {
  return reader.readable('intakeProcess', dossierId).map(({ body, writtenAt }) => ({
    intakeId: body.intakeId,
    caseId: body.caseId,
    state: body.state,
    startedAt: body.startedAt,
    changedAt: writtenAt,
    finalisedAt: body.finalisedAt,
  }));
}

/** The medical half of an intake, or undefined when it was not begun. Needs the dossier's key. @throws DossierKeyMissing */
function medicalHalfOf(reader: Reader, dossierId: RecordId, intakeId: RecordId): MedicalHalf | undefined {
  return reader.ofDossier('intakeMedical', dossierId).find(({ body }) => body.intakeId === intakeId);
}

/** Begins an intake for a case, or gives the unfinished one of that case: two half intakes of one talk help nobody. */
export function startIntake(
  context: Context,
  input: ChannelRequest<'intake.start'>,
  audit: AuditEvent,
): ChannelOutput<'intake.start'> {
  const { dossierId, caseId } = input;
  let intakeId = context.newId();
  const medicalHalf = (body: IntakeHalf): RecordWrite => ({
    kind: 'intakeMedical',
    id: context.newId(),
    dossierId,
    compartment: 'medical',
    baseVersion: 0,
    body,
  });
  context.store.write({ ...audit, objectId: caseId }, (reader) => {
    ownRecord(reader, 'absenceCase', { id: caseId, dossierId });
    const unfinished = reader
      .ofDossier('intakeProcess', dossierId)
      .find(({ body }) => body.caseId === caseId && body.state === 'concept');
    const mayWriteMedical = rightsIn(reader, context, dossierId).writeMedical;
    if (unfinished !== undefined) {
      intakeId = unfinished.body.intakeId;
      const isWhole = !mayWriteMedical || medicalHalfOf(reader, dossierId, intakeId) !== undefined;
      // A colleague without the dossier's key began it: who holds the key adds the half that lacks.
      if (isWhole) return { records: [] };
      const whole = { ...unfinished.body, hasMedicalHalf: true };
      return {
        records: [medicalHalf({ ...whole, answers: {} }), nextVersion(unfinished, unfinished.version, whole)],
      };
    }
    const body: IntakeHalf = {
      intakeId,
      caseId,
      formId: absenceIntake.id,
      formVersion: absenceIntake.version,
      answers: {},
      hasMedicalHalf: mayWriteMedical,
      state: 'concept',
      startedAt: context.now().toISOString(),
      finalisedAt: null,
      authorId: context.session.enrolment.claim.userId,
    };
    const records: RecordWrite[] = [
      { kind: 'intakeProcess', id: intakeId, dossierId, compartment: 'process', baseVersion: 0, body },
    ];
    if (mayWriteMedical) records.push(medicalHalf(body));
    return { records };
  });
  return { intakeId };
}

/** Both halves for who may see both; for others the medical half is null. */
export function readIntake(
  context: Context,
  input: ChannelRequest<'intake.read'>,
  audit: AuditEvent,
): ChannelOutput<'intake.read'> {
  return context.store.read({ ...audit, objectId: input.intakeId }, (reader) => {
    const process = processHalf(reader, input);
    const medical = rightsIn(reader, context, input.dossierId).readMedical
      ? medicalHalfOf(reader, input.dossierId, input.intakeId)
      : undefined;
    const { intakeId, caseId, formId, formVersion, state, finalisedAt } = process.body;
    return {
      intakeId,
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

/** Autosave of the process half. @throws StaleVersion | RecordFrozen | AnswerRefused */
export function saveProcessHalf(
  context: Context,
  input: ChannelRequest<'intake.saveProcess'>,
  audit: AuditEvent,
): ChannelOutput<'intake.saveProcess'> {
  return saved(
    context.store.write({ ...audit, objectId: input.intakeId }, (reader) => {
      const half = processHalf(reader, input);
      return {
        records: [nextVersion(half, input.baseVersion, withAnswers(half.body, input.answers, 'process'))],
      };
    }),
  );
}

/** Autosave of the medical half. @throws NotAllowed | StaleVersion | RecordFrozen | AnswerRefused */
export function saveMedicalHalf(
  context: Context,
  input: ChannelRequest<'intake.saveMedical'>,
  audit: AuditEvent,
): ChannelOutput<'intake.saveMedical'> {
  return saved(
    context.store.write({ ...audit, objectId: input.intakeId }, (reader) => {
      requireMedical(reader, context, input.dossierId);
      const half = medicalHalfOf(reader, input.dossierId, input.intakeId);
      if (half === undefined) throw new RecordMissing('no such record');
      return {
        records: [nextVersion(half, input.baseVersion, withAnswers(half.body, input.answers, 'medical'))],
      };
    }),
  );
}

/** Closes both halves for good, in one change. @throws NotAllowed | Incomplete | StaleVersion | RecordFrozen */
export function finaliseIntake(
  context: Context,
  input: ChannelRequest<'intake.finalise'>,
  audit: AuditEvent,
): ChannelOutput<'intake.finalise'> {
  return saved(
    context.store.write({ ...audit, objectId: input.intakeId }, (reader) => {
      const process = processHalf(reader, input);
      const medical = rightsIn(reader, context, input.dossierId).writeMedical
        ? medicalHalfOf(reader, input.dossierId, input.intakeId)
        : undefined;
      if (process.body.hasMedicalHalf && medical === undefined) throw new NotAllowed(closedByTeam);
      requireComplete(process, medical);
      const close = (body: IntakeHalf): IntakeHalf => ({
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

function processHalf(
  reader: Reader,
  input: { readonly dossierId: RecordId; readonly intakeId: RecordId },
): ProcessHalf {
  return ownRecord(reader, 'intakeProcess', { id: input.intakeId, dossierId: input.dossierId });
}

function viewOf({ version, body, writtenAt }: ProcessHalf | MedicalHalf) {
  return { version, answers: body.answers, savedAt: writtenAt };
}

function withAnswers(body: IntakeHalf, answers: Answers, compartment: FormCompartment): IntakeHalf {
  const form = formOf(body.formId, body.formVersion);
  const refused = form === undefined ? body.formId : refuseAnswers(form, answers, compartment);
  if (refused !== null) throw new AnswerRefused(refused);
  return { ...body, answers };
}

function requireComplete(process: ProcessHalf, medical: MedicalHalf | undefined): void {
  const form = formOf(process.body.formId, process.body.formVersion);
  if (form === undefined) throw new AnswerRefused(process.body.formId);
  const compartments: readonly FormCompartment[] =
    medical === undefined ? ['process'] : ['process', 'medical'];
  const [missing] = missingRequired(
    form,
    { ...process.body.answers, ...medical?.body.answers },
    compartments,
  );
  if (missing !== undefined) throw new Incomplete(missing);
}
