import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { toBase64 } from '../../electron/crypto/base64.ts';
import { publicKeyOf, signBytes } from '../../electron/crypto/curve-keys.ts';
import { signDossierKey } from '../../electron/signatures/dossier-key.ts';
import { signEnrolment } from '../../electron/vault/enrolment-signature.ts';
import { openStore, type StoreOptions } from '../../electron/store/open-store.ts';
import type {
  Actor,
  DossierKeyring,
  Reader,
  RecordWrite,
  Store,
  WrappedDossierKey,
} from '../../electron/store/port.ts';
import type { FunctionName } from '../../shared/access/functions.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import type { RecordBody } from '../../shared/records/kinds.ts';
import { timeOrderedId, type RecordId } from '../../shared/domain/record-id.ts';
import { purpose } from '../../shared/domain/purpose.ts';

/** A folder of its own for one test, removed by `remove`. */
export function testFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'arbokoffer-store-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

let counter = 0;

/** Ids in the order in which they are asked for. */
export function newId(): RecordId {
  counter += 1;
  return timeOrderedId(Date.UTC(2026, 10, 21) + counter, randomBytes(10));
}

export const databaseKey = new Uint8Array(createHash('sha256').update('test database key').digest());

/** Who works in the process that is killed, and looks afterwards. */
export const killedUser: RecordId = '0190f1aa-0000-7000-8000-000000000001';

/** The organisation of the tests, which enrols whoever a test asks for. */
const organisationSecret = new Uint8Array(createHash('sha256').update('test organisation').digest());

/** @param of function, and the organisation that enrols her: the one of the tests unless told */
export function testActor(
  name = 'Noor Testarts',
  userId: RecordId = newId(),
  of: { readonly function?: FunctionName; readonly organisation?: Uint8Array } = {},
): Actor {
  // The same user has the same key in every process of a test.
  const secret = new Uint8Array(createHash('sha256').update(`test user ${userId}`).digest());
  return {
    deviceId: newId(),
    sign: (text) => toBase64(signBytes(secret, Buffer.from(text, 'utf8'))),
    enrolment: signEnrolment(
      {
        userId,
        name,
        function: of.function ?? 'bedrijfsarts',
        registration: '',
        signingKey: toBase64(publicKeyOf('ed25519', secret)),
        encryptionKey: `${'B'.repeat(43)}=`,
        issuedAt: '2026-01-01T08:00:00.000Z',
      },
      of.organisation ?? organisationSecret,
    ),
  };
}

/** A ring that 'opens' a wrapped key by reading it: wrapping is the vault's business and tested there. */
const openRing: DossierKeyring = {
  unwrap: ({ wrapped }) => new Uint8Array(Buffer.from(wrapped, 'base64')),
};
export const emptyRing: DossierKeyring = { unwrap: () => null };

/** A key for this user, given by a colleague of the test organisation; by herself unless told. */
export function wrappedKey(
  dossierId: RecordId,
  userId: RecordId,
  giver: Pick<Actor, 'enrolment' | 'sign'> = testActor(undefined, userId),
): WrappedDossierKey {
  const wrapped = randomBytes(32).toString('base64');
  return signDossierKey(giver, { dossierId, userId, wrapped, wrappedAt: '2026-11-21T09:00:00.000Z' });
}

export function storeOptions(folder: string, change: Partial<StoreOptions> = {}): StoreOptions {
  return {
    file: join(folder, 'koffer.db'),
    watermarkFile: join(folder, 'koffer.peil'),
    anchors: [],
    mayBeNew: true,
    key: databaseKey,
    keyring: openRing,
    actor: testActor(),
    clock: () => new Date(),
    newId,
    program: 1,
    ...change,
  };
}

export const openTestStore = (folder: string, change: Partial<StoreOptions> = {}) =>
  openStore(storeOptions(folder, change));

/** A second connection with the key, to look behind the store's back. */
export function rawConnection(file: string, key: Uint8Array = databaseKey): Database.Database {
  const db = new Database(file);
  db.pragma(`cipher='sqlcipher'`);
  db.pragma('legacy=4');
  db.key(Buffer.from(`raw:${Buffer.from(key).toString('hex')}`));
  return db;
}

export function event(change: Partial<AuditEvent> = {}): AuditEvent {
  return {
    event: 'test.change',
    action: 'update',
    outcome: 'ok',
    purpose: purpose('Proef'),
    objectKind: 'employee',
    objectId: null,
    dossierId: null,
    ...change,
  };
}

const noAddress = { street: '', postcode: '', city: '' };

