import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import { newTestDossier } from './dossier-examples.ts';

let organisation: TestOrganisation;
let client: TestClient;
let dossierId: string;
const planned = { kind: 'spreekuur', on: '2026-11-23', at: '09:30', minutes: 30, place: '' } as const;

beforeAll(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
  ({ dossierId } = await newTestDossier(client));
});
afterAll(() => organisation.remove());

const visits = async () => (await client.ok('dossier.open', { dossierId })).visits;
const byId = async (visitId: string) => (await visits()).find((view) => view.visitId === visitId)?.visit;

describe('an appointment', () => {
  it('is begun and ended by the clock of the laptop, and a slip is taken back', async () => {
    const { visitId } = await client.ok('visits.plan', { dossierId, visit: planned });
    const mark = (state: 'gepland' | 'bezig' | 'gedaan' | 'vervallen') =>
      client.ok('visits.mark', { dossierId, visitId, state });
    organisation.setClock('2026-11-23T09:34:00');
    await mark('bezig');
    expect(await byId(visitId)).toMatchObject({ state: 'bezig', startedAt: '09:34', finishedAt: null });
    organisation.setClock('2026-11-23T10:02:00');
    await mark('gedaan');
    expect(await byId(visitId)).toMatchObject({ state: 'gedaan', startedAt: '09:34', finishedAt: '10:02' });
    await mark('gepland');
    expect(await byId(visitId)).toEqual({ ...planned, state: 'gepland', startedAt: null, finishedAt: null });
    await mark('vervallen');
    await mark('gepland');
    expect(await byId(visitId)).toMatchObject({ state: 'gepland' });
  });

  it('marked done afterwards has no times that nobody saw', async () => {
    const { visitId } = await client.ok('visits.plan', { dossierId, visit: planned });
    await client.ok('visits.mark', { dossierId, visitId, state: 'gedaan' });
    expect(await byId(visitId)).toMatchObject({ state: 'gedaan', startedAt: null, finishedAt: null });
  });

  it('is moved without changing how it stands, and not over a change made elsewhere', async () => {
    const { visitId } = await client.ok('visits.plan', { dossierId, visit: planned });
    await client.ok('visits.mark', { dossierId, visitId, state: 'bezig' });
    const moved = { ...planned, at: '11:00', minutes: 45 };
    expect(await client.code('visits.save', { dossierId, visitId, baseVersion: 1, visit: moved })).toBe(
      'staleVersion',
    );
    await client.ok('visits.save', { dossierId, visitId, baseVersion: 2, visit: moved });
    expect(await byId(visitId)).toMatchObject({ at: '11:00', minutes: 45, state: 'bezig' });
  });

  it('of another dossier is as good as missing', async () => {
    const { visitId } = await client.ok('visits.plan', { dossierId, visit: planned });
    const other = await newTestDossier(client);
    const foreign = { dossierId: other.dossierId, visitId, state: 'gedaan' } as const;
    expect(await client.code('visits.mark', foreign)).toBe('recordMissing');
  });

  it('stands in the agenda of its day, by time', async () => {
    const on = '2026-12-01';
    for (const at of ['14:00', '08:30'])
      await client.ok('visits.plan', { dossierId, visit: { ...planned, on, at } });
    const day = await client.ok('visits.day', { on });
    expect(day.map((item) => [item.at, item.minutes])).toEqual([
      ['08:30', 30],
      ['14:00', 30],
    ]);
  });
});
