import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSnapshots } from '../../../electron/backup/find-snapshots.ts';
import { profileIn } from '../../../electron/backup/restore/profile.ts';
import { finishRestore } from '../../../electron/backup/restore/put-in-place.ts';
import { checkDatabase } from '../../../electron/store/closed-database.ts';
import { seededRandom } from '../../bench/store-data.ts';
import { fakeKeyStore } from '../vault/laptop.ts';
import { backupLaptop, namesIn, openStoreIn } from './backup-laptop.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
const child = (name: string): string => join(import.meta.dirname, name);

/** Starts a child, kills it so long after it said `word`, and gives the lines it said. */
async function killAfter(
  args: readonly string[],
  { word, milliseconds }: { readonly word: string; readonly milliseconds: number },
): Promise<readonly string[]> {
  const started = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let armed = false;
  started.stdout.setEncoding('utf8');
  started.stdout.on('data', (text: string) => {
    said += text;
    if (!armed && said.includes(word)) {
      armed = true;
      setTimeout(() => started.kill('SIGKILL'), milliseconds);
    }
  });
  await once(started, 'close');
  return said.split('\n').slice(0, -1);
}

test(
  '[BAK-5] kill -9 while snapshots are made leaves only whole ones to be found',
  { timeout: 120_000 },
  async () => {
    const laptop = await backupLaptop(fakeKeyStore(false));
    for (let number = 0; number < 400; number += 1) laptop.write(`Werkgever ${number}`);
    const key = Buffer.from(laptop.session.databaseKey).toString('base64');
    const { database, vaultFolder } = laptop.profile;
    const said: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const milliseconds = random() * 120;
      const lines = await killAfter(
        [
          child('snapshot-child.ts'),
          database,
          vaultFolder,
          laptop.snapshots,
          key,
          JSON.stringify(laptop.session.enrolment),
        ],
        {
          word: 'begun',
          milliseconds,
        },
      );
      said.push(...lines.filter((line) => line.startsWith('/')));
    }
    const found = findSnapshots(laptop.snapshots);
    expect(
      found.every(({ state }) => state === 'heel'),
      `seed ${seed}`,
    ).toBe(true);
    expect(
      said.filter((path) => !found.some((one) => one.path === path)),
      `seed ${seed}`,
    ).toEqual([]);
    for (const { path } of found)
      expect(
        checkDatabase({
          file: join(path, 'koffer.db'),
          key: laptop.session.databaseKey,
          enrolment: laptop.session.enrolment,
        }).integrity,
      ).toMatchObject({
        pages: 'ok',
        log: { lines: 400, lineFaults: [], contentFaults: [] },
      });
    laptop.remove();
  },
);

test(
  '[BAK-17] kill -9 in the middle of a restore leaves the old state or the new one, and never a mixture',
  { timeout: 180_000 },
  async () => {
    const laptop = await backupLaptop(fakeKeyStore(false));
    laptop.write('Ervoor');
    laptop.snapshot();
    laptop.write('Erna');
    laptop.closeStore();
    const ends = new Set<string>();
    for (let round = 0; round < 16; round += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'arbokoffer-kill-'));
      cpSync(laptop.profile.folder, folder, { recursive: true });
      const word = round % 4 === 0 ? 'preparing' : 'committing';
      await killAfter([child('restore-child.ts'), folder, join(folder, 'reservekopieen')], {
        word,
        // Mostly soon, sometimes late: a busy machine takes ten times as long for it.
        milliseconds: random() ** 2 * 300,
      });
      finishRestore(folder);
      expect(readdirSync(folder).filter((name) => name.startsWith('terugzetten'))).toEqual([]);
      const store = openStoreIn(profileIn(folder), laptop.session, laptop.now);
      const names = namesIn(store);
      const isNew = names.length === 1;
      expect(names, `seed ${seed}, round ${round}`).toEqual(isNew ? ['Ervoor'] : ['Ervoor', 'Erna']);
      expect(store.verifyIntegrity()).toMatchObject({
        pages: 'ok',
        log: { lineFaults: [], contentFaults: [] },
      });
      store.close();
      ends.add(isNew ? 'new' : 'old');
      const aside = readdirSync(folder).filter((name) => name.startsWith('opzij-'));
      expect(aside.length).toBe(isNew ? 1 : 0);
      if (isNew) expect(existsSync(join(folder, aside[0] ?? '', 'koffer', 'koffer.db'))).toBe(true);
      rmSync(folder, { recursive: true });
      rmSync(`${folder}-ankers`, { recursive: true, force: true });
    }
    process.stdout.write(`restore killed 16 times, seed ${seed}: ended ${[...ends].join(' and ')}\n`);
    laptop.remove();
  },
);
