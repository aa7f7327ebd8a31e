import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordKinds } from '../../../shared/records/kinds.ts';
import { openTestOrganisation, type TestOrganisation } from '../../support/test-organisation.ts';
import { newFormEntry, newTestDossier } from './dossier-examples.ts';

let organisation: TestOrganisation;

beforeAll(async () => {
  organisation = openTestOrganisation({
    people: { arts: 'bedrijfsarts', manager: 'casemanager', planner: 'planner', fg: 'fg' },
  });
  const doctor = await organisation.as('arts');
  await newFormEntry(doctor, await newTestDossier(doctor));
});
afterAll(() => organisation.remove());

/** The compartments of what waits, next to whose name it stands. */
async function besideAName(who: string): Promise<readonly string[]> {
  const { items } = await (await organisation.as(who)).ok('queue.list', {});
  return items
    .filter(({ about, dossierId }) => dossierId !== null || about === 'Bakker, Jan')
    .flatMap(({ parts }) =>
      parts.map(({ kind }) => (kind === null ? 'sleutel' : recordKinds[kind].compartments)),
    )
    .flat();
}

it('[ROL-1] the queue tells a planner and an FG of nobody that she is absent', async () => {
  for (const who of ['planner', 'fg']) expect(new Set(await besideAName(who))).toEqual(new Set(['identity']));
});

it('[ROL-2] the queue tells nobody outside the treatment team that something medical waits', async () => {
  expect(new Set(await besideAName('manager'))).toEqual(new Set(['identity', 'process']));
  expect(new Set(await besideAName('arts'))).toEqual(new Set(['identity', 'process', 'medical', 'sleutel']));
});

it('what is left out of the names is still counted', async () => {
  const { items, size } = await (await organisation.as('planner')).ok('queue.list', {});
  expect(items).toHaveLength(size);
});
