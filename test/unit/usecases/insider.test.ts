import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pathsIn } from '../../../electron/start/paths.ts';
import { sealedBy } from '../../../electron/usecases/consent-seal.ts';
import { sealedRelease } from '../../../electron/usecases/release-seal.ts';
import { noticeOf } from '../../../shared/consent/notice.ts';
import { noticePayload, sealedPayload } from '../../../shared/consent/sealed-payload.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import type { RecordBody } from '../../../shared/records/kinds.ts';
import { event, peek, rawConnection } from '../../store/support.ts';
import {
  newId,
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  drawn,
  machtiging,
  newDraft,
  newsletter,
  newTestDossier,
  setting,
  shownOnScreen,
  type TestDossier,
} from './dossier-examples.ts';

/*
 * A colleague with a passphrase, keys and a session of her own, and the database key: she writes with a script what no
 * screen offers her, in good order and in the log, or in the tables behind the store's back.
 */
let organisation: TestOrganisation;
let dossier: TestDossier;
let other: TestDossier;

const doctor = (): Promise<TestClient> => organisation.as('arts');

beforeAll(async () => {
  organisation = openTestOrganisation({
    people: { arts: 'bedrijfsarts', manager: 'casemanager', planner: 'planner' },
  });
  for (const who of ['arts', 'manager', 'planner']) await organisation.as(who);
});
beforeEach(async () => {
  dossier = await newTestDossier(await doctor());
  other = await newTestDossier(await doctor());
});
afterAll(() => organisation.remove());

function inside(client: TestClient, statement: string, ...values: readonly string[]): void {
  const db = rawConnection(pathsIn(organisation.home).database, client.context.session.databaseKey);
  db.prepare(statement).run(...values);
  db.close();
}

/** A consent to the newsletter, or to what lies in the medical compartment, as the doctor recorded it. */
async function decided(subject = newsletter, change: object = {}) {
  const client = await doctor();
  const asked = { dossierId: dossier.dossierId, subject, language: 'nl' } as const;
  const { textHash } = await client.ok('consent.compose', asked);
  const decision = { ...asked, textHash, decision: 'agreed', signature: drawn, setting } as const;
  return (await client.ok('consent.decide', { ...decision, ...change })).consentId;
}

async function states(dossierId = dossier.dossierId): Promise<readonly string[]> {
  const client = await doctor();
  return (await client.ok('consent.list', { dossierId })).items.map(({ state }) => state);
}

const evidenceOf = async (consentId: RecordId): Promise<RecordBody<'consent'>> =>
  peek((await doctor()).context.store, (reader) => reader.get('consent', consentId)).body;

/** Writes a record as this colleague, with a line in the log as every write has one. */
function write(client: TestClient, record: Parameters<typeof recordOf>[0]): void {
  client.context.store.write(event(), () => ({ records: [recordOf(record)] }));
}
const recordOf = <Kind extends 'consent' | 'consentNotice' | 'releasedReport'>(record: {
  readonly kind: Kind;
  readonly id?: RecordId;
  readonly dossierId?: RecordId;
  readonly body: RecordBody<Kind>;
}) => ({
  id: newId(),
  dossierId: dossier.dossierId,
  compartment: 'process' as const,
  baseVersion: 0,
  ...record,
});

const represented = {
  setting: {
    ...setting,
    capacityDoubt: true,
    representative: { name: 'Mentor Bedacht', relation: 'mentor', ground: 'benoemd' },
  },
};

/** A notice of this consent under a seal of this colleague's own, on which no withdrawal stands. */
async function freshNotice(who: string, evidence: RecordBody<'consent'>): Promise<void> {
  const client = await organisation.as(who);
  const unsealed = noticeOf(evidence, true);
  const seal = sealedBy(client.context, noticePayload(unsealed, evidence.dossierId));
  write(client, { kind: 'consentNotice', body: { ...unsealed, seal, amendments: [] } });
}

describe('[CON-26] a withdrawn consent', () => {
  it.each([
    ['in the process part', {}],
    ['that is withheld', represented],
  ])('%s stays withdrawn when a colleague writes a fresh notice of it', async (_what, change) => {
    const consentId = await decided(newsletter, change);
    const client = await doctor();
    const target = { dossierId: dossier.dossierId, consentId } as const;
    await client.ok('consent.withdraw', { ...target, by: 'employee', means: 'phone' });
    expect(await states()).toEqual(['withdrawn']);
    await freshNotice('manager', await evidenceOf(consentId));
    expect(await states()).toEqual(['withdrawn']);
    const manager = await organisation.as('manager');
    const { items } = await manager.ok('consent.list', { dossierId: dossier.dossierId });
    expect(items.map(({ state }) => state)).toEqual(['withdrawn']);
  });
});

