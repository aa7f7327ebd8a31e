import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signMembership } from '../../../electron/signatures/membership.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import { pathsIn } from '../../../electron/start/paths.ts';
import { event, rawConnection } from '../../store/support.ts';
import {
  newId,
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  medicalAnswers,
  newFormEntry,
  newTeamDossier,
  newTestDossier,
  type TestDossier,
} from './dossier-examples.ts';

const reason = 'Arts is met pensioen; werknemer heeft volgende week spreekuur.';
const today = '2026-11-23';
let organisation: TestOrganisation;

beforeAll(async () => {
  organisation = openTestOrganisation({
    people: { arts: 'bedrijfsarts', collega: 'bedrijfsarts', pob: 'praktijkondersteuner', fg: 'fg' },
  });
  for (const who of ['arts', 'collega', 'pob', 'fg']) await organisation.as(who);
});
afterAll(() => organisation.remove());

interface Period {
  readonly from: string;
  readonly until: string | null;
  readonly substitute?: boolean;
}

/** Puts these periods in the place of the memberships somebody has. */
function setPeriods(client: TestClient, dossierId: RecordId, who: string, periods: readonly Period[]): void {
  const { userId, name, function: functionName } = organisation.claimOf(who);
  client.context.store.write(event(), (reader) => {
    const stored = reader.ofDossier('teamMember', dossierId).filter(({ body }) => body.userId === userId);
    return {
      records: periods.map(({ from, until, substitute = false }, place) => {
        const at = { id: stored[place]?.id ?? newId(), dossierId };
        const period = { substitute, from, until, takeOverReason: null };
        return {
          kind: 'teamMember' as const,
          ...at,
          compartment: 'process' as const,
          baseVersion: stored[place]?.version ?? 0,
          body: signMembership(client.context.session, at, {
            userId,
            name,
            function: functionName,
            ...period,
          }),
        };
      }),
    };
  });
}

const rightsOf = async (client: TestClient, dossierId: RecordId) =>
  (await client.ok('dossier.open', { dossierId })).rights;

describe('memberships of one person', () => {
  let dossier: TestDossier;
  beforeAll(async () => {
    dossier = await newTestDossier(await organisation.as('arts'));
  });

  it.each([
    [
      'a second period after one that ended',
      [
        { from: '2020-01-01', until: '2026-10-01' },
        { from: '2026-11-01', until: null },
      ],
      true,
    ],
    [
      'a running period stored before one that ended',
      [
        { from: '2026-11-01', until: null },
        { from: '2020-01-01', until: '2026-10-01' },
      ],
      true,
    ],
    [
      'a day in the gap between two',
      [
        { from: '2020-01-01', until: '2026-11-22' },
        { from: '2026-11-24', until: null },
      ],
      false,
    ],
    ['a start in the future', [{ from: '2026-11-24', until: null }], false],
    ['a substitute on her last day', [{ from: '2026-11-01', until: today, substitute: true }], true],
    ['a substitute the day after', [{ from: '2026-11-01', until: '2026-11-22', substitute: true }], false],
  ] as const)('[ROL-4] [ROL-6] %s', async (_, periods, opens) => {
    const doctor = await organisation.as('arts');
    setPeriods(doctor, dossier.dossierId, 'arts', periods);
    const rights = await rightsOf(doctor, dossier.dossierId);
    expect(rights).toMatchObject({
      readMedical: opens,
      writeMedical: opens,
      takeOver: !opens,
      foundTeam: false,
    });
  });
});

