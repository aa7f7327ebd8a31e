import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Briefcase } from '../../electron/briefcase.ts';
import { DemoUser, type DemoParts } from '../../electron/demo/demo-user.ts';
import { demoPassphrase, fillDemo } from '../../electron/demo/fill-demo.ts';
import { exampleOrganisation, exampleUser } from '../../electron/demo/organisation.ts';
import type { DocumentSource } from '../../electron/documents/port.ts';
import { handlersFor } from '../../electron/ipc/handlers.ts';
import { openPreferences } from '../../electron/preferences.ts';
import { pathsIn } from '../../electron/start/paths.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { consentCrypto } from '../../electron/usecases/consent-seal.ts';
import { localInstant } from '../../electron/usecases/local-instant.ts';
import { guardIn } from '../../electron/usecases/report-guard.ts';
import { readToday } from '../../electron/usecases/today.ts';
import type { Context } from '../../electron/usecases/context.ts';
import { argon2InWorker } from '../../electron/vault/argon2.ts';
import { openVault } from '../../electron/vault/vault.ts';
import { consentState } from '../../shared/consent/validity.ts';
import { fullName } from '../../shared/domain/employee.ts';
import { passphraseAdvice } from '../../shared/domain/passphrase.ts';
import type { RecordKind, StoredRecord } from '../../shared/records/kinds.ts';
import { timeOrderedId } from '../../shared/domain/record-id.ts';
import { backupRooms } from '../support/backup-rooms.ts';
import { event, peek } from './support.ts';
import { fakeKeyStore } from '../unit/vault/laptop.ts';

const home = mkdtempSync(join(tmpdir(), 'arbokoffer-demo-'));
const rendered: DocumentSource[] = [];
let briefcase: Briefcase;
let parts: DemoParts;
let context: Context;
let cpuSeconds: number;

/** The real vault and store; only the window that makes PDFs is missing, so a document is its own page as bytes. */
function demoBriefcase(): Briefcase {
  const paths = pathsIn(home);
  mkdirSync(dirname(paths.database), { recursive: true });
  const now = (): Date => new Date();
  const newId = () => timeOrderedId(Date.now(), randomBytes(10));
  return new Briefcase({
    vault: openVault({
      folder: paths.vault,
      keyStore: fakeKeyStore(),
      clock: now,
      random: randomBytes,
      newId,
      readPin: () => Promise.resolve({ state: 'none' }),
      stretchPassphrase: argon2InWorker(
        fileURLToPath(new URL('../../electron/vault/argon2-worker.ts', import.meta.url)),
      ),
    }),
    openStore: (session, database) =>
      openStore({
        file: paths.database,
        watermarkFile: paths.watermark,
        anchors: [],
        mayBeNew: database === 'new',
        key: session.databaseKey,
        keyring: session.keyring,
        actor: session,
        clock: now,
        newId,
        program: 1,
      }),
    setAside: () => Promise.resolve(null),
    documents: {
      render: (source) => {
        rendered.push(source);
        const bytes = new TextEncoder().encode(source.html);
        return Promise.resolve({ bytes, sha256: createHash('sha256').update(bytes).digest('hex'), pages: 1 });
      },
      save: () => Promise.reject(new Error('the example saves nothing')),
      print: () => Promise.reject(new Error('the example prints nothing')),
    },
    announce: () => undefined,
    clearWindow: () => undefined,
    now,
    steady: () => performance.now(),
    newId,
    deviceName: 'voorbeeldlaptop',
    version: '0.0.0',
    demoPassphrase,
  });
}

beforeAll(async () => {
  briefcase = demoBriefcase();
  const restoresNothing = (): never => {
    throw new Error('the example restores nothing');
  };
  const handlers = handlersFor({
    briefcase,
    preferences: openPreferences(pathsIn(home).preferences),
    ...backupRooms({ home, vaultIn: restoresNothing, openStore: restoresNothing, now: () => new Date() }),
  });
  parts = { briefcase, handlers };
  const began = process.cpuUsage();
  await fillDemo(parts);
  const used = process.cpuUsage(began);
  cpuSeconds = (used.user + used.system) / 1_000_000;
  expect(await briefcase.status()).toMatchObject({ vault: 'locked', lockedBy: null, demoPassphrase });
  await briefcase.unlock(demoPassphrase);
  if (briefcase.context === null) throw new Error('the example did not open');
  context = briefcase.context;
}, 60_000);

