import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { consentCrypto } from '../../../electron/usecases/consent-seal.ts';
import { sealedPayload } from '../../../shared/consent/sealed-payload.ts';
import { consentState } from '../../../shared/consent/validity.ts';
import type { RecordBody } from '../../../shared/records/kinds.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import { event, peek } from '../../store/support.ts';
import {
  newId,
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  decide,
  drawn,
  machtiging,
  newTestDossier,
  newsletter,
  setting,
  type TestDossier,
} from './dossier-examples.ts';

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;

beforeAll(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
});
beforeEach(async () => {
  organisation.setClock('2026-11-23T09:00:00');
  dossier = await newTestDossier(client);
});
afterAll(() => organisation.remove());

/** The same record under a seal that holds, made with a key that nobody here was enrolled with. */
function sealedByStranger({ seal, ...record }: RecordBody<'consent'>): RecordBody<'consent'> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const payload = Buffer.from(sealedPayload(record), 'utf8');
  return {
    ...record,
    seal: {
      ...seal,
      publicKey: raw.toString('base64url'),
      signature: sign(null, payload, privateKey).toString('base64url'),
    },
  };
}

const listed = async () => (await client.ok('consent.list', { dossierId: dossier.dossierId })).items;
const stored = (consentId: RecordId) =>
  peek(client.context.store, (reader) => reader.get('consent', consentId));
const by = 'employee';

/** A decision over the text as it is composed now, with something else about it. */
async function deciding(change: object): Promise<string> {
  const { dossierId } = dossier;
  const asked = { dossierId, subject: newsletter, language: 'nl' } as const;
  const { textHash } = await client.ok('consent.compose', asked);
  const decision = { textHash, decision: 'agreed', signature: drawn, setting } as const;
  return client.code('consent.decide', { ...asked, ...decision, ...change });
}

describe('recording a decision', () => {
  it('[CON-6] holds the text that was shown with its digest, sealed by the one who recorded it', async () => {
    const { dossierId } = dossier;
    const composed = await client.ok('consent.compose', { dossierId, subject: machtiging, language: 'nl' });
    const consentId = await decide(client, dossierId, { subject: machtiging });
    const { body, compartment } = stored(consentId);
    expect(compartment).toBe('medical');
    expect(body).toMatchObject({ textHash: composed.textHash, decision: 'agreed', place: 'spreekkamer 2' });
    expect(body.exactText).toContain(composed.title);
    expect(await listed()).toMatchObject([{ consentId, state: 'valid', missing: [], copyGiven: false }]);
  });

  it.each([
    ['[CON-6] another text than was shown', { textHash: 'f'.repeat(64) }, 'consentTextChanged'],
    ['[CON-6] another language than was shown', { language: 'en' }, 'consentTextChanged'],
    [
      '[CON-6] other details than were shown',
      { subject: { kind: 'newsletter', details: { emailAddress: 'ander@example.com' } } },
      'consentTextChanged',
    ],
    ['[CON-4] an agreement without a signature', { signature: null }, 'invalidInput'],
    ['[CON-4] a signature without a stroke', { signature: { ...drawn, strokes: [] } }, 'invalidInput'],
    [
      '[CON-20] an addendum for the employer without a motivation on file',
      {
        subject: {
          kind: 'addendumEmployer',
          details: {
            employerName: 'Bakkerij De Korenaar',
            contactPerson: 'P. de Wit',
            purpose: 'overleg over het werk',
            data: ['wat u zelf wilt vertellen'],
            employeeInitiative: true,
            motivationId: newId(),
          },
        },
      },
      'notAllowed',
    ],
  ])('refuses %s', async (_, change, code) => {
    expect(await deciding(change)).toBe(code);
    expect(await listed()).toEqual([]);
  });

  it('[CON-2] refuses a last day that is past, and names the field', async () => {
    const refused = await client.answer('consent.compose', {
      dossierId: dossier.dossierId,
      subject: {
        kind: 'keepLonger',
        details: { parts: ['medicalDossier'], reason: 'ownWish', until: '2026-11-22' },
      },
      language: 'nl',
    });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'invalidInput' } });
    if (!refused.ok) expect(refused.failure.field).toMatch(/until/);
  });

  it('[CON-3] [CON-15] takes a refusal without a signature', async () => {
    await decide(client, dossier.dossierId, { subject: newsletter, decision: 'refused' });
    expect(await listed()).toMatchObject([{ state: 'refused', missing: [] }]);
  });

  it('[CON-7] is not complete when an employee under sixteen agreed by herself', async () => {
    dossier = await newTestDossier(client, { employee: { bornOn: '2011-05-01' } });
    await decide(client, dossier.dossierId, { subject: newsletter });
    expect(await listed()).toMatchObject([{ state: 'incomplete' }]);
  });
});

