import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupWorker } from '../../../electron/backup/run-in-worker.ts';
import { backupRooms } from '../../support/backup-rooms.ts';
import { backupLaptop, openStaged, vaultIn, type BackupLaptop } from './backup-laptop.ts';

let laptop: BackupLaptop;
let stick: string;
beforeEach(async () => {
  laptop = await backupLaptop();
  stick = join(laptop.profile.folder, 'stick');
});
afterEach(() => laptop.remove());

const rooms = (pickFolder = () => Promise.resolve<string | null>(stick)) =>
  backupRooms({
    home: laptop.profile.folder,
    vaultIn: (folder) => vaultIn(folder, laptop.keyStore, laptop.now),
    openStore: (prepared, session) => openStaged(prepared, session, laptop.now),
    now: laptop.now,
    pickFolder,
  });

test('[BAK-7][BAK-19] a stick that is out is told in the view until a copy lies on it again, and the snapshot here is made', async () => {
  const { backups } = rooms();
  const keys = laptop.session;
  mkdirSync(stick);
  laptop.write();
  expect(await backups.chooseFolder()).toBe(true);
  await backups.make(keys);
  expect((await backups.view(keys)).snapshots.map(({ where, state }) => [where, state])).toEqual([
    ['hier', 'heel'],
    ['gekozen map', 'heel'],
  ]);
  renameSync(stick, `${stick}-weg`);
  await backups.make(keys);
  expect(await backups.view(keys)).toMatchObject({
    hereProblem: null,
    chosenProblem: { code: 'backupFolderMissing' },
    chosenFolder: { isThere: false },
  });
  renameSync(`${stick}-weg`, stick);
  await backups.make(keys);
  expect(await backups.view(keys)).toMatchObject({ chosenProblem: null, chosenFolder: { isThere: true } });
});

test.runIf(process.getuid?.() === 0)(
  '[BAK-19] a full disk here is told in the view, also after a restart',
  async () => {
    const { backups } = rooms();
    const keys = laptop.session;
    laptop.write();
    mkdirSync(laptop.snapshots);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', laptop.snapshots]);
    try {
      await expect(backups.make(keys)).rejects.toThrow();
      expect(await rooms().backups.view(keys)).toMatchObject({ hereProblem: { code: 'backupFolderFull' } });
    } finally {
      execFileSync('umount', [laptop.snapshots]);
    }
  },
);

test('[BAK-20] the check of the data is told with its moment and its outcome', async () => {
  const { backups } = rooms();
  const keys = laptop.session;
  expect((await backups.view(keys)).lastCheck).toBeNull();
  laptop.write();
  await backups.check(keys);
  expect((await backups.view(keys)).lastCheck).toMatchObject({ sound: true });
});

test('[BAK-15] everything goes in one folder, and out of it on a new laptop', async () => {
  mkdirSync(stick);
  laptop.write('Meegenomen');
  const name = await rooms().backups.exportAll(laptop.session);
  expect(readdirSync(stick)).toEqual([name]);
  expect(await rooms(() => Promise.resolve(null)).backups.exportAll(laptop.session)).toBeNull();
});

test('[BAK-21] a snapshot made in the background leaves the thread that answers the user free', async () => {
  for (let number = 0; number < 300; number += 1) laptop.write(`Werkgever ${number}`);
  const worker = backupWorker(new URL('../../../electron/backup/backup-worker.ts', import.meta.url));
  const { database, vaultFolder } = laptop.profile;
  const job = {
    database,
    vaultFolder,
    folder: laptop.snapshots,
    key: laptop.session.databaseKey,
    enrolment: laptop.session.enrolment,
    reason: 'schema',
    madeAt: laptop.now().toISOString(),
  } as const;
  let written = 0;
  const progress = { over: false };
  const made = worker.run('takeSnapshot', job).finally(() => {
    progress.over = true;
  });
  while (!progress.over) {
    laptop.write(`Ondertussen ${written}`);
    written += 1;
    await turn();
  }
  const { manifest } = await made;
  expect(written).toBeGreaterThan(10);
  expect(manifest.counts.records).toBeGreaterThanOrEqual(300);
  expect(laptop.names()).toHaveLength(300 + written);
  await expect(
    worker.run('checkDatabase', {
      file: database,
      key: new Uint8Array(32),
      enrolment: laptop.session.enrolment,
    }),
  ).rejects.toMatchObject({
    code: 'wrongDatabaseKey',
  });
});

test('[BAK-22] locking stops what is going on, and what waits for its turn does not begin', async () => {
  for (let number = 0; number < 300; number += 1) laptop.write(`Werkgever ${number}`);
  const worker = backupWorker(new URL('../../../electron/backup/backup-worker.ts', import.meta.url));
  const key = Uint8Array.from(laptop.session.databaseKey);
  const check = () =>
    worker.run('checkDatabase', { file: laptop.profile.database, key, enrolment: laptop.session.enrolment });
  const outcomes = [check(), check(), check()].map((job) =>
    job.then(
      () => 'done',
      (error: unknown) => error,
    ),
  );
  await turn();
  worker.stop();
  key.fill(0);
  for (const outcome of await Promise.all(outcomes)) expect(outcome).toMatchObject({ code: 'backupStopped' });
});
