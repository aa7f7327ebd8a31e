import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleOrganisation } from '../../electron/demo/organisation.ts';
import { placesIn } from '../../electron/paths.ts';
import { argon2InWorker } from '../../electron/vault/argon2.ts';
import { contract, type ChannelName } from '../../shared/ipc/contract.ts';
import { openOffice, passphrase, type Desk, type Office } from '../support/open-briefcase.ts';
import { newPlace, newIntake, medicalAnswers } from '../unit/usecases/world.ts';

const worker = fileURLToPath(new URL('../../electron/vault/argon2-worker.ts', import.meta.url));
const user = { name: 'Proef arts', function: 'bedrijfsarts', registration: '' } as const;
const needOpen = (Object.keys(contract) as readonly ChannelName[]).filter(
  (name) => contract[name].permission.when === 'open',
);

let office: Office;
let desk: Desk;
beforeEach(async () => {
  office = openOffice();
  desk = await office.as('arts');
});
afterEach(() => office.remove());

/** Answers the announcement of a lock as the window does. */
async function lockFlushed(): Promise<void> {
  const locking = desk.ok('session.lock', {});
  await desk.ok('session.flushed', {});
  await locking;
}

describe('locking', () => {
  it('waits for what was typed last, then closes for every channel that needs an open briefcase', async () => {
    const place = await newPlace(desk);
    const intakeId = await newIntake(desk, place, 'concept');
    const { dossierId } = place;
    office.announced.length = 0;
    const locking = desk.door('session.lock', {});
    expect(office.announced).toEqual([{ what: 'locking' }]);
    const last = { ...medicalAnswers, beloop: 'Net voor het vergrendelen getypt.' };
    const half = { dossierId, intakeId, baseVersion: 2, answers: last };
    expect(await desk.code('intake.saveMedical', half)).toBe('ok');
    expect(office.cleared()).toBe(0);
    await desk.ok('session.flushed', {});
    expect(await locking).toEqual({ ok: true, value: {} });
    expect(office.cleared()).toBe(1);
    for (const name of needOpen) expect(['locked', 'invalidInput']).toContain(await desk.code(name, {}));
    expect(await desk.code('dossier.open', { dossierId })).toBe('locked');
    expect(await desk.ok('app.status', {})).toMatchObject({ vault: 'locked', lockedBy: 'knop' });
    await desk.ok('session.unlock', { passphrase });
    expect((await desk.ok('intake.read', { dossierId, intakeId })).medical?.answers).toEqual(last);
  });

  it('does not wait for ever for a window that says nothing', async () => {
    const began = Date.now();
    await desk.ok('session.lock', {});
    const waited = Date.now() - began;
    expect(waited).toBeGreaterThanOrEqual(1_400);
    expect(waited).toBeLessThan(4_000);
    expect(desk.briefcase.work).toBeNull();
    expect(office.cleared()).toBe(1);
  });

  it('twice at once is once', async () => {
    const both = [desk.ok('session.lock', {}), desk.ok('session.lock', {})];
    await desk.ok('session.flushed', {});
    await Promise.all(both);
    await desk.ok('session.lock', {});
    expect(office.announced.filter(({ what }) => what === 'locking')).toHaveLength(1);
    expect(office.cleared()).toBe(1);
  });

  it('wipes the keys of the session and closes the store', async () => {
    const place = await newPlace(desk);
    const { session, store } = desk.work;
    expect(session.databaseKey.some((byte) => byte !== 0)).toBe(true);
    await lockFlushed();
    expect(session.databaseKey.every((byte) => byte === 0)).toBe(true);
    expect(() => session.sign('x')).toThrow(expect.objectContaining({ code: 'vaultLocked' }));
    expect(() => session.newDossierKey(place.dossierId, [])).toThrow(
      expect.objectContaining({ code: 'vaultLocked' }),
    );
    expect(() => store.look((reader) => reader.all('organisation'))).toThrow(
      expect.objectContaining({ code: 'storeClosed' }),
    );
  });

  it('lets a document that is still being made fail with a code', async () => {
    const { dossierId, caseId } = await newPlace(desk);
    const { draftId } = await desk.ok('report.start', { dossierId, caseId });
    const content = { work: 'Werknemer kan zitten.', duration: '', degree: '', advice: '' };
    await desk.ok('report.save', { dossierId, draftId, baseVersion: 1, content });
    const shown = { means: 'op papier', remark: '', remarkTravels: false, agrees: true } as const;
    const showing = desk.code('report.shown', { dossierId, draftId, baseVersion: 2, shown });
    desk.briefcase.closeUnseen();
    expect(await showing).toBe('storeClosed');
  });
});

