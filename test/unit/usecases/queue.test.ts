import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reader } from '../../../electron/store/port.ts';
import type { QueueItemRow } from '../../../electron/store/queries-port.ts';
import type { Context } from '../../../electron/usecases/context.ts';
import { listQueue } from '../../../electron/usecases/queue.ts';
import { can } from '../../../shared/access/can.ts';
import { FUNCTION_NAMES, type FunctionName } from '../../../shared/access/functions.ts';
import type { AuditEvent } from '../../../shared/domain/audit.ts';
import { recordKind, recordKinds } from '../../../shared/records/kinds.ts';
import { event } from '../../store/support.ts';
import { newId, openTestOrganisation, type TestOrganisation } from '../../support/test-organisation.ts';
import { newFormEntry, newTestDossier } from './dossier-examples.ts';

let organisation: TestOrganisation;

const today = '2026-11-23';
const dossierId = newId();
const operationId = newId();
const queuedAt = '2026-11-23T09:00:00.000Z';
/** A change of which the reader may read nothing. */
const untold = {
  operationId,
  queuedAt,
  about: '',
  dossierId: null,
  parts: [{ item: 'record', kind: null, compartment: null }],
};
/** Every kind that lies in a dossier, in every compartment it may lie in. */
const everyRecord = recordKind.options
  .filter((kind) => recordKinds[kind].inDossier)
  .flatMap((kind) => recordKinds[kind].compartments.map((compartment) => ({ kind, compartment })));

/** The queue of one change, as a colleague of this function sees it who is in no treatment team. */
function queueSeenBy(
  functionName: FunctionName,
  items: readonly Omit<QueueItemRow, 'reference' | 'version'>[],
) {
  const row = {
    operationId,
    dossierId,
    about: 'Bakker, Jan',
    queuedAt,
    items: items.map((item) => ({ ...item, reference: newId(), version: 1 })),
  };
  const reader = {
    queries: { queue: () => [row], queueSize: () => 1 },
    team: () => ({ members: [], hasUnknown: false }),
    holdsKey: () => false,
  };
  const caller = {
    session: { enrolment: { claim: { function: functionName, userId: newId() } } },
    today: () => today,
    store: { read: (_: AuditEvent, read: (given: Reader) => unknown) => read(reader as unknown as Reader) },
  };
  return listQueue(caller as unknown as Context, {}, event()).items;
}

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
    .filter((one) => one.dossierId !== null || one.about === 'Bakker, Jan')
    .flatMap(({ parts }) =>
      parts.map(({ kind }) => (kind === null ? 'sleutel' : recordKinds[kind].compartments)),
    )
    .flat();
}

it('[ROL-1] [ROL-7] the queue tells a planner and an FG of nobody that she is absent', async () => {
  for (const who of ['planner', 'fg']) expect(new Set(await besideAName(who))).toEqual(new Set(['identity']));
});

it('[ROL-2] the queue tells nobody outside the treatment team that something medical waits', async () => {
  expect(new Set(await besideAName('manager'))).toEqual(new Set(['identity', 'process']));
  expect(new Set(await besideAName('arts'))).toEqual(new Set(['identity', 'process', 'medical', 'sleutel']));
});

it.each(FUNCTION_NAMES)(
  '[ROL-7] whatever waits, the queue tells a %s no more than her row',
  (functionName) => {
    for (const { kind, compartment } of everyRecord) {
      const [seen] = queueSeenBy(functionName, [{ item: 'record', kind, compartment }]);
      if (can({ function: functionName, today }, 'read', { compartment }).allowed)
        expect(seen).toMatchObject({ about: 'Bakker, Jan', dossierId, parts: [{ kind, compartment }] });
      else expect(seen).toEqual(untold);
    }
    for (const item of ['dossierKey', 'tombstone'] as const)
      expect(queueSeenBy(functionName, [{ item, kind: null, compartment: null }])).toEqual([untold]);
  },
);

it('[ROL-7] what she may not read of a change has no name, no kind, no compartment and no number of parts', () => {
  const absence = { item: 'record', kind: 'absenceCase', compartment: 'process' } as const;
  const answers = { item: 'record', kind: 'formMedical', compartment: 'medical' } as const;
  const name = { item: 'record', kind: 'employee', compartment: 'identity' } as const;
  for (const functionName of ['planner', 'fg'] as const) {
    expect(queueSeenBy(functionName, [absence])).toEqual([untold]);
    expect(queueSeenBy(functionName, [absence, answers, answers])).toEqual([untold]);
    expect(queueSeenBy(functionName, [name, absence, answers])[0]?.parts).toEqual([name]);
  }
});

it('what is left out of the names is still counted', async () => {
  const { items, size } = await (await organisation.as('planner')).ok('queue.list', {});
  expect(items).toHaveLength(size);
});
