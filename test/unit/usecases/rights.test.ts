import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUNCTION_NAMES, type FunctionName } from '../../../shared/access/functions.ts';
import { contract, type ChannelName } from '../../../shared/ipc/contract.ts';
import { openTestOrganisation, type TestOrganisation } from '../../support/test-organisation.ts';
import { tryEveryChannel, newFilledDossier, team, type FilledDossier } from './every-channel.ts';
import { machtiging } from './dossier-examples.ts';
import { peek } from '../../store/support.ts';

/** The table of shared/access/SPEC.md, written out once more by channel: D doctor, A AOS, P POB, C casemanager, W arbeidsdeskundige, L planner, F FG. Small: she may look, but there is nothing of hers to find. */
const table = {
  'today.read': 'DAPCWL-',
  'queue.list': 'DAPCWLF',
  'organisation.save': 'DAPCW--',
  'employers.list': 'DAPCWLF',
  'employers.create': 'DAPC---',
  'employers.read': 'DAPCWLF',
  'employers.save': 'DAPC---',
  'dossiers.search': 'DAPCWLF',
  'dossiers.recent': 'DAPCWLF',
  'dossiers.create': 'DAPC---',
  'dossier.open': 'DAPCWLF',
  'employee.save': 'DAPC---',
  'employment.create': 'DAPC---',
  'employment.save': 'DAPC---',
  'cases.save': 'DAPCW--',
  'cases.create': 'DAPCW--',
  'visits.plan': 'DAPCWL-',
  'visits.save': 'DAPCWL-',
  'visits.mark': 'DAPCWL-',
  'visits.day': 'DAPCWL-',
  'access.read': 'DAPCWLF',
  'retention.read': 'DAPCW-F',
  'log.check': '------F',
  'holds.list': 'DAPCW-F',
  'holds.place': '------F',
  'holds.end': '------F',
  'form.start': 'DAPCW--',
  'form.read': 'DAPCW--',
  'form.saveProcess': 'DAPCW--',
  'form.saveMedical': 'DAP----',
  'form.finalise': 'DAPCW--',
  'consent.list': 'DAPCW--',
  'klantmodus.begin': 'DAPCW--',
  'consent.compose': 'DAPCW--',
  'consent.decide': 'DAPCW--',
  'consent.copyGiven': 'DAPCW--',
  'consent.document': 'DAPCW--',
  'consent.withdraw': 'DAPCW--',
  'report.list': 'DAPCW--',
  'report.document': 'DAPCW--',
  'report.staysHere': 'DAPCW--',
  'report.check': 'DAPCW--',
  'report.start': 'DAPC---',
  'report.read': 'DAPCw--',
  'report.save': 'DAPC---',
  'report.preview': 'DAPCw--',
  'report.shown': 'DAPC---',
  'report.release': 'D--C---',
  // Only in a dossier whose team is still empty, and each dossier here has one.
  'team.found': '-------',
  // Only in a dossier whose team has left, and each team here runs.
  'team.takeOver': '-------',
} as const satisfies Partial<Record<ChannelName, string>>;

const people = Object.fromEntries(FUNCTION_NAMES.map((name) => [name, name])) as Record<
  FunctionName,
  FunctionName
>;
let organisation: TestOrganisation;
const dossiers = new Map<FunctionName, FilledDossier>();

beforeAll(async () => {
  organisation = openTestOrganisation({ people });
  for (const name of FUNCTION_NAMES) await organisation.as(name);
  const doctor = await organisation.as('bedrijfsarts');
  for (const name of FUNCTION_NAMES) dossiers.set(name, await newFilledDossier(organisation, doctor));
}, 60_000);
afterAll(() => organisation.remove());

const judged = Object.keys(table) as readonly (keyof typeof table)[];
const outcomeOf = (letter: string): string =>
  letter === '-' ? 'notAllowed' : letter === letter.toLowerCase() ? 'recordMissing' : 'ok';
const dossierOf = (name: FunctionName): FilledDossier => {
  const dossier = dossiers.get(name);
  if (dossier === undefined) throw new Error('no dossier');
  return dossier;
};

