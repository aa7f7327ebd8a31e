import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import { can } from '../../shared/access/can.ts';
import { teamFoundedBy } from './access.ts';
import { casesIn, nextOf, runningIn } from './case-timeline.ts';
import { intakeItemsIn } from './intake.ts';
import { rightsIn } from './rights.ts';
import { nextVersion, saved } from './saved.ts';
import { timelineOf } from './dossier-timeline.ts';
import type { Work } from './work.ts';

/** How many dossiers a list shows at once; more is answered by typing on. */
const listLength = 50;

/** Search as you type. An empty text lists by name. */
export function searchDossiers(
  work: Work,
  input: ChannelRequest<'dossiers.search'>,
  audit: AuditEvent,
): ChannelOutput<'dossiers.search'> {
  return work.store.read(audit, (reader) => {
    const found = reader.queries.searchDossiers({ ...input, limit: listLength + 1 });
    const today = work.today();
    return {
      items: found.slice(0, listLength).map((row) => ({
        dossierId: row.dossierId,
        name: row.name,
        bornOn: row.bornOn,
        employerId: row.employerId,
        employerName: row.employerName,
        jobTitle: row.jobTitle,
        personnelNumber: row.personnelNumber,
        caseId: row.caseId,
        firstSickDay: row.firstSickDay,
        recoveredOn: row.recoveredOn,
        week:
          row.firstSickDay === null || row.recoveredOn !== null
            ? null
            : (runningIn(casesIn(reader, row.dossierId, today))?.week ?? null),
      })),
      total: reader.queries.countDossiers(),
      more: found.length > listLength,
    };
  });
}

/** A new dossier. A bedrijfsarts who makes it is its treatment team at once; otherwise the first doctor founds it later. */
export function createDossier(
  work: Work,
  input: ChannelRequest<'dossiers.create'>,
  audit: AuditEvent,
): ChannelOutput<'dossiers.create'> {
  const dossierId = work.newId();
  work.store.write({ ...audit, objectId: dossierId, dossierId }, (reader) => {
    reader.get('employer', input.employee.employerId);
    const mayFound = can(
      { function: work.session.enrolment.claim.function, today: work.today() },
      'foundTreatmentTeam',
      { teamHasMembers: false },
    ).allowed;
    const team = mayFound ? teamFoundedBy(work, dossierId) : { records: [] };
    return {
      ...team,
      records: [
        {
          kind: 'employee',
          id: dossierId,
          dossierId,
          compartment: 'identity',
          baseVersion: 0,
          body: input.employee,
        },
        ...team.records,
      ],
    };
  });
  return { dossierId };
}

/** Everything the header, the timeline and the tabs of one dossier need, without any medical content. */
export function openDossier(
  work: Work,
  { dossierId }: ChannelRequest<'dossier.open'>,
  audit: AuditEvent,
): ChannelOutput<'dossier.open'> {
  return work.store.read({ ...audit, objectId: dossierId }, (reader) => {
    const person = reader.get('employee', dossierId);
    const today = work.today();
    const rights = rightsIn(reader, work, dossierId);
    const cases = casesIn(reader, dossierId, today);
    const visits = reader
      .ofDossier('visit', dossierId)
      .map(({ id, version, body }) => ({ visitId: id, version, visit: body }));
    return {
      dossierId,
      employee: person.body,
      employeeVersion: person.version,
      employerName: reader.get('employer', person.body.employerId).body.name,
      cases,
      visits,
      intakes: intakeItemsIn(reader, dossierId),
      timeline: timelineOf(reader, dossierId, rights),
      rights,
      next: nextOf(cases, today),
    };
  });
}

/** Changes who the employee is. @throws StaleVersion */
export function saveEmployee(
  work: Work,
  input: ChannelRequest<'employee.save'>,
  audit: AuditEvent,
): ChannelOutput<'employee.save'> {
  return saved(
    work.store.write({ ...audit, objectId: input.dossierId }, (reader) => {
      reader.get('employer', input.employee.employerId);
      return {
        records: [nextVersion(reader.get('employee', input.dossierId), input.baseVersion, input.employee)],
      };
    }),
  );
}
