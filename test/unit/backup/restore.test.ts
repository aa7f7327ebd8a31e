import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SnapshotDamaged } from '../../../electron/backup/errors.ts';
import { findSnapshots } from '../../../electron/backup/find-snapshots.ts';
import { profileIn } from '../../../electron/backup/restore/profile.ts';
import { finishRestore } from '../../../electron/backup/restore/put-in-place.ts';
import { Restoration, type RestoreSecret } from '../../../electron/backup/restore/restoration.ts';
import { StoreRolledBack } from '../../../electron/store/errors.ts';
import { pathsIn } from '../../../electron/start/paths.ts';
import { DeviceSecretUnavailable, TooManyAttempts, WrongPassphrase } from '../../../electron/vault/errors.ts';
import {
  employeeBody,
  employeeWrite,
  employerBody,
  employerWrite,
  event,
  newId,
  peek,
  visitWrite,
} from '../../store/support.ts';
import { fakeKeyStore, PASSPHRASE } from '../vault/laptop.ts';
import { runHere } from '../../support/backup-rooms.ts';
import {
  anchorsOf,
  backupLaptop,
  namesIn,
  openStaged,
  openStoreIn,
  vaultIn,
  type BackupLaptop,
} from './backup-laptop.ts';

let laptop: BackupLaptop;
beforeEach(async () => {
  laptop = await backupLaptop();
});
afterEach(() => laptop.remove());

const typed: RestoreSecret = { passphrase: PASSPHRASE };
const aside = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('opzij-'));
const oldest = () => {
  const found = findSnapshots(laptop.snapshots).at(-1);
  if (found?.state !== 'heel') throw new Error('no snapshot');
  return found;
};

test('a profile has the same parts here as where the application opens it', () => {
  const { folder, vaultFolder, database, watermark } = laptop.profile;
  expect(pathsIn(folder)).toMatchObject({ vault: vaultFolder, database, watermark });
});

test('[BAK-10] what was written after the snapshot is told by kind, number and moment, and nothing of it', async () => {
  const dossier = newId();
  const known = laptop.write('Bekend');
  laptop.snapshot();
  laptop.store.write(event(), () => ({
    records: [
      employeeWrite(dossier, employeeBody({ familyName: 'Verzinsel' })),
      visitWrite(dossier),
      visitWrite(dossier),
      employerWrite(known, employerBody({ name: 'Bekend, anders' }), 1),
    ],
  }));
  laptop.closeStore();
  const { loss } = await laptop.restoration().prepare(oldest(), typed);
  expect(loss.commits).toBe(1);
  expect(loss.kinds?.map(({ kind, added, changed }) => [kind, added, changed])).toEqual([
    ['employee', 1, 0],
    ['employer', 0, 1],
    ['visit', 2, 0],
  ]);
  for (const name of ['Verzinsel', 'Bekend']) expect(JSON.stringify(loss)).not.toContain(name);
});

test('[BAK-11] the snapshot takes the place, what was there is set aside whole, and the log tells of it', async () => {
  laptop.write('Ervoor');
  laptop.snapshot();
  laptop.write('Erna');
  laptop.closeStore();
  const present = readFileSync(laptop.profile.database);
  const restoration = laptop.restoration();
  await restoration.prepare(oldest(), typed);
  const session = await restoration.commit();
  const store = openStoreIn(laptop.profile, session, laptop.now);
  expect(namesIn(store)).toEqual(['Ervoor']);
  const [line] = peek(store, (reader) => reader.queries.auditLines({ dossierId: null, limit: 1 }));
  expect(line).toMatchObject({
    event: 'store.restored',
    purpose: 'reservekopie teruggezet',
    explanation: expect.stringMatching(/^regels 2 t\/m 2 vervallen: reservekopie van 2026/) as string,
  });
  expect(store.verifyIntegrity()).toMatchObject({ pages: 'ok', log: { lineFaults: [], contentFaults: [] } });
  store.close();
  const [folder = ''] = aside(laptop.profile.folder);
  expect(readFileSync(join(laptop.profile.folder, folder, 'koffer', 'koffer.db')).equals(present)).toBe(true);
  expect(existsSync(join(laptop.profile.folder, folder, 'sleutels', 'vault.json'))).toBe(true);
});

