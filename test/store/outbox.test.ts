import { describe, expect, test } from 'vitest';
import { storePerTest } from './store-per-test.ts';
import * as fixture from './support.ts';

const {
  employeeBody,
  employeeWrite,
  employerWrite,
  event,
  formPartBody,
  medicalWrite,
  newId,
  visitBody,
  visitWrite,
  wrappedKey,
} = fixture;

const at = storePerTest();
const { me } = at;
const dossierId = newId();

const queue = () => fixture.peek(at.store, (reader) => reader.queries.queue());
const summary = () =>
  queue().map(({ items }) => items.map(({ item, reference, version }) => [item, reference, version]));

/** As the sender will: from now on the operations that wait now have been tried. */
function markAttempted(): void {
  const db = fixture.rawConnection(at.file);
  db.prepare('UPDATE outbox SET attempted_at = ?').run('2026-11-23T09:00:00.000Z');
  db.close();
}

const newDossier = () =>
  at.store.write(event(), () => ({
    records: [employeeWrite(dossierId, employeeBody())],
    dossierKeys: [wrappedKey(dossierId, me)],
  }));

describe('what waits are changes', () => {
  test('[STO-10] a change is one operation with its records, blobs and keys', () => {
    const [visitId, blobId] = [newId(), newId()];
    at.store.write(event(), () => ({
      records: [
        employeeWrite(dossierId, employeeBody()),
        visitWrite(dossierId, visitBody(), { id: visitId }),
      ],
      dossierKeys: [wrappedKey(dossierId, me)],
      blobs: [
        {
          id: blobId,
          dossierId,
          recordId: visitId,
          compartment: 'process',
          mediaType: 'text/plain',
          bytes: Buffer.from('x'),
        },
      ],
    }));
    expect(queue()).toHaveLength(1);
    expect(queue()[0]).toMatchObject({ dossierId, about: 'Bakker, Jan' });
    expect(new Set(summary()[0]?.map(([item, reference]) => `${item} ${reference}`))).toEqual(
      new Set([`record ${dossierId}`, `record ${visitId}`, `blob ${blobId}`, `dossierKey ${me}`]),
    );
  });

  test('[STO-10] changes that share no record keep their order and their operations', () => {
    newDossier();
    const visits = [newId(), newId()];
    for (const id of visits)
      at.store.write(event(), () => ({ records: [visitWrite(dossierId, visitBody(), { id })] }));
    expect(
      queue().map(({ items }) => items.map(({ reference }) => reference).filter((id) => id !== me)),
    ).toEqual([[dossierId], [visits[0]], [visits[1]]]);
    expect(new Set(queue().map(({ operationId }) => operationId)).size).toBe(3);
  });

  test('[STO-10] a record that waits already takes along what came after it, in the operation it waits in', () => {
    newDossier();
    const [first, second] = [newId(), newId()];
    const visit = (id: string, baseVersion: number) =>
      at.store.write(event(), () => ({ records: [visitWrite(dossierId, visitBody(), { id, baseVersion })] }));
    visit(first, 0);
    visit(second, 0);
    const before = queue();
    visit(first, 1);
    const after = queue();
    expect(after.map(({ operationId }) => operationId)).toEqual(
      before.slice(0, 2).map(({ operationId }) => operationId),
    );
    expect(after[1]?.items.map(({ reference, version }) => [reference, version]).toSorted()).toEqual(
      [
        [first, 2],
        [second, 1],
      ].toSorted(),
    );
  });

  test('[STO-10] what was tried stays as it was tried: the next version waits behind it, on the version it holds', () => {
    newDossier();
    const id = newId();
    at.store.write(event(), () => ({ records: [visitWrite(dossierId, visitBody(), { id })] }));
    const tried = queue();
    markAttempted();
    at.store.write(event(), () => ({
      records: [visitWrite(dossierId, visitBody(), { id, baseVersion: 1 })],
    }));
    expect(queue().slice(0, 2)).toEqual(tried);
    expect(summary()[2]).toEqual([['record', id, 2]]);
    const db = fixture.rawConnection(at.file);
    expect(
      db
        .prepare('SELECT base_version FROM outbox_items WHERE reference = ? ORDER BY position')
        .pluck()
        .all(id),
    ).toEqual([0, 1]);
    db.close();
  });

  test('[STO-10] a draft and its attachment stay home, and go together once it is more than a draft', () => {
    newDossier();
    const [id, blobId] = [newId(), newId()];
    const body = formPartBody({ authorId: me });
    at.store.write(event(), () => ({
      records: [medicalWrite(dossierId, body, { id })],
      blobs: [
        {
          id: blobId,
          dossierId,
          recordId: id,
          compartment: 'medical',
          mediaType: 'text/plain',
          bytes: Buffer.from('x'),
        },
      ],
    }));
    at.store.write(event(), () => ({ records: [medicalWrite(dossierId, body, { id, baseVersion: 1 })] }));
    expect(queue()).toHaveLength(1);
    at.store.write(event(), () => ({
      records: [medicalWrite(dossierId, { ...body, state: 'vastgesteld' }, { id, baseVersion: 2 })],
    }));
    expect(summary()[1]?.toSorted()).toEqual(
      [
        ['blob', blobId, null],
        ['record', id, 3],
      ].toSorted(),
    );
    const db = fixture.rawConnection(at.file);
    expect(db.prepare('SELECT base_version FROM outbox_items WHERE reference = ?').pluck().get(id)).toBe(0);
    db.close();
  });

  test('[STO-10] the organisation has its own operation beside that of the dossier', () => {
    const employerId = newId();
    at.store.write(event(), () => ({
      records: [employerWrite(employerId), employeeWrite(dossierId, employeeBody())],
    }));
    expect(queue().map((row) => [row.dossierId, row.about])).toEqual([
      [null, 'Bakkerij De Korenaar'],
      [dossierId, 'Bakker, Jan'],
    ]);
  });
});

