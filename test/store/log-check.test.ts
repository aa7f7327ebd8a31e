import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../electron/store/port.ts';
import { signedEvery } from '../../electron/store/signed-heads.ts';
import { openWatermark, watermarkKey } from '../../electron/store/watermark.ts';
import type { ContentFault, LogReport } from '../../shared/domain/log-check.ts';
import * as fixture from './support.ts';
import { rechainFrom, tamperWith } from './tampered-log.ts';

const { databaseKey, employeeWrite, employerBody, employerWrite, event, newId, visitBody, visitWrite } =
  fixture;

let folder: string;
let remove: () => void;
const actor = fixture.testActor();

beforeEach(() => {
  ({ folder, remove } = fixture.testFolder());
});
afterEach(() => remove());

const open = (): Store => fixture.openTestStore(folder, { actor });
const file = (): string => fixture.storeOptions(folder).file;

/** Lets a session write so many lines. */
function lines(count: number): void {
  const store = open();
  for (let i = 0; i < count; i += 1) store.logAccess(event({ action: 'read', objectKind: `regel ${i + 1}` }));
  store.close();
}

const inside = <Result>(work: Parameters<typeof tamperWith<Result>>[1]): Result => tamperWith(file(), work);
const rechain = (from: number): void => rechainFrom(folder, from);

/** What the check of everything finds when the store is opened again, in words. */
function found(): {
  readonly lines: readonly string[];
  readonly contents: readonly string[];
  readonly report: LogReport;
} {
  const store = open();
  const { log: report } = store.verifyIntegrity();
  store.close();
  if (report === null) throw new Error('the file is damaged');
  return {
    report,
    lines: report.lineFaults.map(({ fault, from, to }) => `${fault} ${from}-${to}`),
    contents: report.contentFaults.map(words),
  };
}
const words = ({ fault, kind, version }: ContentFault): string => `${fault} ${kind} ${version ?? ''}`.trim();

describe('lines', () => {
  test('[STO-27] a whole log has no faults, over several sessions and users', () => {
    lines(30);
    const iris = fixture.testActor('Iris Proef');
    const colleague = fixture.openTestStore(folder, { actor: iris });
    colleague.logAccess(event());
    colleague.close();
    // As long as nothing says who she is, what she signed is not believed.
    expect(found().lines).toEqual(['rechained 31-31']);
    const store = open();
    const common = { dossierId: null, compartment: 'process', baseVersion: 0 } as const;
    store.write(event(), () => ({
      records: [{ ...common, kind: 'enrolment', id: iris.enrolment.claim.userId, body: iris.enrolment }],
    }));
    store.close();
    expect(found().lines).toEqual([]);
  });

  test('[STO-27] a line changed and re-chained with the key of the log does not fit what was signed', () => {
    lines(60);
    inside((db) => db.exec(`UPDATE audit SET purpose = 'iets anders' WHERE sequence = 30`));
    rechain(30);
    expect(found().lines).toEqual(['rechained 26-60']);
  });

  test('[STO-27] nor does one whose signatures were taken away, or replaced by those of a stranger', () => {
    lines(60);
    inside((db) => db.exec(`UPDATE audit SET purpose = 'iets anders' WHERE sequence = 30`));
    inside((db) => db.exec('DELETE FROM signed_heads WHERE sequence >= 30'));
    rechain(30);
    const stranger = fixture.testActor();
    expect(found().lines).toEqual(['rechained 26-50']);
    inside((db) => {
      const signature = stranger.sign('whatever');
      db.prepare('INSERT INTO signed_heads VALUES (50, ?, ?)').run(
        stranger.enrolment.claim.userId,
        signature,
      );
    });
    expect(found().lines).toEqual(['rechained 26-50']);
  });

  test('[STO-27] the last lines taken away, with a watermark made to fit, are told by what was signed', () => {
    lines(60);
    inside((db) => db.exec('DELETE FROM audit WHERE sequence > 55'));
    rechain(55);
    expect(found().lines).toEqual(['deleted 56-60']);
  });

  test('[STO-27] the opening itself looks at the last lines and their signatures, however long the log is', () => {
    lines(60);
    inside((db) => db.exec(`UPDATE audit SET purpose = 'iets anders' WHERE sequence = 59`));
    const store = open();
    expect(store.logReport()).toMatchObject({
      isWhole: false,
      lines: 60,
      lineFaults: [{ fault: 'forged', from: 59, to: 59 }],
    });
    store.close();
  });

  test('[STO-27] what the sudden end of the program left unsigned is counted, and signed as it was found', () => {
    const killed = fixture.testFolder();
    const store = open();
    for (let i = 0; i < signedEvery + 5; i += 1) store.logAccess(event());
    inside((db) => db.exec(`VACUUM INTO '${join(killed.folder, 'koffer.db')}'`));
    store.close();
    const head = { sequence: 0, digest: new Uint8Array(32) };
    openWatermark(join(killed.folder, 'koffer.peil'), watermarkKey(databaseKey), head).close();
    const again = fixture.openTestStore(killed.folder, { actor });
    expect(again.logReport()).toMatchObject({ lineFaults: [], unsignedLines: 5 });
    again.logAccess(event());
    expect(again.verifyIntegrity().log).toMatchObject({ lineFaults: [], unsignedLines: 0 });
    again.close();
    killed.remove();
  });

  test('[STO-27] the whole check goes on little by little while others write, and ends when the store closes', async () => {
    const store = open();
    for (let i = 0; i < 1_200; i += 1) store.logAccess(event({ action: 'read' }));
    const checking = store.checkLog();
    const id = newId();
    store.write(event(), () => ({ records: [employerWrite(id)] }));
    const report = await checking;
    expect(report).toMatchObject({ isWhole: true, lineFaults: [], contentFaults: [] });
    expect(report?.lines).toBeGreaterThan(1_200);
    expect(store.logReport()).toBe(report);
    const broken = store.checkLog();
    store.close();
    expect(await broken).toBeNull();
  });
});

