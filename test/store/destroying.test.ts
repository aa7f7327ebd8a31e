import { purpose } from '../../shared/domain/purpose.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  RecordDestroyed,
  RecordMissing,
  RecordRefused,
  RecordTooNew,
  StaleVersion,
} from '../../electron/store/errors.ts';
import { storePerTest } from './store-per-test.ts';
import * as fixture from './support.ts';

const {
  caseBody,
  employeeBody,
  employeeWrite,
  employerWrite,
  event,
  formPartBody,
  medicalWrite,
  newId,
  wrappedKey,
} = fixture;

const everyDossier = { text: '', employerId: null, phase: 'alle', limit: 5, on: '2026-11-23' } as const;

const at = storePerTest();
const { me } = at;

/** A dossier of which everything carries a word that stands nowhere else. */
function dossierWith(word: string) {
  const [employerId, dossierId, employmentId, caseId, visitId, entryId, blobId] = Array.from(
    { length: 7 },
    newId,
  ) as [string, string, string, string, string, string, string];
  const place = { dossierId, compartment: 'process', baseVersion: 0 } as const;
  at.store.write(event(), () => ({
    dossierKeys: [wrappedKey(dossierId, me)],
    records: [
      employerWrite(employerId),
      employeeWrite(dossierId, employeeBody({ familyName: word })),
      fixture.employmentWrite(
        dossierId,
        fixture.employmentBody(employerId, { jobTitle: word, personnelNumber: `${word}-1` }),
        {
          id: employmentId,
        },
      ),
      { ...place, kind: 'absenceCase', id: caseId, body: caseBody({ expectedDuration: word, employmentId }) },
      fixture.visitWrite(dossierId, fixture.visitBody({ place: word }), { id: visitId }),
      medicalWrite(dossierId, formPartBody({ answers: { aard: word }, authorId: me, state: 'vastgesteld' }), {
        id: entryId,
      }),
    ],
    blobs: [
      {
        id: blobId,
        dossierId,
        recordId: visitId,
        compartment: 'process',
        mediaType: 'text/plain',
        bytes: Buffer.from(word),
      },
    ],
  }));
  // A second version, so that there is something to keep.
  at.store.write(event(), () => ({
    records: [
      fixture.visitWrite(dossierId, fixture.visitBody({ on: '2026-11-24', place: word }), {
        id: visitId,
        baseVersion: 1,
      }),
    ],
  }));
  return { employerId, dossierId, caseId, visitId, entryId, blobId };
}

/** Whether a word, or an id, stands anywhere: in a table, an index, a freed page of the decrypted file, or a file. */
function traces(needle: string): readonly string[] {
  const db = fixture.rawConnection(at.file);
  const found: string[] = [];
  const tables = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .all();
  for (const { name } of tables) {
    const rows = JSON.stringify(db.prepare(`SELECT * FROM ${name}`).all());
    if (rows.toLowerCase().includes(needle.toLowerCase())) found.push(name);
  }
  // The whole database as plain pages: rows, indexes and what was freed.
  const pages = Buffer.from(db.serialize());
  if (pages.includes(needle)) found.push('pages');
  db.close();
  for (const name of readdirSync(at.folder))
    if (readFileSync(join(at.folder, name)).includes(needle)) found.push(name);
  return found;
}

