import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathsIn } from '../../electron/start/paths.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { argon2InWorker } from '../../electron/vault/argon2.ts';
import { openVault } from '../../electron/vault/vault.ts';
import { employerBody, employerWrite, employeeWrite, employmentWrite, event } from '../store/support.ts';
import { companyName, idSource, employmentOf, person, seededRandom } from './store-data.ts';

const passphrase = 'vier paarse lampen boven water';
const employers = 100;
const batch = 1_000;

/** Makes a profile with so many invented employees, by the real vault and the real store. Gives the passphrase. */
export async function fillProfile(folder: string, employees: number): Promise<string> {
  const paths = pathsIn(folder);
  mkdirSync(dirname(paths.database), { recursive: true });
  const newId = idSource();
  const clock = (): Date => new Date();
  const vault = openVault({
    folder: paths.vault,
    keyStore: {
      available: () => Promise.resolve(false),
      encrypt: () => Promise.reject(new Error('none')),
      decrypt: () => Promise.reject(new Error('none')),
    },
    clock,
    random: randomBytes,
    newId,
    readPin: () => Promise.resolve({ state: 'none' }),
    stretchPassphrase: argon2InWorker(new URL('../../electron/vault/argon2-worker.ts', import.meta.url)),
  });
  const setup = await vault.setUp(
    { name: 'dr. Noor Verzonnen', function: 'bedrijfsarts', registration: '' },
    { name: 'Arbodienst voor de meting', typedKey: null },
    passphrase,
  );
  await setup.confirm(setup);
  const { databaseKey, keyring } = setup.session;
  const store = openStore({
    file: paths.database,
    watermarkFile: paths.watermark,
    anchors: [],
    mayBeNew: true,
    key: databaseKey,
    keyring,
    actor: setup.session,
    clock,
    newId,
    program: 1,
  });
  const random = seededRandom(11);
  const common = { dossierId: null, compartment: 'process', baseVersion: 0 } as const;
  store.write(event(), () => ({
    records: [
      {
        ...common,
        kind: 'organisation',
        id: newId(),
        body: {
          name: 'Arbodienst voor de meting',
          tagline: '',
          address: { street: '', postcode: '', city: '' },
          phone: '000 000 00 00',
          email: '',
          chamberOfCommerce: '',
          certificates: [],
          privacyOfficer: { name: 'Mieke Voorbeeld', phone: '', email: '' },
        },
      },
      {
        ...common,
        kind: 'enrolment',
        id: setup.session.enrolment.claim.userId,
        body: setup.session.enrolment,
      },
    ],
  }));
  const companies = Array.from({ length: employers }, (_, index) => ({
    id: newId(),
    name: companyName(index, random),
  }));
  store.write(event(), () => ({
    records: companies.map(({ id, name }) => employerWrite(id, employerBody({ name }))),
  }));
  for (let from = 0; from < employees; from += batch) {
    store.write(event(), () => ({
      records: Array.from({ length: Math.min(batch, employees - from) }, (_, offset) => {
        const [id, index] = [newId(), from + offset];
        const job = employmentOf(index, companies[index % employers]?.id ?? '');
        return [employeeWrite(id, person(index, random)), employmentWrite(id, job, { id: newId() })];
      }).flat(),
    }));
  }
  store.close();
  setup.session.wipe();
  return passphrase;
}
