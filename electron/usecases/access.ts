import { FUNCTION_LABELS } from '../../shared/access/functions.ts';
import { can } from '../../shared/access/can.ts';
import { COMPARTMENTS } from '../../shared/access/matrix.ts';
import { whoMaySee } from '../../shared/access/who-may-see.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { Change } from '../store/port.ts';
import { subjectIn } from './rights.ts';
import type { Context } from './context.ts';

/** How many lines of the access log one screen shows. */
const shownLines = 200;

/** The caller as first member of a dossier's treatment team, with a fresh dossier key given to her. */
export function teamFoundedBy(context: Context, dossierId: string): Change {
  const { claim } = context.session.enrolment;
  return {
    records: [
      {
        kind: 'teamMember',
        id: context.newId(),
        dossierId,
        compartment: 'process',
        baseVersion: 0,
        body: {
          userId: claim.userId,
          name: claim.name,
          function: claim.function,
          substitute: false,
          until: null,
        },
      },
    ],
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

/** Who may see this dossier, by compartment, and for the FG who looked. */
export function readAccess(
  context: Context,
  input: ChannelRequest<'access.read'>,
  audit: AuditEvent,
): ChannelOutput<'access.read'> {
  return context.store.read(audit, (reader) => {
    const decision = can(subjectIn(reader, context, input.dossierId).subject, 'readAccessLog');
    return {
      team: reader.ofDossier('teamMember', input.dossierId).map(({ body }) => ({
        name: body.name,
        function: body.function,
        functionLabel: FUNCTION_LABELS[body.function],
        until: body.until,
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
            purpose: line.purpose,
            outcome: line.outcome,
          }))
        : null,
      logClosedBecause: decision.allowed ? '' : decision.reason,
    };
  });
}
