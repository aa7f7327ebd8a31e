import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retentionTopic } from '../../../build/rules/topics/retention.ts';
import { addDays } from '../../../shared/domain/dates.ts';
import type { AbsenceCase } from '../../../shared/domain/absence-case.ts';
import type { Employee } from '../../../shared/domain/employee.ts';
import type { Employment } from '../../../shared/domain/employment.ts';
import { caseBody, employeeBody, employerBody, employmentBody } from '../../store/support.ts';
import {
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import { newFormEntry, newTestDossier } from './dossier-examples.ts';

const today = '2026-11-23';
let organisation: TestOrganisation;
let client: TestClient;

beforeAll(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
});
afterAll(() => organisation.remove());

const found = async (dossierId: string) => {
  const { items } = await client.ok('dossiers.search', { text: '', employerId: null, phase: 'alle' });
  return items.find((item) => item.dossierId === dossierId);
};

describe('the week of a case', () => {
  // First day of the earlier absence, of her recovery, of the later absence, and the week on 23 November 2026.
  it.each([
    // 14 free days: the 55 days before them count, so day 1 moves to 15 September.
    ['2026-09-01', '2026-10-19', '2026-11-02', 10],
    // 27 free days still are one case.
    ['2026-09-01', '2026-10-06', '2026-11-02', 9],
    // 28 free days are not: the count starts anew.
    ['2026-09-01', '2026-10-05', '2026-11-02', 4],
  ])(
    '[POO-10] counts an absence from %s, recovered on %s, along with one from %s: week %i, in the list and in the dossier',
    async (firstSickDay, recoveredOn, again, week) => {
      const { dossierId, employerId, employmentId } = await newTestDossier(client, {
        absence: { firstSickDay, recoveredOn, reportedOn: firstSickDay },
      });
      await client.ok('cases.create', {
        dossierId,
        absence: caseBody({ employmentId, firstSickDay: again, reportedOn: again }),
      });
      const { cases, next } = await client.ok('dossier.open', { dossierId });
      expect(cases.map((item) => item.week)).toEqual([null, week]);
      expect((await found(dossierId))?.week).toBe(week);
      const { items } = await client.ok('dossiers.search', { text: 'bakker', employerId, phase: 'lopend' });
      expect(items).toMatchObject([{ dossierId, firstSickDay: again, week }]);
      const day = cases[1]?.milestones.find(({ id }) => id === 'POO-2')?.due;
      expect(next === null || next.due >= today).toBe(true);
      // D+41 tells the same first day as the week does.
      const first = addDays(day ?? today, -41);
      expect(Math.floor((Date.parse(today) - Date.parse(first)) / (7 * 86_400_000)) + 1).toBe(week);
    },
  );

  it('is gone once she recovered, and once the guidance ended', async () => {
    for (const end of [{ recoveredOn: '2026-11-20' }, { guidanceEndedOn: '2026-11-20' }]) {
      const { dossierId, employmentId, caseId } = await newTestDossier(client);
      expect((await found(dossierId))?.week).toBe(4);
      const absence = caseBody({ employmentId, ...end });
      await client.ok('cases.save', { dossierId, caseId, baseVersion: 1, absence });
      expect((await found(dossierId))?.week).toBeNull();
      expect((await client.ok('dossier.open', { dossierId })).cases[0]?.week).toBeNull();
    }
  });
});

describe('the dossiers opened last', () => {
  it('come latest first, once each, and only those this user opened', async () => {
    const both = openTestOrganisation({ people: { arts: 'bedrijfsarts', casemanager: 'casemanager' } });
    const own = await both.as('arts');
    const first = await newTestDossier(own);
    const second = await newTestDossier(own);
    for (const { dossierId } of [first, second, first]) await own.ok('dossier.open', { dossierId });
    const recent = await own.ok('dossiers.recent', {});
    expect(recent.slice(0, 2).map(({ dossierId }) => dossierId)).toEqual([first.dossierId, second.dossierId]);
    expect(new Set(recent.map(({ dossierId }) => dossierId)).size).toBe(recent.length);
    const colleague = await both.as('casemanager');
    expect(await colleague.ok('dossiers.recent', {})).toEqual([]);
    await colleague.ok('dossier.open', { dossierId: second.dossierId });
    expect(await colleague.ok('dossiers.recent', {})).toMatchObject([{ dossierId: second.dossierId }]);
    both.remove();
  });
});

