import { FUNCTION_LABELS } from '../../shared/access/functions.ts';
import { can } from '../../shared/access/can.ts';
import { COMPARTMENTS } from '../../shared/access/matrix.ts';
import { whoMaySee } from '../../shared/access/who-may-see.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { Change } from '../store/port.ts';
import { subjectIn } from './rights.ts';
import type { Work } from './work.ts';

/** How many lines of the access log one screen shows. */
const shownLines = 200;

/** The caller as first member of a dossier's treatment team, with a fresh dossier key given to her. */
export function teamFoundedBy(work: Work, dossierId: string): Change {
  const { claim } = work.session.enrolment;
  return {
    records: [
      {
        kind: 'teamMember',
        id: work.newId(),
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
    dossierKeys: work.session.newDossierKey(dossierId, [{ userId: claim.userId, boxKey: claim.boxKey }]),
  };
}

/** The first doctor takes a dossier into treatment. */
export function foundTeam(
  work: Work,
  input: ChannelRequest<'team.found'>,
  audit: AuditEvent,
): ChannelOutput<'team.found'> {
  work.store.write(audit, (reader) => {
    reader.get('employee', input.dossierId);
    return teamFoundedBy(work, input.dossierId);
  });
  return {};
}

/** Who may see this dossier, by compartment, and for the FG who looked. */
export function readAccess(
  work: Work,
  input: ChannelRequest<'access.read'>,
  audit: AuditEvent,
): ChannelOutput<'access.read'> {
  return work.store.read(audit, (reader) => {
    const decision = can(subjectIn(reader, work, input.dossierId).subject, 'readAccessLog');
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
