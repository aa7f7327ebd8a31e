import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copySnapshot } from '../../../electron/backup/copy-snapshot.ts';
import {
  BackupFolderFull,
  BackupFolderMissing,
  BackupFolderReadOnly,
  SnapshotDamaged,
} from '../../../electron/backup/errors.ts';
import { findSnapshots } from '../../../electron/backup/find-snapshots.ts';
import { isAuthentic, parseManifest } from '../../../electron/backup/manifest.ts';
import { rotateSnapshots } from '../../../electron/backup/rotate-snapshots.ts';
import { StoreDamaged } from '../../../electron/store/errors.ts';
import { checkDatabase } from '../../../electron/store/closed-database.ts';
import { employeeWrite, event, newId } from '../../store/support.ts';
import { USER } from '../vault/laptop.ts';
import { backupLaptop, everythingIn, type BackupLaptop } from './backup-laptop.ts';

let laptop: BackupLaptop;
beforeEach(async () => {
  laptop = await backupLaptop();
});
afterEach(() => laptop.remove());

const manifestOf = (path: string): string => readFileSync(join(path, 'manifest.json'), 'utf8');

test('[BAK-1] a snapshot made while the store is open holds everything that was acknowledged, and passes its check', () => {
  for (let number = 0; number < 20; number += 1) laptop.write(`Werkgever ${number}`);
  const { path, manifest } = laptop.snapshot();
  laptop.write('Daarna');
  expect(readdirSync(path).sort()).toEqual(['koffer.db', 'manifest.json', 'vault.json', 'watermerk']);
  const { integrity, facts } = checkDatabase({
    file: join(path, 'koffer.db'),
    key: laptop.session.databaseKey,
    enrolment: laptop.session.enrolment,
  });
  expect(integrity).toMatchObject({ pages: 'ok', log: { isWhole: true, lineFaults: [], contentFaults: [] } });
  expect(facts.counts.records).toBe(20);
  expect(manifest.head.sequence).toBe(20);
  expect(findSnapshots(laptop.snapshots)).toMatchObject([{ state: 'heel', path }]);
});

test('[BAK-2] nothing in a snapshot is readable without the keys, its manifest and its names tell of nobody', () => {
  laptop.write('Zwaluwstaart Machinefabriek');
  const { path } = laptop.snapshot();
  const everything = everythingIn(path);
  for (const word of ['Zwaluwstaart', USER.name, USER.registration, USER.function])
    expect(everything).not.toContain(word);
  expect(readFileSync(join(path, 'koffer.db')).subarray(0, 15).toString('latin1')).not.toBe(
    'SQLite format 3',
  );
  expect(basename(path)).toMatch(/^koffer-[0-9TZ-]+$/);
});

test('[BAK-3] a manifest is believed only as who held the database key wrote it', () => {
  laptop.write();
  const { manifest, path } = laptop.snapshot();
  const { databaseKey } = laptop.session;
  expect(isAuthentic(parseManifest(manifestOf(path)), databaseKey)).toBe(true);
  expect(isAuthentic(manifest, new Uint8Array(32))).toBe(false);
  expect(isAuthentic({ ...manifest, madeAt: '2026-11-24T09:00:00.000Z' }, databaseKey)).toBe(false);
  expect(isAuthentic({ ...manifest, counts: { ...manifest.counts, tombstones: 9 } }, databaseKey)).toBe(
    false,
  );
});

test('[BAK-4] of a database that does not pass its check no snapshot is made, and nothing half is left', () => {
  for (let number = 0; number < 200; number += 1) laptop.write(`Werkgever ${number}`);
  laptop.closeStore();
  const bytes = readFileSync(laptop.profile.database);
  bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
  writeFileSync(laptop.profile.database, bytes);
  expect(() => laptop.snapshot()).toThrow(StoreDamaged);
  expect(readdirSync(laptop.snapshots)).toEqual([]);
});

test('[BAK-5] what a crash left unfinished is no snapshot, and goes with the next one', () => {
  mkdirSync(join(laptop.snapshots, 'koffer-2026-11-01T09-00-00-000Z.deel'), { recursive: true });
  expect(findSnapshots(laptop.snapshots)).toEqual([]);
  const { path } = laptop.snapshot();
  expect(readdirSync(laptop.snapshots)).toEqual([basename(path)]);
});

