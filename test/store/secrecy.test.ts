import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DossierKeyMissing, RecordRefused, StaleVersion, StoreDamaged } from '../../electron/store/errors.ts';
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
  wrappedKey,
} = fixture;
const canary = 'Kanariepiet';

let folder: ReturnType<typeof fixture.testFolder>;
const actor = fixture.testActor();
const me = actor.enrolment.claim.userId;

beforeEach(() => {
  folder = fixture.testFolder();
});
afterEach(() => folder.remove());

/** A dossier with the canary in a medical body, a medical draft and a medical blob. */
function writeCanary() {
  const options = fixture.storeOptions(folder.folder, { actor });
  const store = fixture.openTestStore(folder.folder, { actor });
  const [employerId, dossierId, entryId, draftId, blobId] = [
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
  ] as const;
  const answers = { klacht: canary };
  store.write(event(), () => ({
    dossierKeys: [wrappedKey(dossierId, me)],
    records: [
      employerWrite(employerId),
      employeeWrite(dossierId, employeeBody()),
      medicalWrite(dossierId, formPartBody({ answers, authorId: me, state: 'vastgesteld' }), { id: entryId }),
      medicalWrite(dossierId, formPartBody({ answers, authorId: me }), { id: draftId }),
    ],
    blobs: [
      {
        id: blobId,
        dossierId,
        recordId: entryId,
        compartment: 'medical',
        mediaType: 'text/plain',
        bytes: Buffer.from(canary),
      },
    ],
  }));
  return { store, file: options.file, dossierId, entryId, draftId, blobId };
}

const containsCanary = (content: Uint8Array): boolean => {
  const found = Buffer.from(content);
  return (
    found.includes(canary) || found.includes(Buffer.from(canary, 'utf16le')) || found.includes('De Korenaar')
  );
};

test('[STO-8] no file holds a medical word, nor a name, while the store is open or after', () => {
  const { store, dossierId } = writeCanary();
  store.read(event({ action: 'search' }), (reader) => reader.ofDossier('formMedical', dossierId));
  const files = readdirSync(folder.folder);
  expect(files.sort()).toEqual(['koffer.db', 'koffer.db-shm', 'koffer.db-wal', 'koffer.peil']);
  for (const name of files)
    expect([name, containsCanary(readFileSync(join(folder.folder, name)))]).toEqual([name, false]);
  store.close();
  for (const name of readdirSync(folder.folder)) {
    expect([name, containsCanary(readFileSync(join(folder.folder, name)))]).toEqual([name, false]);
  }
});

test('[STO-8] with the database key, but without that of the dossier, no table holds a medical word', () => {
  const { store, file } = writeCanary();
  store.close();
  const db = fixture.rawConnection(file);
  const tables = db
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .all();
  const dump = Buffer.concat(
    tables.flatMap(({ name }) =>
      db
        .prepare<[], Record<string, unknown>>(`SELECT * FROM ${name}`)
        .all()
        .flatMap((row) =>
          Object.values(row).map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value)))),
        ),
    ),
  );
  db.close();
  expect(dump.includes('De Korenaar')).toBe(true);
  expect(dump.includes(canary)).toBe(false);
});

test('[STO-8] with the key the same words come back', () => {
  const { store, dossierId, blobId } = writeCanary();
  const [first] = fixture.peek(store, (reader) => reader.ofDossier('formMedical', dossierId));
  expect(first?.body.answers).toEqual({ klacht: canary });
  const blob = fixture.peek(store, (reader) => reader.blob(blobId));
  expect(Buffer.from(blob.bytes).toString()).toBe(canary);
  expect(blob.sha256).toMatch(/^[0-9a-f]{64}$/);
  store.close();
  const stranger = fixture.openTestStore(folder.folder, { actor, keyring: fixture.emptyRing });
  expect(() => fixture.peek(stranger, (reader) => reader.blob(blobId))).toThrow(DossierKeyMissing);
  stranger.close();
});

test.each([
  ['another record', 'UPDATE records SET body = (SELECT body FROM records WHERE id = :other) WHERE id = :id'],
  ['another version', 'UPDATE records SET version = 2 WHERE id = :id'],
  ['another kind of schema', 'UPDATE records SET schema_version = 0 WHERE id = :id'],
  [
    'a changed byte',
    `UPDATE records SET body = CAST(substr(body, 1, 40) || x'00' || substr(body, 42) AS BLOB) WHERE id = :id`,
  ],
])('[STO-8] a sealed body does not open as %s', (_, tamper) => {
  const { store, file, entryId, draftId } = writeCanary();
  const db = fixture.rawConnection(file);
  db.prepare(tamper).run(tamper.includes(':other') ? { id: entryId, other: draftId } : { id: entryId });
  db.close();
  expect(() => fixture.peek(store, (reader) => reader.get('formMedical', entryId))).toThrow(StoreDamaged);
  store.close();
});

test('[STO-8] a blob lies where its record lies, is kept once, and is checked when read', () => {
  const { store, file, dossierId, entryId, blobId } = writeCanary();
  const blob = { dossierId, recordId: entryId, mediaType: 'text/plain', bytes: Buffer.from('x') };
  const add = (change: { id?: string; compartment?: 'medical' | 'process'; recordId?: string }) =>
    store.write(event(), () => ({
      records: [],
      blobs: [{ id: newId(), compartment: 'medical', ...blob, ...change }],
    }));
  expect(() => add({ compartment: 'process' })).toThrow(RecordRefused);
  expect(() => add({ id: blobId })).toThrow(StaleVersion);
  const open = newId();
  const teamId = newId();
  store.write(event(), () => ({
    records: [
      {
        kind: 'visit',
        id: teamId,
        dossierId,
        compartment: 'process',
        baseVersion: 0,
        body: visitBody(),
      },
    ],
    blobs: [{ ...blob, id: open, recordId: teamId, compartment: 'process' }],
  }));
  expect(fixture.peek(store, (reader) => reader.blob(open)).bytes).toEqual(Buffer.from('x'));
  const db = fixture.rawConnection(file);
  db.prepare(`UPDATE blobs SET bytes = x'79' WHERE id = ?`).run(open);
  db.close();
  expect(() => fixture.peek(store, (reader) => reader.blob(open))).toThrow(StoreDamaged);
  store.close();
});

test('[STO-8] a stored body that cannot be read does not show its words in the error', () => {
  const { store, file, dossierId } = writeCanary();
  const db = fixture.rawConnection(file);
  const errorFor = (body: string): string => {
    db.prepare('UPDATE records SET body = ?, checked_by = 0 WHERE id = ?').run(body, dossierId);
    try {
      fixture.peek(store, (reader) => reader.get('employee', dossierId));
    } catch (error) {
      return `${String(error)} ${String((error as Error).cause)}`;
    }
    return 'no error';
  };
  expect(errorFor(canary)).toMatch(/^RecordUnreadable: (?!.*Kanariepiet)/);
  expect(errorFor(JSON.stringify({ familyName: canary, [canary]: 1 }))).toMatch(
    /^RecordUnreadable: (?!.*Kanariepiet)/,
  );
  db.close();
  store.close();
});