describe('the end of a record', () => {
  test('[STO-23][RET-29] leaves a tombstone and nothing else, in no table, index, page or file', () => {
    const { dossierId, visitId, blobId } = dossierWith('Ooievaarsnest');
    expect(traces('Ooievaarsnest')).toContain('earlier_versions');
    at.store.write(event({ purpose: purpose('bewaartermijn voorbij') }), () => ({
      records: [],
      deletions: [{ id: visitId, baseVersion: 2 }],
    }));
    const db = fixture.rawConnection(at.file);
    expect(db.prepare('SELECT id, kind, version, deleted_by, purpose FROM tombstones').all()).toEqual([
      { id: visitId, kind: 'visit', version: 2, deleted_by: me, purpose: 'bewaartermijn voorbij' },
    ]);
    db.close();
    // The log beside the file holds no older page of it either.
    expect(statSync(`${at.file}-wal`).size).toBe(0);
    // Its number stands in the log as well, which lists what was stored and that it ended.
    expect(traces(visitId)).toEqual(['tombstones', 'audit', 'pages']);
    expect(traces(blobId)).toEqual(['audit', 'pages']);
    fixture.peek(at.store, (reader) => {
      expect(reader.find('visit', visitId)).toBeUndefined();
      expect(reader.queries.visitsOn('2026-11-24')).toEqual([]);
      expect(reader.get('employee', dossierId).body.familyName).toBe('Ooievaarsnest');
    });
  });

  test('[STO-23] asks the version it was decided on, and refuses what others point at', () => {
    const { employerId, dossierId, visitId } = dossierWith('Ooievaarsnest');
    const end = (id: string, baseVersion: number) =>
      at.store.write(event(), () => ({ records: [], deletions: [{ id, baseVersion }] }));
    expect(() => end(visitId, 1)).toThrow(StaleVersion);
    expect(() => end(newId(), 1)).toThrow(RecordMissing);
    expect(() => end(employerId, 1)).toThrow(RecordRefused);
    expect(() => end(dossierId, 1)).toThrow(RecordRefused);
    expect(fixture.peek(at.store, (reader) => reader.get('visit', visitId)).version).toBe(2);
  });

  test('[STO-23] an employment ends after the absences that belong to it', () => {
    const { dossierId, caseId } = dossierWith('Ooievaarsnest');
    const employmentId = fixture.peek(
      at.store,
      (reader) => reader.get('absenceCase', caseId).body.employmentId,
    );
    if (fixture.peek(at.store, (reader) => reader.find('employment', employmentId)) === undefined)
      at.store.write(event(), () => ({
        records: [
          { ...fixture.employmentWrite(dossierId, fixture.employmentBody(newId())), id: employmentId },
        ],
      }));
    const end = (id: string) =>
      at.store.write(event(), () => ({ records: [], deletions: [{ id, baseVersion: 1 }] }));
    expect(() => end(employmentId)).toThrow(RecordRefused);
    end(caseId);
    end(employmentId);
    expect(fixture.peek(at.store, (reader) => reader.find('employment', employmentId))).toBeUndefined();
  });

  test('[STO-22] of a kind that a newer version made is told so, here and in the queue', () => {
    const { visitId } = dossierWith('Ooievaarsnest');
    const db = fixture.rawConnection(at.file);
    db.prepare(`UPDATE records SET kind = 'hologram' WHERE id = ?`).run(visitId);
    db.prepare(`UPDATE outbox_items SET kind = 'hologram' WHERE reference = ?`).run(visitId);
    db.close();
    expect(() =>
      at.store.write(event(), () => ({ records: [], deletions: [{ id: visitId, baseVersion: 2 }] })),
    ).toThrow(RecordTooNew);
    expect(() => fixture.peek(at.store, (reader) => reader.queries.queue())).toThrow(RecordTooNew);
  });

  test('[STO-23] leaves the log as soon as nobody reads from it any more', () => {
    const { dossierId, visitId } = dossierWith('Ooievaarsnest');
    const reading = fixture.rawConnection(at.file);
    reading.exec('BEGIN');
    reading.prepare('SELECT count(*) FROM records').get();
    at.store.write(event(), () => ({ records: [], deletions: [{ id: visitId, baseVersion: 2 }] }));
    expect(statSync(`${at.file}-wal`).size).toBeGreaterThan(0);
    reading.exec('COMMIT');
    reading.close();
    at.store.write(event(), () => ({ records: [fixture.visitWrite(dossierId)] }));
    expect(statSync(`${at.file}-wal`).size).toBe(0);
  });

  test('[STO-23][RET-29] what was destroyed does not come back', () => {
    const { dossierId, visitId } = dossierWith('Ooievaarsnest');
    const visit = fixture.peek(at.store, (reader) => reader.get('visit', visitId));
    at.store.write(event(), () => ({ records: [], deletions: [{ id: visitId, baseVersion: 2 }] }));
    const again = (baseVersion: number) =>
      at.store.write(event(), () => ({
        records: [fixture.visitWrite(dossierId, visit.body, { id: visitId, baseVersion })],
      }));
    expect(() => again(0)).toThrow(RecordDestroyed);
    expect(() => again(2)).toThrow(RecordDestroyed);
  });

  test('[STO-23] the end of the last absence takes its dates out of the lists', () => {
    const { dossierId, caseId } = dossierWith('Ooievaarsnest');
    at.store.write(event(), () => ({ records: [], deletions: [{ id: caseId, baseVersion: 1 }] }));
    fixture.peek(at.store, ({ queries }) => {
      expect(queries.runningCases()).toEqual([]);
      const [row] = queries.searchDossiers(everyDossier);
      expect(row).toMatchObject({ dossierId, caseId: null, firstSickDay: null });
    });
  });
});