test('[BAK-6] a copy on a stick is read back and byte for byte the same', () => {
  laptop.write();
  const made = laptop.snapshot();
  const stick = join(laptop.profile.folder, 'stick');
  mkdirSync(stick);
  const copy = copySnapshot(made, stick);
  for (const name of readdirSync(made.path))
    expect(readFileSync(join(copy.path, name)).equals(readFileSync(join(made.path, name)))).toBe(true);
  writeFileSync(join(made.path, 'watermerk'), 'iets anders');
  rmSync(copy.path, { recursive: true });
  expect(() => copySnapshot(made, stick)).toThrow(SnapshotDamaged);
  expect(readdirSync(stick)).toEqual([]);
});

test('[BAK-7] a folder that is not there is not made, and is said to be missing', () => {
  const made = laptop.snapshot();
  const stick = join(laptop.profile.folder, 'uitgetrokken');
  expect(() => copySnapshot(made, stick)).toThrow(BackupFolderMissing);
  expect(existsSync(stick)).toBe(false);
  expect(() => findSnapshots(stick)).toThrow(BackupFolderMissing);
});

test.runIf(process.getuid?.() === 0)(
  '[BAK-7] a full and a read-only stick are told apart, and hold nothing half',
  () => {
    for (let number = 0; number < 300; number += 1) laptop.write(`Werkgever ${number}`);
    const made = laptop.snapshot();
    const stick = join(laptop.profile.folder, 'stick');
    mkdirSync(stick);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', stick]);
    try {
      expect(() => copySnapshot(made, stick)).toThrow(BackupFolderFull);
      expect(readdirSync(stick)).toEqual([]);
      execFileSync('mount', ['-o', 'remount,ro', stick]);
      expect(() => copySnapshot(made, stick)).toThrow(BackupFolderReadOnly);
    } finally {
      execFileSync('umount', [stick]);
    }
  },
);

test.runIf(process.getuid?.() === 0)(
  '[BAK-7] a full disk under the data itself stops a snapshot whole, and the store goes on',
  () => {
    mkdirSync(laptop.snapshots);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', laptop.snapshots]);
    try {
      laptop.write();
      expect(() => laptop.snapshot()).toThrow(BackupFolderFull);
      expect(readdirSync(laptop.snapshots)).toEqual([]);
      laptop.write('Daarna');
      expect(laptop.names()).toContain('Daarna');
    } finally {
      execFileSync('umount', [laptop.snapshots]);
    }
  },
);

test('[BAK-8] the last three, and the newest of seven days, four weeks and six months stay, of this vault alone', () => {
  const foreign = join(laptop.snapshots, 'koffer-2020-01-01T09-00-00-000Z');
  let newest = laptop.snapshot();
  cpSync(newest.path, foreign, { recursive: true });
  writeFileSync(
    join(foreign, 'manifest.json'),
    manifestOf(foreign).replace(newest.manifest.vaultId, newId()),
  );
  for (let day = 0; day < 200; day += 5) {
    laptop.passDays(5);
    newest = laptop.snapshot();
    rotateSnapshots(laptop.snapshots, newest.manifest, laptop.session.databaseKey);
  }
  const kept = findSnapshots(laptop.snapshots).map(({ path }) => basename(path));
  expect(kept).toContain(basename(foreign));
  expect(kept).toContain(basename(newest.path));
  expect(kept.length).toBeGreaterThanOrEqual(8);
  expect(kept.length).toBeLessThanOrEqual(1 + 3 + 7 + 4 + 6);
});

test('[BAK-9] a snapshot from before something was destroyed goes, as soon as a newer one is whole', () => {
  const dossier = newId();
  laptop.store.write(event(), () => ({ records: [employeeWrite(dossier)] }));
  const before = laptop.snapshot();
  laptop.store.write(event({ action: 'delete' }), () => ({ records: [], destroyedDossiers: [dossier] }));
  const after = laptop.snapshot();
  expect(existsSync(before.path)).toBe(true);
  rotateSnapshots(laptop.snapshots, after.manifest, laptop.session.databaseKey);
  expect(findSnapshots(laptop.snapshots).map(({ path }) => path)).toEqual([after.path]);
});

test('[BAK-3] a folder with other sizes than its manifest says, and one of a newer version, are named as such', () => {
  laptop.write();
  const first = laptop.snapshot();
  const second = laptop.snapshot();
  writeFileSync(join(first.path, 'watermerk'), 'te kort');
  writeFileSync(
    join(second.path, 'manifest.json'),
    manifestOf(second.path).replace('"version": 1', '"version": 2'),
  );
  expect(findSnapshots(laptop.snapshots).map(({ state }) => state)).toEqual(['nieuwer', 'beschadigd']);
});