afterAll(() => {
  briefcase.closeWithoutSaving();
  rmSync(home, { recursive: true, force: true });
});

function dossierIds(): readonly string[] {
  const question = { text: '', employerId: null, phase: 'alle', limit: 100, on: context.today() } as const;
  return peek(context.store, ({ queries }) => queries.searchDossiers(question)).map((row) => row.dossierId);
}

function everything<Kind extends RecordKind>(kind: Kind): readonly StoredRecord<Kind>[] {
  const ids = dossierIds();
  return peek(context.store, (reader) => ids.flatMap((dossierId) => reader.ofDossier(kind, dossierId)));
}

const nameOf = (dossierId: string | null): string =>
  peek(context.store, (reader) => fullName(reader.get('employee', dossierId ?? '').body));

describe('the example', () => {
  it('opens with a passphrase that a user could have chosen', () => {
    expect(passphraseAdvice(demoPassphrase, [exampleUser.name, exampleOrganisation.name])).toEqual({
      ok: true,
    });
    expect(context.view).toMatchObject({
      function: 'bedrijfsarts',
      organisationName: exampleOrganisation.name,
    });
  });

  it('says that everyone is invented, and writes to nobody', () => {
    expect(exampleOrganisation.tagline.toLowerCase()).toContain('voorbeeldgegevens');
    const addresses = everything('employee').map(({ body }) => body.email);
    expect(addresses.filter((email) => !/^[a-z.]+@example\.com$/.test(email))).toEqual([]);
  });

  it('holds three employers, forty employees and their absences in every phase', () => {
    const employers = peek(context.store, (reader) => reader.queries.employers(context.today()));
    expect(
      employers
        .map(({ name }) => name.length)
        .toSorted((a, b) => a - b)
        .at(-1),
    ).toBe(60);
    expect(employers.filter(({ contractEndedOn }) => contractEndedOn !== null)).toHaveLength(1);
    expect(employers).toHaveLength(3);
    expect(new Set(dossierIds()).size).toBe(40);
    const shown = (phase: 'lopend' | 'hersteld' | 'geen-verzuim') =>
      peek(context.store, (reader) =>
        reader.queries.searchDossiers({
          text: '',
          employerId: null,
          phase,
          limit: 100,
          on: context.today(),
        }),
      ).length;
    expect({ lopend: shown('lopend'), hersteld: shown('hersteld'), geen: shown('geen-verzuim') }).toEqual({
      lopend: 22,
      hersteld: 9,
      geen: 9,
    });
    expect(everything('absenceCase')).toHaveLength(33);
  });

  it('[POO-2] [POO-5] [POO-6] [POO-7] [POO-9] [POO-11] has the milestones of every phase coming up today', () => {
    const today = readToday(context, {}, event({ action: 'read' }));
    const milestones = new Set(today.due.map(({ milestone }) => milestone.replace(/[a-z.-]*$/, '')));
    for (const rule of ['POO-1', 'POO-2', 'POO-3', 'POO-5', 'POO-6', 'POO-7', 'POO-8', 'POO-9'])
      expect([...milestones]).toContain(rule);
    const weeks = new Set(today.due.map(({ week }) => week));
    for (const week of [1, 5, 7, 91]) expect([...weeks]).toContain(week);
    expect(today.visits).toHaveLength(8);
    expect(new Set(today.visits.map(({ at }) => at)).size).toBe(8);
    expect(today.drafts.map(({ kind }) => kind).toSorted()).toEqual([
      'form',
      'form',
      'form',
      'reportDraft',
      'reportDraft',
    ]);
  });

  it('[CON-2] [CON-3] [CON-5] [CON-7] holds consents in every state that a talk can end in', () => {
    const crypto = consentCrypto([context.session.enrolment.claim.signingKey]);
    const states = everything('consent').map(({ body }) => {
      const { state, missing } = consentState(body, { asOf: localInstant(context.now()), crypto });
      return `${nameOf(body.dossierId)}, ${body.kind}: ${state}${missing.join(' ')}`;
    });
    expect(states.toSorted()).toEqual(
      [
        'Wytske Hoekstra-Terpstra, askTreatingDoctor: valid',
        'Mohammed ait Benhaddi, shareWithThirdParty: valid',
        'Mohammed ait Benhaddi, askTreatingDoctor: expired',
        'Agnieszka Wójcik-Święcicka, askTreatingDoctor: valid',
        'Gerrit ten Brinkhorst, transferMedicalFile: valid',
        'Tjeerd van der Wal, keepLonger: valid',
        "Cornelis van 't Hof, askTreatingDoctor: valid",
        'Humphrey Kensmeer, processNotNecessary: refused',
        'Roos van den Berg, newsletter: refused',
        'Fatma Yılmaz-Öztürk, newsletter: withdrawn',
        'Selam Tesfamariam, shareWithThirdParty: withdrawn',
      ].toSorted(),
    );
  });

  it('[EMP-1] [EMP-2] released nothing the guard finds fault with, and holds one draft that it blocks', () => {
    const released = everything('releasedReport');
    const drafts = everything('reportDraft').filter(({ body }) => body.state === 'concept');
    const findings = (
      dossierId: string | null,
      content: (typeof released)[number]['body']['content'],
      remark: string,
    ) =>
      peek(context.store, (reader) => guardIn(reader, context, dossierId ?? '').check(content, remark)).map(
        ({ text }) => text,
      );
    expect(released).toHaveLength(2);
    expect(released.flatMap(({ dossierId, body }) => findings(dossierId, body.content, body.remark))).toEqual(
      [],
    );
    expect(
      released.map(({ body }) => peek(context.store, (reader) => reader.blob(body.blobId)).sha256),
    ).toEqual(released.map(({ body }) => body.sha256));
    expect(rendered).toHaveLength(3);
    const blocked = drafts.filter(({ dossierId, body }) => findings(dossierId, body.content, '').length > 0);
    expect(blocked.map(({ dossierId }) => nameOf(dossierId))).toEqual(['Humphrey Kensmeer']);
    expect(
      drafts.filter(({ body }) => body.shown !== null).map(({ dossierId }) => nameOf(dossierId)),
    ).toEqual(['Agnieszka Wójcik-Święcicka']);
  });

  it('[LOG-1] has a line in the access log for each step, in a chain that holds', () => {
    const lines = peek(context.store, ({ queries }) => queries.auditLines({ dossierId: null, limit: 1_000 }));
    expect(context.store.verifyIntegrity().log).toMatchObject({ lineFaults: [], contentFaults: [] });
    expect(lines.filter(({ event: name }) => name === 'dossiers.create')).toHaveLength(40);
    expect(
      lines.filter(({ event: name, dossierId }) => name === 'consent.decide' && dossierId !== null),
    ).toHaveLength(11);
  });

  it('is written by a user who can do nothing that the window cannot', async () => {
    const user = new DemoUser(parts);
    const dossierId = dossierIds()[0] ?? '';
    const visit = { kind: 'spreekuur', on: user.today, at: '25:00', minutes: 30, place: '' } as const;
    await expect(user.call('visits.plan', { dossierId, visit })).rejects.toMatchObject({
      failure: 'invalidInput',
    });
    await expect(user.call('team.found', { dossierId })).rejects.toMatchObject({ failure: 'notAllowed' });
    expect(
      peek(context.store, ({ queries }) => queries.auditLines({ dossierId, limit: 1 })).map(
        ({ event: name, outcome }) => [name, outcome],
      ),
    ).toEqual([['team.found', 'geweigerd']]);
  });

  it('lives on the day that she is put on', () => {
    const user = new DemoUser(parts);
    const friday = new DemoUser(parts, { today: '2026-11-20', now: new Date('2026-11-20T10:00:00') });
    expect(user.today).toBe(context.today());
    expect(friday.on(0, '09:00').today).toBe('2026-11-20');
    // What was on a Sunday was on the Friday before.
    expect(friday.on(-5, '09:00').today).toBe('2026-11-13');
  });

  it('is filled before a visitor wonders, Argon2id included', () => {
    // Processor time, because a busy machine stretches the wall clock.
    expect(cpuSeconds).toBeLessThan(4);
  });
});
