import type { OrganisationFile } from '../../shared/domain/organisation-file.ts';
import type { SavedFile } from '../../shared/ipc/session-channels.ts';
import type { Documents } from '../documents/port.ts';

/** Asks where to, and saves the organisation file there, for who administers the computers. @throws DocumentNotSaved */
export async function saveOrganisationFile(
  documents: Pick<Documents, 'save'>,
  file: OrganisationFile,
): Promise<SavedFile> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
  return { fileName: await documents.save(bytes, 'organisatiebestand.json') };
}
