import { copyFileSync, fsyncSync, openSync, closeSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { takeSnapshot } from '../../electron/backup/take-snapshot.ts';
import { copyDatabase } from '../../electron/store/closed-database.ts';
import { employeeWrite, event, visitBody, visitWrite } from '../store/support.ts';
import { backupLaptop } from '../unit/backup/backup-laptop.ts';
import { idSource, person, seededRandom, type StoreFigure } from './store-data.ts';

const dossiers = 10_000;
const runs = 3;
const batch = 500;

/**
 * A snapshot of 10,000 dossiers, each with a name and four appointments, made whole: copied, checked page by page and line by
 * line, digested and forced to the disk. Beside it what it cannot do without: a plain copy of the file and a plain VACUUM
 * INTO, both forced to the disk. Medians of three runs.
 */
export async function benchBackup(): Promise<readonly StoreFigure[]> {
  const laptop = await backupLaptop();
  const newId = idSource();
  const random = seededRandom(7);
  for (let from = 0; from < dossiers; from += batch) {
    const ids = Array.from({ length: batch }, newId);
    laptop.store.write(event(), () => ({
      records: ids.flatMap((id, index) => [
        employeeWrite(id, person(from + index, random)),
        ...Array.from({ length: 4 }, (_, visit) => visitWrite(id, visitBody({ on: `2026-11-2${visit}` }))),
      ]),
    }));
  }
  laptop.closeStore();
  const { database, vaultFolder, folder } = laptop.profile;
  const { databaseKey: key, enrolment } = laptop.session;
  const plain = join(folder, 'gewoon');
  const rounds = Array.from({ length: runs }, () => {
    mkdirSync(plain);
    const copied = timed(() => {
      copyFileSync(database, join(plain, 'kopie.db'));
      synced(join(plain, 'kopie.db'));
    });
    const vacuumed = timed(() => {
      copyDatabase({ file: database, key }, join(plain, 'vacuum.db'));
      synced(join(plain, 'vacuum.db'));
    });
    rmSync(plain, { recursive: true });
    const snapshot = timed(() => {
      const madeAt = laptop.now().toISOString();
      takeSnapshot({
        database,
        vaultFolder,
        folder: laptop.snapshots,
        key,
        enrolment,
        reason: 'schema',
        madeAt,
      });
    });
    return { copied, vacuumed, snapshot };
  });
  const of = (name: keyof (typeof rounds)[number]): number =>
    rounds.map((round) => round[name]).toSorted((left, right) => left - right)[Math.floor(runs / 2)] ??
    Number.NaN;
  const bare = of('copied') + of('vacuumed');
  process.stdout.write(`database of ${dossiers} dossiers: ${Math.round(statSync(database).size / 1e6)} MB\n`);
  laptop.remove();
  return [
    { name: 'snapshot', value: of('snapshot'), unit: 'ms' },
    { name: 'plain copy of the file', value: of('copied'), unit: 'ms' },
    { name: 'plain VACUUM INTO', value: of('vacuumed'), unit: 'ms' },
    { name: 'snapshot: ratio to both', value: of('snapshot') / bare, unit: 'x', aim: 3 },
  ];
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function synced(path: string): void {
  const descriptor = openSync(path, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
