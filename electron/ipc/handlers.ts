import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { contract, ChannelName, ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { BackupRoom, DoctorRoom, RestoreRoom } from '../backup/port.ts';
import type { Briefcase } from '../briefcase.ts';
import * as access from '../usecases/access.ts';
import * as backups from '../usecases/backups.ts';
import * as cases from '../usecases/cases.ts';
import * as consents from '../usecases/consents.ts';
import * as dossiers from '../usecases/dossiers.ts';
import * as employers from '../usecases/employers.ts';
import * as employments from '../usecases/employments.ts';
import * as forms from '../usecases/forms.ts';
import * as holds from '../usecases/holds.ts';
import * as klantmodus from '../usecases/klantmodus.ts';
import * as organisation from '../usecases/organisation.ts';
import * as logCheck from '../usecases/log-check.ts';
import * as queue from '../usecases/queue.ts';
import * as reports from '../usecases/reports.ts';
import * as releases from '../usecases/report-release.ts';
import * as retention from '../usecases/retention.ts';
import * as staysHere from '../usecases/stays-here.ts';
import * as today from '../usecases/today.ts';
import * as visits from '../usecases/visits.ts';
import type { Context } from '../usecases/context.ts';
import type { PreferenceFile } from '../preferences.ts';

type Caller<Name extends ChannelName> = (typeof contract)[Name]['permission'] extends {
  readonly when: 'always';
}
  ? null
  : Context;

/** One function a channel. `context` is null exactly for the channels that work while locked. */
export type Handlers = {
  readonly [Name in ChannelName]: (
    context: Caller<Name>,
    input: ChannelRequest<Name>,
    audit: AuditEvent,
  ) => ChannelOutput<Name> | Promise<ChannelOutput<Name>>;
};

/** What the channels reach beside the briefcase. */
export interface HandlerParts {
  readonly briefcase: Briefcase;
  readonly preferences: PreferenceFile;
  readonly backups: BackupRoom;
  readonly restores: RestoreRoom;
  readonly doctor: DoctorRoom;
}

/** Binds every channel of the contract to its use case. */
export function handlersFor({
  briefcase,
  preferences,
  backups: room,
  restores,
  doctor,
}: HandlerParts): Handlers {
  return {
    'app.status': () => briefcase.status(),
    'setup.begin': (_, input) => briefcase.setup.begin(input),
    'setup.keySheet': (_, input) => briefcase.setup.sheet(input.sheet, input.delivery),
    'setup.organisationFile': () => briefcase.setup.organisationFile(),
    'setup.checkRecoveryKey': async (_, input) => (await briefcase.setup.checkRecoveryKey(input.typed), {}),
    'setup.confirm': (_, input) => briefcase.confirmSetup(input),
    'setup.cancel': async () => (await briefcase.setup.cancel(), {}),
    'session.unlock': (_, input) => briefcase.unlock(input.passphrase),
    'session.recover': (_, input) => briefcase.recover(input.recoveryKey, input.newPassphrase),
    'session.lock': async () => (await briefcase.lock('knop'), {}),
    'session.flushed': () => (briefcase.flushed(), {}),
    'session.current': (context) => context.view,
    'session.activity': () => (briefcase.used(), {}),
    'preferences.read': () => preferences.read(),
    'preferences.save': (_, input) => preferences.save(input),
    'today.read': today.readToday,
    'queue.list': queue.listQueue,
    'queue.state': queue.queueState,
    'organisation.read': organisation.readOrganisation,
    'organisation.save': organisation.saveOrganisation,
    'organisation.file': organisation.deliverOrganisationFile,
    'employers.list': employers.listEmployers,
    'employers.create': employers.createEmployer,
    'employers.read': employers.readEmployer,
    'employers.save': employers.saveEmployer,
    'dossiers.search': dossiers.searchDossiers,
    'dossiers.recent': dossiers.recentDossiers,
    'dossiers.create': dossiers.createDossier,
    'dossier.open': dossiers.openDossier,
    'employee.save': dossiers.saveEmployee,
    'employment.create': employments.createEmployment,
    'employment.save': employments.saveEmployment,
    'cases.create': cases.createCase,
    'cases.save': cases.saveCase,
    'visits.plan': visits.planVisit,
    'visits.save': visits.saveVisit,
    'visits.mark': visits.markVisit,
    'visits.day': visits.visitsOfDay,
    'team.found': access.foundTeam,
    'team.takeOver': access.takeOverDossier,
    'access.read': access.readAccess,
    'form.start': forms.startForm,
    'form.read': forms.readForm,
    'form.saveProcess': forms.saveProcessPart,
    'form.saveMedical': forms.saveMedicalPart,
    'form.finalise': forms.finaliseForm,
    'retention.read': retention.readRetention,
    'log.state': logCheck.readLogState,
    'log.check': logCheck.checkLog,
    'holds.list': holds.listHolds,
    'holds.place': holds.placeHold,
    'holds.end': holds.endHold,
    'consent.list': consents.listConsents,
    'consent.compose': consents.composeConsent,
    'consent.decide': klantmodus.decideOnce,
    'klantmodus.begin': klantmodus.beginKlantmodus,
    'klantmodus.end': async (_, input) => ({ correct: await briefcase.endKlantmodus(input.passphrase) }),
    'consent.withdraw': consents.withdrawConsent,
    'consent.copyGiven': consents.giveCopy,
    'consent.document': consents.deliverConsent,
    'report.list': reports.listReports,
    'report.start': reports.startReport,
    'report.read': reports.readReport,
    'report.save': reports.saveReport,
    'report.check': reports.checkReport,
    'report.staysHere': staysHere.readStaysHere,
    'report.preview': releases.previewReport,
    'report.shown': releases.markShown,
    'report.release': releases.releaseReport,
    'report.document': releases.deliverRelease,
    'backup.read': (context) => backups.readBackups(room, context),
    'backup.make': (context, _, audit) => backups.makeBackup(room, context, audit),
    'backup.chooseFolder': async () => ({ chosen: await room.chooseFolder() }),
    'backup.forgetFolder': async () => (await room.forgetFolder(), {}),
    'backup.check': (context) => backups.checkStore(room, context),
    'backup.export': (context, _, audit) => backups.exportEverything(room, context, audit),
    'restore.find': async () => [...(await restores.find())],
    'restore.pick': async () => {
      const found = await restores.pick();
      return found === null ? null : [...found];
    },
    'restore.prepare': (_, input) => restores.prepare(input),
    'restore.salvage': (_, input) => restores.salvage(input),
    'restore.commit': () => briefcase.restored(() => restores.commit()),
    'doctor.examine': (_, { failure }) => doctor.examine(failure),
    'restore.cancel': () => (restores.cancel(), {}),
  };
}
