import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signMembership } from '../../../electron/signatures/membership.ts';
import { signDossierKey } from '../../../electron/signatures/dossier-key.ts';
import { employerBody, event, peek } from '../../store/support.ts';
import {
  newId,
  openTestOrganisation,
  passphrase,
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

const ownWord = { ...cleanReport, advice: 'Houd rekening met de pimpelaria.' };

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;
let draft: Awaited<ReturnType<typeof newDraft>>;

beforeAll(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
});
beforeEach(async () => {
  dossier = await newTestDossier(client);
  draft = await newDraft(client, dossier);
});
afterAll(() => organisation.remove());

const check = async (content = ownWord) =>
  client.ok('report.check', { dossierId: dossier.dossierId, content, remark: '' });

/** How often the access log says that the medical record was read for a check. */
const readings = () =>
  peek(client.context.store, ({ queries }) =>
    queries.auditLines({ dossierId: dossier.dossierId, limit: 500 }),
  ).filter((line) => line.event === 'report.check').length;

describe('[EMP-1] the guard that is kept while a report is written', () => {
  it('knows the words of a form from the moment it is stored', async () => {
    expect((await check()).findings).toEqual([]);
    await newFormEntry(client, dossier);
    expect((await check()).findings).toMatchObject([{ field: 'advice', text: 'pimpelaria' }]);
  });

  it('reads the medical record once for any number of checks and autosaves', async () => {
    await newFormEntry(client, dossier);
    const before = readings();
    await check();
    expect(readings()).toBe(before + 1);
    for (const baseVersion of [2, 3, 4]) {
      const content = { ...cleanReport, work: `Werknemer kan ${baseVersion} uur zitten.` };
      await client.ok('report.save', { ...draft, baseVersion, content });
      expect((await check()).findings).toHaveLength(1);
    }
    expect(readings()).toBe(before + 1);
  });

  it('is of one dossier: writing in another leaves it, and does not teach it', async () => {
    const other = await newTestDossier(client);
    await check();
    const before = readings();
    await newFormEntry(client, other);
    expect((await check()).findings).toEqual([]);
    expect(readings()).toBe(before);
  });

  it('is made anew on another day: who may know what can change at midnight', async () => {
    await newFormEntry(client, dossier);
    await check();
    const { dossierId } = dossier;
    const { userId, name, function: functionName } = organisation.claimOf('arts');
    client.context.store.write(event(), (reader) => ({
      records: reader.ofDossier('teamMember', dossierId).map(({ id, version, body }) => ({
        kind: 'teamMember' as const,
        id,
        dossierId,
        compartment: 'process' as const,
        baseVersion: version,
        body: signMembership(
          client.context.session,
          { id, dossierId },
          { ...body, userId, name, function: functionName, until: '2026-11-23' },
        ),
      })),
    }));
    expect(await check()).toMatchObject({ findings: [{ text: 'pimpelaria' }] });
    organisation.setClock('2026-11-24T10:00:00Z');
    expect(client.context.guards.get(dossierId)).toBeUndefined();
    organisation.setClock('2026-11-23T10:00:00Z');
  });

  it('stays when something of the organisation changes: no guard was made of that', async () => {
    await check();
    const before = readings();
    await client.ok('employers.create', { employer: employerBody(), contractStartsOn: '2020-01-01' });
    await check();
    expect(readings()).toBe(before);
  });

  it('goes when somebody is given the key, and when a record ends', async () => {
    const { dossierId } = dossier;
    const entryId = await newFormEntry(client, dossier);
    const parts = () =>
      peek(client.context.store, (reader) => reader.ofDossier('formMedical', dossierId, ['medical']));
    expect((await check()).findings).toHaveLength(1);
    expect(parts().map(({ body }) => body.entryId)).toEqual([entryId]);
    const deletions = parts().map(({ id, version }) => ({ id, baseVersion: version }));
    client.context.store.write(event(), () => ({ records: [], deletions }));
    expect((await check()).findings).toEqual([]);
    client.context.store.write(event(), () => ({
      records: [],
      dossierKeys: [
        signDossierKey(client.context.session, {
          dossierId,
          userId: newId(),
          wrapped: Buffer.alloc(80).toString('base64'),
          wrappedAt: '2026-11-23T10:00:00.000Z',
        }),
      ],
    }));
    expect(client.context.guards.get(dossierId)).toBeUndefined();
  });

  it('goes when the briefcase closes', async () => {
    await newFormEntry(client, dossier);
    await check();
    const before = readings();
    const { guards } = client.context;
    expect(guards.get(dossier.dossierId)).toBeDefined();
    await client.ok('session.lock', {});
    expect(guards.get(dossier.dossierId)).toBeUndefined();
    await client.ok('session.unlock', { passphrase });
    expect((await check()).findings).toHaveLength(1);
    expect(readings()).toBe(before + 1);
  });

  it('is not used for a release after the dossier learnt a word', async () => {
    await client.ok('report.save', { ...draft, baseVersion: 2, content: ownWord });
    await client.ok('report.shown', { ...draft, baseVersion: 3, shown: shownOnScreen });
    await newFormEntry(client, dossier);
    expect(await client.code('report.release', { ...draft, baseVersion: 4 })).toBe('reportBlocked');
  });
});
