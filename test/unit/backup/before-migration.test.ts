import { rmSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { findSnapshots } from '../../../electron/backup/find-snapshots.ts';
import { BackupFolderFull } from '../../../electron/backup/errors.ts';
import { readDatabase } from '../../../electron/store/closed-database.ts';
import { databaseVersionOf, migrations } from '../../../electron/store/migrate.ts';
import { backupLaptop, namesIn, openStaged, type BackupLaptop } from './backup-laptop.ts';

/** The steps of a program that knows one step more, once it is 'installed'. */
const steps = vi.hoisted(() => ({ more: [] as ((sql: { script: (text: string) => void }) => void)[] }));
vi.mock('../../../electron/store/migrate.ts', async (importOriginal) => {
  const real = await importOriginal<{ migrations: readonly unknown[] }>();
  return {
    ...real,
    get migrations() {
      return [...real.migrations, ...steps.more];
    },
  };
});

let laptop: BackupLaptop;
afterEach(() => {
  steps.more = [];
  laptop.remove();
});

const version = (): number =>
  readDatabase({ file: laptop.profile.database, key: laptop.session.databaseKey }, databaseVersionOf);

test('[BAK-26] before older tables are brought up to date a snapshot is made, and without one they stay', async () => {
  laptop = await backupLaptop();
  laptop.write('Ervoor');
  laptop.closeStore();
  const before = version();
  steps.more = [(sql) => sql.script('CREATE TABLE erbij (naam TEXT) STRICT')];
  expect(migrations.length).toBe(before + 1);
  const open = (beforeMigration: () => void) =>
    openStaged(laptop.profile, laptop.session, laptop.now, { beforeMigration });
  expect(() =>
    open(() => {
      throw new BackupFolderFull();
    }),
  ).toThrow(BackupFolderFull);
  expect(version()).toBe(before);
  const store = open(() => void laptop.snapshot('bijwerken'));
  expect(namesIn(store)).toEqual(['Ervoor']);
  store.close();
  expect(version()).toBe(before + 1);
  expect(findSnapshots(laptop.snapshots)).toMatchObject([
    { state: 'heel', manifest: { reason: 'bijwerken', counts: { records: 1 } } },
  ]);
  // Up to date: nothing more is made.
  rmSync(laptop.snapshots, { recursive: true });
  open(() => void laptop.snapshot('bijwerken')).close();
  expect(() => findSnapshots(laptop.snapshots)).toThrow();
});