describe('what happens after a decision', () => {
  it('[CON-3] a withdrawal counts from the moment it is made, and not before', async () => {
    const consentId = await decide(client, dossier.dossierId, { subject: newsletter });
    organisation.setClock('2026-11-25T14:30:00');
    expect(await listed()).toMatchObject([{ state: 'valid', withdrawnAt: null }]);
    await client.ok('consent.withdraw', { dossierId: dossier.dossierId, consentId, by, means: 'phone' });
    const [item] = await listed();
    expect(item?.state).toBe('withdrawn');
    expect(item?.withdrawnAt).toMatch(/^2026-11-25T14:30:00/);
    const crypto = consentCrypto([client.context.session.enrolment.claim.signingKey]);
    const stateOn = (asOf: string) => consentState(stored(consentId).body, { asOf, crypto }).state;
    const zone = item?.withdrawnAt?.slice(19) ?? '';
    expect(stateOn(`2026-11-25T14:29:59${zone}`)).toBe('valid');
    expect(stateOn(`2026-11-25T14:30:01${zone}`)).toBe('withdrawn');
  });

  it('[CON-19] a withdrawal names who did it for her where that is medical, and nowhere else', async () => {
    const guardian = { name: 'Mentor Bedacht', role: 'mentor' };
    const target = { dossierId: dossier.dossierId, by: guardian, means: 'paper' } as const;
    const process = await decide(client, dossier.dossierId, { subject: newsletter });
    const medical = await decide(client, dossier.dossierId, { subject: machtiging });
    expect(await client.code('consent.withdraw', { ...target, consentId: process })).toBe('invalidInput');
    await client.ok('consent.withdraw', { ...target, consentId: medical });
    expect(stored(process).body.amendments).toEqual([]);
    expect(stored(medical)).toMatchObject({
      compartment: 'medical',
      body: { amendments: [{ by: guardian }] },
    });
  });

  it('[CON-8] the copy is owed until it was handed over', async () => {
    const { dossierId } = dossier;
    const consentId = await decide(client, dossierId, { subject: newsletter });
    expect(await listed()).toMatchObject([{ copyGiven: false }]);
    const copy = await client.ok('consent.document', { dossierId, consentId, delivery: 'opslaan' });
    expect(copy).toEqual({ outcome: 'opgeslagen', fileName: 'toestemming.pdf' });
    expect(await listed()).toMatchObject([{ copyGiven: false }]);
    await client.ok('consent.copyGiven', { dossierId, consentId, means: 'paper' });
    expect(await listed()).toMatchObject([{ copyGiven: true, state: 'valid' }]);
  });

  it('[CON-5] a machtiging ends by itself after three months', async () => {
    await decide(client, dossier.dossierId, { subject: machtiging });
    expect((await listed())[0]?.validUntil).toBe('2027-02-23');
    organisation.setClock('2027-02-23T12:00:00');
    expect(await listed()).toMatchObject([{ state: 'valid' }]);
    organisation.setClock('2027-02-24T12:00:00');
    expect(await listed()).toMatchObject([{ state: 'expired' }]);
  });

  it('cannot be done through another dossier', async () => {
    const consentId = await decide(client, dossier.dossierId, { subject: newsletter });
    const otherDossier = await newTestDossier(client);
    const there = { dossierId: otherDossier.dossierId, consentId };
    expect(await client.code('consent.withdraw', { ...there, by, means: 'phone' })).toBe('recordMissing');
    expect(await client.code('consent.document', { ...there, delivery: 'tonen' })).toBe('recordMissing');
    expect(await listed()).toMatchObject([{ state: 'valid' }]);
  });
});