describe('dates of an absence that cannot be', () => {
  const wrong: readonly (readonly [string, Partial<AbsenceCase>, string])[] = [
    ['a first sick day in the future', { firstSickDay: '2026-11-24' }, 'impossibleDates'],
    ['a first sick day before birth', { firstSickDay: '1980-03-12' }, 'impossibleDates'],
    ['reported before she fell ill', { reportedOn: '2026-11-01' }, 'impossibleDates'],
    ['recovered in the future', { recoveredOn: '2026-11-24' }, 'impossibleDates'],
    ['recovered before she fell ill', { recoveredOn: '2026-11-01' }, 'invalidInput'],
    ['guidance that ended before it began', { guidanceEndedOn: '2026-11-01' }, 'invalidInput'],
    ['a day that does not exist', { firstSickDay: '2026-02-29' }, 'invalidInput'],
    ['a percentage over a hundred', { absencePercentage: 101 }, 'invalidInput'],
  ];

  it.each(wrong)('refuses %s, new or changed', async (_, change, code) => {
    const { dossierId, employmentId, caseId } = await newTestDossier(client, {
      absence: { recoveredOn: '2026-11-10' },
    });
    const before = client.commits();
    const absence = caseBody({ employmentId, ...change });
    expect(await client.code('cases.create', { dossierId, absence })).toBe(code);
    expect(await client.code('cases.save', { dossierId, caseId, baseVersion: 1, absence })).toBe(code);
    expect(client.commits()).toBe(before);
  });

  it('refuses a second case that runs, also one that is taken up again', async () => {
    const { dossierId, employmentId, caseId } = await newTestDossier(client, {
      absence: { recoveredOn: '2026-11-10' },
    });
    const again = caseBody({ employmentId, firstSickDay: '2026-11-18' });
    const { caseId: second } = await client.ok('cases.create', { dossierId, absence: again });
    expect(await client.code('cases.create', { dossierId, absence: again })).toBe('impossibleDates');
    const reopened = { dossierId, caseId, baseVersion: 1, absence: caseBody({ employmentId }) };
    expect(await client.code('cases.save', reopened)).toBe('impossibleDates');
    const running = {
      dossierId,
      caseId: second,
      baseVersion: 1,
      absence: { ...again, absencePercentage: 50 },
    };
    expect(await client.code('cases.save', running)).toBe('ok');
  });
});

describe('dates of a life that cannot be', () => {
  const wrong: readonly (readonly [string, Partial<Employee>])[] = [
    ['born tomorrow', { bornOn: '2026-11-24' }],
    ['died tomorrow', { diedOn: '2026-11-24' }],
    ['died before birth', { diedOn: '1980-03-11' }],
  ];
  const wrongWork: readonly (readonly [string, Partial<Employment>])[] = [
    ['employed before birth', { startedOn: '1980-03-11' }],
    ['left before birth', { endedOn: '1980-03-11' }],
  ];

  it.each(wrong)('[RET-35] [RET-36] refuses %s, new or changed', async (_, change) => {
    const { dossierId, employerId } = await newTestDossier(client);
    const before = client.commits();
    const employee = employeeBody(change);
    const employment = employmentBody(employerId);
    expect(await client.code('dossiers.create', { employee, employment })).toBe('impossibleDates');
    expect(await client.code('employee.save', { dossierId, baseVersion: 1, employee })).toBe(
      'impossibleDates',
    );
    expect(client.commits()).toBe(before);
    expect(await client.code('retention.read', { dossierId })).toBe('ok');
  });

  it.each(wrongWork)('[RET-35] refuses %s, new or changed', async (_, change) => {
    const { dossierId, employerId, employmentId } = await newTestDossier(client);
    const before = client.commits();
    const employment = employmentBody(employerId, change);
    const job = { dossierId, employment: { ...employment, jobTitle: 'kok' } };
    expect(await client.code('dossiers.create', { employee: employeeBody(), employment })).toBe(
      'impossibleDates',
    );
    expect(await client.code('employment.create', job)).toBe('impossibleDates');
    expect(await client.code('employment.save', { ...job, employmentId, baseVersion: 1 })).toBe(
      'impossibleDates',
    );
    expect(client.commits()).toBe(before);
    expect(await client.code('retention.read', { dossierId })).toBe('ok');
  });

  it('[RET-35] refuses a birth after the first day of work', async () => {
    const { dossierId } = await newTestDossier(client, { employment: { startedOn: '2000-01-01' } });
    const employee = employeeBody({ bornOn: '2000-01-02' });
    expect(await client.code('employee.save', { dossierId, baseVersion: 1, employee })).toBe(
      'impossibleDates',
    );
  });

  it('refuses a birth after the first sick day, and an employment or a contract that ends before it began', async () => {
    const { dossierId, employerId, employmentId } = await newTestDossier(client);
    const employee = employeeBody({ bornOn: '2026-11-02' });
    expect(await client.code('employee.save', { dossierId, baseVersion: 1, employee })).toBe(
      'impossibleDates',
    );
    const employment = employmentBody(employerId, { startedOn: '2020-01-02', endedOn: '2020-01-01' });
    expect(await client.code('employment.create', { dossierId, employment })).toBe('invalidInput');
    expect(
      await client.code('employment.save', { dossierId, employmentId, baseVersion: 1, employment }),
    ).toBe('invalidInput');
    const contract = { startsOn: '2020-01-02', endedOn: '2020-01-01' };
    const save = { employerId, baseVersion: 1, employer: employerBody(), contract };
    expect(await client.code('employers.save', save)).not.toBe('ok');
  });
});