describe('a dossier nobody holds any more', () => {
  it('[ROL-6] is taken over with a reason, by a bedrijfsarts, once; who had the key reads on', async () => {
    const doctor = await organisation.as('arts');
    const dossier = await newTestDossier(doctor);
    const { dossierId } = dossier;
    const entryId = await newFormEntry(doctor, dossier);
    setPeriods(doctor, dossierId, 'arts', [{ from: '2020-01-01', until: '2026-11-22' }]);
    expect(await rightsOf(doctor, dossierId)).toMatchObject({ readMedical: false, takeOver: true });
    expect(await doctor.code('team.takeOver', { dossierId, reason: '  ' })).toBe('invalidInput');
    expect(await doctor.code('team.takeOver', { dossierId, reason: 'a'.repeat(91) })).toBe('invalidInput');
    expect(await doctor.code('team.found', { dossierId })).toBe('notAllowed');
    expect(await (await organisation.as('pob')).code('team.takeOver', { dossierId, reason })).toBe(
      'notAllowed',
    );

    const back = await organisation.as('arts');
    await back.ok('team.takeOver', { dossierId, reason });
    expect(await rightsOf(back, dossierId)).toMatchObject({
      readMedical: true,
      writeMedical: true,
      takeOver: false,
    });
    expect((await back.ok('form.read', { dossierId, entryId })).medical?.answers).toEqual(medicalAnswers);
    expect(await back.code('team.takeOver', { dossierId, reason })).toBe('notAllowed');
  });

  it('[ROL-6] [STO-9] gives no key: without one the medical part stays closed, and the screen says so', async () => {
    const doctor = await organisation.as('arts');
    const dossier = await newTestDossier(doctor);
    const { dossierId } = dossier;
    const entryId = await newFormEntry(doctor, dossier, 'concept');
    setPeriods(doctor, dossierId, 'arts', [{ from: '2020-01-01', until: '2026-11-22' }]);
    const colleague = await organisation.as('collega');
    await colleague.ok('team.takeOver', { dossierId, reason });
    const rights = await rightsOf(colleague, dossierId);
    expect(rights).toMatchObject({
      readMedical: false,
      writeMedical: false,
      takeOver: false,
      lacksKey: true,
    });
    expect(rights.medicalClosedBecause).toContain('geen sleutel');
    expect((await colleague.ok('form.read', { dossierId, entryId })).medical).toBeNull();
    const part = { dossierId, entryId, baseVersion: 2, answers: medicalAnswers };
    expect(await colleague.code('form.saveMedical', part)).toBe('notAllowed');
  });

  it('[ROL-6] [LOG-1] shows the FG who took over and why, and nobody else why', async () => {
    const doctor = await organisation.as('arts');
    const { dossierId } = await newTestDossier(doctor);
    setPeriods(doctor, dossierId, 'arts', [{ from: '2020-01-01', until: '2026-11-22' }]);
    const colleague = await organisation.as('collega');
    await colleague.ok('team.takeOver', { dossierId, reason });
    const hers = await colleague.ok('access.read', { dossierId });
    expect(hers.team).toMatchObject([
      { name: 'Proef arts', state: 'ended', until: '2026-11-22', takeOverReason: null },
      { name: 'Proef collega', state: 'running', from: today, until: null, takeOverReason: null },
    ]);
    const fg = await organisation.as('fg');
    const { team, log } = await fg.ok('access.read', { dossierId });
    expect(team.map(({ takeOverReason }) => takeOverReason)).toEqual([null, reason]);
    expect(log).toContainEqual(
      expect.objectContaining({
        userName: 'Proef collega',
        purpose: `dossier overnemen: ${reason}`,
        outcome: 'ok',
      }),
    );
    expect(JSON.stringify(hers)).not.toContain(reason);
    // She set the laptop up: the database opens with her key.
    const first = await organisation.as('arts');
    const db = rawConnection(pathsIn(organisation.home).database, first.context.session.databaseKey);
    const purposes = db
      .prepare(
        'SELECT purpose FROM records UNION SELECT purpose FROM earlier_versions UNION SELECT purpose FROM audit',
      )
      .pluck()
      .all();
    db.close();
    expect(purposes).toContain('dossier overnemen');
    expect(purposes.join()).not.toContain(reason);
  });

  it('[ROL-2] a team that never was is founded, not taken over', async () => {
    const { dossierId } = await newTeamDossier(organisation, await organisation.as('arts'), []);
    const doctor = await organisation.as('arts');
    expect(await doctor.code('team.takeOver', { dossierId, reason })).toBe('notAllowed');
    expect(await doctor.code('team.found', { dossierId })).toBe('ok');
  });
});
