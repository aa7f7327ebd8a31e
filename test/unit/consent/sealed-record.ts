import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { Seal, UnsealedAmendment } from '../../../shared/consent/amendment.ts';
import { composeConsentText } from '../../../shared/consent/compose.ts';
import { consentRecord, type ConsentRecord } from '../../../shared/consent/evidence.ts';
import type { ConsentKind, ConsentSubject } from '../../../shared/consent/kinds/registry.ts';
import type { ConsentOrganisation } from '../../../shared/consent/organisation.ts';
import { consentTextAsPlain } from '../../../shared/consent/plain-text.ts';
import { amendmentPayload, sealedPayload } from '../../../shared/consent/sealed-payload.ts';
import type { ConsentCrypto } from '../../../shared/consent/validity.ts';

/** Real Ed25519 and SHA-256. */
export const crypto: ConsentCrypto = {
  sha256Hex: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  verify: (payload, seal) =>
    verify(
      null,
      Buffer.from(payload, 'utf8'),
      createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: seal.publicKey }, format: 'jwk' }),
      Buffer.from(seal.signature, 'base64url'),
    ),
};

const { privateKey, publicKey } = generateKeyPairSync('ed25519');

/** A seal of the key of these tests. */
export const sealOver = (payload: string): Seal => ({
  algorithm: 'Ed25519',
  publicKey: String(publicKey.export({ format: 'jwk' }).x),
  signature: sign(null, Buffer.from(payload, 'utf8'), privateKey).toString('base64url'),
});

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const organisation: ConsentOrganisation = {
  name: 'Arbodienst De Linde',
  address: 'Lindelaan 4, 7500 AB Enschede',
  phone: '053 123 45 67',
  fgName: 'Joke Wessels',
  fgPhone: '053 123 45 68',
};
export const employeeName = 'Fatma van der Berg';
export const today = '2026-03-02';

export const subjects: { readonly [K in ConsentKind]: Extract<ConsentSubject, { kind: K }> } = {
  askTreatingDoctor: {
    kind: 'askTreatingDoctor',
    details: {
      doctorName: 'dr. A. de Wit',
      specialism: 'revalidatiearts',
      purpose: 'beoordelen welk werk u kunt doen',
      questions: ['Hoelang duurt de behandeling nog?', 'Welke bewegingen raadt u af?'],
    },
  },
  shareWithThirdParty: {
    kind: 'shareWithThirdParty',
    details: {
      recipientName: 'Praktijk De Brug',
      recipientRole: 'ergotherapeut',
      purpose: 'de werkplek goed instellen',
      data: ['de lijst met mogelijkheden', 'de foto van de werkplek'],
      until: '2026-09-30',
    },
  },
  addendumEmployer: {
    kind: 'addendumEmployer',
    details: {
      employerName: 'Bakkerij Van Dijk',
      contactPerson: 'Hans Smit',
      purpose: 'uitleg aan uw ploeg',
      data: ['een uitleg in uw eigen woorden'],
      employeeInitiative: true,
      motivationId: uuid(77),
    },
  },
  keepLonger: {
    kind: 'keepLonger',
    details: { parts: ['medicalDossier', 'exposureFile'], reason: 'laterQuestion', until: '2050-12-31' },
  },
  processNotNecessary: {
    kind: 'processNotNecessary',
    details: {
      purpose: 'advies over sport na het werk',
      data: ['wat u in uw vrije tijd doet'],
      until: '2026-12-31',
    },
  },
  transferMedicalFile: {
    kind: 'transferMedicalFile',
    details: { organisationName: 'Arbodienst Het Anker', doctorName: 'drs. B. Jansen' },
  },
  newsletter: { kind: 'newsletter', details: { emailAddress: 'fatma@example.org' } },
};

/** Seals whatever is given: for records that were incomplete when they were sealed. */
export const sealed = (unsealed: object): Record<string, unknown> => ({
  ...unsealed,
  seal: sealOver(sealedPayload(unsealed)),
  amendments: [],
});

/** The fields of a good agreement of a kind, before the seal. */
export function unsealedAgreement(subject: ConsentSubject = subjects.askTreatingDoctor) {
  const text = composeConsentText({
    ...subject,
    language: 'nl',
    textVersion: '2026-1',
    organisation,
    employeeName,
    today,
  });
  const exactText = consentTextAsPlain(text);
  return {
    formatVersion: 1,
    id: uuid(1),
    dossierId: uuid(2),
    ...subject,
    employeeBornOn: '1984-05-17',
    capacityDoubt: false,
    kindVersion: text.kindVersion,
    textVersion: text.textVersion,
    language: 'nl',
    exactText,
    textHash: crypto.sha256Hex(exactText),
    decision: 'agreed',
    decidedAt: '2026-03-02T14:02:00+01:00',
    clock: { source: 'laptop', doubtSeconds: 2 },
    place: 'Enschede',
    device: { id: 'laptop-7', name: 'Koffer 7' },
    presentPersons: [{ name: 'Petra Bos', role: 'praktijkondersteuner' }],
    signature: {
      method: 'drawn',
      by: 'employee',
      strokes: [
        [
          { x: 1.5, y: 2, t: 0, pressure: 0.4 },
          { x: 3, y: 4.25, t: 16, pressure: 0.5 },
        ],
      ],
      width: 600,
      height: 200,
    },
    validFrom: today,
    validUntil: text.validUntil,
  };
}

/** A good agreement as stored; parsed by the schema, so that the fixture cannot drift from it. */
export const agreement = (subject?: ConsentSubject): ConsentRecord =>
  consentRecord.parse(sealed(unsealedAgreement(subject)));

/** `record` with one more sealed amendment. */
export const amended = (record: ConsentRecord, entry: UnsealedAmendment): ConsentRecord => ({
  ...record,
  amendments: [...record.amendments, { ...entry, seal: sealOver(amendmentPayload(record, entry)) }],
});

export const withdrawal = (withdrawnAt: string): UnsealedAmendment => ({
  kind: 'withdrawal',
  id: uuid(9),
  withdrawnAt,
  by: 'employee',
  means: 'inPerson',
});

export const used = (usedAt: string, documentId: string): UnsealedAmendment => ({
  kind: 'used',
  id: uuid(10),
  usedAt,
  documentId,
});