test('[BAK-12] what was destroyed after the snapshot is destroyed in it again before it takes the place', async () => {
  const [whole, part] = [newId(), newId()];
  const visit = newId();
  laptop.store.write(event(), () => ({
    records: [
      employeeWrite(whole),
      visitWrite(whole),
      employeeWrite(part),
      visitWrite(part, undefined, { id: visit }),
    ],
  }));
  laptop.snapshot();
  laptop.store.write(event({ action: 'delete' }), () => ({
    records: [],
    destroyedDossiers: [whole],
    deletions: [{ id: visit, baseVersion: 1 }],
  }));
  laptop.closeStore();
  const restoration = laptop.restoration();
  await restoration.prepare(oldest(), typed);
  const store = openStoreIn(laptop.profile, await restoration.commit(), laptop.now);
  expect(peek(store, (reader) => reader.find('employee', whole))).toBeUndefined();
  expect(peek(store, (reader) => reader.find('visit', visit))).toBeUndefined();
  expect(peek(store, (reader) => reader.find('employee', part))?.id).toBe(part);
  expect(() => store.write(event(), () => ({ records: [employeeWrite(whole)] }))).toThrow();
  store.close();
});

test('[BAK-13] a snapshot that was changed anywhere does not take the place, and nothing is touched', async () => {
  laptop.write('Ervoor');
  const { path } = laptop.snapshot();
  laptop.closeStore();
  for (const name of ['koffer.db', 'vault.json', 'watermerk', 'manifest.json']) {
    const file = join(path, name);
    const bytes = readFileSync(file);
    const altered = Buffer.from(bytes);
    // A digit within the manifest keeps it readable: only its authentication can tell.
    const at = name === 'manifest.json' ? bytes.indexOf('"records": 1') + 11 : Math.floor(bytes.length / 2);
    altered[at] = (altered[at] ?? 0) ^ 1;
    writeFileSync(file, altered);
    await expect(laptop.restoration().prepare(oldest(), typed)).rejects.toThrow(SnapshotDamaged);
    writeFileSync(file, bytes);
  }
  expect(aside(laptop.profile.folder)).toEqual([]);
  expect(readdirSync(laptop.profile.folder).sort()).toEqual(['koffer', 'reservekopieen', 'sleutels']);
  expect(laptop.names()).toEqual(['Ervoor']);
});

test('[BAK-14] wrong passphrases wait for each other here as on the lock, whichever snapshot they are tried on', async () => {
  laptop.snapshot();
  laptop.closeStore();
  const restoration = laptop.restoration();
  const wrong = { passphrase: 'gele fiets langs acht sloten' };
  await expect(restoration.prepare(oldest(), wrong)).rejects.toThrow(WrongPassphrase);
  await expect(restoration.prepare(oldest(), wrong)).rejects.toThrow(WrongPassphrase);
  await expect(restoration.prepare(oldest(), wrong)).rejects.toThrow(WrongPassphrase);
  await expect(restoration.prepare(oldest(), wrong)).rejects.toThrow(TooManyAttempts);
});

test('[BAK-14] nor are twenty of them tried at once: each waits for the one before it', async () => {
  laptop.closeStore();
  const restoration = laptop.restoration();
  const guesses = await Promise.allSettled(
    Array.from({ length: 20 }, () => restoration.salvage({ passphrase: 'gele fiets langs acht sloten' })),
  );
  const reasons = guesses.map((guess) => (guess.status === 'rejected' ? guess.reason : null) as unknown);
  // The clock of the test goes on a second with each look: five waits of 1, 2, 4, 8 and 16 seconds end in that time.
  expect(reasons.filter((reason) => reason instanceof WrongPassphrase).length).toBeLessThanOrEqual(5);
  expect(reasons.filter((reason) => reason instanceof TooManyAttempts).length).toBeGreaterThanOrEqual(15);
});

