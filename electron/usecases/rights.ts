import { can, type AccessObject, type Decision, type Subject } from '../../shared/access/can.ts';
import { teamState, type TeamState } from '../../shared/access/membership.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { DossierRights } from '../../shared/ipc/dossier-channels.ts';
import { reportKinds } from '../../shared/report/catalogue.ts';
import type { ReportKind } from '../../shared/report/define-report-kind.ts';
import type { OrganisationReader, TreatmentTeam } from '../store/port.ts';
import { NotAllowed } from './failures.ts';
import type { Context } from './context.ts';

type Caller = Pick<Context, 'session' | 'today'>;

const noTeam: TreatmentTeam = { members: [], hasUnknown: false };

/** The caller as the matrix sees her: function from the enrolment, memberships from the dossier's team records. */
export function subjectIn(
  reader: OrganisationReader,
  caller: Caller,
  dossierId: RecordId | null,
): { readonly subject: Subject; readonly team: TeamState } {
  const { claim } = caller.session.enrolment;
  const today = caller.today();
  const team = dossierId === null ? noTeam : reader.team(dossierId);
  const members = team.members.map(({ body }) => body);
  return {
    subject: {
      function: claim.function,
      memberships: members.filter(({ userId }) => userId === claim.userId),
      today,
    },
    // A membership this program cannot read may be the one that holds the dossier.
    team: team.hasUnknown ? 'held' : teamState(members, today),
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
    draftReports: idsOf(reportKinds.all.filter(({ draftedBy }) => firstOf(subject, draftedBy).allowed)),
    releaseReports: idsOf(reportKinds.all.filter((kind) => mayRelease(subject, kind).allowed)),
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

const idsOf = (kinds: readonly ReportKind[]): string[] => kinds.map(({ id }) => id);

/** The first of these rights for which the matrix has a cell with this function decides; without one, the last refuses. */
function firstOf(subject: Subject, rights: ReportKind['draftedBy']): Decision {
  const decisions = rights.map(({ action, ...object }) => can(subject, action, object));
  const decision = decisions.find(({ allowed, rule }) => allowed || rule !== 'ROL-1') ?? decisions.at(-1);
  // A kind without rights is refused when the program loads.
  return decision ?? can(subject, 'draftReport');
}

/** Reports of these kinds, or without them of any, in one dossier. */
interface ReportsInDossier {
  readonly dossierId: RecordId;
  readonly kinds?: readonly ReportKind[];
}

/** @throws NotAllowed unless the caller may write one of these kinds of report in this dossier. */
export function requireDraft(
  reader: OrganisationReader,
  caller: Caller,
  { dossierId, kinds = reportKinds.all }: ReportsInDossier,
): void {
  const { subject } = subjectIn(reader, caller, dossierId);
  requireOne(kinds.map(({ draftedBy }) => firstOf(subject, draftedBy)));
}

/** @throws NotAllowed unless the caller may let one of these kinds of report leave from this dossier. */
export function requireRelease(
  reader: OrganisationReader,
  caller: Caller,
  { dossierId, kinds = reportKinds.all }: ReportsInDossier,
): void {
  const { subject } = subjectIn(reader, caller, dossierId);
  requireOne(kinds.map((kind) => mayRelease(subject, kind)));
}

function requireOne(decisions: readonly Decision[]): void {
  if (decisions.some(({ allowed }) => allowed)) return;
  const [first] = decisions;
  throw new NotAllowed({ sentence: first === undefined || first.allowed ? '' : first.reason });
}

/** Whether the caller may let a report of this kind leave. */
export const mayRelease = (subject: Subject, kind: ReportKind): Decision => firstOf(subject, kind.releasedBy);

/** @throws NotAllowed unless the caller may read (or write) medical content of this dossier and holds its key. */
export function requireMedical(reader: OrganisationReader, caller: Caller, dossierId: RecordId): void {
  const rights = rightsIn(reader, caller, dossierId);
  if (!rights.writeMedical) throw new NotAllowed({ sentence: rights.medicalClosedBecause });
}
