import type { RecordId } from '../../../shared/domain/record-id.ts';
import type { ChannelName } from '../../../shared/ipc/contract.ts';
import { caseBody, employeeBody, employerBody, employmentBody } from '../../store/support.ts';
import {
  newId,
  passphrase,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  cleanReport,
  decide,
  drawn,
  machtiging,
  medicalAnswers,
  newDraft,
  formId,
  newFormEntry,
  newsletter,
  processAnswers,
  setting,
  shownOnScreen,
  newTeamDossier,
} from './dossier-examples.ts';

/** Who may see medical content of the dossier, once she is in its team. */
export const team = ['bedrijfsarts', 'artsOnderSupervisie', 'praktijkondersteuner'] as const;

/** A dossier of which one colleague will try everything. */
export interface FilledDossier {
  readonly employerId: RecordId;
  readonly dossierId: RecordId;
  readonly employmentId: RecordId;
  readonly caseId: RecordId;
  readonly entryId: RecordId;
  readonly visitId: RecordId;
  readonly consentId: RecordId;
  readonly releasedId: RecordId;
}

/** A dossier with something of everything in it, made by a doctor whose team is all that may read medical content. */
export async function newFilledDossier(
  organisation: TestOrganisation,
  client: TestClient,
): Promise<FilledDossier> {
  const dossier = await newTeamDossier(organisation, client, team);
  const { dossierId } = dossier;
  const entryId = await newFormEntry(client, dossier);
  const visit = { kind: 'spreekuur', on: '2026-11-24', at: '10:00', minutes: 30, place: '' } as const;
  const { visitId } = await client.ok('visits.plan', { dossierId, visit });
  const consentId = await decide(client, dossierId, { subject: newsletter });
  await decide(client, dossierId, { subject: machtiging });
  const draft = await newDraft(client, dossier);
  await client.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
  const { releasedId } = await client.ok('report.release', { ...draft, baseVersion: 3 });
  return { ...dossier, entryId, visitId, consentId, releasedId };
}

/** Everything a colleague can ask in a dossier, in an order in which it makes sense; what was refused leaves ids that do not exist. */
export async function tryEveryChannel(
  client: TestClient,
  dossier: FilledDossier,
): Promise<Record<string, string>> {
  const { dossierId, employmentId, caseId, entryId, visitId, employerId, consentId, releasedId } = dossier;
  const seen: Record<string, string> = {};
  const attempt = async (name: ChannelName, input: unknown): Promise<unknown> => {
    const answered = await client.answer(name, input as never);
    seen[name] = answered.ok ? 'ok' : answered.failure.code;
    return answered.ok ? answered.value : {};
  };
  const idIn = (value: unknown, name: string): string =>
    (value as Readonly<Record<string, string>>)[name] ?? newId();
  const { version, organisation } = await client.ok('organisation.read', {});
  const absence = caseBody({ employmentId, reportedOn: '2026-11-03' });
  const visit = { kind: 'spreekuur', on: '2026-11-25', at: '11:00', minutes: 30, place: '' } as const;
  const consent = { dossierId, subject: newsletter, language: 'nl' as const };

  await attempt('today.read', {});
  await attempt('queue.list', {});
  await attempt('organisation.save', { baseVersion: version, organisation });
  await attempt('employers.list', {});
  await attempt('employers.create', { employer: employerBody(), contractStartsOn: '2026-01-01' });
  await attempt('employers.read', { employerId });
  await attempt('employers.save', {
    employerId,
    baseVersion: 1,
    employer: employerBody(),
    contract: { startsOn: '2020-01-01', endedOn: null },
  });
  await attempt('dossiers.search', { text: '', employerId: null, phase: 'alle' });
  await attempt('dossiers.recent', {});
  await attempt('dossiers.create', {
    employee: employeeBody(),
    employment: employmentBody(employerId),
  });
  await attempt('dossier.open', { dossierId });
  await attempt('employee.save', { dossierId, baseVersion: 1, employee: employeeBody() });
  await attempt('employment.create', {
    dossierId,
    employment: employmentBody(employerId, { jobTitle: 'kok', startedOn: '2026-01-01' }),
  });
  await attempt('employment.save', {
    dossierId,
    employmentId,
    baseVersion: 1,
    employment: employmentBody(employerId, { contractHours: 32 }),
  });
  await attempt('cases.save', {
    dossierId,
    caseId,
    baseVersion: 1,
    absence: { ...absence, recoveredOn: '2026-11-20' },
  });
  const nextCase = await attempt('cases.create', {
    dossierId,
    absence: { ...absence, firstSickDay: '2026-11-21', reportedOn: '2026-11-21' },
  });
  await attempt('visits.plan', { dossierId, visit });
  await attempt('visits.save', { dossierId, visitId, baseVersion: 1, visit });
  await attempt('visits.mark', { dossierId, visitId, state: 'gedaan' });
  await attempt('visits.day', { on: visit.on });
  await attempt('team.found', { dossierId });
  await attempt('team.takeOver', { dossierId, reason: 'Het vorige team is vertrokken.' });
  await attempt('access.read', { dossierId });
  await attempt('retention.read', { dossierId });
  await attempt('log.check', {});
  await attempt('holds.list', { dossierId });
  const hold = { from: '2026-11-01', ground: 'procedureRuns', reference: '' };
  const placed = await attempt('holds.place', { dossierId, hold });
  await attempt('holds.end', {
    dossierId,
    holdId: idIn(placed, 'holdId'),
    baseVersion: 1,
    until: '2026-11-20',
  });

  const own = { dossierId, caseId: idIn(nextCase, 'caseId') };
  const begun = { dossierId, entryId: idIn(await attempt('form.start', { ...own, formId }), 'entryId') };
  await attempt('form.read', { dossierId, entryId });
  await attempt('form.saveProcess', { ...begun, baseVersion: 1, answers: processAnswers });
  const medical = await attempt('form.saveMedical', { ...begun, baseVersion: 1, answers: medicalAnswers });
  const wroteMedical = Object.hasOwn(medical as object, 'version');
  await attempt('form.finalise', { ...begun, processVersion: 2, medicalVersion: wroteMedical ? 2 : null });

  await attempt('consent.list', { dossierId });
  const composed = await attempt('consent.compose', consent);
  await attempt('consent.decide', {
    ...consent,
    textHash: idIn(composed, 'textHash'),
    decision: 'agreed',
    signature: drawn,
    setting,
  });
  await attempt('consent.copyGiven', { dossierId, consentId, means: 'paper' });
  await attempt('consent.document', { dossierId, consentId, delivery: 'tonen' });
  await attempt('consent.withdraw', { dossierId, consentId, by: 'employee', means: 'phone' });

  await attempt('report.list', { dossierId });
  await attempt('report.document', { dossierId, releasedId, delivery: 'tonen' });
  await attempt('report.staysHere', { dossierId, caseId });
  await attempt('report.check', { dossierId, content: cleanReport, remark: '' });
  const draft = {
    dossierId,
    draftId: idIn(await attempt('report.start', { ...own, reportKind: 'terugkoppeling' }), 'draftId'),
  };
  await attempt('report.read', draft);
  await attempt('report.save', { ...draft, baseVersion: 1, content: cleanReport });
  await attempt('report.preview', draft);
  await attempt('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
  await attempt('report.release', { ...draft, baseVersion: 3 });

  // Last: from here on main answers only what the employee may ask, until the passphrase.
  await attempt('klantmodus.begin', { ...consent, setting });
  await client.ok('klantmodus.end', { passphrase });
  return seen;
}
