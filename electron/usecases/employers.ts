import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { OrganisationReader } from '../store/port.ts';
import { requireRecipient } from './letterhead-guard.ts';
import { mayRead } from './rights.ts';
import { nextVersion, savedVersion } from './saved-version.ts';
import type { Context } from './context.ts';

/** The service contract with an employer; each employer here has one. */
function contractOf(
  reader: OrganisationReader,
  employerId: RecordId,
): StoredRecord<'serviceContract'> | undefined {
  return reader.all('serviceContract').find((contract) => contract.body.employerId === employerId);
}

/** All employers by name, with how many people work at each today, and how many running cases for who may see absences. */
export function listEmployers(context: Context): ChannelOutput<'employers.list'> {
  return context.store.readOrganisation((reader) => {
    const seesProcess = mayRead(reader, context, { dossierId: null, compartment: 'process' });
    return reader.queries
      .employers(context.today())
      .map((row) => ({ ...row, runningCases: seesProcess ? row.runningCases : null }));
  });
}

/** A new employer and the contract with it, in one change. */
export function createEmployer(
  context: Context,
  input: ChannelRequest<'employers.create'>,
  audit: AuditEvent,
): ChannelOutput<'employers.create'> {
  requireRecipient(input.employer, 'employer');
  const employerId = context.newId();
  const common = { dossierId: null, compartment: 'process', baseVersion: 0 } as const;
  context.store.write({ ...audit, objectId: employerId }, () => ({
    records: [
      { ...common, kind: 'employer', id: employerId, body: input.employer },
      {
        ...common,
        kind: 'serviceContract',
        id: context.newId(),
        body: { employerId, startsOn: input.contractStartsOn, endedOn: null },
      },
    ],
  }));
  return { employerId };
}

/** One employer with its contract. */
export function readEmployer(
  context: Context,
  input: ChannelRequest<'employers.read'>,
): ChannelOutput<'employers.read'> {
  return context.store.readOrganisation((reader) => {
    const { body, version } = reader.get('employer', input.employerId);
    const contract = contractOf(reader, input.employerId);
    return {
      employer: body,
      version,
      contract:
        contract === undefined
          ? null
          : { startsOn: contract.body.startsOn, endedOn: contract.body.endedOn, version: contract.version },
    };
  });
}

/** Changes an employer; the contract is written only when its dates changed. @throws StaleVersion | InputRefused */
export function saveEmployer(
  context: Context,
  input: ChannelRequest<'employers.save'>,
  audit: AuditEvent,
): ChannelOutput<'employers.save'> {
  requireRecipient(input.employer, 'employer');
  return savedVersion(
    context.store.write({ ...audit, objectId: input.employerId }, (reader) => {
      const contract = contractOf(reader, input.employerId);
      const body = { employerId: input.employerId, ...input.contract };
      const unchanged = contract?.body.startsOn === body.startsOn && contract.body.endedOn === body.endedOn;
      const contractWrite =
        contract === undefined
          ? {
              kind: 'serviceContract' as const,
              id: context.newId(),
              dossierId: null,
              compartment: 'process' as const,
              baseVersion: 0,
              body,
            }
          : nextVersion(contract, contract.version, body);
      return {
        records: [
          nextVersion(reader.get('employer', input.employerId), input.baseVersion, input.employer),
          ...(unchanged ? [] : [contractWrite]),
        ],
      };
    }),
  );
}
