import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  DossierKeyMissing,
  RecordFrozen,
  RecordMissing,
  RecordRefused,
  RecordUnreadable,
  StaleVersion,
  StoreBusy,
  StoreClosed,
} from '../../electron/store/errors.ts';
import type { Change, Reader, RecordWrite, Store } from '../../electron/store/port.ts';
import { schemaVersionOf } from '../../shared/records/kinds.ts';
import * as fixture from './support.ts';

const {
  employeeBody,
  employeeWrite,
  employerBody,
  employerWrite,
  event,
  formPartBody,
  medicalWrite,
  newId,
  wrappedKey,
} = fixture;

let folder: ReturnType<typeof fixture.testFolder>;
let store: Store;
let file: string;
const actor = fixture.testActor();
const me = actor.enrolment.claim.userId;

beforeEach(() => {
  folder = fixture.testFolder();
  const options = fixture.storeOptions(folder.folder, { actor });
  file = options.file;
  store = fixture.openTestStore(folder.folder, { actor });
});
afterEach(() => {
  store.close();
  folder.remove();
});

const write = (...records: readonly RecordWrite[]) => store.write(event(), () => ({ records }));
const caught = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
};

/** Every row of every table, to see that nothing happened. */
function everything(): unknown {
  const db = fixture.rawConnection(file);
  try {
    const tables = db
      .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .all();
    return tables.map(({ name }) => [name, db.prepare(`SELECT * FROM ${name}`).all()]);
  } finally {
    db.close();
  }
}

function dossier(): { readonly employerId: string; readonly dossierId: string } {
  const employerId = newId();
  const dossierId = newId();
  store.write(event(), () => ({
    records: [employerWrite(employerId), employeeWrite(dossierId, employeeBody())],
    dossierKeys: [wrappedKey(dossierId, me)],
  }));
  return { employerId, dossierId };
}

describe('all or nothing', () => {
  const blob = { mediaType: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) };

  test.each<[string, (ids: ReturnType<typeof dossier>) => (reader: Reader) => Change]>([
    [
      'the builder throws',
      () => () => {
        throw new Error('stop');
      },
    ],
    [
      'the last body is not valid',
      () => () => ({
        records: [employerWrite(newId()), employeeWrite(newId(), employeeBody({ bornOn: '1980-02-31' }))].map(
          (record, index) => (index === 1 ? { ...record, dossierId: record.id } : record),
        ),
      }),
    ],
    [
      'the last version is stale',
      ({ employerId }) =>
        () => ({ records: [employerWrite(newId()), employerWrite(employerId, employerBody(), 7)] }),
    ],
    [
      'a blob has no record',
      ({ dossierId }) =>
        () => ({
          records: [employerWrite(newId())],
          blobs: [{ ...blob, id: newId(), dossierId, recordId: newId(), compartment: 'process' }],
        }),
    ],
    [
      'a key is malformed',
      () => () => ({
        records: [employerWrite(newId())],
        dossierKeys: [{ dossierId: newId(), userId: me, wrapped: '?' }],
      }),
    ],
    [
      'a key is missing',
      () => () => {
        const id = newId();
        return { records: [employeeWrite(id, employeeBody()), medicalWrite(id, formPartBody())] };
      },
    ],
  ])('[STO-4] nothing happens when %s', (_, build) => {
    const ids = dossier();
    const before = everything();
    expect(caught(() => store.write(event(), build(ids)))).toBeInstanceOf(Error);
    expect(everything()).toEqual(before);
    expect(write(employerWrite(newId())).commit).toBe(2);
  });

  test('[STO-4] nothing happens when the disk refuses a row halfway', () => {
    dossier();
    const db = fixture.rawConnection(file);
    db.exec(`CREATE TRIGGER stop BEFORE INSERT ON audit BEGIN SELECT raise(ABORT, 'stop'); END`);
    const before = everything();
    expect(() => write(employerWrite(newId()))).toThrow();
    expect(everything()).toEqual(before);
    db.exec('DROP TRIGGER stop');
    db.close();
    expect(write(employerWrite(newId())).commit).toBe(2);
  });

  test('[STO-4] a change gives its number, its time and its versions', () => {
    const id = newId();
    expect(write(employerWrite(id))).toMatchObject({ commit: 1, versions: [{ id, version: 1 }] });
    expect(write(employerWrite(id, employerBody({ name: 'Anders' }), 1))).toMatchObject({
      commit: 2,
      versions: [{ id, version: 2 }],
    });
    expect(fixture.peek(store, (reader) => reader.get('employer', id))).toMatchObject({
      version: 2,
      writtenBy: me,
      body: { name: 'Anders' },
    });
  });

  test('[STO-9] a key of a change that did not happen opens nothing', () => {
    const { employerId } = dossier();
    const id = newId();
    expect(() =>
      store.write(event(), () => ({
        records: [
          employeeWrite(id, employeeBody()),
          medicalWrite(id, formPartBody()),
          employerWrite(employerId),
        ],
        dossierKeys: [wrappedKey(id, me)],
      })),
    ).toThrow(StaleVersion);
    expect(fixture.peek(store, (reader) => reader.holdsKey(id))).toBe(false);
  });
});

