import { beforeEach, describe, expect, test } from 'vitest';
import { RecordTooNew } from '../../electron/store/errors.ts';
import { purpose } from '../../shared/domain/purpose.ts';
import type { RecordBody } from '../../shared/records/kinds.ts';
import { agreement, amended, subjects, withdrawal } from '../unit/consent/sealed-record.ts';
import { storePerTest } from './store-per-test.ts';
import * as fixture from './support.ts';

const { employeeBody, employeeWrite, employerBody, employerWrite, event, newId, wrappedKey } = fixture;

const at = storePerTest();
const { me } = at;
const dossierId = newId();

beforeEach(() => {
  at.store.write(event(), () => ({
    records: [employeeWrite(dossierId, employeeBody())],
    dossierKeys: [wrappedKey(dossierId, me)],
  }));
});

const draft = (change: Partial<RecordBody<'reportDraft'>>): RecordBody<'reportDraft'> =>
  fixture.reportDraftBody(me, change);
const shown = {
  at: '2026-11-21T10:00:00.000Z',
  means: 'op het scherm',
  remark: 'Dat klopt niet.',
  remarkTravels: false,
  agrees: false,
} as const;

describe('every version that was more than a draft stays', () => {
  test('[STO-21] with who, when and why', () => {
    const id = newId();
    const purposes = [purpose('vastleggen'), purpose('verbeteren'), purpose('nog eens verbeteren')];
    purposes.forEach((why, baseVersion) =>
      at.store.write(event({ purpose: why }), () => ({
        records: [employerWrite(id, employerBody({ name: `Naam ${baseVersion}` }), baseVersion)],
      })),
    );
    const versions = fixture.peek(at.store, (reader) => reader.versions('employer', id));
    expect(versions.map((one) => [one.version, one.body.name, one.purpose, one.writtenBy])).toEqual([
      [1, 'Naam 0', 'vastleggen', me],
      [2, 'Naam 1', 'verbeteren', me],
      [3, 'Naam 2', 'nog eens verbeteren', me],
    ]);
    expect(versions.map(({ writtenAt }) => writtenAt)).toEqual(
      versions.map(({ writtenAt }) => writtenAt).toSorted(),
    );
  });

  test('[STO-21] of a draft only the last, and what the employee saw of it stays', () => {
    const id = newId();
    const save = (baseVersion: number, body: RecordBody<'reportDraft'>) =>
      at.store.write(event(), () => ({
        records: [{ kind: 'reportDraft', id, dossierId, compartment: 'medical', baseVersion, body }],
      }));
    save(0, draft({ content: { ...draft({}).content, work: 'een' } }));
    save(1, draft({ content: { ...draft({}).content, work: 'twee' } }));
    save(2, draft({ content: { ...draft({}).content, work: 'twee' }, shown }));
    save(3, draft({ content: { ...draft({}).content, work: 'drie' } }));
    const versions = fixture.peek(at.store, (reader) => reader.versions('reportDraft', id));
    expect(versions.map(({ version, body }) => [version, body.content.work, body.shown?.remark])).toEqual([
      [3, 'twee', 'Dat klopt niet.'],
      [4, 'drie', undefined],
    ]);
  });

  test('[STO-21][STO-8] an earlier medical version stays encrypted, and bound to its number', () => {
    const id = newId();
    const words = 'Kanariepiet';
    const body = (work: string, isShown: boolean) =>
      draft({ content: { ...draft({}).content, work }, shown: isShown ? shown : null });
    const save = (baseVersion: number, next: RecordBody<'reportDraft'>) =>
      at.store.write(event(), () => ({
        records: [{ kind: 'reportDraft', id, dossierId, compartment: 'medical', baseVersion, body: next }],
      }));
    save(0, body(words, true));
    save(1, body('iets anders', false));
    const db = fixture.rawConnection(at.file);
    const stored = db.prepare<[], { body: Buffer }>('SELECT body FROM earlier_versions').get()?.body;
    expect(Buffer.isBuffer(stored)).toBe(true);
    expect(stored?.includes(words)).toBe(false);
    const read = () =>
      fixture.peek(at.store, (reader) => reader.versions('reportDraft', id))[0]?.body.content.work;
    expect(read()).toBe(words);
    db.prepare('UPDATE earlier_versions SET version = 7').run();
    db.close();
    expect(read).toThrow();
  });

  test('[STO-21] a record that is only added to holds its earlier versions itself', () => {
    const consent = { ...agreement(subjects.newsletter), id: newId(), dossierId };
    const write = (body: typeof consent, baseVersion: number) =>
      at.store.write(event(), () => ({
        records: [{ kind: 'consent', id: consent.id, dossierId, compartment: 'process', baseVersion, body }],
      }));
    write(consent, 0);
    write(amended(consent, withdrawal('2026-03-09T10:00:00+01:00')), 1);
    const versions = fixture.peek(at.store, (reader) => reader.versions('consent', consent.id));
    expect(versions.map(({ version }) => version)).toEqual([2]);
    expect(versions[0]?.body.amendments).toHaveLength(1);
  });
});

describe('a form that this program does not know', () => {
  const visit = (on: string) => fixture.visitWrite(dossierId, fixture.visitBody({ on }));

  test('[STO-22] says so itself, and the rest of the dossier is read', () => {
    const [known, newer] = [visit('2026-11-23'), visit('2026-11-24')];
    at.store.write(event(), () => ({ records: [known, newer] }));
    const db = fixture.rawConnection(at.file);
    db.prepare('UPDATE records SET schema_version = 99 WHERE id = ?').run(newer.id);
    db.prepare(
      `INSERT INTO records (id, dossier_id, kind, compartment, schema_version, checked_by, version, draft, synced, written_at, written_by, purpose, body)
      SELECT ?, dossier_id, 'hologram', 'process', 1, 0, 1, 0, 1, written_at, written_by, purpose, '{}' FROM records WHERE id = ?`,
    ).run(newId(), known.id);
    db.close();
    fixture.peek(at.store, (reader) => {
      expect(reader.readable('visit', dossierId).map(({ id }) => id)).toEqual([known.id]);
      expect(reader.tooNew(dossierId)).toHaveLength(2);
      expect(reader.written(dossierId).map(({ kind }) => kind)).toEqual(['employee', 'visit', 'visit', null]);
      expect(() => reader.get('visit', newer.id)).toThrow(RecordTooNew);
    });
  });

  test('[STO-22] is not written over in the form this program knows', () => {
    const newer = visit('2026-11-24');
    at.store.write(event(), () => ({ records: [newer] }));
    const db = fixture.rawConnection(at.file);
    db.prepare('UPDATE records SET schema_version = 99 WHERE id = ?').run(newer.id);
    db.close();
    expect(() => at.store.write(event(), () => ({ records: [{ ...newer, baseVersion: 1 }] }))).toThrow(
      RecordTooNew,
    );
  });

  test('[STO-22] and what decides about the whole dossier does not go on without it', () => {
    const newer = visit('2026-11-24');
    at.store.write(event(), () => ({ records: [newer] }));
    const db = fixture.rawConnection(at.file);
    db.prepare('UPDATE records SET schema_version = 99 WHERE id = ?').run(newer.id);
    db.close();
    expect(() => fixture.peek(at.store, (reader) => reader.ofDossier('visit', dossierId))).toThrow(
      RecordTooNew,
    );
  });
});
