import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleOrganisation } from '../../electron/demo/organisation.ts';
import { pathsIn } from '../../electron/start/paths.ts';
import { parseOrganisationFile } from '../../electron/vault/organisation-file.ts';
import { argon2InWorker } from '../../electron/vault/argon2.ts';
import { contract, type ChannelName } from '../../shared/ipc/contract.ts';
import {
  openTestOrganisation,
  passphrase,
  type TestClient,
  type TestOrganisation,
} from '../support/test-organisation.ts';
import { newTestDossier, newFormEntry, medicalAnswers } from '../unit/usecases/dossier-examples.ts';
import { peek } from '../store/support.ts';

const worker = fileURLToPath(new URL('../../electron/vault/argon2-worker.ts', import.meta.url));
const user = { name: 'Proef arts', function: 'bedrijfsarts', registration: '' } as const;
const needOpen = (Object.keys(contract) as readonly ChannelName[]).filter(
  (name) => contract[name].permission.when === 'open',
);

let organisation: TestOrganisation;
let client: TestClient;
beforeEach(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
});
afterEach(() => organisation.remove());

/** Answers the announcement of a lock as the window does. */
async function lockFlushed(): Promise<void> {
  const locking = client.ok('session.lock', {});
  await client.ok('session.flushed', {});
  await locking;
}

describe('locking', () => {
  it('waits for what was typed last, then closes for every channel that needs an open briefcase', async () => {
    const dossier = await newTestDossier(client);
    const entryId = await newFormEntry(client, dossier, 'concept');
    const { dossierId } = dossier;
    organisation.announced.length = 0;
    const locking = client.answer('session.lock', {});
    expect(organisation.announced).toEqual([{ what: 'locking' }]);
    const last = { ...medicalAnswers, beloop: 'Net voor het vergrendelen getypt.' };
    const part = { dossierId, entryId, baseVersion: 2, answers: last };
    expect(await client.code('form.saveMedical', part)).toBe('ok');
    expect(organisation.cleared()).toBe(0);
    await client.ok('session.flushed', {});
    expect(await locking).toEqual({ ok: true, value: {} });
    expect(organisation.cleared()).toBe(1);
    for (const name of needOpen) expect(['locked', 'invalidInput']).toContain(await client.code(name, {}));
    expect(await client.code('dossier.open', { dossierId })).toBe('locked');
    expect(await client.ok('app.status', {})).toMatchObject({ vault: 'locked', lockedBy: 'knop' });
    await client.ok('session.unlock', { passphrase });
    expect((await client.ok('form.read', { dossierId, entryId })).medical?.answers).toEqual(last);
  });

  it('does not wait for ever for a window that says nothing', async () => {
    const began = Date.now();
    await client.ok('session.lock', {});
    const waited = Date.now() - began;
    expect(waited).toBeGreaterThanOrEqual(1_400);
    expect(waited).toBeLessThan(4_000);
    expect(client.briefcase.context).toBeNull();
    expect(organisation.cleared()).toBe(1);
  });

  it('twice at once is once', async () => {
    const both = [client.ok('session.lock', {}), client.ok('session.lock', {})];
    await client.ok('session.flushed', {});
    await Promise.all(both);
    await client.ok('session.lock', {});
    expect(organisation.announced.filter(({ what }) => what === 'locking')).toHaveLength(1);
    expect(organisation.cleared()).toBe(1);
  });

  it('wipes the keys of the session and closes the store', async () => {
    const dossier = await newTestDossier(client);
    const { session, store } = client.context;
    expect(session.databaseKey.some((byte) => byte !== 0)).toBe(true);
    await lockFlushed();
    expect(session.databaseKey.every((byte) => byte === 0)).toBe(true);
    expect(() => session.sign('x')).toThrow(expect.objectContaining({ code: 'vaultLocked' }));
    expect(() => session.newDossierKey(dossier.dossierId, [])).toThrow(
      expect.objectContaining({ code: 'vaultLocked' }),
    );
    expect(() => peek(store, (reader) => reader.all('organisation'))).toThrow(
      expect.objectContaining({ code: 'storeClosed' }),
    );
  });

  it('lets a document that is still being made fail with a code', async () => {
    const { dossierId, caseId } = await newTestDossier(client);
    const { draftId } = await client.ok('report.start', { dossierId, caseId, reportKind: 'terugkoppeling' });
    const content = { work: 'Werknemer kan zitten.', duration: '', degree: '', advice: '' };
    await client.ok('report.save', { dossierId, draftId, baseVersion: 1, content });
    const shown = { means: 'op papier', remark: '', remarkTravels: false, agrees: true } as const;
    const showing = client.code('report.shown', { dossierId, draftId, baseVersion: 2, shown });
    client.briefcase.closeWithoutSaving();
    expect(await showing).toBe('storeClosed');
  });
});