describe('each channel that the matrix decides about', () => {
  it('stands in the table', () => {
    const decided = Object.entries(contract)
      .filter(([, { permission }]) => 'action' in permission)
      .map(([name]) => name);
    expect(judged.toSorted()).toEqual(decided.toSorted());
  });

  it.each(FUNCTION_NAMES.map((name, place) => ({ name, place })))(
    '[ROL-1] [ROL-2] opens to $name exactly as the matrix says',
    async ({ name, place }) => {
      const client = await organisation.as(name);
      const seen = await tryEveryChannel(client, dossierOf(name));
      const expected = judged.map((channel) => [channel, outcomeOf(table[channel].charAt(place))]);
      expect(seen).toEqual(Object.fromEntries(expected));
    },
  );
});

describe('a refusal', () => {
  it('[ROL-3] [STO-11] leaves one line with outcome geweigerd, from the door and from the use case alike', async () => {
    const client = await organisation.as('casemanager');
    const { dossierId, entryId } = dossierOf('fg');
    const attempts = [
      () => client.code('form.saveMedical', { dossierId, entryId, baseVersion: 3, answers: {} }),
      () => client.code('consent.compose', { dossierId, subject: machtiging, language: 'nl' }),
    ];
    for (const attempt of attempts) {
      const before = client.commits();
      expect(await attempt()).toBe('notAllowed');
      expect(client.commits()).toBe(before + 1);
      const [line] = peek(client.context.store, ({ queries }) => queries.auditLines({ dossierId, limit: 1 }));
      expect(line).toMatchObject({ sequence: before + 1, outcome: 'geweigerd', function: 'casemanager' });
    }
  });
});

describe('[ROL-1] who reads identity only', () => {
  it.each(['planner', 'fg'] as const)('%s is told nothing of anyone’s absence', async (name) => {
    const client = await organisation.as(name);
    const { dossierId } = dossierOf('fg');
    const dossier = await client.ok('dossier.open', { dossierId });
    expect(dossier.employee.familyName).toBe('Bakker');
    expect(dossier).toMatchObject({ cases: [], formEntries: [], timeline: [], next: null });
    expect(dossier.visits).toHaveLength(name === 'planner' ? 1 : 0);
    const found = await client.ok('dossiers.search', { text: '', employerId: null, phase: 'alle' });
    expect(found.items.length).toBeGreaterThanOrEqual(FUNCTION_NAMES.length);
    for (const item of found.items)
      expect(item).toMatchObject({ caseId: null, firstSickDay: null, recoveredOn: null, week: null });
    for (const phase of ['lopend', 'hersteld', 'geen-verzuim'] as const)
      expect(await client.ok('dossiers.search', { text: '', employerId: null, phase })).toEqual(found);
  });

  it('a planner sees the visits of today and no milestones; a casemanager sees both', async () => {
    const { dossierId } = dossierOf('fg');
    const manager = await organisation.as('casemanager');
    const visit = { kind: 'spreekuur', on: '2026-11-23', at: '13:00', minutes: 30, place: '' } as const;
    await manager.ok('visits.plan', { dossierId, visit });
    const open = await manager.ok('today.read', {});
    expect(open.visits.length).toBeGreaterThan(0);
    expect(open.due.length).toBeGreaterThan(0);
    const planner = await organisation.as('planner');
    const seen = await planner.ok('today.read', {});
    expect(seen.visits).toEqual(open.visits);
    expect(seen.due).toEqual([]);
  });

  it('only the FG reads the access log', async () => {
    const { dossierId } = dossierOf('fg');
    for (const name of FUNCTION_NAMES) {
      const client = await organisation.as(name);
      const view = await client.ok('access.read', { dossierId });
      expect([name, view.log === null, view.logClosedBecause === '']).toEqual([
        name,
        name !== 'fg',
        name === 'fg',
      ]);
      expect(view.team.map(({ function: role }) => role)).toEqual(team);
    }
    const fg = await organisation.as('fg');
    const { log } = await fg.ok('access.read', { dossierId });
    expect(
      log?.some(
        ({ purpose, userName }) => purpose.includes('formulier') && userName.includes('bedrijfsarts'),
      ),
    ).toBe(true);
  });
});