test('[BAK-15] on another laptop the passphrase does not open it, and the recovery key does', async () => {
  laptop.write('Meegenomen');
  const { path } = laptop.snapshot('verhuizing');
  const stick = join(laptop.profile.folder, 'stick');
  cpSync(path, join(stick, 'koffer-kopie'), { recursive: true });
  const fresh = join(laptop.profile.folder, 'andere-laptop');
  mkdirSync(fresh);
  const keyStore = fakeKeyStore();
  const restoration = new Restoration({
    profile: fresh,
    run: runHere,
    vaultIn: (folder) => vaultIn(folder, keyStore),
    openStore: (prepared, session) => openStaged(prepared, session, laptop.now),
    anchorsFor: (session) => Promise.resolve(anchorsOf(fresh, session)),
    now: laptop.now,
  });
  const [found] = findSnapshots(stick);
  if (found?.state !== 'heel') throw new Error('no snapshot');
  await expect(restoration.prepare(found, typed)).rejects.toThrow(DeviceSecretUnavailable);
  const newPassphrase = 'zeven natte eenden onder de brug';
  const { loss } = await restoration.prepare(found, { recoveryKey: laptop.recoveryKey, newPassphrase });
  expect(loss).toEqual({ present: 'geen', kinds: null, commits: null, destroyed: null });
  const store = openStoreIn(profileIn(fresh), await restoration.commit(), laptop.now);
  expect(namesIn(store)).toEqual(['Meegenomen']);
  store.close();
  const opened = await vaultIn(profileIn(fresh).vaultFolder, keyStore).unlock(newPassphrase);
  expect(Buffer.from(opened.databaseKey)).toEqual(Buffer.from(laptop.session.databaseKey));
  expect(aside(fresh)).toEqual([]);
});

test('[BAK-16] a passphrase that was replaced since the snapshot does not come back with it', async () => {
  laptop.write();
  laptop.snapshot();
  laptop.closeStore();
  const newPassphrase = 'zeven natte eenden onder de brug';
  await vaultIn(laptop.profile.vaultFolder, laptop.keyStore).recover(laptop.recoveryKey, newPassphrase);
  await expect(laptop.restoration().prepare(oldest(), typed)).rejects.toThrow(WrongPassphrase);
  const restoration = laptop.restoration();
  await restoration.prepare(oldest(), { passphrase: newPassphrase });
  await restoration.commit();
  await expect(vaultIn(laptop.profile.vaultFolder, laptop.keyStore).unlock(PASSPHRASE)).rejects.toThrow(
    WrongPassphrase,
  );
});

test('[BAK-11] data that can no longer be read do not stand in the way: their number of commits comes from the watermark', async () => {
  laptop.write('Ervoor');
  laptop.snapshot();
  laptop.write('Erna');
  laptop.write('Erna');
  laptop.closeStore();
  writeFileSync(laptop.profile.database, Buffer.alloc(8_192, 7));
  rmSync(join(laptop.profile.vaultFolder, 'vault.json'));
  rmSync(join(laptop.profile.vaultFolder, 'vault.copy.json'));
  const restoration = laptop.restoration();
  const { loss } = await restoration.prepare(oldest(), typed);
  expect(loss).toEqual({ present: 'onleesbaar', kinds: null, commits: 2, destroyed: null });
  const store = openStoreIn(laptop.profile, await restoration.commit(), laptop.now);
  expect(namesIn(store)).toEqual(['Ervoor']);
  store.close();
});

test('[BAK-17] after a crash at any step of it a decided restore is finished, and an undecided one has left nothing', () => {
  const steps = ['sleutels weg', 'sleutels', 'koffer weg', 'koffer'] as const;
  for (let taken = 0; taken <= steps.length; taken += 1) {
    const folder = join(laptop.profile.folder, `stap-${taken}`);
    for (const [part, content] of [
      ['', 'oud'],
      ['terugzetten-2026-11-25T09-00-00-000Z', 'nieuw'],
    ] as const)
      for (const name of ['sleutels', 'koffer']) {
        mkdirSync(join(folder, part, name), { recursive: true });
        writeFileSync(join(folder, part, name, 'inhoud'), content);
      }
    const staged = join(folder, 'terugzetten-2026-11-25T09-00-00-000Z');
    const set = join(folder, 'opzij-2026-11-25T09-00-00-000Z');
    mkdirSync(set);
    const decided = {
      staged: 'terugzetten-2026-11-25T09-00-00-000Z',
      aside: 'opzij-2026-11-25T09-00-00-000Z',
    };
    writeFileSync(join(folder, 'terugzetten.json'), JSON.stringify(decided));
    for (const step of steps.slice(0, taken)) {
      const name = step.split(' ')[0] ?? '';
      const [from, to] = step.endsWith('weg')
        ? [join(folder, name), join(set, name)]
        : [join(staged, name), join(folder, name)];
      cpSync(from, to, { recursive: true });
      rmSync(from, { recursive: true });
    }
    finishRestore(folder);
    const content = (name: string): string => readFileSync(join(folder, name, 'inhoud'), 'utf8');
    expect([content('sleutels'), content('koffer')]).toEqual(['nieuw', 'nieuw']);
    expect(['sleutels', 'koffer'].map((name) => readFileSync(join(set, name, 'inhoud'), 'utf8'))).toEqual([
      'oud',
      'oud',
    ]);
    expect(readdirSync(folder).sort()).toEqual(['koffer', 'opzij-2026-11-25T09-00-00-000Z', 'sleutels']);
  }
  const undecided = join(laptop.profile.folder, 'onbeslist');
  mkdirSync(join(undecided, 'terugzetten-2026-11-25T09-00-00-000Z', 'koffer'), { recursive: true });
  mkdirSync(join(undecided, 'opzij-2026-11-25T09-00-00-000Z'));
  mkdirSync(join(undecided, 'koffer'));
  finishRestore(undecided);
  expect(readdirSync(undecided)).toEqual(['koffer']);
});

