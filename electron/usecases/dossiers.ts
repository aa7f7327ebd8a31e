import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { Employee } from '../../shared/domain/employee.ts';
import type { ChannelName, ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import { can } from '../../shared/access/can.ts';
import type { PlainDate } from '../../shared/domain/dates.ts';
import type { Reader } from '../store/port.ts';
import type { DossierRow } from '../store/queries-port.ts';
import { teamFoundedBy } from './access.ts';
import { ImpossibleDates } from './failures.ts';
import { casesIn, nextOf } from './case-timeline.ts';
import { currentEmploymentId, employmentsIn } from './employment-facts.ts';
import { newEmployment, refuseImpossible } from './employments.ts';
import { formEntriesIn, formEntriesTooNew } from './forms.ts';
import { mayRead, rightsIn } from './rights.ts';
import { nextVersion, savedVersion } from './saved-version.ts';
import { dossierTimelineOf } from './dossier-timeline.ts';
import type { Context } from './context.ts';

/** How many dossiers a list shows at once; more is answered by typing on. */
const listLength = 50;

/** Search as you type. An empty text lists by name. */
export function searchDossiers(
  context: Context,
  input: ChannelRequest<'dossiers.search'>,
  audit: AuditEvent,
): ChannelOutput<'dossiers.search'> {
  return context.store.read(audit, (reader) => {
    const today = context.today();
    const seesProcess = mayRead(reader, context, { dossierId: null, compartment: 'process' });
    const found = reader.queries.searchDossiers({
      ...input,
      // Who may not know who is ill cannot sort people by it either [ROL-1].
      phase: seesProcess ? input.phase : 'alle',
      limit: listLength + 1,
      on: today,
    });
    return {
      items: found.slice(0, listLength).map((row) => ({
        dossierId: row.dossierId,
        name: row.name,
        bornOn: row.bornOn,
        employerName: row.employerName,
        jobTitle: row.jobTitle,
        personnelNumber: row.personnelNumber,
        employmentEndedOn: row.employmentEndedOn,
        ...(seesProcess ? absenceOf(reader, row, today) : noAbsence),
      })),
      total: reader.queries.countDossiers(),
      more: found.length > listLength,
    };
  });
}

/** How many dossiers are offered before anything is typed. */
const recentLength = 6;

/** The dossiers this user opened last: where one most often wants to go back to. */
export function recentDossiers(
  context: Context,
  _input: ChannelRequest<'dossiers.recent'>,
  audit: AuditEvent,
): ChannelOutput<'dossiers.recent'> {
  return context.store.read(audit, ({ queries }) => [
    ...queries.recentDossiers({
      userId: context.view.userId,
      event: 'dossier.open' satisfies ChannelName,
      limit: recentLength,
      on: context.today(),
    }),
  ]);
}

const noAbsence = { caseId: null, firstSickDay: null, recoveredOn: null, week: null } as const;

function absenceOf(reader: Reader, row: DossierRow, today: PlainDate) {
  const { caseId, firstSickDay, recoveredOn } = row;
  const week =
    firstSickDay === null || recoveredOn !== null
      ? null
      : (casesIn(reader, row.dossierId, today).find((item) => item.caseId === caseId)?.week ?? null);
  return { caseId, firstSickDay, recoveredOn, week };
}

/**
 * A new dossier with the first employment, in one change. A bedrijfsarts who makes it is its treatment team at once;
 * otherwise the first doctor founds it later. @throws ImpossibleDates
 */
export function createDossier(
  context: Context,
  input: ChannelRequest<'dossiers.create'>,
  audit: AuditEvent,
): ChannelOutput<'dossiers.create'> {
  const dossierId = context.newId();
  const employmentId = context.newId();
  context.store.write({ ...audit, objectId: dossierId, dossierId }, (reader) => {
    reader.get('employer', input.employment.employerId);
    refuseImpossibleLife(input.employee, context.today());
    refuseImpossible(input.employment, { bornOn: input.employee.bornOn, others: [], firstSickDays: [] });
    const mayFound = can(
      { function: context.session.enrolment.claim.function, today: context.today() },
      'foundTreatmentTeam',
      { team: 'empty' },
    ).allowed;
    const team = mayFound ? teamFoundedBy(context, dossierId) : { records: [] };
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
        newEmployment(dossierId, employmentId, input.employment),
        ...team.records,
      ],
    };
  });
  return { dossierId, employmentId };
}

/**
 * Everything the header, the timeline and the tabs of one dossier need, without any medical content. Who may read the
 * identity only gets no absences, and visits only with the agenda [ROL-1].
 */
export function openDossier(
  context: Context,
  { dossierId }: ChannelRequest<'dossier.open'>,
  audit: AuditEvent,
): ChannelOutput<'dossier.open'> {
  return context.store.read({ ...audit, objectId: dossierId }, (reader) => {
    const person = reader.get('employee', dossierId);
    const today = context.today();
    const rights = rightsIn(reader, context, dossierId);
    const seesProcess = mayRead(reader, context, { dossierId, compartment: 'process' });
    const seesAgenda = mayRead(reader, context, { dossierId, kind: 'agenda' });
    const cases = seesProcess ? casesIn(reader, dossierId, today) : [];
    const employments = employmentsIn(reader, dossierId, today);
    const visits = seesAgenda ? reader.readable('visit', dossierId) : [];
    return {
      dossierId,
      employee: person.body,
      employeeVersion: person.version,
      employments,
      currentEmploymentId: currentEmploymentId(employments, cases, today),
      cases,
      visits: visits.map(({ id, version, body }) => ({ visitId: id, version, visit: body })),
      formEntries: seesProcess ? formEntriesIn(reader, dossierId) : [],
      formEntriesTooNew: seesProcess ? formEntriesTooNew(reader, dossierId) : 0,
      timeline: seesProcess ? dossierTimelineOf(reader, dossierId, rights) : [],
      rights,
      next: nextOf(cases, today),
    };
  });
}

/** Changes who the employee is. @throws StaleVersion | ImpossibleDates */
export function saveEmployee(
  context: Context,
  input: ChannelRequest<'employee.save'>,
  audit: AuditEvent,
): ChannelOutput<'employee.save'> {
  return savedVersion(
    context.store.write({ ...audit, objectId: input.dossierId }, (reader) => {
      refuseImpossibleLife(input.employee, context.today());
      const employments = reader.ofDossier('employment', input.dossierId);
      for (const { body } of employments)
        refuseImpossible(body, { bornOn: input.employee.bornOn, others: [], firstSickDays: [] });
      const cases = reader.ofDossier('absenceCase', input.dossierId);
      if (cases.some(({ body }) => body.firstSickDay <= input.employee.bornOn))
        throw new ImpossibleDates({ reason: 'bornAfterSickDay' });
      return {
        records: [nextVersion(reader.get('employee', input.dossierId), input.baseVersion, input.employee)],
      };
    }),
  );
}

/** The dates of a life in their order: what is wrong here would leave the retention terms without an answer [RET-35, RET-36]. */
function refuseImpossibleLife(person: Employee, today: PlainDate): void {
  const { bornOn, diedOn } = person;
  if (bornOn > today) throw new ImpossibleDates({ reason: 'bornInFuture' });
  if (diedOn !== null && diedOn > today) throw new ImpossibleDates({ reason: 'diedInFuture' });
  if (diedOn !== null && diedOn < bornOn) throw new ImpossibleDates({ reason: 'diedBeforeBirth' });
}