describe('what is stored', () => {
  const employer = newId();
  const dossier = newId();
  const visit = newId();

  beforeEach(() => {
    const store = open();
    const { userId } = actor.enrolment.claim;
    store.write(event(), () => ({
      records: [
        employerWrite(employer, employerBody({ name: 'eerste' })),
        employeeWrite(dossier),
        visitWrite(dossier, visitBody(), { id: visit }),
      ],
      dossierKeys: [fixture.wrappedKey(dossier, userId)],
      blobs: [
        {
          id: newId(),
          dossierId: dossier,
          recordId: visit,
          compartment: 'process',
          mediaType: 'application/pdf',
          bytes: new Uint8Array(100),
        },
      ],
    }));
    store.write(event(), () => ({
      records: [employerWrite(employer, employerBody({ name: 'tweede' }), 1)],
    }));
    store.close();
  });

  test('[STO-28] is what the lines tell: nothing to say of it', () => {
    expect(found()).toMatchObject({ lines: [], contents: [] });
  });

  test('[STO-28] an earlier version that was put back in its place is named as older', () => {
    inside((db) =>
      db.exec(`UPDATE records SET (version, written_at, body) =
        (SELECT version, written_at, body FROM earlier_versions v WHERE v.record_id = records.id) WHERE id = '${employer}'`),
    );
    expect(found().contents).toEqual(['older employer 2']);
  });

  test.each([
    [
      'a body',
      `UPDATE records SET body = replace(body, 'tweede', 'derde') WHERE id = '${employer}'`,
      'altered employer 2',
    ],
    [
      'who wrote it',
      `UPDATE records SET written_by = '${dossier}' WHERE id = '${employer}'`,
      'altered employer 2',
    ],
    ['whether it is a draft', `UPDATE records SET draft = 1 WHERE id = '${employer}'`, 'altered employer 2'],
    ['its version', `UPDATE records SET version = 9 WHERE id = '${employer}'`, 'altered employer 2'],
    [
      'an earlier version',
      `UPDATE earlier_versions SET body = replace(body, 'eerste', 'nulde')`,
      'altered employer 1',
    ],
    ['a blob', 'UPDATE blobs SET bytes = zeroblob(99)', 'altered blob'],
    ['a key', `UPDATE dossier_keys SET wrapped = 'x'`, 'altered dossierKey'],
    ['who gave a key', `UPDATE dossier_keys SET wrapped_by = 'x'`, 'altered dossierKey'],
  ])('[STO-28] %s that was changed is named', (_, tamper, named) => {
    inside((db) => db.exec(tamper));
    expect(found()).toMatchObject({ lines: [], contents: [named] });
  });

  test.each([
    [
      'a record',
      `DELETE FROM blobs; DELETE FROM records WHERE id = '${visit}'`,
      ['missing visit 1', 'missing blob'],
    ],
    ['an earlier version', 'DELETE FROM earlier_versions', ['missing employer 1']],
    ['a blob', 'DELETE FROM blobs', ['missing blob']],
    ['a key', 'DELETE FROM dossier_keys', ['missing dossierKey']],
  ])('[STO-28] %s that was taken away is named', (_, tamper, named) => {
    inside((db) => db.exec(tamper));
    expect(found()).toMatchObject({ lines: [], contents: named });
  });

  test('[STO-28] what no line tells of is named: a record, a version, a blob, a key, a tombstone', () => {
    const copy = (table: string, columns: string, values: string): string =>
      `INSERT INTO ${table} (${columns}) SELECT ${values} FROM ${table} LIMIT 1;`;
    inside((db) =>
      db.exec(
        [
          `INSERT INTO records (id, dossier_id, kind, compartment, schema_version, checked_by, version, draft, synced, written_at, written_by, purpose, body)
           SELECT '${newId()}', dossier_id, kind, compartment, schema_version, checked_by, version, draft, synced, written_at, written_by, purpose, body
           FROM records WHERE id = '${visit}';`,
          copy(
            'earlier_versions',
            'record_id, version, schema_version, checked_by, written_at, written_by, purpose, body',
            'record_id, 7, schema_version, checked_by, written_at, written_by, purpose, body',
          ),
          copy(
            'blobs',
            'id, dossier_id, record_id, compartment, media_type, sha256, bytes',
            `'${newId()}', dossier_id, record_id, compartment, media_type, sha256, bytes`,
          ),
          copy(
            'dossier_keys',
            'dossier_id, user_id, wrapped, wrapped_at, wrapped_by, signature',
            `dossier_id, '${newId()}', wrapped, wrapped_at, wrapped_by, signature`,
          ),
          `INSERT INTO tombstones VALUES ('${newId()}', 'visit', '${dossier}', 1, '', '', '');`,
        ].join('\n'),
      ),
    );
    expect(found()).toMatchObject({
      lines: [],
      contents: [
        'unlisted visit 1',
        'unlisted employer 7',
        'unlisted blob',
        'unlisted dossierKey',
        'unlisted tombstone 1',
      ],
    });
  });

  test('[STO-28] a dossier that was destroyed is missed by nobody; without its tombstone it is', () => {
    const store = open();
    store.write(event({ action: 'delete' }), () => ({
      records: [],
      deletions: [{ id: visit, baseVersion: 1 }],
    }));
    store.write(event({ action: 'delete' }), () => ({ records: [], destroyedDossiers: [dossier] }));
    store.close();
    expect(found()).toMatchObject({ lines: [], contents: [] });
    inside((db) => db.exec(`DELETE FROM tombstones WHERE id = '${dossier}'`));
    expect(found().contents).toEqual(['missing tombstone 1']);
  });

  test('[STO-28] no line holds a digest that anybody but who has the key could compare with a guess', () => {
    const row = inside((db) => ({
      body: db.prepare('SELECT body FROM records WHERE id = ?').pluck().get(employer) as string,
      changes: db.prepare('SELECT group_concat(changes) FROM audit').pluck().get() as string,
    }));
    for (const encoding of ['hex', 'base64', 'base64url'] as const)
      expect(row.changes).not.toContain(createHash('sha256').update(row.body).digest(encoding));
  });

  test('[STO-28] a thousand faults are counted, and a hundred named', () => {
    inside((db) => db.exec(`UPDATE audit SET purpose = 'x' WHERE sequence = 1`));
    const store = open();
    store.write(event(), () => ({ records: Array.from({ length: 300 }, () => employerWrite(newId())) }));
    store.close();
    inside((db) => db.exec(`UPDATE records SET purpose = 'x' WHERE kind = 'employer'`));
    const { report } = found();
    expect(report.lineFaults).toHaveLength(1);
    expect(report.contentFaults).toHaveLength(99);
    expect(report.unlistedFaults).toBeGreaterThan(200);
  });
});