describe('opening', () => {
  it('refuses a wrong passphrase, says nothing more, and opens with the right one', async () => {
    await lockFlushed();
    expect(await client.answer('session.unlock', { passphrase: 'fiets beukennoot zeven vensters' })).toEqual({
      ok: false,
      failure: { code: 'wrongPassphrase', field: '', message: '' },
    });
    expect(client.briefcase.context).toBeNull();
    organisation.setClock('2026-11-23T09:05:00');
    expect(await client.ok('session.unlock', { passphrase })).toMatchObject({ userName: 'Proef arts' });
    expect(await client.ok('klantmodus.end', { passphrase })).toEqual({ correct: true });
  });

  it('says that a key file is damaged, asks nothing of it, and opens nothing', async () => {
    await lockFlushed();
    const folder = join(pathsIn(organisation.home).vault, 'arts');
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) writeFileSync(join(folder, name), '{"half":');
    expect(await client.ok('app.status', {})).toMatchObject({
      vault: 'damaged',
      deviceProtection: 'alleen wachtzin',
    });
    expect(await client.code('session.unlock', { passphrase })).toBe('vaultDamaged');
    const begin = { organisation: exampleOrganisation, user, passphrase, organisationKey: null };
    expect(await client.code('setup.begin', begin)).toBe('wrongMoment');
  });

  it('says that the store is damaged and stays closed', async () => {
    await lockFlushed();
    const { database } = pathsIn(organisation.home);
    for (const file of [`${database}-wal`, `${database}-shm`]) rmSync(file, { force: true });
    expect(existsSync(database)).toBe(true);
    writeFileSync(database, Buffer.alloc(8_192, 7));
    expect(['storeDamaged', 'wrongDatabaseKey']).toContain(
      await client.code('session.unlock', { passphrase }),
    );
    expect(client.briefcase.context).toBeNull();
    expect(await client.ok('app.status', {})).toMatchObject({ vault: 'locked' });
  });
});

describe('setting up, with the real stretching of the passphrase', () => {
  it('is final only when the recovery key was typed back, and opens again with passphrase or key', async () => {
    const real = openTestOrganisation({ stretchPassphrase: argon2InWorker(worker) });
    try {
      const fresh = real.client('arts');
      expect(await fresh.ok('app.status', {})).toMatchObject({ vault: 'none', lockedBy: null });
      const slip = { recoveryKey: 'x', organisationKey: 'x' };
      expect(await fresh.code('setup.confirm', slip)).toBe('wrongMoment');
      expect(await fresh.code('setup.checkRecoveryKey', { typed: 'x' })).toBe('wrongMoment');
      expect(await fresh.code('setup.organisationFile', {})).toBe('wrongMoment');
      expect(await fresh.code('setup.keySheet', { sheet: 'herstelsleutel', delivery: 'tonen' })).toBe(
        'wrongMoment',
      );
      const begin = { organisation: exampleOrganisation, user, passphrase, organisationKey: null };
      const weak = await fresh.answer('setup.begin', { ...begin, passphrase: 'aaaaaaaaaaaa' });
      expect(weak).toMatchObject({ ok: false, failure: { code: 'passphraseTooWeak', field: 'passphrase' } });
      const { recoveryKey, organisationKey } = await fresh.ok('setup.begin', begin);
      expect(await fresh.ok('app.status', {})).toMatchObject({ vault: 'pending' });
      for (const [sheet, key] of [
        ['herstelsleutel', recoveryKey],
        ['organisatiesleutel', organisationKey],
      ] as const) {
        await fresh.ok('setup.keySheet', { sheet, delivery: 'tonen' });
        expect(real.rendered.at(-1)?.html).toContain(key?.slice(0, 4));
      }
      expect(await fresh.code('setup.checkRecoveryKey', { typed: 'niet deze' })).toBe('recoveryKeyMistyped');
      await fresh.ok('setup.checkRecoveryKey', { typed: recoveryKey.toLowerCase() });
      expect(await fresh.ok('app.status', {})).toMatchObject({ vault: 'pending' });
      // Each key in the place of the other, and one of the two.
      for (const [typed, code] of [
        [{ recoveryKey: 'niet deze', organisationKey }, 'recoveryKeyMistyped'],
        [{ recoveryKey: organisationKey ?? '', organisationKey }, 'recoveryKeyMistyped'],
        [{ recoveryKey, organisationKey: recoveryKey }, 'organisationKeyMistyped'],
        [{ recoveryKey, organisationKey: null }, 'organisationKeyMistyped'],
      ] as const)
        expect(await fresh.code('setup.confirm', typed)).toBe(code);
      await fresh.ok('setup.organisationFile', {});
      expect(real.savedFiles.at(-1)?.fileName).toBe('organisatiebestand.json');
      expect(await fresh.code('dossiers.search', { text: '', employerId: null, phase: 'alle' })).toBe(
        'locked',
      );
      expect(await fresh.ok('setup.confirm', { recoveryKey, organisationKey })).toMatchObject({
        function: 'bedrijfsarts',
      });
      expect(await fresh.code('setup.begin', begin)).toBe('wrongMoment');
      await fresh.ok('organisation.file', {});
      const [first, later] = real.savedFiles.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
      expect(later).toBe(first);
      expect(parseOrganisationFile(later ?? '').claim).toMatchObject({
        name: exampleOrganisation.name,
        organisationKey: fresh.context.session.enrolment.organisationKey,
      });
      fresh.briefcase.closeWithoutSaving();
      await fresh.ok('session.unlock', { passphrase });
      fresh.briefcase.closeWithoutSaving();
      const newPassphrase = 'zeven rode fietsen onder water';
      expect(await fresh.ok('session.recover', { recoveryKey, newPassphrase })).toMatchObject({
        userName: user.name,
      });
      fresh.briefcase.closeWithoutSaving();
      expect(await fresh.code('session.unlock', { passphrase })).toBe('wrongPassphrase');
    } finally {
      real.remove();
    }
  });
});