describe('a sealed consent', () => {
  const write = (id: RecordId, baseVersion: number, body: RecordBody<'consent'>): void => {
    const { dossierId } = dossier;
    client.context.store.write(event({ objectKind: 'consent' }), () => ({
      records: [{ kind: 'consent', id, dossierId, compartment: 'process', baseVersion, body }],
    }));
  };

  it.each([
    ['the decision', { decision: 'refused' }],
    ['the text', { exactText: 'Ik vind alles goed.' }],
    ['the place', { place: 'elders' }],
  ])('[CON-12] [STO-20] is not changed in %s, whoever asks', async (_, change) => {
    const consentId = await decide(client, dossier.dossierId, { subject: newsletter });
    const { body, version } = stored(consentId);
    expect(() => write(consentId, version, { ...body, ...change } as RecordBody<'consent'>)).toThrow(
      expect.objectContaining({ code: 'recordFrozen' }),
    );
    expect(await listed()).toMatchObject([{ state: 'valid' }]);
  });

  it('[CON-23] in a language this build does not know is named as such, never printed in Dutch', async () => {
    const consentId = await decide(client, dossier.dossierId, { subject: newsletter });
    const id = newId();
    write(id, 0, { ...stored(consentId).body, id, language: 'eo' });
    const document = { dossierId: dossier.dossierId, consentId: id, delivery: 'tonen' } as const;
    expect(await client.code('consent.document', document)).toBe('unknownLanguage');
  });

  it('[CON-12] [STO-20] loses no withdrawal', async () => {
    const consentId = await decide(client, dossier.dossierId, { subject: newsletter });
    await client.ok('consent.withdraw', { dossierId: dossier.dossierId, consentId, by, means: 'phone' });
    const { body, version } = stored(consentId);
    expect(() => write(consentId, version, { ...body, amendments: [] })).toThrow(
      expect.objectContaining({ code: 'recordFrozen' }),
    );
  });

  it('[CON-10] [CON-17] counts as tampered when one comes in with another text or from a stranger', async () => {
    const consentId = await decide(client, dossier.dossierId, { subject: newsletter });
    const { body } = stored(consentId);
    const forged = newId();
    write(forged, 0, { ...body, id: forged, place: 'elders' });
    const stranger = newId();
    write(stranger, 0, sealedByStranger({ ...body, id: stranger }));
    const states = (await listed()).map((item) => [item.consentId, item.state]);
    expect(Object.fromEntries(states)).toEqual({
      [consentId]: 'valid',
      [forged]: 'tampered',
      [stranger]: 'tampered',
    });
  });

  it('[CON-17] counts as tampered under the seal of somebody whose enrolment nobody signed', async () => {
    const consentId = await decide(client, dossier.dossierId, { subject: newsletter });
    const planted = newId();
    const record = sealedByStranger({ ...stored(consentId).body, id: planted });
    write(planted, 0, record);
    const { enrolment } = client.context.session;
    const signingKey = Buffer.from(record.seal.publicKey, 'base64url').toString('base64');
    const userId = newId();
    client.context.store.write(event({ objectKind: 'enrolment' }), () => ({
      records: [
        {
          kind: 'enrolment',
          id: userId,
          dossierId: null,
          compartment: 'process',
          baseVersion: 0,
          // True in form, with the key of this organisation beside it; only its signature is of nobody.
          body: { ...enrolment, claim: { ...enrolment.claim, userId, signingKey } },
        },
      ],
    }));
    const item = (await listed()).find((one) => one.consentId === planted);
    expect(item?.state).toBe('tampered');
  });
});
