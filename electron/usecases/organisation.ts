import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import { RecordMissing } from '../store/errors.ts';
import type { OrganisationReader } from '../store/port.ts';
import { requireLetterhead } from './letterhead-guard.ts';
import { saveOrganisationFile } from './organisation-file.ts';
import { nextVersion, savedVersion } from './saved-version.ts';
import type { Context } from './context.ts';

/** The arbodienst of this laptop: there is exactly one. @throws RecordMissing */
export function organisationIn(reader: OrganisationReader): StoredRecord<'organisation'> {
  const [only] = reader.all('organisation');
  if (only === undefined) throw new RecordMissing('no such record');
  return only;
}

/** The arbodienst as it stands on a letterhead. */
export function readOrganisation(context: Context): ChannelOutput<'organisation.read'> {
  const { body, version } = context.store.readOrganisation(organisationIn);
  return { organisation: body, version };
}

/** Changes the profile of the arbodienst. @throws StaleVersion | InputRefused */
export function saveOrganisation(
  context: Context,
  input: ChannelRequest<'organisation.save'>,
  audit: AuditEvent,
): ChannelOutput<'organisation.save'> {
  requireLetterhead(input.organisation, 'organisation');
  return savedVersion(
    context.store.write(audit, (reader) => ({
      records: [nextVersion(organisationIn(reader), input.baseVersion, input.organisation)],
    })),
  );
}

/** Saves the organisation file that was signed when the organisation was made. @throws RecordMissing | DocumentNotSaved */
export async function deliverOrganisationFile(context: Context): Promise<ChannelOutput<'organisation.file'>> {
  const { organisationKey } = context.session.enrolment;
  const own = context.store
    .readOrganisation((reader) => reader.all('organisationFile'))
    .find(({ body }) => body.claim.organisationKey === organisationKey);
  if (own === undefined) throw new RecordMissing('no such record');
  return saveOrganisationFile(context.documents, own.body);
}
