import { FUNCTION_LABELS } from '../../shared/access/functions.ts';
import { can } from '../../shared/access/can.ts';
import { membershipState } from '../../shared/access/membership.ts';
import { COMPARTMENTS } from '../../shared/access/matrix.ts';
import { whoMaySee } from '../../shared/access/who-may-see.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { Change, RecordWrite } from '../store/port.ts';
import { signMembership } from '../signatures/membership.ts';
import { subjectIn } from './rights.ts';
import type { Context } from './context.ts';

/** How many lines of the access log one screen shows. */
const shownLines = 200;

/** The caller as first member of a dossier's treatment team, with a fresh dossier key given to her. */
export function teamFoundedBy(context: Context, dossierId: RecordId): Change {
  const { claim } = context.session.enrolment;
  return {
    records: [membershipOf(context, dossierId, null)],
    dossierKeys: context.session.newDossierKey(dossierId, [
      { userId: claim.userId, encryptionKey: claim.encryptionKey },
    ]),
  };
}

/** The first doctor takes a dossier into treatment. */
export function foundTeam(
  context: Context,
  input: ChannelRequest<'team.found'>,
  audit: AuditEvent,
): ChannelOutput<'team.found'> {
  context.store.write(audit, (reader) => {
    reader.get('employee', input.dossierId);
    return teamFoundedBy(context, input.dossierId);
  });
  return {};
}

/**
 * A doctor takes over a dossier that nobody holds any more. The reason she types stands with her membership and nowhere
 * else; the line of the access log names that membership, and shows the FG the reason beside it [ROL-6]. She gets no key
 * by it: the one of this dossier only its holders can hand on.
 */
export function takeOverDossier(
  context: Context,
  { dossierId, reason }: ChannelRequest<'team.takeOver'>,
  audit: AuditEvent,
): ChannelOutput<'team.takeOver'> {
  const membership = membershipOf(context, dossierId, reason);
  context.store.write({ ...audit, objectId: membership.id }, (reader) => {
    reader.get('employee', dossierId);
    return { records: [membership] };
  });
  return {};
}

/** A membership of the caller that begins today and has no end. */
function membershipOf(
  context: Context,
  dossierId: RecordId,
  takeOverReason: string | null,
): RecordWrite<'teamMember'> {
  const { userId, name, function: functionName } = context.session.enrolment.claim;
  const at = { id: context.newId(), dossierId };
  return {
    kind: 'teamMember',
    ...at,
    compartment: 'process',
    baseVersion: 0,
    body: signMembership(context.session, at, {
      userId,
      name,
      function: functionName,
      substitute: false,
      from: context.today(),
      until: null,
      takeOverReason,
    }),
  };
}

/** Who may see this dossier, by compartment, and for the FG who looked. */
export function readAccess(
  context: Context,
  input: ChannelRequest<'access.read'>,
  audit: AuditEvent,
): ChannelOutput<'access.read'> {
  return context.store.read(audit, (reader) => {
    const decision = can(subjectIn(reader, context, input.dossierId).subject, 'readAccessLog');
    const members = reader.ofDossier('teamMember', input.dossierId);
    const counting = new Set(reader.team(input.dossierId).members.map(({ id }) => id));
    const reasons = new Map(members.map(({ id, body }) => [id, body.takeOverReason]));
    return {
      team: members.map(({ id, body }) => ({
        name: body.name,
        function: body.function,
        functionLabel: FUNCTION_LABELS[body.function],
        substitute: body.substitute,
        from: body.from,
        until: body.until,
        state: counting.has(id) ? membershipState(body, context.today()) : 'unproven',
        takeOverReason: decision.allowed ? body.takeOverReason : null,
      })),
      circles: COMPARTMENTS.map((compartment) => ({
        compartment,
        who: whoMaySee(compartment).map(({ label, conditionLabel }) => ({
          functionLabel: label,
          condition: conditionLabel,
        })),
      })),
      log: decision.allowed
        ? reader.queries.auditLines({ dossierId: input.dossierId, limit: shownLines }).map((line) => ({
            sequence: line.sequence,
            at: line.at,
            userName: line.userName,
            functionLabel: FUNCTION_LABELS[line.function],
            action: line.action,
            purpose: withReason(line.purpose, reasons.get(line.objectId ?? '')),
            outcome: line.outcome,
          }))
        : null,
      logClosedBecause: decision.allowed ? '' : decision.reason,
    };
  });
}

/** The words of a log line about a membership, with the reason why that dossier was taken over. */
const withReason = (purpose: string, reason: string | null | undefined): string =>
  reason === null || reason === undefined ? purpose : `${purpose}: ${reason}`;