describe('opening', () => {
  it('refuses a wrong passphrase, says nothing more, and opens with the right one', async () => {
    await lockFlushed();
    expect(await desk.door('session.unlock', { passphrase: 'fiets beukennoot zeven vensters' })).toEqual({
      ok: false,
      failure: { code: 'wrongPassphrase', field: '', message: '' },
    });
    expect(desk.briefcase.work).toBeNull();
    office.setClock('2026-11-23T09:05:00');
    expect(await desk.ok('session.unlock', { passphrase })).toMatchObject({ userName: 'Proef arts' });
    expect(await desk.ok('session.verify', { passphrase })).toEqual({ correct: true });
  });

  it('says that a key file is damaged, asks nothing of it, and opens nothing', async () => {
    await lockFlushed();
    const folder = join(placesIn(office.home).vault, 'arts');
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) writeFileSync(join(folder, name), '{"half":');
    expect(await desk.ok('app.status', {})).toMatchObject({
      vault: 'damaged',
      deviceProtection: 'alleen wachtzin',
    });
    expect(await desk.code('session.unlock', { passphrase })).toBe('vaultDamaged');
    const begin = { organisation: exampleOrganisation, user, passphrase };
    expect(await desk.code('setup.begin', begin)).toBe('wrongMoment');
  });

  it('says that the store is damaged and stays closed', async () => {
    await lockFlushed();
    const { database } = placesIn(office.home);
    for (const file of [`${database}-wal`, `${database}-shm`]) rmSync(file, { force: true });
    expect(existsSync(database)).toBe(true);
    writeFileSync(database, Buffer.alloc(8_192, 7));
    expect(['storeDamaged', 'wrongDatabaseKey']).toContain(await desk.code('session.unlock', { passphrase }));
    expect(desk.briefcase.work).toBeNull();
    expect(await desk.ok('app.status', {})).toMatchObject({ vault: 'locked' });
  });
});

describe('setting up, with the real stretching of the passphrase', () => {
  it('is final only when the recovery key was typed back, and opens again with passphrase or key', async () => {
    const real = openOffice({ deriveKey: argon2InWorker(worker) });
    try {
      const fresh = real.desk('arts');
      expect(await fresh.ok('app.status', {})).toMatchObject({ vault: 'none', lockedBy: null });
      expect(await fresh.code('setup.confirm', { typed: 'x' })).toBe('wrongMoment');
      expect(await fresh.code('setup.recoverySheet', { delivery: 'tonen' })).toBe('wrongMoment');
      const begin = { organisation: exampleOrganisation, user, passphrase };
      const weak = await fresh.door('setup.begin', { ...begin, passphrase: 'aaaaaaaaaaaa' });
      expect(weak).toMatchObject({ ok: false, failure: { code: 'passphraseTooWeak', field: 'passphrase' } });
      const { recoveryKey } = await fresh.ok('setup.begin', begin);
      expect(await fresh.ok('app.status', {})).toMatchObject({ vault: 'pending' });
      await fresh.ok('setup.recoverySheet', { delivery: 'tonen' });
      expect(real.rendered.at(-1)?.html).toContain(recoveryKey.slice(0, 4));
      expect(await fresh.code('setup.confirm', { typed: 'niet deze' })).toBe('recoveryKeyMistyped');
      expect(await fresh.code('dossiers.search', { text: '', employerId: null, phase: 'alle' })).toBe(
        'locked',
      );
      expect(await fresh.ok('setup.confirm', { typed: recoveryKey })).toMatchObject({
        function: 'bedrijfsarts',
      });
      expect(await fresh.code('setup.begin', begin)).toBe('wrongMoment');
      fresh.briefcase.closeUnseen();
      await fresh.ok('session.unlock', { passphrase });
      fresh.briefcase.closeUnseen();
      const newPassphrase = 'zeven rode fietsen onder water';
      expect(await fresh.ok('session.recover', { recoveryKey, newPassphrase })).toMatchObject({
        userName: user.name,
      });
      fresh.briefcase.closeUnseen();
      expect(await fresh.code('session.unlock', { passphrase })).toBe('wrongPassphrase');
    } finally {
      real.remove();
    }
  });
});
