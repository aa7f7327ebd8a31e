import { afterAll, beforeAll, expect, it, describe } from 'vitest';
import { pathsIn } from '../../../electron/start/paths.ts';
import { event, rawConnection, reportDraftBody } from '../../store/support.ts';
import {
  newId,
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  cleanReport,
  decide,
  machtiging,
  newDraft,
  newFormEntry,
  newTeamDossier,
  newTestDossier,
  newsletter,
  setting,
  shownOnScreen,
  type TestDossier,
} from './dossier-examples.ts';

const plannedVisit = { kind: 'spreekuur', on: '2026-11-23', at: '09:30', minutes: 30, place: '' } as const;

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;

beforeAll(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
});
afterAll(() => organisation.remove());

/** As if a newer version of the product had written the records of this kind in the dossier. */
function writtenByANewerVersion(kind: string, id?: string): void {
  const { database } = pathsIn(organisation.home);
  const db = rawConnection(database, client.context.session.databaseKey);
  const changed = db
    .prepare(
      'UPDATE records SET schema_version = 99 WHERE dossier_id = ? AND kind = ? AND (? IS NULL OR id = ?)',
    )
    .run(dossier.dossierId, kind, id ?? null, id ?? null);
  db.close();
  expect(changed.changes).toBeGreaterThan(0);
}

