import {
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptRestore } from '../../electron/store/accept-restore.ts';
import { commitWithWatermark } from '../../electron/store/commit-with-watermark.ts';
import { openConnection } from '../../electron/store/connection.ts';
import {
  DatabaseMissing,
  StoreBehindWatermark,
  StoreDamaged,
  StoreNotSecured,
  StoreTooNew,
  WatermarkUnreadable,
  WatermarkUnwritable,
  WrongDatabaseKey,
} from '../../electron/store/errors.ts';
import { migrate, migrations, databaseVersionOf, type Migration } from '../../electron/store/migrate.ts';
import { quarantine } from '../../electron/store/quarantine.ts';
import { sqlOver } from '../../electron/store/sql.ts';
import * as fixture from './support.ts';

const { employerBody, employerWrite, event, newId, openTestStore, storeOptions } = fixture;

let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ folder, remove } = fixture.testFolder());
});
afterEach(() => remove());

const fileBytes = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      // The shared-memory index belongs to running connections; it is made anew from the log.
      .filter((name) => !name.endsWith('-shm'))
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

function filled(commits = 3): void {
  const store = openTestStore(folder);
  for (let i = 0; i < commits; i += 1) store.write(event(), () => ({ records: [employerWrite(newId())] }));
  store.close();
}

function flip(file: string, at: number): void {
  const descriptor = openSync(file, 'r+');
  const byte = Buffer.alloc(1);
  readSync(descriptor, byte, 0, 1, at);
  byte[0] = (byte[0] ?? 0) ^ 4;
  writeSync(descriptor, byte, 0, 1, at);
  closeSync(descriptor);
}

/** Copies what a running store has on the disk, as the end of power would leave it. */
function crashCopy(to: string): void {
  for (const name of ['koffer.db', 'koffer.db-wal', 'koffer.peil'])
    copyFileSync(join(folder, name), join(to, name));
}

test('[STO-1] every setting reads back', () => {
  const db = openConnection({ file: join(folder, 'x.db'), key: fixture.databaseKey, readonly: false });
  const names = [
    'cipher',
    'legacy',
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'temp_store',
    'secure_delete',
    'trusted_schema',
    'cell_size_check',
  ];
  expect(names.map((name) => db.pragma(name, { simple: true }))).toEqual([
    'sqlcipher',
    '4',
    'wal',
    2,
    1,
    2,
    1,
    0,
    1,
  ]);
  db.close();
});

test('[STO-1] a file in another journal mode is refused by who cannot set it right', () => {
  const file = join(folder, 'x.db');
  const db = fixture.rawConnection(file);
  db.exec('CREATE TABLE a (b)');
  db.close();
  const open = (readonly: boolean) => openConnection({ file, key: fixture.databaseKey, readonly });
  expect(() => open(true)).toThrow(StoreNotSecured);
  open(false).close();
  open(true).close();
});

test('[STO-1] the file begins with noise, not with the name of SQLite', () => {
  filled();
  expect(readFileSync(join(folder, 'koffer.db')).subarray(0, 6).toString('latin1')).not.toBe('SQLite');
});

test('[STO-2] a wrong key and a short key are told, and change nothing', () => {
  filled();
  const before = fileBytes();
  const wrong = Uint8Array.from(fixture.databaseKey, (byte) => byte ^ 1);
  expect(() => openTestStore(folder, { key: wrong })).toThrow(WrongDatabaseKey);
  expect(() => openTestStore(folder, { key: fixture.databaseKey.subarray(1) })).toThrow(WrongDatabaseKey);
  expect(fileBytes()).toEqual(before);
});

test('[STO-2] a damaged first page is not called a wrong key', () => {
  filled();
  flip(join(folder, 'koffer.db'), 100);
  const before = fileBytes();
  expect(() => openTestStore(folder)).toThrow(StoreDamaged);
  expect(fileBytes()).toEqual(before);
});

test('[STO-2] a file of a newer version is left alone', () => {
  filled();
  const db = fixture.rawConnection(join(folder, 'koffer.db'));
  db.exec(`INSERT INTO schema_versions VALUES (${migrations.length + 1}, '')`);
  db.close();
  const before = fileBytes();
  expect(() => openTestStore(folder)).toThrow(StoreTooNew);
  expect(fileBytes()).toEqual(before);
});