describe('the retention tab', () => {
  const decide = (item: object) => retentionTopic.decide(retentionTopic.item.parse({ asOf: today, ...item }));

  it('[RET-8] gives the dates that the rules command gives, for a case whose guidance ended', async () => {
    const absence = { firstSickDay: '2026-01-05', reportedOn: '2026-01-06', recoveredOn: '2026-03-02' };
    const { dossierId, caseId } = await newTestDossier(client, {
      absence: { ...absence, guidanceEndedOn: '2026-03-10' },
    });
    const [, item] = await client.ok('retention.read', { dossierId });
    expect(item).toMatchObject({
      id: caseId,
      decision: 'keep',
      retainUntil: '2028-03-10',
      destroyableFrom: '2028-03-11',
      overRetentionDays: 0,
    });
    const { retainUntil, destroyableFrom, decision, reason } = decide({
      id: 'zaak',
      class: 'process',
      facts: { guidanceEndedOn: '2026-03-10' },
    }) as Record<string, unknown>;
    expect(item).toMatchObject({ retainUntil, destroyableFrom, decision, reason });
    expect(item?.grounds).toMatchObject([{ rule: 'RET-8', start: '2026-03-10', until: '2028-03-10' }]);
  });

  it('[RET-24] says from when someone may approve destruction, and not a day earlier', async () => {
    const absence = { firstSickDay: '2024-01-05', reportedOn: null, recoveredOn: '2024-03-02' };
    const decisions: (string | undefined)[] = [];
    for (const guidanceEndedOn of ['2024-11-22', '2024-11-23']) {
      const { dossierId } = await newTestDossier(client, { absence: { ...absence, guidanceEndedOn } });
      decisions.push((await client.ok('retention.read', { dossierId }))[1]?.decision);
    }
    expect(decisions).toEqual(['due', 'keep']);
  });

  it('[RET-23] gives no date while the case runs, and asks for the end of guidance once it is recovered', async () => {
    for (const [recoveredOn, decision] of [
      [null, 'keep'],
      ['2026-11-20', 'review'],
    ] as const) {
      const { dossierId } = await newTestDossier(client, { absence: { recoveredOn } });
      const items = await client.ok('retention.read', { dossierId });
      expect(items[1]).toMatchObject({ decision, retainUntil: null, destroyableFrom: null });
    }
  });

  it('[RET-1] [RET-2] [RET-22] weighs the medical dossier by the same facts as the rules command', async () => {
    const dossier = await newTestDossier(client, {
      absence: { recoveredOn: '2026-11-20', guidanceEndedOn: '2026-11-20' },
    });
    const { dossierId, employerId, employmentId } = dossier;
    await newFormEntry(client, dossier);
    const employment = employmentBody(employerId, { endedOn: '2026-11-10' });
    await client.ok('employment.save', { dossierId, employmentId, baseVersion: 1, employment });
    const contract = { startsOn: '2020-01-01', endedOn: '2026-12-31' };
    await client.ok('employers.save', { employerId, baseVersion: 1, employer: employerBody(), contract });
    const [medical] = await client.ok('retention.read', { dossierId });
    const decided = decide({
      id: 'medisch',
      class: 'medical',
      facts: {
        bornOn: '1980-03-12',
        employmentEndedOn: '2026-11-10',
        contractEndedOn: '2026-12-31',
        lastSubstantiveChangeOn: today,
      },
      ongoing: [],
    }) as Record<string, unknown>;
    const { decision, retainUntil, destroyableFrom, reason, overRetentionDays } = decided;
    expect(medical).toMatchObject({ decision, retainUntil, destroyableFrom, reason, overRetentionDays });
    expect(medical).toMatchObject({ retainUntil: '2046-12-31', destroyableFrom: '2047-01-01' });
    expect(medical?.grounds.map(({ rule, until }) => [rule, until])).toContainEqual(['RET-1', '2046-11-23']);
  });
});
