import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor, Store } from '../../electron/store/port.ts';
import type { LogReport } from '../../shared/domain/log-check.ts';
import * as fixture from './support.ts';
import { resignFrom, tamperWith } from './tampered-log.ts';

const { employerWrite, event, newId } = fixture;

let folder: string;
let remove: () => void;
const noor = fixture.testActor();
const iris = fixture.testActor('Iris Proef');
const employer = newId();

/** Two colleagues. Noor writes lines 2 to 61, and an employer in the first of them. */
beforeEach(() => {
  ({ folder, remove } = fixture.testFolder());
  const store = open();
  const common = { dossierId: null, compartment: 'process', baseVersion: 0 } as const;
  store.write(event(), () => ({
    records: [
      { ...common, kind: 'enrolment', id: iris.enrolment.claim.userId, body: iris.enrolment },
      employerWrite(employer),
    ],
  }));
  for (let i = 0; i < 60; i += 1) store.logAccess(event());
  store.close();
});
afterEach(() => remove());

const open = (actor: Actor = noor): Store => fixture.openTestStore(folder, { actor });
const inside = (statement: string, ...values: readonly string[]): void =>
  tamperWith(fixture.storeOptions(folder).file, (db) => void db.prepare(statement).run(...values));

/** What the check behind the work finds, for a colleague. */
async function found(): Promise<LogReport> {
  const store = open();
  const report = await store.checkLog();
  store.close();
  if (report === null) throw new Error('the store was closed');
  return report;
}

test("[STO-27] a colleague's own signature makes no line in the name of another", async () => {
  inside(`UPDATE audit SET purpose = 'iets anders' WHERE sequence = 30`);
  resignFrom(folder, 30, iris);
  expect((await found()).lineFaults).toMatchObject([{ fault: 'rechained', from: 26, to: 61 }]);
});

test('[STO-27] the whole log made anew under her own name is what the check cannot tell', async () => {
  const { userId, name } = iris.enrolment.claim;
  inside('UPDATE audit SET user_id = ?, user_name = ?', userId, name);
  resignFrom(folder, 1, iris);
  expect(await found()).toMatchObject({ lineFaults: [], contentFaults: [] });
});

test.each(['{}', '[null]', '[["record"]]', '[["dossierKey", 1, 2, 3]]', '[["anders", "x"]]', 'x'])(
  '[STO-27] a line whose list no program wrote (%s) is named, and hides nothing behind it',
  async (changes) => {
    inside('UPDATE audit SET changes = ? WHERE sequence = 30', changes);
    inside(`UPDATE records SET purpose = 'iets anders' WHERE id = ?`, employer);
    resignFrom(folder, 30, noor);
    expect(await found()).toMatchObject({
      lineFaults: [{ fault: 'forged', from: 30, to: 30 }],
      contentFaults: [{ fault: 'altered', kind: 'employer' }],
    });
  },
);

test('[STO-27] an enrolment that is no JSON is nobody, and the store opens', async () => {
  const store = open(iris);
  store.logAccess(event());
  store.close();
  inside(`UPDATE records SET body = '{' WHERE kind = 'enrolment'`);
  expect(await found()).toMatchObject({ lineFaults: [{ fault: 'rechained', from: 62, to: 62 }] });
});
