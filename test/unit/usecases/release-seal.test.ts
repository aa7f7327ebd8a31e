import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pathsIn } from '../../../electron/start/paths.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import { event, peek, rawConnection } from '../../store/support.ts';
import {
  openTestOrganisation,
  sha256,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import { newDraft, newTestDossier, shownOnScreen, type TestDossier } from './dossier-examples.ts';

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;
let releasedId: RecordId;

beforeAll(async () => {
  organisation = openTestOrganisation({ people: { arts: 'bedrijfsarts', collega: 'bedrijfsarts' } });
});
beforeEach(async () => {
  client = await organisation.as('arts');
  dossier = await newTestDossier(client);
  const draft = await newDraft(client, dossier);
  await client.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
  ({ releasedId } = await client.ok('report.release', { ...draft, baseVersion: 3 }));
});
afterAll(() => organisation.remove());

/** What somebody does who has the database key, and any other program that opens such a file. */
function inside(statement: string, ...values: readonly (string | Uint8Array)[]): void {
  const db = rawConnection(pathsIn(organisation.home).database, client.context.session.databaseKey);
  db.prepare(statement).run(...values);
  db.close();
}

const seal = async (as = client): Promise<string | undefined> =>
  (await as.ok('report.list', { dossierId: dossier.dossierId })).released[0]?.seal;
const deliver = (delivery: 'tonen' | 'opslaan' | 'afdrukken') =>
  client.code('report.document', { dossierId: dossier.dossierId, releasedId, delivery });
const body = (): string =>
  JSON.stringify(peek(client.context.store, (reader) => reader.get('releasedReport', releasedId)).body);

/** Looking at it stays possible; it does not leave again. */
async function expectNoLongerDelivered(): Promise<void> {
  expect([await deliver('tonen'), await deliver('opslaan'), await deliver('afdrukken')]).toEqual([
    'ok',
    'reportSealBroken',
    'reportSealBroken',
  ]);
}

describe('[EMP-16] a released report is under the seal of who let it leave', () => {
  it('holds as it left, for a colleague too', async () => {
    expect(await seal()).toBe('klopt');
    expect([await deliver('tonen'), await deliver('opslaan'), await deliver('afdrukken')]).toEqual([
      'ok',
      'ok',
      'ok',
    ]);
    const colleague = await organisation.as('collega');
    expect(await seal(colleague)).toBe('klopt');
  });

  it.each([
    [
      'its words',
      `UPDATE records SET body = json_set(body, '$.content.advice', 'Volledig inzetbaar.') WHERE id = ?`,
    ],
    [
      'whom it went to',
      `UPDATE records SET body = json_set(body, '$.facts.recipient.employerName', 'Elders') WHERE id = ?`,
    ],
    ['who released it', `UPDATE records SET body = json_set(body, '$.releasedBy.userId', id) WHERE id = ?`],
    [
      'the digest of its bytes',
      `UPDATE records SET body = json_set(body, '$.sha256', printf('%064d', 0)) WHERE id = ?`,
    ],
    [
      'its seal',
      `UPDATE records SET body = json_set(body, '$.seal', printf('%086d', 0) || '==') WHERE id = ?`,
    ],
  ])('says so when somebody changes %s', async (_, statement) => {
    inside(statement, releasedId);
    expect(await seal()).toBe('klopt niet');
    await expectNoLongerDelivered();
  });

  it('says so when the seal is taken away, with the older form that had none', async () => {
    inside(
      `UPDATE records SET body = json_remove(body, '$.seal'), schema_version = 2, checked_by = 0 WHERE id = ?`,
      releasedId,
    );
    expect(await seal()).toBe('ontbreekt');
    await expectNoLongerDelivered();
  });

  it('does not deliver other bytes than were sealed, whatever digest stands beside them', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 iets anders');
    inside('UPDATE blobs SET bytes = ?, sha256 = ? WHERE record_id = ?', bytes, sha256(bytes), releasedId);
    await expectNoLongerDelivered();
  });

  it('is no seal of a release in another dossier, nor of who nobody enrolled', async () => {
    const stored = body();
    const other = await newTestDossier(client);
    inside(`UPDATE records SET dossier_id = ? WHERE id = ?`, other.dossierId, releasedId);
    dossier = other;
    expect(await seal()).toBe('klopt niet');
    inside(
      `UPDATE records SET body = json_set(body, '$.signature', printf('%086d', 0) || '==') WHERE kind = 'enrolment' AND id = ?`,
      client.context.session.enrolment.claim.userId,
    );
    expect(body()).toBe(stored);
    expect(await seal()).toBe('klopt niet');
  });
});

describe('[STO-7] a record that is closed', () => {
  it('stays closed when a column beside its body says otherwise', () => {
    inside('UPDATE records SET draft = 1 WHERE id = ?', releasedId);
    const { store } = client.context;
    expect(() =>
      store.write(event(), (reader) => {
        const stored = reader.get('releasedReport', releasedId);
        return { records: [{ ...stored, baseVersion: stored.version }] };
      }),
    ).toThrow('closed for change');
  });
});
