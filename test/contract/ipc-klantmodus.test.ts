import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contract, type ChannelInput, type ChannelName } from '../../shared/ipc/contract.ts';
import { boundInKlantmodus } from '../../shared/ipc/klantmodus.ts';
import { peek } from '../store/support.ts';
import { inFormOf } from '../support/contract-arbitrary.ts';
import {
  newId,
  openTestOrganisation,
  ownPage,
  passphrase,
  type TestClient,
  type TestOrganisation,
} from '../support/test-organisation.ts';
import {
  drawn,
  newsletter,
  newTestDossier,
  setting,
  type TestDossier,
} from '../unit/usecases/dossier-examples.ts';

const channels = Object.keys(contract) as readonly ChannelName[];
const closed = channels.filter((name) => boundInKlantmodus(name) === undefined);

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;
let other: TestDossier;

beforeAll(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
  dossier = await newTestDossier(client);
  other = await newTestDossier(client, { employee: { familyName: 'Anders' } });
});
afterAll(() => organisation.remove());

beforeEach(async () => {
  // The clock goes on, so that the wait after a wrong passphrase is over.
  organisation.setClock(new Date(client.context.now().getTime() + 120_000).toISOString());
  await client.ok('klantmodus.end', { passphrase });
  await client.ok('klantmodus.begin', { ...asked(), setting });
});

const asked = () => ({ dossierId: dossier.dossierId, subject: newsletter, language: 'nl' as const });
const lastLine = () =>
  peek(client.context.store, ({ queries }) => queries.auditLines({ dossierId: null, limit: 1 }))[0];
const refusal = { ok: false, failure: { code: 'notAllowed', reason: 'klantmodus' } };
/** What a decision carries back of the text that was read. */
const textHash = async (): Promise<string> => (await client.ok('consent.compose', asked())).textHash;
const decision = (hash: string) => ({
  ...asked(),
  textHash: hash,
  decision: 'agreed' as const,
  signature: drawn,
  setting,
});

describe('klantmodus, whatever the page asks', () => {
  it('answers eight channels; every other one, of today or to come, is closed', () => {
    expect(channels.filter((name) => !closed.includes(name)).toSorted()).toEqual([
      'app.status',
      'consent.compose',
      'consent.decide',
      'klantmodus.end',
      'preferences.read',
      'session.activity',
      'session.flushed',
      'session.lock',
    ]);
  });

  it.each(closed)('%s is refused with a code, changes nothing and stands in the access log', async (name) => {
    const strings = fc.oneof(
      fc.constantFrom(dossier.dossierId, other.dossierId, dossier.caseId, passphrase, 'nl'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(inFormOf(contract[name].input, strings), fc.constant({}), fc.anything()),
        async (input) => {
          const before = lastLine()?.sequence ?? 0;
          expect(await client.call(ownPage, [name, input])).toMatchObject(refusal);
          expect(lastLine()).toMatchObject({
            sequence: before + 1,
            event: name,
            outcome: 'geweigerd',
            dossierId: dossier.dossierId,
            purpose: 'klantmodus: de werknemer heeft de laptop',
          });
        },
      ),
      { numRuns: 12 },
    );
    expect(client.context.klantmodus.dossierId).toBe(dossier.dossierId);
  });

  it('composes and decides on no other dossier, subject or setting than it was handed over for', async () => {
    const hash = await textHash();
    const elsewhere = { ...asked(), dossierId: other.dossierId };
    const differently = {
      ...asked(),
      subject: { kind: 'newsletter', details: { emailAddress: 'ander@example.org' } } as const,
    };
    for (const question of [elsewhere, differently]) {
      expect(await client.answer('consent.compose', question)).toMatchObject(refusal);
      expect(await client.answer('consent.decide', { ...decision(hash), ...question })).toMatchObject(
        refusal,
      );
    }
    const inAnotherRoom = { ...decision(hash), setting: { ...setting, place: 'elders' } };
    expect(await client.answer('consent.decide', inAnotherRoom)).toMatchObject(refusal);
    expect(await client.answer('consent.compose', { ...asked(), dossierId: newId() })).toMatchObject(refusal);
    expect(await client.ok('consent.compose', { ...asked(), language: 'en' })).toMatchObject({
      language: 'en',
    });
  });

  it('takes one decision, and then only gives the laptop back', async () => {
    const answer = decision(await textHash());
    await client.ok('consent.decide', answer);
    expect(await client.answer('consent.decide', answer)).toMatchObject(refusal);
    expect(await client.answer('consent.compose', asked())).toMatchObject(refusal);
    expect(await client.ok('klantmodus.end', { passphrase })).toEqual({ correct: true });
    expect((await client.ok('consent.list', { dossierId: dossier.dossierId })).items.length).toBeGreaterThan(
      0,
    );
  });

  it('ends with the passphrase of the session, and a wrong one ends nothing', async () => {
    expect(await client.ok('klantmodus.end', { passphrase: 'niet deze wachtzin' })).toEqual({
      correct: false,
    });
    expect(lastLine()).toMatchObject({ event: 'klantmodus.end', outcome: 'geweigerd' });
    expect(await client.answer('dossier.open', { dossierId: dossier.dossierId })).toMatchObject(refusal);
    // The right one, on a channel that would open the briefcase anew, is no way out either.
    expect(await client.answer('session.unlock', { passphrase })).toMatchObject(refusal);
    organisation.setClock(new Date(client.context.now().getTime() + 120_000).toISOString());
    expect(await client.ok('klantmodus.end', { passphrase })).toEqual({ correct: true });
    expect(lastLine()).toMatchObject({ event: 'klantmodus.end', outcome: 'ok' });
    expect(await client.code('dossier.open', { dossierId: dossier.dossierId })).toBe('ok');
  });

  it('is not begun by a question that is refused', async () => {
    await client.ok('klantmodus.end', { passphrase });
    const refused: ChannelInput<'klantmodus.begin'> = {
      ...asked(),
      setting,
      subject: {
        kind: 'keepLonger',
        details: { parts: ['absenceFile'], reason: 'ownWish', until: '2000-01-01' },
      },
    };
    expect(await client.code('klantmodus.begin', refused)).toBe('invalidInput');
    expect(await client.code('dossier.open', { dossierId: dossier.dossierId })).toBe('ok');
  });

  it('can be locked, and is over in the session that comes after', async () => {
    const locking = client.ok('session.lock', {});
    await client.ok('session.flushed', {});
    await locking;
    expect(await client.code('dossier.open', { dossierId: dossier.dossierId })).toBe('locked');
    await client.ok('session.unlock', { passphrase });
    expect(await client.code('dossier.open', { dossierId: dossier.dossierId })).toBe('ok');
  });
});