describe('what is refused', () => {
  test('[STO-5] a body that is not valid is named by field, never by content', () => {
    const secret = `kanarie ${'x'.repeat(200)}`;
    const error = caught(() => write(employerWrite(newId(), employerBody({ name: secret }))));
    expect(error).toBeInstanceOf(RecordRefused);
    expect(error).toMatchObject({ code: 'recordRefused', kind: 'employer', path: 'body.name' });
    expect(JSON.stringify(error) + String(error) + String((error as Error).cause)).not.toContain('kanarie');
  });

  test.each<[string, string, (good: RecordWrite<'employer'>) => object]>([
    ['an unknown kind', 'kind', (good) => ({ ...good, kind: 'geheim' })],
    ['a kind that every object has', 'kind', (good) => ({ ...good, kind: 'constructor' })],
    ['an id that is none', 'id', (good) => ({ ...good, id: 'x' })],
    ['a compartment the kind does not have', 'compartment', (good) => ({ ...good, compartment: 'medical' })],
    ['an organisation-wide record in a dossier', 'dossierId', (good) => ({ ...good, dossierId: newId() })],
    ['a version that is none', 'baseVersion', (good) => ({ ...good, baseVersion: -1 })],
    ['an unknown field', 'body', (good) => ({ ...good, body: { ...good.body, extra: 1 } })],
  ])('[STO-5] %s', (_, path, change) => {
    const error = caught(() => write(change(employerWrite(newId())) as RecordWrite));
    expect(error).toBeInstanceOf(RecordRefused);
    expect((error as RecordRefused).path).toBe(path);
  });

  test('[STO-5] a dossier has the id of its employee, and a dossier record has a dossier', () => {
    const { dossierId } = dossier();
    const elsewhere = { ...employeeWrite(newId(), employeeBody()), dossierId };
    expect(() => write(elsewhere)).toThrow(RecordRefused);
    expect(() => write({ ...employeeWrite(newId(), employeeBody()), dossierId: null })).toThrow(
      RecordRefused,
    );
  });

  test('[STO-5] a record keeps its kind, its dossier and its compartment', () => {
    const { dossierId } = dossier();
    const other = dossier().dossierId;
    const part = {
      ...medicalWrite(dossierId, formPartBody()),
      kind: 'formProcess',
      compartment: 'process',
    } as const;
    write(part);
    const next = { ...part, baseVersion: 1 };
    expect(() => write({ ...next, dossierId: other })).toThrow(/dossierId/);
    expect(() => write({ ...next, kind: 'formMedical', compartment: 'medical' })).toThrow(/kind/);
    expect(write(next).versions).toEqual([{ id: part.id, version: 2 }]);
  });

  test('[STO-6] another version than the stored one is stale', () => {
    const id = newId();
    write(employerWrite(id));
    expect(() => write(employerWrite(id))).toThrow(StaleVersion);
    write(employerWrite(id, employerBody(), 1));
    expect(() => write(employerWrite(id, employerBody(), 1))).toThrow(StaleVersion);
    expect(() => write(employerWrite(id, employerBody(), 3))).toThrow(StaleVersion);
    expect(() => write(employerWrite(newId(), employerBody(), 1))).toThrow(RecordMissing);
  });

  test('[STO-7] what is closed stays as it is', () => {
    const { dossierId } = dossier();
    const body = formPartBody({ authorId: me });
    const { id } = write(medicalWrite(dossierId, body)).versions[0] ?? { id: '' };
    write(
      medicalWrite(
        dossierId,
        { ...body, state: 'vastgesteld', finalisedAt: '2026-11-21T10:00:00.000Z' },
        { id, baseVersion: 1 },
      ),
    );
    expect(() => write(medicalWrite(dossierId, body, { id, baseVersion: 2 }))).toThrow(RecordFrozen);
    expect(fixture.peek(store, (reader) => reader.get('formMedical', id)).body.state).toBe('vastgesteld');
  });
});