test('[STO-10] of two employers in one operation the one made first names it, in whatever order they were written', () => {
  const [first, second] = [newId(), newId()].toSorted();
  for (const [id, name] of [
    [second, 'Zuivel De Tweede'],
    [first, 'Bakkerij De Eerste'],
  ] as const)
    at.store.write(event(), () => ({ records: [employerWrite(id ?? '', fixture.employerBody({ name }))] }));
  at.store.write(event(), () => ({
    records: [
      employerWrite(second ?? '', fixture.employerBody({ name: 'Zuivel De Tweede' }), 1),
      employerWrite(first ?? '', fixture.employerBody({ name: 'Bakkerij De Eerste' }), 1),
    ],
  }));
  expect(queue().map(({ about }) => about)).toEqual(['Bakkerij De Eerste']);
});

test('[STO-10] a record of the organisation waits once as well, whatever changes hold it', () => {
  const [one, two] = [newId(), newId()];
  at.store.write(event(), () => ({ records: [employerWrite(one)] }));
  at.store.write(event(), () => ({ records: [employerWrite(two)] }));
  at.store.write(event(), () => ({
    records: [employerWrite(one, fixture.employerBody(), 1), employerWrite(two, fixture.employerBody(), 1)],
  }));
  expect(summary().flat().toSorted()).toEqual(
    [
      ['record', one, 2],
      ['record', two, 2],
    ].toSorted(),
  );
});

describe('ends in the queue', () => {
  test('[STO-10][RET-29] what nobody else has ends without a word', () => {
    newDossier();
    const id = newId();
    at.store.write(event(), () => ({ records: [visitWrite(dossierId, visitBody(), { id })] }));
    at.store.write(event(), () => ({ records: [], deletions: [{ id, baseVersion: 1 }] }));
    expect(
      summary()
        .flat()
        .map(([, reference]) => reference),
    ).not.toContain(id);
    at.store.write(event(), () => ({ records: [], destroyedDossiers: [dossierId] }));
    expect(queue()).toEqual([]);
  });

  test('[STO-10][RET-29] what may be elsewhere is followed by its tombstone', () => {
    newDossier();
    const id = newId();
    at.store.write(event(), () => ({ records: [visitWrite(dossierId, visitBody(), { id })] }));
    markAttempted();
    at.store.write(event(), () => ({ records: [], deletions: [{ id, baseVersion: 1 }] }));
    expect(summary().at(-1)).toEqual([['tombstone', id, 1]]);
    at.store.write(event(), () => ({ records: [], destroyedDossiers: [dossierId] }));
    expect(summary().at(-1)).toEqual([['tombstone', dossierId, 1]]);
  });
});
