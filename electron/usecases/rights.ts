import { can, type AccessObject, type Subject } from '../../shared/access/can.ts';
import { teamState, type TeamState } from '../../shared/access/membership.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { DossierRights } from '../../shared/ipc/dossier-channels.ts';
import type { OrganisationReader } from '../store/port.ts';
import { NotAllowed } from './failures.ts';
import type { Context } from './context.ts';

type Caller = Pick<Context, 'session' | 'today'>;

/** The caller as the matrix sees her: function from the enrolment, memberships from the dossier's team records. */
export function subjectIn(
  reader: OrganisationReader,
  caller: Caller,
  dossierId: RecordId | null,
): { readonly subject: Subject; readonly team: TeamState } {
  const { claim } = caller.session.enrolment;
  const today = caller.today();
  const members = dossierId === null ? [] : reader.team(dossierId).map(({ body }) => body);
  return {
    subject: {
      function: claim.function,
      memberships: members.filter(({ userId }) => userId === claim.userId),
      today,
    },
    team: teamState(members, today),
  };
}

/** What the caller may do in a dossier, for drawing the screen. Each call is judged again when it comes. */
export function rightsIn(reader: OrganisationReader, caller: Caller, dossierId: RecordId): DossierRights {
  const { subject, team } = subjectIn(reader, caller, dossierId);
  const medical = can(subject, 'read', { compartment: 'medical' });
  const holdsKey = reader.holdsKey(dossierId);
  return {
    readMedical: medical.allowed && holdsKey,
    lacksKey: medical.allowed && !holdsKey,
    writeMedical: can(subject, 'write', { compartment: 'medical' }).allowed && holdsKey,
    writeProcess: can(subject, 'write', { compartment: 'process' }).allowed,
    writeIdentity: can(subject, 'write', { compartment: 'identity' }).allowed,
    foundTeam: can(subject, 'foundTreatmentTeam', { team }).allowed,
    takeOver: can(subject, 'takeOverDossier', { team }).allowed,
    manageHolds: can(subject, 'manageHolds').allowed,
    draftReport: mayDraft(subject).allowed,
    releaseReport: mayRelease(subject).allowed,
    medicalClosedBecause: medical.allowed
      ? holdsKey
        ? ''
        : 'U hebt geen sleutel van dit dossier gekregen: het medische deel blijft voor u dicht, ook om in te schrijven.'
      : medical.reason,
  };
}

/** Whether the caller may read this kind of content; `dossierId` is null for content of all dossiers at once. */
export function mayRead(
  reader: OrganisationReader,
  caller: Caller,
  what: AccessObject & { readonly dossierId: RecordId | null },
): boolean {
  return can(subjectIn(reader, caller, what.dossierId).subject, 'read', what).allowed;
}

/** A doctor drafts reports with a medical basis, a casemanager process reports. */
function mayDraft(subject: Subject): ReturnType<typeof can> {
  const medical = can(subject, 'draftReport', { compartment: 'medical' });
  return medical.allowed || medical.rule !== 'ROL-1'
    ? medical
    : can(subject, 'draftReport', { compartment: 'process' });
}

/** @throws NotAllowed unless the caller may write reports in this dossier. */
export function requireDraft(reader: OrganisationReader, caller: Caller, dossierId: RecordId): void {
  const decision = mayDraft(subjectIn(reader, caller, dossierId).subject);
  if (!decision.allowed) throw new NotAllowed({ sentence: decision.reason });
}

/** A doctor releases with a medical basis, a casemanager a process report. */
export function mayRelease(subject: Subject): ReturnType<typeof can> {
  const medical = can(subject, 'releaseMedicalReport');
  return medical.allowed
    ? medical
    : subject.function === 'bedrijfsarts'
      ? medical
      : can(subject, 'releaseProcessReport');
}

/** @throws NotAllowed unless the caller may read (or write) medical content of this dossier and holds its key. */
export function requireMedical(reader: OrganisationReader, caller: Caller, dossierId: RecordId): void {
  const rights = rightsIn(reader, caller, dossierId);
  if (!rights.writeMedical) throw new NotAllowed({ sentence: rights.medicalClosedBecause });
}