describe('[STO-22] a record that a newer version wrote', () => {
  it('says so on the timeline, and the rest of the dossier opens', async () => {
    dossier = await newTestDossier(client);
    await client.ok('visits.plan', { dossierId: dossier.dossierId, visit: plannedVisit });
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

  it('leaves the list of reports open: it says how many there are, and the others are read and written', async () => {
    dossier = await newTestDossier(client);
    const { dossierId, caseId } = dossier;
    const released = await newDraft(client, dossier);
    await client.ok('report.shown', { ...released, baseVersion: 2, shown: shownOnScreen });
    await client.ok('report.release', { ...released, baseVersion: 3 });
    writtenByANewerVersion('releasedReport');
    writtenByANewerVersion('reportDraft');
    const known = newId();
    client.context.store.write(event({ objectKind: 'reportDraft' }), () => ({
      records: [
        {
          kind: 'reportDraft',
          id: known,
          dossierId,
          compartment: 'medical',
          baseVersion: 0,
          body: reportDraftBody(client.context.session.enrolment.claim.userId, { caseId }),
        },
      ],
    }));
    const list = await client.ok('report.list', { dossierId });
    expect(list).toMatchObject({ drafts: [{ draftId: known }], released: [], tooNew: 2 });
    const own = { dossierId, draftId: known };
    expect(await client.code('report.read', own)).toBe('ok');
    expect(await client.code('report.save', { ...own, baseVersion: 1, content: cleanReport })).toBe('ok');
    expect(await client.code('report.read', released)).toBe('recordTooNew');
    // Whether one is begun already can only be said by who can read all of them.
    const start = { dossierId, caseId, reportKind: 'terugkoppeling' };
    expect(await client.code('report.start', start)).toBe('recordTooNew');
  });

  it('leaves the other forms open, and says how many it cannot read', async () => {
    dossier = await newTestDossier(client);
    const { dossierId } = dossier;
    await newFormEntry(client, dossier);
    writtenByANewerVersion('formMedical');
    // Only the medical part of the first is closed; that of another entry is written and finished as before.
    const entryId = await newFormEntry(client, dossier);
    const opened = await client.ok('dossier.open', { dossierId });
    expect(opened.formEntries).toHaveLength(2);
    const [first] = opened.formEntries.filter((one) => one.entryId !== entryId);
    if (first === undefined) throw new Error('the first entry is gone');
    expect(await client.code('form.read', { dossierId, entryId: first.entryId })).toBe('recordTooNew');
    expect((await client.ok('form.read', { dossierId, entryId })).medical?.answers).toMatchObject({
      beperkingen: 'Kan niet lang staan.',
    });
    writtenByANewerVersion('formProcess');
    const later = await client.ok('dossier.open', { dossierId });
    expect(later).toMatchObject({ formEntries: [], formEntriesTooNew: 2 });
  });

  it('leaves the sheet that stays here open, and says that something lacks on it', async () => {
    dossier = await newTestDossier(client);
    const { dossierId, caseId } = dossier;
    await newFormEntry(client, dossier);
    writtenByANewerVersion('formMedical');
    await newFormEntry(client, dossier);
    const sheet = await client.ok('report.staysHere', { dossierId, caseId });
    expect(sheet.sections).not.toEqual([]);
    expect(sheet.closedBecause).toContain('nieuwere versie');
    writtenByANewerVersion('formProcess');
    const closed = await client.ok('report.staysHere', { dossierId, caseId });
    expect(closed.sections).toEqual([]);
    expect(closed.closedBecause).toContain('nieuwere versie');
  });

  it('leaves the other consents in their list and to be withdrawn, and says how many are left out', async () => {
    dossier = await newTestDossier(client);
    const { dossierId } = dossier;
    const newer = await decide(client, dossierId, { subject: newsletter });
    const known = await decide(client, dossierId, { subject: machtiging });
    writtenByANewerVersion('consent', newer);
    const listed = () => client.ok('consent.list', { dossierId });
    expect(await listed()).toMatchObject({ items: [{ consentId: known, state: 'valid' }], tooNew: 1 });
    const withdrawal = { dossierId, by: 'employee', means: 'phone' } as const;
    await client.ok('consent.withdraw', { ...withdrawal, consentId: known });
    expect((await listed()).items).toMatchObject([{ consentId: known, state: 'withdrawn' }]);
    expect(await client.code('consent.withdraw', { ...withdrawal, consentId: newer })).toBe('recordMissing');
    expect(await client.code('retention.read', { dossierId })).toBe('recordTooNew');
  });

  it('[CON-25] leaves out evidence whose notice is newer, because a withdrawal may stand on that', async () => {
    dossier = await newTestDossier(client);
    const { dossierId } = dossier;
    const representative = { name: 'Ria Bedacht', relation: 'moeder', ground: 'gezag' };
    await decide(client, dossierId, { subject: newsletter, setting: { ...setting, representative } });
    const listed = () => client.ok('consent.list', { dossierId });
    expect((await listed()).items).toHaveLength(1);
    writtenByANewerVersion('consentNotice');
    expect(await listed()).toMatchObject({ items: [], tooNew: 1 });
  });

  it('[CON-25] still shows the notice of evidence that is newer', async () => {
    dossier = await newTestDossier(client);
    const { dossierId } = dossier;
    const representative = { name: 'Ria Bedacht', relation: 'moeder', ground: 'gezag' };
    const consentId = await decide(client, dossierId, {
      subject: newsletter,
      setting: { ...setting, representative },
    });
    writtenByANewerVersion('consent');
    expect(await client.ok('consent.list', { dossierId })).toMatchObject({
      items: [{ consentId, readable: false }],
      tooNew: 0,
    });
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

  it('[ROL-6] holds the dossier when it is a membership: nobody founds a team or takes over beside it', async () => {
    const fresh = await newTeamDossier(organisation, client, []);
    await client.ok('team.found', { dossierId: fresh.dossierId });
    dossier = fresh;
    writtenByANewerVersion('teamMember');
    const { dossierId } = dossier;
    expect((await client.ok('dossier.open', { dossierId })).rights).toMatchObject({
      foundTeam: false,
      takeOver: false,
    });
    expect(await client.code('team.found', { dossierId })).toBe('notAllowed');
    expect(await client.code('team.takeOver', { dossierId, reason: 'Niemand meer over.' })).toBe(
      'notAllowed',
    );
  });
});
