import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { Channel } from '../../shared/ipc/channel.ts';
import { contract, type ChannelName, type ChannelRequest } from '../../shared/ipc/contract.ts';
import { createCase, planVisit } from '../usecases/cases.ts';
import { composeConsent, decideConsent, giveCopy, withdrawConsent } from '../usecases/consents.ts';
import { createDossier } from '../usecases/dossiers.ts';
import { createEmployer, saveEmployer } from '../usecases/employers.ts';
import { finaliseIntake, saveMedicalHalf, saveProcessHalf, startIntake } from '../usecases/intake.ts';
import { markShown, releaseReport } from '../usecases/report-release.ts';
import { saveReport, startReport } from '../usecases/reports.ts';
import type { Context } from '../usecases/context.ts';

type UseCase<Name extends ChannelName, Result> = (
  context: Context,
  input: ChannelRequest<Name>,
  audit: AuditEvent,
) => Result;

/** The steps of the example, each as the window would take it: the same check of the input, use case and line in the access log. */
export const steps = {
  createEmployer: through('employers.create', createEmployer),
  saveEmployer: through('employers.save', saveEmployer),
  createDossier: through('dossiers.create', createDossier),
  createCase: through('cases.create', createCase),
  planVisit: through('visits.plan', planVisit),
  startIntake: through('intake.start', startIntake),
  saveProcessHalf: through('intake.saveProcess', saveProcessHalf),
  saveMedicalHalf: through('intake.saveMedical', saveMedicalHalf),
  finaliseIntake: through('intake.finalise', finaliseIntake),
  composeConsent: through('consent.compose', composeConsent),
  decideConsent: through('consent.decide', decideConsent),
  withdrawConsent: through('consent.withdraw', withdrawConsent),
  giveCopy: through('consent.copyGiven', giveCopy),
  startReport: through('report.start', startReport),
  saveReport: through('report.save', saveReport),
  markShown: through('report.shown', markShown),
  releaseReport: through('report.release', releaseReport),
} as const;

function through<Name extends ChannelName, Result>(name: Name, useCase: UseCase<Name, Result>) {
  const definition: Channel = contract[name];
  return (context: Context, input: ChannelRequest<Name>): Result => {
    const checked = definition.input.parse(input) as ChannelRequest<Name>;
    return useCase(context, checked, eventOf(name, definition, checked));
  };
}

function eventOf(name: ChannelName, { audit }: Channel, input: object): AuditEvent {
  if (audit === null) throw new Error(`no line in the access log is known for ${name}`);
  const { dossierId } = input as { readonly dossierId?: RecordId };
  return { event: name, ...audit, outcome: 'ok', objectId: null, dossierId: dossierId ?? null };
}