describe('the queue', () => {
  const queue = () => fixture.peek(store, (reader) => reader.queries.queue());

  test('[STO-10] a draft stays here, a finalised form waits', () => {
    const { dossierId } = dossier();
    const before = queue().length;
    const body = formPartBody({ authorId: me });
    const { id } = write(medicalWrite(dossierId, body)).versions[0] ?? { id: '' };
    expect(queue()).toHaveLength(before);
    write(medicalWrite(dossierId, { ...body, state: 'vastgesteld' }, { id, baseVersion: 1 }));
    expect(queue().at(-1)).toMatchObject({
      dossierId,
      about: 'Bakker, Jan',
      items: [{ item: 'record', reference: id, kind: 'formMedical', compartment: 'medical', version: 2 }],
    });
    expect(fixture.peek(store, (reader) => reader.queries.queueSize())).toBe(before + 1);
  });

  test('[STO-10] a newer version takes the place of one that was not sent, in the same operation', () => {
    const id = newId();
    write(employerWrite(id));
    const [first] = queue();
    write(employerWrite(id, employerBody({ name: 'Nieuwe Naam' }), 1));
    const [second, ...rest] = queue();
    expect(rest).toEqual([]);
    expect(second).toMatchObject({
      operationId: first?.operationId,
      about: 'Nieuwe Naam',
      items: [{ reference: id, version: 2 }],
    });
    const db = fixture.rawConnection(file);
    expect(db.prepare('SELECT base_version FROM outbox_items').pluck().all()).toEqual([0]);
    db.close();
  });
});

describe('keys of dossiers', () => {
  test('[STO-9] without a key nothing medical is read or written', () => {
    const { dossierId } = dossier();
    const { id } = write(medicalWrite(dossierId, formPartBody())).versions[0] ?? { id: '' };
    store.close();
    store = fixture.openTestStore(folder.folder, { actor, keyring: fixture.emptyRing });
    expect(fixture.peek(store, (reader) => reader.holdsKey(dossierId))).toBe(false);
    expect(() => fixture.peek(store, (reader) => reader.get('formMedical', id))).toThrow(DossierKeyMissing);
    expect(() => fixture.peek(store, (reader) => reader.ofDossier('formMedical', dossierId))).toThrow(
      DossierKeyMissing,
    );
    expect(() => write(medicalWrite(dossierId, formPartBody()))).toThrow(DossierKeyMissing);
    expect(fixture.peek(store, (reader) => reader.get('employee', dossierId)).body.familyName).toBe('Bakker');
  });

  test('[STO-9] a dossier keeps one key: replaced by nobody, handed on by who holds it', () => {
    const { dossierId } = dossier();
    const colleague = newId();
    const add = (key: ReturnType<typeof wrappedKey>) =>
      store.write(event(), () => ({ records: [], dossierKeys: [key] }));
    expect(() => add(wrappedKey(dossierId, me))).toThrow(RecordRefused);
    add(wrappedKey(dossierId, colleague, fixture.testActor(undefined, me)));
    store.close();
    store = fixture.openTestStore(folder.folder, { actor: fixture.testActor('Iemand Anders') });
    expect(() => add(wrappedKey(dossierId, newId(), fixture.testActor(undefined, me)))).toThrow(
      RecordRefused,
    );
  });

  test('[STO-9] a key that came with a change that did not happen opens nothing', () => {
    const { dossierId } = dossier();
    const { id } = write(employerWrite(newId())).versions[0] ?? { id: '' };
    const fresh = newId();
    const undone = () =>
      store.write(event(), () => ({
        dossierKeys: [wrappedKey(fresh, me)],
        records: [medicalWrite(fresh, formPartBody()), employerWrite(id)],
      }));
    expect(undone).toThrow(StaleVersion);
    expect(store.read(event(), (reader) => reader.holdsKey(fresh))).toBe(false);
    expect(() => write(medicalWrite(fresh, formPartBody()))).toThrow(DossierKeyMissing);
    expect(store.read(event(), (reader) => reader.holdsKey(dossierId))).toBe(true);
  });

  test('[STO-9] the store keeps no opened key: a locked keyring ends all reading at once', () => {
    const { dossierId } = dossier();
    const { id } = write(medicalWrite(dossierId, formPartBody())).versions[0] ?? { id: '' };
    store.close();
    let locked = false;
    const { keyring } = fixture.storeOptions(folder.folder);
    store = fixture.openTestStore(folder.folder, {
      actor,
      keyring: { unwrap: (wrapped) => (locked ? null : keyring.unwrap(wrapped)) },
    });
    const body = () => store.read(event(), (reader) => reader.get('formMedical', id).body.formId);
    expect(body()).toBe(formPartBody().formId);
    locked = true;
    expect(body).toThrow(DossierKeyMissing);
  });
});