test('[STO-23] what ends in a change is not written in it as well', () => {
  const { dossierId, visitId } = dossierWith('Ooievaarsnest');
  const next = fixture.visitWrite(dossierId, fixture.visitBody(), { id: visitId, baseVersion: 2 });
  expect(() =>
    at.store.write(event(), () => ({ records: [next], deletions: [{ id: visitId, baseVersion: 3 }] })),
  ).toThrow(RecordRefused);
  expect(() => at.store.write(event(), () => ({ records: [next], destroyedDossiers: [dossierId] }))).toThrow(
    RecordRefused,
  );
  expect(fixture.peek(at.store, (reader) => reader.get('visit', visitId)).version).toBe(2);
});

describe('the end of a dossier', () => {
  test('[STO-23][RET-29] destroys its keys and leaves no word of it', () => {
    const { dossierId, entryId } = dossierWith('Ooievaarsnest');
    const other = dossierWith('Reigerkolonie');
    at.store.write(event({ purpose: purpose('bewaartermijn voorbij') }), () => ({
      records: [],
      destroyedDossiers: [dossierId],
    }));
    expect(traces('Ooievaarsnest')).toEqual([]);
    // Of what went with the dossier the log keeps the numbers, and nothing else does.
    expect(traces(entryId)).toEqual(['audit', 'pages']);
    const db = fixture.rawConnection(at.file);
    expect(db.prepare('SELECT dossier_id FROM dossier_keys').pluck().all()).toEqual([other.dossierId]);
    db.close();
    fixture.peek(at.store, (reader) => {
      expect(reader.holdsKey(dossierId)).toBe(false);
      expect(reader.queries.countDossiers()).toBe(1);
      expect(reader.get('employee', other.dossierId).body.familyName).toBe('Reigerkolonie');
    });
  });

  test('[STO-23][RET-29] nothing can be written in it again, not even a key', () => {
    const { dossierId } = dossierWith('Ooievaarsnest');
    at.store.write(event(), () => ({ records: [], destroyedDossiers: [dossierId] }));
    expect(() =>
      at.store.write(event(), () => ({ records: [], dossierKeys: [wrappedKey(dossierId, me)] })),
    ).toThrow(RecordDestroyed);
    expect(() =>
      at.store.write(event(), () => ({ records: [employeeWrite(dossierId, employeeBody())] })),
    ).toThrow(RecordDestroyed);
    expect(() =>
      at.store.write(event(), () => ({
        records: [
          {
            kind: 'absenceCase',
            id: newId(),
            dossierId,
            compartment: 'process',
            baseVersion: 0,
            body: caseBody(),
          },
        ],
      })),
    ).toThrow(RecordDestroyed);
  });
});