export function employerBody(change: Partial<RecordBody<'employer'>> = {}): RecordBody<'employer'> {
  return {
    name: 'Bakkerij De Korenaar',
    address: { ...noAddress, city: 'Zeist' },
    contactName: 'P. de Wit',
    contactEmail: '',
    contactPhone: '',
    ...change,
  };
}

export function employeeBody(change: Partial<RecordBody<'employee'>> = {}): RecordBody<'employee'> {
  return {
    givenName: 'Jan',
    infix: '',
    familyName: 'Bakker',
    bornOn: '1980-03-12',
    gender: 'man',
    address: noAddress,
    nursingAddress: null,
    email: '',
    phone: '',
    diedOn: null,
    ...change,
  };
}

export function employmentBody(
  employerId: RecordId,
  change: Partial<RecordBody<'employment'>> = {},
): RecordBody<'employment'> {
  return {
    employerId,
    startedOn: null,
    endedOn: null,
    jobTitle: 'lasser',
    contractHours: null,
    personnelNumber: 'P-4711',
    managerName: '',
    managerContact: '',
    ...change,
  };
}

/** Of an employment that is nowhere, unless it is said. */
export function caseBody(change: Partial<RecordBody<'absenceCase'>> = {}): RecordBody<'absenceCase'> {
  return {
    employmentId: newId(),
    firstSickDay: '2026-11-02',
    reportedOn: null,
    recoveredOn: null,
    absencePercentage: 100,
    expectedDuration: '',
    vangnet: 'geen',
    trafficAccident: null,
    guidanceEndedOn: null,
    ...change,
  };
}

export function formPartBody(change: Partial<RecordBody<'formMedical'>> = {}): RecordBody<'formMedical'> {
  return {
    entryId: newId(),
    caseId: newId(),
    formId: 'proefformulier',
    formVersion: 1,
    hasMedicalPart: true,
    answers: {},
    state: 'concept',
    startedAt: '2026-11-21T09:00:00.000Z',
    finalisedAt: null,
    authorId: newId(),
    ...change,
  };
}

export function reportDraftBody(
  authorId: RecordId,
  change: Partial<RecordBody<'reportDraft'>> = {},
): RecordBody<'reportDraft'> {
  return {
    reportKind: 'terugkoppeling',
    caseId: newId(),
    content: { work: '', duration: '', degree: '', advice: '' },
    shown: null,
    fixed: null,
    documentNumber: '1',
    writtenOn: '2026-11-21',
    state: 'concept',
    authorId,
    startedAt: '2026-11-21T09:00:00.000Z',
    ...change,
  };
}

export function visitBody(change: Partial<RecordBody<'visit'>> = {}): RecordBody<'visit'> {
  return {
    kind: 'spreekuur',
    on: '2026-11-23',
    at: '09:30',
    minutes: 30,
    place: '',
    state: 'gepland',
    startedAt: null,
    finishedAt: null,
    ...change,
  };
}

export function visitWrite(
  dossierId: RecordId,
  body = visitBody(),
  version: { readonly id?: RecordId; readonly baseVersion?: number } = {},
): RecordWrite<'visit'> {
  const { id = newId(), baseVersion = 0 } = version;
  return { kind: 'visit', id, dossierId, compartment: 'process', baseVersion, body };
}

export function employerWrite(id: RecordId, body = employerBody(), baseVersion = 0): RecordWrite<'employer'> {
  return { kind: 'employer', id, dossierId: null, compartment: 'process', baseVersion, body };
}

export function employeeWrite(id: RecordId, body = employeeBody(), baseVersion = 0): RecordWrite<'employee'> {
  return { kind: 'employee', id, dossierId: id, compartment: 'identity', baseVersion, body };
}

export function employmentWrite(
  dossierId: RecordId,
  body: RecordBody<'employment'>,
  version: { readonly id?: RecordId; readonly baseVersion?: number } = {},
): RecordWrite<'employment'> {
  const { id = newId(), baseVersion = 0 } = version;
  return { kind: 'employment', id, dossierId, compartment: 'identity', baseVersion, body };
}

export function medicalWrite(
  dossierId: RecordId,
  body: RecordBody<'formMedical'>,
  version: { readonly id?: RecordId; readonly baseVersion?: number } = {},
): RecordWrite<'formMedical'> {
  return {
    kind: 'formMedical',
    id: version.id ?? newId(),
    dossierId,
    compartment: 'medical',
    baseVersion: version.baseVersion ?? 0,
    body,
  };
}

/** Reads anything without a line in the log, to look at what a test did. The product cannot: the type keeps it out. */
export const peek = <Result>(store: Store, read: (reader: Reader) => Result): Result =>
  store.readOrganisation((reader) => read(reader as Reader));