describe('listeners and readers', () => {
  test('[STO-17] listeners hear of a change after its commit, and not of one that failed', () => {
    const heard: unknown[] = [];
    const stop = store.onCommit((receipt, touched) => {
      heard.push([
        receipt.commit,
        touched,
        fixture.peek(store, (reader) => reader.queries.employers('2026-11-25').length),
      ]);
    });
    const id = newId();
    write(employerWrite(id));
    expect(() => write(employerWrite(id))).toThrow(StaleVersion);
    store.logAccess(event({ action: 'print' }));
    expect(heard).toEqual([
      [1, [{ dossierId: null, kinds: new Set(['employer']), gaveKeys: false, destroyed: false }], 1],
    ]);
    stop();
    write(employerWrite(newId()));
    expect(heard).toHaveLength(1);
  });

  test('[STO-18] a reader that was kept does not work, and transactions do not nest', () => {
    const kept = fixture.peek(store, (reader) => reader);
    expect(() => kept.queries.employers('2026-11-25')).toThrow(StoreBusy);
    expect(() => fixture.peek(store, () => fixture.peek(store, () => 1))).toThrow(StoreBusy);
    expect(() =>
      store.write(event(), () => {
        store.logAccess(event());
        return { records: [] };
      }),
    ).toThrow(StoreBusy);
    expect(() => fixture.peek(store, () => Promise.resolve(1))).toThrow(StoreBusy);
  });

  test('[STO-18] a closed store answers nothing', () => {
    store.close();
    expect(() => fixture.peek(store, (reader) => reader.queries.countDossiers())).toThrow(StoreClosed);
    expect(() => write(employerWrite(newId()))).toThrow(StoreClosed);
    store.close();
  });
});

test('[STO-5] a body that another program checked is checked again, and one that does not fit is refused', () => {
  const id = newId();
  write(employerWrite(id));
  const db = fixture.rawConnection(file);
  const read = () => fixture.peek(store, (reader) => reader.get('employer', id)).body.name;
  db.prepare('UPDATE records SET checked_by = checked_by + 1').run();
  expect(read()).toBe('Bakkerij De Korenaar');
  db.prepare(`UPDATE records SET body = '{"name":"x"}'`).run();
  expect(read).toThrow(RecordUnreadable);
  db.prepare('UPDATE records SET schema_version = 99').run();
  expect(read).toThrow(/newer version/);
  db.close();
});

test('[STO-5] what somebody without the key of a dossier writes in the clear is not read as medical', () => {
  const dossierId = newId();
  write(employeeWrite(dossierId));
  const id = newId();
  const db = fixture.rawConnection(file);
  db.prepare(
    `INSERT INTO records (id, dossier_id, kind, compartment, schema_version, checked_by, version, draft, synced, written_at, written_by, purpose, body)
     SELECT ?, dossier_id, 'formMedical', 'process', ?, checked_by, 1, 0, 0, written_at, written_by, purpose, ?
     FROM records WHERE id = ?`,
  ).run(id, schemaVersionOf('formMedical'), JSON.stringify(formPartBody()), dossierId);
  db.close();
  expect(() => fixture.peek(store, (reader) => reader.get('formMedical', id))).toThrow(RecordUnreadable);
});