test('[STO-3] migrating from empty and opening again', () => {
  filled();
  const store = openTestStore(folder);
  expect(fixture.peek(store, (reader) => reader.all('employer'))).toHaveLength(3);
  store.close();
  const db = fixture.rawConnection(join(folder, 'koffer.db'));
  expect(db.prepare('SELECT version FROM schema_versions').pluck().all()).toEqual(
    migrations.map((_, index) => index + 1),
  );
  db.close();
});

test('[STO-3] a step and its version row are one: a step that fails leaves the version before, with its data', () => {
  const db = openConnection({ file: join(folder, 'x.db'), key: fixture.databaseKey, readonly: false });
  const sql = sqlOver(db);
  const clock = (): Date => new Date('2026-11-21T08:00:00Z');
  const first: Migration = (to) => to.script('CREATE TABLE a (b); INSERT INTO a VALUES (1)');
  const second: Migration = (to) => to.script('ALTER TABLE a ADD COLUMN c DEFAULT 7');
  const failing: Migration = (to) => {
    to.script('DROP TABLE a');
    to.script('nonsense');
  };
  migrate(sql, [first], clock);
  expect(() => migrate(sql, [first, second, failing], clock)).toThrow();
  expect(databaseVersionOf(sql)).toBe(2);
  expect(sql.all('SELECT b, c FROM a')).toEqual([{ b: 1, c: 7 }]);
  migrate(sql, [failing, failing], clock);
  expect(() => migrate(sql, [first], clock)).toThrow(StoreTooNew);
  db.close();
});

test('[STO-13] a lost log is found: the copy without it does not open', () => {
  const store = openTestStore(folder);
  store.write(event(), () => ({ records: [employerWrite(newId())] }));
  const copy = fixture.testFolder();
  crashCopy(copy.folder);
  store.close();
  rmSync(join(copy.folder, 'koffer.db-wal'));
  expect(() => openTestStore(copy.folder)).toThrow(StoreBehindWatermark);
  copy.remove();
});

test('[STO-13] a log with a flipped bit is found, and stays whole for the quarantine', () => {
  const store = openTestStore(folder);
  for (let i = 0; i < 20; i += 1) store.write(event(), () => ({ records: [employerWrite(newId())] }));
  const copy = fixture.testFolder();
  crashCopy(copy.folder);
  store.close();
  const log = join(copy.folder, 'koffer.db-wal');
  flip(log, Math.floor(statSync(log).size / 2));
  const before = readFileSync(log);
  const options = storeOptions(copy.folder);
  expect(() => openTestStore(copy.folder)).toThrow(StoreBehindWatermark);
  expect(readFileSync(log).equals(before)).toBe(true);
  const aside = quarantine({ ...options, now: new Date('2026-11-21T08:00:00Z') });
  expect(readdirSync(aside).sort()).toEqual(['koffer.db', 'koffer.db-wal', 'koffer.peil']);
  expect(readFileSync(join(aside, 'koffer.db-wal')).equals(before)).toBe(true);
  expect(() => openTestStore(copy.folder)).toThrow(StoreBehindWatermark);
  expect(quarantine({ ...options, now: new Date('2026-11-21T08:01:00Z') })).toBe(aside);

  const accepted = acceptRestore(storeOptions(copy.folder), 'proef');
  const left = fixture.peek(accepted, (reader) => reader.all('employer')).length;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(20);
  accepted.close();
  openTestStore(copy.folder).close();
  copy.remove();
});

test('[STO-13] an older copy and another history are found', () => {
  filled();
  const db = readFileSync(join(folder, 'koffer.db'));
  filled(1);
  const newer = readFileSync(join(folder, 'koffer.peil'));
  writeFileSync(join(folder, 'koffer.db'), db);
  expect(() => openTestStore(folder)).toThrow(StoreBehindWatermark);
  writeFileSync(join(folder, 'koffer.peil'), newer);
  acceptRestore(storeOptions(folder), 'proef').close();
  filled(4);
  writeFileSync(join(folder, 'koffer.peil'), newer);
  expect(() => openTestStore(folder)).toThrow(StoreBehindWatermark);
});

