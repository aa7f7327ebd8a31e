import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diagnose, type ProfileFacts } from '../../../electron/backup/doctor/diagnose.ts';
import { failureOf } from '../../../electron/ipc/failure-of.ts';
import type { FailureCode } from '../../../shared/ipc/failure.ts';
import { findings, type Finding } from '../../../shared/ipc/doctor-channels.ts';
import { findingWords } from '../../../renderer/features/doctor/texts.ts';
import { backupRooms, thisComputer } from '../../support/backup-rooms.ts';
import { PASSPHRASE } from '../vault/laptop.ts';
import {
  backupLaptop,
  everythingIn,
  openStaged,
  openStoreIn,
  vaultIn,
  type BackupLaptop,
} from './backup-laptop.ts';

let laptop: BackupLaptop;
beforeEach(async () => {
  laptop = await backupLaptop();
  laptop.write('Ervoor');
});
afterEach(() => laptop.remove());

const doctorOn = (home: string, names = thisComputer) =>
  backupRooms({
    home,
    vaultIn: (folder) => vaultIn(folder, laptop.keyStore, laptop.now),
    openStore: (prepared, session) => openStaged(prepared, session, laptop.now),
    now: laptop.now,
    names,
  }).doctor;

/** Opens as the lock does: the keys with the passphrase, then the store. Gives the code of the failure. */
async function failureOfOpening(): Promise<FailureCode | null> {
  try {
    const session = await vaultIn(laptop.profile.vaultFolder, laptop.keyStore, laptop.now).unlock(PASSPHRASE);
    openStoreIn(laptop.profile, session, laptop.now).close();
    return null;
  } catch (error) {
    return failureOf(error).code;
  }
}

const finding = async (): Promise<Finding> => {
  const failure = await failureOfOpening();
  return (await doctorOn(laptop.profile.folder).examine(failure)).finding;
};

/** What a case does to a closed briefcase, and what the doctor is to say. */
const cases: readonly (readonly [Finding, () => void | Promise<void>])[] = [
  ['niets gevonden', () => undefined],
  ['beschadigd', () => writeFileSync(laptop.profile.database, Buffer.alloc(8_192, 7))],
  [
    'beschadigd',
    () => {
      for (let number = 0; number < 300; number += 1) laptop.write(`Werkgever ${number}`);
      laptop.closeStore();
      truncateSync(laptop.profile.database, 3 * 4_096);
    },
  ],
  ['gegevens weg', () => rmSync(laptop.profile.database)],
  ['gegevens weg', () => truncateSync(laptop.profile.database, 0)],
  ['controlebestand weg', () => rmSync(laptop.profile.watermark)],
  [
    'logbestand weg',
    () => {
      const older = readFileSync(laptop.profile.database);
      laptop.write('Erna');
      laptop.closeStore();
      writeFileSync(laptop.profile.database, older);
    },
  ],
  [
    'logbestand afgebroken',
    () => {
      // As a crash leaves it: the log was not folded in, and half of it is gone.
      const { database, watermark } = laptop.profile;
      laptop.write('Erna');
      const [log, file, mark] = [`${database}-wal`, database, watermark].map((path) => readFileSync(path));
      laptop.closeStore();
      writeFileSync(database, file ?? '');
      writeFileSync(watermark, mark ?? '');
      writeFileSync(`${database}-wal`, (log ?? Buffer.alloc(0)).subarray(0, 4_000));
    },
  ],
  [
    'oudere kopie',
    () => {
      const older = join(laptop.profile.folder, 'ouder');
      cpSync(laptop.profile.databaseFolder, older, { recursive: true });
      laptop.write('Erna');
      laptop.closeStore();
      rmSync(laptop.profile.databaseFolder, { recursive: true });
      cpSync(older, laptop.profile.databaseFolder, { recursive: true });
    },
  ],
  ['sleutelhanger kwijt', () => laptop.keyStore.replace()],
  [
    'andere sleutels',
    async () => {
      const other = await backupLaptop(laptop.keyStore);
      rmSync(laptop.profile.vaultFolder, { recursive: true });
      cpSync(other.profile.vaultFolder, laptop.profile.vaultFolder, { recursive: true });
      // Where the watermark cannot be read with the key either, the keys are of another briefcase.
      other.remove();
    },
  ],
  [
    'sleutelbestand beschadigd',
    () => {
      for (const name of ['vault.json', 'vault.copy.json'])
        writeFileSync(join(laptop.profile.vaultFolder, name), '{"half":');
    },
  ],
  ['sleutelbestand weg', () => rmSync(laptop.profile.vaultFolder, { recursive: true })],
  [
    'nieuwere versie',
    () => {
      for (const name of ['vault.json', 'vault.copy.json']) {
        const path = join(laptop.profile.vaultFolder, name);
        writeFileSync(path, readFileSync(path, 'utf8').replace('"version": 1', '"version": 99'));
      }
    },
  ],
];

test.each(cases)('[BAK-24] %s is told apart, and looking changes nothing', async (expected, harm) => {
  laptop.closeStore();
  await harm();
  const before = everythingIn(laptop.profile.folder);
  await doctorOn(laptop.profile.folder).examine(null);
  expect(everythingIn(laptop.profile.folder)).toBe(before);
  expect(await finding()).toBe(expected);
});

test('[BAK-24] a folder that was copied from another computer is not a lost key store', async () => {
  laptop.closeStore();
  const here = doctorOn(laptop.profile.folder);
  await here.noteComputer();
  const moved = mkdtempSync(join(tmpdir(), 'arbokoffer-verhuisd-'));
  cpSync(laptop.profile.folder, moved, { recursive: true });
  const elsewhere = doctorOn(moved, { ...thisComputer, host: 'andere-laptop' });
  expect((await elsewhere.examine('deviceSecretUnavailable')).finding).toBe('verhuisd');
  expect((await here.examine('deviceSecretUnavailable')).finding).toBe('sleutelhanger kwijt');
  expect(everythingIn(moved)).not.toContain(thisComputer.host);
  rmSync(moved, { recursive: true });
});

test('[BAK-24] a full disk and a second program are told apart', () => {
  const facts: ProfileFacts = {
    keyFile: 'heel',
    database: 'er',
    hasLog: false,
    hasWatermark: true,
    sameComputer: true,
    freeBytes: 5_000_000_000,
  };
  expect(diagnose('diskFull', facts)).toBe('schijf vol');
  expect(diagnose('watermarkUnwritable', facts)).toBe('schijf vol');
  expect(diagnose(null, { ...facts, freeBytes: 1_000 })).toBe('schijf vol');
  expect(diagnose('storeBusy', facts)).toBe('al open');
  expect(diagnose('storeSchemaAltered', facts)).toBe('van buiten veranderd');
});

test('[BAK-25] the newest whole snapshot is named, and each finding has its words and at least one way on', async () => {
  const doctor = doctorOn(laptop.profile.folder);
  expect((await doctor.examine(null)).newestSnapshot).toBeNull();
  const { manifest } = laptop.snapshot();
  const later = laptop.snapshot();
  truncateSync(join(later.path, 'koffer.db'), 4_096);
  expect((await doctor.examine(null)).newestSnapshot).toBe(manifest.madeAt);
  for (const one of findings) {
    const words = findingWords[one];
    expect(words.offers.length, one).toBeGreaterThan(0);
    expect(words.safe, one).not.toBe('');
  }
});