test('[BAK-23] a restore that was said yes to opens although the anchors remember more; the same folder put back later does not', async () => {
  laptop.write('Ervoor');
  laptop.snapshot();
  laptop.write('Erna');
  laptop.closeStore();
  const restoration = laptop.restoration();
  await restoration.prepare(oldest(), typed);
  await restoration.commit();
  // As if the program ended before it opened what it had put in place.
  const copy = join(laptop.profile.folder, 'meegenomen');
  cpSync(laptop.profile.databaseFolder, copy, { recursive: true });
  expect(laptop.names()).toEqual(['Ervoor']);
  laptop.write('Verder gewerkt');
  laptop.closeStore();
  rmSync(laptop.profile.databaseFolder, { recursive: true });
  cpSync(copy, laptop.profile.databaseFolder, { recursive: true });
  expect(() => laptop.names()).toThrow(StoreRolledBack);
});

test('[BAK-23] a note that nobody with the database key wrote accepts nothing', () => {
  laptop.write('Ervoor');
  laptop.closeStore();
  const older = join(laptop.profile.folder, 'ouder');
  cpSync(laptop.profile.databaseFolder, older, { recursive: true });
  laptop.write('Erna');
  laptop.closeStore();
  const note = { remembered: [], reason: 'zomaar', mac: Buffer.alloc(32).toString('base64') };
  rmSync(laptop.profile.databaseFolder, { recursive: true });
  cpSync(older, laptop.profile.databaseFolder, { recursive: true });
  writeFileSync(join(laptop.profile.databaseFolder, 'teruggezet.json'), JSON.stringify(note));
  expect(() => laptop.names()).toThrow(StoreRolledBack);
});

test('[BAK-28][BAK-29] what can still be read of a damaged store takes its place as a restore does, and what was damaged is set aside', async () => {
  for (let number = 0; number < 300; number += 1) laptop.write(`Werkgever ${number}`);
  laptop.closeStore();
  const damaged = readFileSync(laptop.profile.database);
  // Somewhere behind the first pages, which say what tables there are.
  const at = Math.floor(damaged.length * 0.7);
  damaged[at] = (damaged[at] ?? 0) ^ 1;
  writeFileSync(laptop.profile.database, damaged);
  const restoration = laptop.restoration();
  const { kinds } = await restoration.salvage(typed);
  const store = openStoreIn(laptop.profile, await restoration.commit(), laptop.now);
  expect(namesIn(store).length).toBe(kinds.find(({ kind }) => kind === 'employer')?.saved);
  expect(namesIn(store).length).toBeGreaterThan(200);
  expect(store.verifyIntegrity().pages).toBe('ok');
  store.close();
  const [folder = ''] = aside(laptop.profile.folder);
  expect(readFileSync(join(laptop.profile.folder, folder, 'koffer', 'koffer.db')).equals(damaged)).toBe(true);
});

test('[BAK-29] an older copy can be gone on with, once a person said so, and keeps all that is in it', async () => {
  laptop.write('Ervoor');
  laptop.closeStore();
  const older = join(laptop.profile.folder, 'ouder');
  cpSync(laptop.profile.databaseFolder, older, { recursive: true });
  laptop.write('Erna');
  laptop.closeStore();
  rmSync(laptop.profile.databaseFolder, { recursive: true });
  cpSync(older, laptop.profile.databaseFolder, { recursive: true });
  expect(() => laptop.names()).toThrow(StoreRolledBack);
  const restoration = laptop.restoration();
  await restoration.salvage(typed);
  await restoration.commit();
  expect(laptop.names()).toEqual(['Ervoor']);
});
