import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBase64 } from '../../../electron/crypto/base64.ts';
import { signBytes } from '../../../electron/crypto/curve-keys.ts';
import { signMembership } from '../../../electron/signatures/membership.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import type { TeamMember } from '../../../shared/domain/treatment-team.ts';
import { event } from '../../store/support.ts';
import { newId, openTestOrganisation, type TestOrganisation } from '../../support/test-organisation.ts';
import { newTestDossier, type TestDossier } from './dossier-examples.ts';

let organisation: TestOrganisation;
let dossier: TestDossier;
beforeAll(async () => {
  organisation = openTestOrganisation({
    people: { arts: 'bedrijfsarts', pob: 'praktijkondersteuner', manager: 'casemanager' },
  });
  dossier = await newTestDossier(await organisation.as('arts'));
  for (const who of ['pob', 'manager']) await organisation.as(who);
});
afterAll(() => organisation.remove());

/** A membership of this colleague from long ago until for ever. */
function memberOf(who: string): Omit<TeamMember, 'signedBy' | 'signature'> {
  const { userId, name, function: functionName } = organisation.claimOf(who);
  const always = { substitute: false, from: '2020-01-01', until: null, takeOverReason: null };
  return { userId, name, function: functionName, ...always };
}

/** The attack: a row in the table, from whoever has the database key. */
async function plant(
  make: (at: { id: RecordId; dossierId: RecordId }) => Promise<TeamMember>,
): Promise<RecordId> {
  const at = { id: newId(), dossierId: dossier.dossierId };
  const body = await make(at);
  const { store } = (await organisation.as('arts')).context;
  store.write(event(), () => ({
    records: [{ kind: 'teamMember', ...at, compartment: 'process', baseVersion: 0, body }],
  }));
  return at.id;
}

const unsigned = () => Promise.resolve({ ...memberOf('pob'), signedBy: null, signature: '' });
const sessionOf = async (who: string) => (await organisation.as(who)).context.session;

describe('[VLT-21] a membership', () => {
  it.each([
    ['that nobody signed', unsigned],
    [
      'that nobody signed, in the name of the doctor',
      async () => ({ ...(await unsigned()), signedBy: organisation.claimOf('arts').userId }),
    ],
    [
      'that she signed herself',
      async (at: { id: RecordId; dossierId: RecordId }) =>
        signMembership(await sessionOf('pob'), at, memberOf('pob')),
    ],
    [
      'that a casemanager signed',
      async (at: { id: RecordId; dossierId: RecordId }) =>
        signMembership(await sessionOf('manager'), at, memberOf('pob')),
    ],
    [
      'that the doctor signed for another dossier',
      async ({ id }: { id: RecordId }) =>
        signMembership(await sessionOf('arts'), { id, dossierId: newId() }, memberOf('pob')),
    ],
    [
      'that the doctor signed with an end',
      async (at: { id: RecordId; dossierId: RecordId }) => ({
        ...signMembership(await sessionOf('arts'), at, { ...memberOf('pob'), until: '2020-01-02' }),
        until: null,
      }),
    ],
    [
      'that was signed under an organisation of her own',
      async (at: { id: RecordId; dossierId: RecordId }) => {
        const { enrolment } = await sessionOf('arts');
        const secret = randomBytes(32);
        const sign = (text: string): string => toBase64(signBytes(secret, Buffer.from(text, 'utf8')));
        return signMembership({ enrolment, sign }, at, memberOf('pob'));
      },
    ],
  ])('%s does not count, and is shown for what it is', async (_what, make) => {
    await plant(make);
    const pob = await organisation.as('pob');
    const { rights } = await pob.ok('dossier.open', { dossierId: dossier.dossierId });
    expect(rights).toMatchObject({ readMedical: false, writeMedical: false, foundTeam: false });
    const { team } = await pob.ok('access.read', { dossierId: dossier.dossierId });
    expect(
      team.filter(({ function: name }) => name === 'praktijkondersteuner').map(({ state }) => state),
    ).toContain('unproven');
    expect(team.filter(({ state }) => state === 'running').map(({ function: name }) => name)).toEqual([
      'bedrijfsarts',
    ]);
  });

  it('that the doctor signed counts', async () => {
    await plant(async (at) => signMembership(await sessionOf('arts'), at, memberOf('pob')));
    const pob = await organisation.as('pob');
    const { team } = await pob.ok('access.read', { dossierId: dossier.dossierId });
    expect(team.filter(({ state }) => state === 'running')).toHaveLength(2);
  });
});

describe('[VLT-21] a store', () => {
  it('does not open for who made an organisation of her own [ROL-5]', async () => {
    const colleague = organisation.client('zelfbenoemd');
    await organisation.as('arts');
    const user = { name: 'Zij Zelf', function: 'bedrijfsarts', registration: '' } as const;
    const { organisation: profile } = (await organisation.as('arts')).context.store.readOrganisation(
      (reader) => {
        const [only] = reader.all('organisation');
        if (only === undefined) throw new Error('no organisation');
        return { organisation: only.body };
      },
    );
    (await organisation.as('arts')).briefcase.closeWithoutSaving();
    const passphrase = 'kano beukennoot zeven vensters';
    const { recoveryKey, organisationKey } = await colleague.ok('setup.begin', {
      organisation: profile,
      user,
      passphrase,
      organisationKey: null,
    });
    expect(await colleague.code('setup.confirm', { recoveryKey, organisationKey })).toBe(
      'organisationForeign',
    );
    expect(colleague.briefcase.context).toBeNull();
  });
});