test('[STO-13] a database that is gone does not come back empty', () => {
  filled();
  rmSync(join(folder, 'koffer.db'));
  expect(() => openTestStore(folder)).toThrow(DatabaseMissing);
  expect(readdirSync(folder)).toEqual(['koffer.peil']);
});

test('[STO-13] a watermark that is gone, foreign or empty is not taken for an agreement', () => {
  filled();
  const good = readFileSync(join(folder, 'koffer.peil'));
  rmSync(join(folder, 'koffer.peil'));
  expect(() => openTestStore(folder)).toThrow(WatermarkUnreadable);
  for (const bad of [
    Buffer.alloc(0),
    Buffer.alloc(1024),
    Buffer.from(good).fill(0, 20, 22).fill(0, 532, 534),
  ]) {
    writeFileSync(join(folder, 'koffer.peil'), bad);
    expect(() => openTestStore(folder)).toThrow(WatermarkUnreadable);
  }
});

test('[STO-13] one torn slot is survived, and a file that is ahead opens', () => {
  filled();
  const before = readFileSync(join(folder, 'koffer.peil'));
  filled();
  const after = readFileSync(join(folder, 'koffer.peil'));
  writeFileSync(join(folder, 'koffer.peil'), before);
  openTestStore(folder).close();
  const healed = readFileSync(join(folder, 'koffer.peil'));
  expect(healed.subarray(0, 512).equals(healed.subarray(512)) && after.includes(healed.subarray(0, 80))).toBe(
    true,
  );
  writeFileSync(join(folder, 'koffer.peil'), Buffer.from(healed).fill(0, 0, 100));
  openTestStore(folder).close();
});

test('[STO-13] a watermark that cannot be written stops the next commit, not the one that is on the disk', () => {
  const db = openConnection({ file: join(folder, 'x.db'), key: fixture.databaseKey, readonly: false });
  const sql = sqlOver(db);
  sql.script('CREATE TABLE a (b)');
  const written: number[] = [];
  let works = false;
  const watermark = {
    write: ({ sequence }: { readonly sequence: number }) => {
      if (!works) throw new WatermarkUnwritable('disk');
      written.push(sequence);
    },
    close: () => undefined,
  };
  const commit = commitWithWatermark(sql, { watermark, anchors: [] });
  const add = (sequence: number) =>
    commit(() => {
      sql.run('INSERT INTO a VALUES (?)', sequence);
      return { result: sequence, head: { sequence, digest: new Uint8Array(32) } };
    });
  expect(add(1)).toBe(1);
  expect(() => add(2)).toThrow(WatermarkUnwritable);
  expect(sql.all('SELECT b FROM a')).toEqual([{ b: 1 }]);
  works = true;
  expect(add(2)).toBe(2);
  expect(written).toEqual([1, 2]);
  db.close();
});

test('[STO-19] the full check finds a flipped bit in any page', () => {
  const store = openTestStore(folder);
  const name = 'n'.repeat(100);
  for (let i = 0; i < 20; i += 1) {
    store.write(event(), () => ({
      records: Array.from({ length: 50 }, () => employerWrite(newId(), employerBody({ name }))),
    }));
  }
  expect(store.verifyIntegrity()).toMatchObject({
    pages: 'ok',
    log: { lines: 20, lineFaults: [], contentFaults: [] },
  });
  store.close();
  const file = join(folder, 'koffer.db');
  const pages = statSync(file).size / 4096;
  const whole = readFileSync(file);
  for (let sample = 1; sample <= 25; sample += 1) {
    writeFileSync(file, whole);
    flip(file, Math.floor((sample / 26) * pages) * 4096 + ((sample * 977) % 4096));
    let outcome: unknown;
    try {
      const damaged = openTestStore(folder);
      outcome = damaged.verifyIntegrity().pages;
      damaged.close();
    } catch (error) {
      outcome = error instanceof StoreDamaged ? 'beschadigd' : error;
    }
    expect([sample, outcome]).toEqual([sample, 'beschadigd']);
  }
});
