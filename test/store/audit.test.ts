import { purpose, type Purpose } from '../../shared/domain/purpose.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RecordRefused } from '../../electron/store/errors.ts';
import type { Store } from '../../electron/store/port.ts';
import * as fixture from './support.ts';

const { employerWrite, event, newId } = fixture;

let folder: ReturnType<typeof fixture.testFolder>;
let store: Store;
let now = Date.UTC(2026, 10, 21, 8);
const actor = fixture.testActor();

beforeEach(() => {
  folder = fixture.testFolder();
  store = fixture.openTestStore(folder.folder, { actor, clock: () => new Date(now) });
});
afterEach(() => {
  store.close();
  folder.remove();
});

const lines = (dossierId: string | null = null, limit = 100) =>
  fixture.peek(store, (reader) => reader.queries.auditLines({ dossierId, limit }));
const chain = () => store.verifyIntegrity().log;

test('[STO-11] every write, read and note leaves one line that says who, when and where', () => {
  const dossierId = newId();
  store.write(event({ event: 'werkgever.bewaren', action: 'create' }), () => ({
    records: [employerWrite(newId())],
  }));
  store.read(event({ event: 'dossier.openen', action: 'read', dossierId }), () => undefined);
  store.logAccess(event({ event: 'inloggen', action: 'login', outcome: 'geweigerd' }));
  fixture.peek(store, (reader) => reader.queries.employers('2026-11-25'));
  expect(
    lines().map((line) => [line.sequence, line.event, line.action, line.outcome, line.dossierId]),
  ).toEqual([
    [3, 'inloggen', 'login', 'geweigerd', null],
    [2, 'dossier.openen', 'read', 'ok', dossierId],
    [1, 'werkgever.bewaren', 'create', 'ok', null],
  ]);
  expect(lines()[0]).toMatchObject({
    at: '2026-11-21T08:00:00.000Z',
    userId: actor.enrolment.claim.userId,
    userName: 'Noor Testarts',
    function: 'bedrijfsarts',
    deviceId: actor.deviceId,
    purpose: 'Proef',
  });
  expect(lines(dossierId)).toHaveLength(1);
  expect(
    fixture.peek(store, (reader) => reader.queries.auditLines({ dossierId: null, limit: 1, before: 3 }))[0]
      ?.sequence,
  ).toBe(2);
  expect(chain()).toMatchObject({ isWhole: true, lines: 3, lineFaults: [], contentFaults: [] });
});

test('[STO-11] a read that fails was no read, and an event that is not valid is refused', () => {
  expect(() =>
    store.read(event({ action: 'read' }), () => {
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(() => store.logAccess(event({ purpose: '' as Purpose }))).toThrow(RecordRefused);
  expect(() => store.read(event({ objectId: 'x' }), () => 1)).toThrow(RecordRefused);
  expect(lines()).toEqual([]);
});

test.each([
  ['changed', `UPDATE audit SET user_name = 'Iemand Anders' WHERE sequence = 4`, ['forged 4-4']],
  [
    'given another time',
    `UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 1`,
    ['forged 1-1'],
  ],
  [
    'given a time that is none',
    `UPDATE audit SET at = 'gisteren', function = 'x' WHERE sequence = 1`,
    ['forged 1-1'],
  ],
  ['said to have changed nothing', 'UPDATE audit SET changes = NULL WHERE sequence = 3', ['forged 3-3']],
  ['taken out', 'DELETE FROM audit WHERE sequence IN (5, 6)', ['deleted 5-6']],
  ['taken out at the front', 'DELETE FROM audit WHERE sequence = 1', ['deleted 1-1']],
  [
    'added',
    `INSERT INTO audit SELECT 9, at, event, action, outcome, purpose, explanation, object_kind, object_id, dossier_id, user_id,
       user_name, function, on_behalf_of, device_id, changes, hash FROM audit WHERE sequence = 8`,
    ['forged 9-9'],
  ],
  [
    'swapped',
    'UPDATE audit SET sequence = CASE sequence WHEN 2 THEN -3 ELSE -2 END WHERE sequence IN (2, 3); UPDATE audit SET sequence = -sequence WHERE sequence < 0',
    // The one behind them hangs on what stands before it now.
    ['forged 2-4'],
  ],
])('[STO-11] a line that was %s is found and named', (_, tamper, named) => {
  for (let i = 0; i < 8; i += 1) store.write(event(), () => ({ records: [employerWrite(newId())] }));
  expect(chain()?.lineFaults).toEqual([]);
  const db = fixture.rawConnection(fixture.storeOptions(folder.folder).file);
  db.exec(tamper);
  db.close();
  expect(chain()?.lineFaults.map(({ fault, from, to }) => `${fault} ${from}-${to}`)).toEqual(named);
});

test('[STO-12] typing on is one search a minute; another purpose is another search', () => {
  const search = event({ event: 'dossier.zoeken', action: 'search' });
  const type = (audit = search) => store.read(audit, (reader) => reader.queries.countDossiers());
  type();
  type();
  now += 59_999;
  type();
  expect(lines()).toHaveLength(1);
  type({ ...search, purpose: purpose('Iets anders') });
  expect(lines()).toHaveLength(2);
  now += 1;
  type();
  expect(lines()).toHaveLength(3);
  now -= 600_000;
  type();
  expect(lines()).toHaveLength(4);
  store.read(event({ action: 'read' }), () => 1);
  store.read(event({ action: 'read' }), () => 1);
  expect(lines()).toHaveLength(6);
});
