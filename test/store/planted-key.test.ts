import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, Store, WrappedDossierKey } from '../../electron/store/port.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import * as fixture from './support.ts';

const { employeeWrite, event, formPartBody, medicalWrite, newId, testActor, wrappedKey } = fixture;

const doctor = testActor();
const me = doctor.enrolment.claim.userId;
const colleague = testActor('Een Collega');
const planner = testActor('Een Planner', newId(), { function: 'planner' });
const stranger = testActor('Een Vreemde', newId(), { organisation: randomBytes(32) });

let folder: ReturnType<typeof fixture.testFolder>;
let store: Store;
let dossierId: RecordId;
beforeEach(() => {
  folder = fixture.testFolder();
  store = fixture.openTestStore(folder.folder, { actor: doctor });
  dossierId = newId();
  const enrolments = [doctor, colleague, planner, stranger].map(({ enrolment }) => ({
    kind: 'enrolment' as const,
    id: enrolment.claim.userId,
    dossierId: null,
    compartment: 'process' as const,
    baseVersion: 0,
    body: enrolment,
  }));
  store.write(event(), () => ({ records: [...enrolments, employeeWrite(dossierId)] }));
});
afterEach(() => {
  store.close();
  folder.remove();
});

/** The attack: whoever has the database key writes a row, behind the store's back. */
function plant(key: WrappedDossierKey): void {
  const db = fixture.rawConnection(fixture.storeOptions(folder.folder).file);
  db.prepare(
    `INSERT OR REPLACE INTO dossier_keys (dossier_id, user_id, wrapped, wrapped_at, wrapped_by, signature)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(key.dossierId, key.userId, key.wrapped, key.wrappedAt, key.wrappedBy, key.signature);
  db.close();
}

const write = (): unknown =>
  store.write(event(), () => ({ records: [medicalWrite(dossierId, formPartBody())] }));
const codeOf = (doing: () => unknown): string => {
  try {
    doing();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return 'no error';
};
const medicalRecords = (): number =>
  fixture.peek(store, (reader) => reader.written(dossierId)).filter(({ kind }) => kind === 'formMedical')
    .length;

const planted: readonly (readonly [string, () => WrappedDossierKey])[] = [
  ['nobody signed', () => ({ ...wrappedKey(dossierId, me), signature: '' })],
  [
    'nobody signed, in the name of a colleague',
    () => ({ ...wrappedKey(dossierId, me, colleague), signature: '' }),
  ],
  ['a colleague signed who makes no teams', () => wrappedKey(dossierId, me, planner)],
  ['a user of an organisation of her own signed', () => wrappedKey(dossierId, me, stranger)],
  ['somebody signed whom nobody enrolled', () => wrappedKey(dossierId, me, testActor('Niemand'))],
  ['a colleague signed for another dossier', () => ({ ...wrappedKey(newId(), me, colleague), dossierId })],
  [
    'a colleague signed for another user',
    () => ({ ...wrappedKey(dossierId, newId(), colleague), userId: me }),
  ],
  [
    'a colleague signed, with another key in its place',
    () => ({ ...wrappedKey(dossierId, me, colleague), wrapped: randomBytes(32).toString('base64') }),
  ],
];

describe('[VLT-21] a wrapped dossier key that', () => {
  it.each(planted)('%s is not used to write or to read', (_what, key) => {
    plant(key());
    expect(fixture.peek(store, (reader) => reader.holdsKey(dossierId))).toBe(false);
    expect(codeOf(write)).toBe('dossierKeyUnproven');
    expect(medicalRecords()).toBe(0);
  });

  it.each(planted)('%s is not taken by the write door', (_what, key) => {
    const add = (): unknown => store.write(event(), () => ({ records: [], dossierKeys: [key()] }));
    expect(codeOf(add)).toBe('recordRefused');
    expect(codeOf(write)).toBe('dossierKeyMissing');
  });

  it('a colleague signed who may is used', () => {
    store.write(event(), () => ({ records: [], dossierKeys: [wrappedKey(dossierId, me, colleague)] }));
    expect(codeOf(write)).toBe('no error');
    expect(medicalRecords()).toBe(1);
  });

  it('takes the place of a genuine one closes the dossier: what was written stays, and opens when the row is back', () => {
    const genuine = wrappedKey(dossierId, me, colleague);
    store.write(event(), () => ({ records: [], dossierKeys: [genuine] }));
    write();
    plant({ ...wrappedKey(dossierId, me), signature: '' });
    const readAll = (): unknown =>
      store.read(event(), (reader) => reader.ofDossier('formMedical', dossierId));
    expect(codeOf(readAll)).toBe('dossierKeyUnproven');
    expect(codeOf(write)).toBe('dossierKeyUnproven');
    plant(genuine);
    expect(codeOf(readAll)).toBe('no error');
  });
});

describe('[VLT-21] to a user who made an organisation of her own', () => {
  it('every key her colleagues gave is foreign, also when she enrols them in it', () => {
    store.write(event(), () => ({ records: [], dossierKeys: [wrappedKey(dossierId, me, colleague)] }));
    write();
    store.close();
    const organisation = randomBytes(32);
    const promoted: Actor = testActor('Zij Zelf', me, { organisation });
    const enrolledAnew = testActor('Een Collega', colleague.enrolment.claim.userId, { organisation });
    const db = fixture.rawConnection(fixture.storeOptions(folder.folder).file);
    db.prepare('UPDATE records SET body = ? WHERE id = ?').run(
      JSON.stringify(enrolledAnew.enrolment),
      colleague.enrolment.claim.userId,
    );
    db.close();
    store = fixture.openTestStore(folder.folder, { actor: promoted });
    expect(codeOf(write)).toBe('dossierKeyUnproven');
    expect(medicalRecords()).toBe(1);
  });
});