describe('[CON-26] a true consent', () => {
  it('does not count in another dossier, whether it was moved there or written there anew', async () => {
    const consentId = await decided();
    const evidence = await evidenceOf(consentId);
    write(await organisation.as('manager'), { kind: 'consent', dossierId: other.dossierId, body: evidence });
    expect(await states(other.dossierId)).toEqual(['tampered']);
    inside(await doctor(), 'UPDATE records SET dossier_id = ? WHERE id = ?', other.dossierId, consentId);
    expect(await states(other.dossierId)).toEqual(['tampered', 'tampered']);
    expect(await states()).toEqual([]);
    const client = await doctor();
    const deliver = (delivery: 'tonen' | 'opslaan' | 'afdrukken') =>
      client.code('consent.document', { dossierId: other.dossierId, consentId, delivery });
    expect([await deliver('tonen'), await deliver('opslaan'), await deliver('afdrukken')]).toEqual([
      'ok',
      'consentSealBroken',
      'consentSealBroken',
    ]);
  });

  it('of which the notice alone can be read does not count in another dossier either', async () => {
    await decided(newsletter, represented);
    const notices = peek((await doctor()).context.store, (reader) =>
      reader.ofDossier('consentNotice', dossier.dossierId),
    );
    const manager = await organisation.as('manager');
    for (const { body } of notices)
      write(manager, { kind: 'consentNotice', dossierId: other.dossierId, body });
    expect(await states(other.dossierId)).toEqual(['tampered']);
    expect(await states()).toEqual(['valid']);
  });

  it('does not count a second time under another id, without what was added to it', async () => {
    const consentId = await decided();
    const client = await doctor();
    const target = { dossierId: dossier.dossierId, consentId } as const;
    await client.ok('consent.withdraw', { ...target, by: 'employee', means: 'phone' });
    const evidence = { ...(await evidenceOf(consentId)), amendments: [] };
    write(await organisation.as('manager'), { kind: 'consent', body: evidence });
    expect((await states()).toSorted()).toEqual(['tampered', 'withdrawn']);
  });
});

describe('[CON-26] a consent of her own making', () => {
  it('does not count under the seal of whose function records none', async () => {
    const evidence = await evidenceOf(await decided());
    const forge = async (who: string): Promise<void> => {
      const client = await organisation.as(who);
      const unsealed = { ...evidence, id: newId() };
      const body = { ...unsealed, seal: sealedBy(client.context, sealedPayload(unsealed)) };
      write(client, { kind: 'consent', id: body.id, body });
    };
    await forge('planner');
    expect((await states()).toSorted()).toEqual(['tampered', 'valid']);
    await forge('manager');
    expect((await states()).toSorted()).toEqual(['tampered', 'valid', 'valid']);
  });

  it('does not count as medical where who has no key can write', async () => {
    const evidence = await evidenceOf(await decided(machtiging));
    const manager = await organisation.as('manager');
    const unsealed = { ...evidence, id: newId() };
    const body = { ...unsealed, seal: sealedBy(manager.context, sealedPayload(unsealed)) };
    write(manager, { kind: 'consent', id: body.id, body });
    expect((await states()).toSorted()).toEqual(['tampered', 'valid']);
  });
});

describe('[EMP-16] a release of her own making', () => {
  const released = async () => {
    const client = await doctor();
    const draft = await newDraft(client, dossier);
    await client.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
    const { releasedId } = await client.ok('report.release', { ...draft, baseVersion: 3 });
    return peek(client.context.store, (reader) => reader.get('releasedReport', releasedId)).body;
  };
  it.each(['manager', 'planner'])('by the %s is no release, in whose name she writes it', async (who) => {
    const { seal: _seal, ...body } = { seal: '', ...(await released()) };
    if (!('reportKind' in body)) throw new Error('an older form');
    const client = await organisation.as(who);
    const { userId, name } = organisation.claimOf(who);
    for (const releasedBy of [
      { ...body.releasedBy, userId },
      { userId, name, function: body.releasedBy.function },
    ]) {
      const ids = { id: newId(), dossierId: dossier.dossierId };
      const forged = sealedRelease(client.context, ids, { ...body, releasedBy });
      write(client, { kind: 'releasedReport', ...ids, body: forged });
    }
    const { released: list } = await client
      .ok('report.list', { dossierId: dossier.dossierId })
      .catch(async () => (await doctor()).ok('report.list', { dossierId: dossier.dossierId }));
    expect(list.map(({ seal }) => seal).toSorted()).toEqual(['klopt', 'klopt niet', 'klopt niet']);
  });
});
