import { afterAll, beforeAll, expect, it, describe } from 'vitest';
import { pathsIn } from '../../../electron/start/paths.ts';
import { rawConnection, visitBody } from '../../store/support.ts';
import {
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  cleanReport,
  newDraft,
  newFormEntry,
  newTestDossier,
  shownOnScreen,
  type TestDossier,
} from './dossier-examples.ts';

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;

beforeAll(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
});
afterAll(() => organisation.remove());

/** As if a newer version of the product had written the records of this kind in the dossier. */
function writtenByANewerVersion(kind: string): void {
  const { database } = pathsIn(organisation.home);
  const db = rawConnection(database, client.context.session.databaseKey);
  const changed = db
    .prepare('UPDATE records SET schema_version = 99 WHERE dossier_id = ? AND kind = ?')
    .run(dossier.dossierId, kind);
  db.close();
  expect(changed.changes).toBeGreaterThan(0);
}

describe('[STO-22] a record that a newer version wrote', () => {
  it('says so on the timeline, and the rest of the dossier opens', async () => {
    dossier = await newTestDossier(client);
    await client.ok('visits.plan', { dossierId: dossier.dossierId, visit: visitBody() });
    const before = await client.ok('dossier.open', { dossierId: dossier.dossierId });
    writtenByANewerVersion('visit');
    const opened = await client.ok('dossier.open', { dossierId: dossier.dossierId });
    expect(before.visits).toHaveLength(1);
    expect(opened.visits).toEqual([]);
    expect(opened.cases).toEqual(before.cases);
    expect(opened.timeline.map(({ label }) => label)).toContain(
      'Geschreven met een nieuwere versie van Arbokoffer',
    );
  });

  it('stops what must know the whole dossier: the term it is kept, and a report that may leave', async () => {
    dossier = await newTestDossier(client);
    const draft = await newDraft(client, dossier);
    await client.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
    await newFormEntry(client, dossier);
    writtenByANewerVersion('formMedical');
    const check = { dossierId: dossier.dossierId, content: cleanReport, remark: '' };
    expect(await client.code('report.check', check)).toBe('recordTooNew');
    expect(await client.code('report.preview', draft)).toBe('recordTooNew');
    expect(await client.code('report.release', { ...draft, baseVersion: 3 })).toBe('recordTooNew');
    writtenByANewerVersion('absenceCase');
    expect(await client.code('retention.read', { dossierId: dossier.dossierId })).toBe('recordTooNew');
    expect(await client.code('dossier.open', { dossierId: dossier.dossierId })).toBe('ok');
  });
});
