import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { peek } from '../../store/support.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import {
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import { drawn, newTeamDossier, newsletter, setting, type TestDossier } from './dossier-examples.ts';

let organisation: TestOrganisation;
let dossier: TestDossier;

const represented = {
  ...setting,
  capacityDoubt: true,
  representative: { name: 'Mentor Bedacht', relation: 'mentor', ground: 'dementie, benoemd door de rechter' },
};
const by = 'employee';

/** One laptop: who works on it now. */
const asDoctor = () => organisation.as('arts');
const asManager = () => organisation.as('manager');

beforeAll(async () => {
  organisation = openTestOrganisation({ people: { arts: 'bedrijfsarts', manager: 'casemanager' } });
  await asDoctor();
  await asManager();
});
beforeEach(async () => {
  organisation.setClock('2026-11-23T09:00:00');
  dossier = await newTeamDossier(organisation, await asDoctor(), ['arts']);
});
afterAll(() => organisation.remove());

const listed = async (client: TestClient) =>
  (await client.ok('consent.list', { dossierId: dossier.dossierId })).items;

/** What a decision about the newsletter holds, made by this client. */
async function decision(client: TestClient, change: object = {}) {
  const asked = { dossierId: dossier.dossierId, subject: newsletter, language: 'nl' } as const;
  const { textHash } = await client.ok('consent.compose', asked);
  return { ...asked, textHash, decision: 'agreed' as const, signature: drawn, setting, ...change };
}

async function decided(change: object = {}): Promise<RecordId> {
  const doctor = await asDoctor();
  const { consentId } = await doctor.ok(
    'consent.decide',
    await decision(doctor, { setting: represented, ...change }),
  );
  return consentId;
}

describe('a process consent that a representative decided', () => {
  it('[CON-19] lies in the medical compartment, whatever its kind', async () => {
    const consentId = await decided();
    const { context } = await asDoctor();
    const records = peek(context.store, (reader) => [
      reader.get('consent', consentId),
      ...reader.ofDossier('consentNotice', dossier.dossierId),
    ]);
    expect(records.map(({ kind, compartment }) => [kind, compartment])).toEqual([
      ['consent', 'medical'],
      ['consentNotice', 'process'],
    ]);
    expect(JSON.stringify(records[1])).not.toMatch(/Mentor|dementie|representative|capacity|strokes/i);
  });

  it('[CON-25] is seen with its state by who has no key, who cannot read what lies behind it', async () => {
    const consentId = await decided();
    expect(await listed(await asManager())).toMatchObject([
      { consentId, kind: 'newsletter', state: 'valid', withheld: true, readable: false, missing: [] },
    ]);
    expect(await listed(await asDoctor())).toMatchObject([
      { consentId, state: 'valid', withheld: true, readable: true },
    ]);
    const document = { dossierId: dossier.dossierId, consentId, delivery: 'tonen' } as const;
    const manager = await asManager();
    expect(await manager.code('consent.document', document)).toBe('notAllowed');
  });

  it('[CON-25] what lacks is not told to who has no key', async () => {
    await decided({ setting: { ...setting, capacityDoubt: true } });
    expect(await listed(await asManager())).toMatchObject([{ state: 'incomplete', missing: [] }]);
    expect((await listed(await asDoctor()))[0]?.missing).toEqual(['representative', 'signature.by']);
  });

  it('[CON-3] [CON-25] is withdrawn by who has no key as easily, and for everyone', async () => {
    const consentId = await decided();
    organisation.setClock('2026-11-25T14:30:00');
    const { dossierId } = dossier;
    const manager = await asManager();
    await manager.ok('consent.copyGiven', { dossierId, consentId, means: 'paper' });
    await manager.ok('consent.withdraw', { dossierId, consentId, by, means: 'phone' });
    for (const who of [asManager, asDoctor])
      expect(await listed(await who())).toMatchObject([{ state: 'withdrawn', copyGiven: true }]);
    await (await asDoctor()).ok('consent.document', { dossierId, consentId, delivery: 'afdrukken' });
  });

  it('[CON-19] [CON-25] of a withdrawal nobody is named in the notice, which tells only that somebody spoke for her', async () => {
    const consentId = await decided();
    const target = { dossierId: dossier.dossierId, consentId, means: 'phone' } as const;
    const mentor = { name: 'Mentor Bedacht', role: 'mentor' };
    for (const who of [asManager, asDoctor])
      expect(await (await who()).code('consent.withdraw', { ...target, by: mentor })).toBe('invalidInput');
    const manager = await asManager();
    await manager.ok('consent.withdraw', { ...target, by: 'other' });
    const process = peek(manager.context.store, (reader) =>
      reader.ofDossier('consentNotice', dossier.dossierId),
    );
    expect(process[0]?.body.amendments).toMatchObject([{ kind: 'withdrawal', by: 'other' }]);
    expect(JSON.stringify(process)).not.toMatch(/mentor|Bedacht/i);
  });

  it('[CON-19] is refused to who has no key; the ordinary case is not', async () => {
    const manager = await asManager();
    const refused = await decision(manager, { setting: represented });
    expect(await manager.code('consent.decide', refused)).toBe('notAllowed');
    expect(await listed(await asManager())).toEqual([]);
    const { consentId } = await manager.ok('consent.decide', await decision(manager));
    expect(await listed(await asManager())).toMatchObject([
      { consentId, state: 'valid', withheld: false, readable: true },
    ]);
    await manager.ok('consent.withdraw', { dossierId: dossier.dossierId, consentId, by, means: 'phone' });
    expect(await listed(await asDoctor())).toMatchObject([{ state: 'withdrawn' }]);
  });

  it('[CON-25] stands once on the timeline, for both', async () => {
    await decided();
    for (const who of [asDoctor, asManager]) {
      const { timeline } = await (await who()).ok('dossier.open', { dossierId: dossier.dossierId });
      expect(timeline.filter(({ label }) => label === 'Toestemming gegeven')).toHaveLength(1);
    }
  });
});
