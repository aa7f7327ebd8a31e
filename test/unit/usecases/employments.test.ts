import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseBody, employeeBody, employerBody, employmentBody, peek } from '../../store/support.ts';
import {
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  newDraft,
  newFormEntry,
  newTestDossier,
  shownOnScreen,
  type TestDossier,
} from './dossier-examples.ts';

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;
let bakery: string;

beforeEach(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
  dossier = await newTestDossier(client, { employment: { startedOn: '2015-01-01' } });
  ({ employerId: bakery } = await client.ok('employers.create', {
    employer: employerBody({ name: 'Nieuwe Oven', contactName: 'mevrouw Nieuw' }),
    contractStartsOn: '2020-01-01',
  }));
});
afterEach(() => organisation.remove());

const stored = employmentBody('', { startedOn: '2015-01-01' });

/** She leaves on the 10th and starts elsewhere on the 11th; the absence began before. */
async function move(): Promise<string> {
  const { dossierId, employerId, employmentId } = dossier;
  const left = { ...stored, employerId, endedOn: '2026-11-10' };
  await client.ok('employment.save', { dossierId, employmentId, baseVersion: 1, employment: left });
  const employment = employmentBody(bakery, {
    startedOn: '2026-11-11',
    jobTitle: 'bakker',
    personnelNumber: 'N-1',
  });
  const created = await client.ok('employment.create', { dossierId, employment });
  return created.employmentId;
}

async function release(): Promise<string> {
  const draft = await newDraft(client, dossier);
  await client.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
  return (await client.ok('report.release', { ...draft, baseVersion: 3 })).releasedId;
}

const open = () => client.ok('dossier.open', { dossierId: dossier.dossierId });
const medical = async () => (await client.ok('retention.read', { dossierId: dossier.dossierId }))[0];

describe('[EMP-11] who moves to another employer', () => {
  it('leaves what was released where it went', async () => {
    const releasedId = await release();
    const read = () =>
      peek(client.context.store, (reader) => ({
        body: reader.get('releasedReport', releasedId).body,
        bytes: reader.blob(reader.get('releasedReport', releasedId).body.blobId).sha256,
      }));
    const before = read();
    await move();
    expect(read()).toEqual(before);
    expect(before.body.facts.recipient.employerId).toBe(dossier.employerId);
  });

  it('has reports of the old absence go to the old employer, with the number she had there', async () => {
    await move();
    const draft = await newDraft(client, dossier);
    expect((await client.ok('report.read', draft)).recipient).toEqual({
      employerName: 'Bakkerij De Korenaar',
      contactName: 'P. de Wit',
    });
    await client.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
    const { releasedId } = await client.ok('report.release', { ...draft, baseVersion: 3 });
    const { facts } = peek(client.context.store, (reader) => reader.get('releasedReport', releasedId)).body;
    expect(facts.recipient.employerId).toBe(dossier.employerId);
    expect(facts.employee.personnelNumber).toBe('P-4711');
    expect(organisation.rendered.at(-1)?.html).toContain('Bakkerij De Korenaar');
    expect(organisation.rendered.at(-1)?.html).not.toContain('Nieuwe Oven');
  });

  it('has reports of a new absence go to the new one', async () => {
    const employmentId = await move();
    const { dossierId, caseId } = dossier;
    const recovered = caseBody({ employmentId: dossier.employmentId, recoveredOn: '2026-11-09' });
    await client.ok('cases.save', { dossierId, caseId, baseVersion: 1, absence: recovered });
    const next = await client.ok('cases.create', {
      dossierId,
      absence: caseBody({ employmentId, firstSickDay: '2026-11-16' }),
    });
    const draft = await newDraft(client, { ...dossier, caseId: next.caseId });
    expect((await client.ok('report.read', draft)).recipient).toEqual({
      employerName: 'Nieuwe Oven',
      contactName: 'mevrouw Nieuw',
    });
  });

  it('is known by the new work, unless the absence from the old still runs', async () => {
    const employmentId = await move();
    expect((await open()).currentEmploymentId).toBe(dossier.employmentId);
    const { dossierId, caseId } = dossier;
    const recovered = caseBody({ employmentId: dossier.employmentId, recoveredOn: '2026-11-20' });
    await client.ok('cases.save', { dossierId, caseId, baseVersion: 1, absence: recovered });
    const view = await open();
    expect(view.currentEmploymentId).toBe(employmentId);
    expect(view.employments.map(({ employerName, state }) => [employerName, state])).toEqual([
      ['Nieuwe Oven', 'running'],
      ['Bakkerij De Korenaar', 'past'],
    ]);
    const work = view.timeline.filter(({ label }) => label.endsWith('dienst'));
    expect(work.map(({ label, detail, at }) => [label, detail, at])).toEqual([
      ['In dienst', 'bakker', '2026-11-11'],
      ['Uit dienst', 'lasser', '2026-11-10'],
      ['In dienst', 'lasser', '2015-01-01'],
    ]);
  });

  it('counts the weeks with each employer for itself', async () => {
    const employmentId = await move();
    const { dossierId, caseId } = dossier;
    const recovered = caseBody({ employmentId: dossier.employmentId, recoveredOn: '2026-11-12' });
    await client.ok('cases.save', { dossierId, caseId, baseVersion: 1, absence: recovered });
    const absence = caseBody({ employmentId, firstSickDay: '2026-11-16' });
    await client.ok('cases.create', { dossierId, absence });
    expect((await open()).cases.map(({ week }) => week)).toEqual([null, 2]);
  });
});

describe('[EMP-11] an absence', () => {
  it('can be put right to another employment until a report left, and then no more', async () => {
    const { dossierId, employerId, caseId, employmentId } = dossier;
    const employment = employmentBody(bakery, { startedOn: '2024-01-01', jobTitle: 'verkoper' });
    const second = await client.ok('employment.create', { dossierId, employment });
    const to = (id: string, baseVersion: number) =>
      client.code('cases.save', {
        dossierId,
        caseId,
        baseVersion,
        absence: caseBody({ employmentId: id, absencePercentage: 40 + baseVersion }),
      });
    expect(await to(second.employmentId, 1)).toBe('ok');
    expect(await to(employmentId, 2)).toBe('ok');
    await release();
    expect(await to(second.employmentId, 3)).toBe('recipientFixed');
    expect(await to(employmentId, 3)).toBe('ok');
    const save = { dossierId, employmentId, baseVersion: 1 };
    expect(
      await client.code('employment.save', { ...save, employment: { ...stored, employerId: bakery } }),
    ).toBe('recipientFixed');
    expect(await client.code('employment.save', { ...save, employment: { ...stored, employerId } })).toBe(
      'ok',
    );
  });

  it('[EMP-2] that went to another employer after its report was shown has that report shown again', async () => {
    const { dossierId, caseId } = dossier;
    const draft = await newDraft(client, dossier);
    await client.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
    const employment = employmentBody(bakery, { startedOn: '2024-01-01' });
    const { employmentId } = await client.ok('employment.create', { dossierId, employment });
    await client.ok('cases.save', { dossierId, caseId, baseVersion: 1, absence: caseBody({ employmentId }) });
    expect(await client.code('report.release', { ...draft, baseVersion: 3 })).toBe('reportNotShown');
    expect((await client.ok('report.read', draft)).shown).toBeNull();
    expect((await client.ok('report.preview', draft)).fixed).toBe(false);
    const { drafts } = await client.ok('report.list', { dossierId });
    expect(drafts.map(({ state }) => state)).toEqual(['concept']);
    await client.ok('report.shown', { ...draft, baseVersion: 3, shown: shownOnScreen });
    await client.ok('report.release', { ...draft, baseVersion: 4 });
    const { released } = await client.ok('report.list', { dossierId });
    expect(released.map(({ recipient }) => recipient)).toEqual(['mevrouw Nieuw, Nieuwe Oven']);
  });

  it('is refused outside its employment, and in an employment of somebody else', async () => {
    const { dossierId, employerId, employmentId } = dossier;
    const absence = caseBody({ employmentId, firstSickDay: '2014-12-31', recoveredOn: '2015-02-01' });
    expect(await client.code('cases.create', { dossierId, absence })).toBe('impossibleDates');
    const other = await newTestDossier(client);
    const theirs = caseBody({ employmentId: other.employmentId, firstSickDay: '2026-11-20' });
    expect(await client.code('cases.create', { dossierId, absence: theirs })).toBe('recordMissing');
    const ends = { ...stored, employerId, endedOn: '2026-11-01' };
    expect(
      await client.code('employment.save', { dossierId, employmentId, baseVersion: 1, employment: ends }),
    ).toBe('impossibleDates');
  });
});

describe('who has two jobs', () => {
  it('can be absent from both at once, and from each once', async () => {
    const { dossierId } = dossier;
    const employment = employmentBody(bakery, { startedOn: '2024-01-01', jobTitle: 'verkoper' });
    const { employmentId } = await client.ok('employment.create', { dossierId, employment });
    const absence = caseBody({ employmentId, firstSickDay: '2026-11-20' });
    expect(await client.code('cases.create', { dossierId, absence })).toBe('ok');
    expect(await client.code('cases.create', { dossierId, absence })).toBe('impossibleDates');
    const list = await client.ok('employers.list', {});
    expect(list.map(({ employees, runningCases }) => [employees, runningCases])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const { due } = await client.ok('today.read', {});
    expect(new Set(due.map(({ employerName }) => employerName))).toEqual(
      new Set(['Bakkerij De Korenaar', 'Nieuwe Oven']),
    );
  });

  it('is not the same job twice, and never work before birth', async () => {
    const { dossierId, employerId } = dossier;
    const again = { dossierId, employment: { ...stored, employerId } };
    expect(await client.code('employment.create', again)).toBe('impossibleDates');
    const employee = employeeBody({ bornOn: '2015-01-02' });
    expect(await client.code('employee.save', { dossierId, baseVersion: 1, employee })).toBe(
      'impossibleDates',
    );
  });
});

describe('the retention of who comes back', () => {
  it('[RET-2] [RET-27] starts at the last end, and has not started when she works again', async () => {
    await newFormEntry(client, dossier);
    const { dossierId, employerId, employmentId, caseId } = dossier;
    const ended = { employmentId, recoveredOn: '2026-11-05', guidanceEndedOn: '2026-11-05' };
    await client.ok('cases.save', { dossierId, caseId, baseVersion: 1, absence: caseBody(ended) });
    const left = { ...stored, employerId, endedOn: '2026-11-10' };
    await client.ok('employment.save', { dossierId, employmentId, baseVersion: 1, employment: left });
    const houseTerm = async () => (await medical())?.grounds.find(({ rule }) => rule === 'RET-2');
    expect(await houseTerm()).toMatchObject({ start: '2026-11-10', until: '2046-11-10' });
    const back = employmentBody(employerId, { startedOn: '2026-11-20' });
    await client.ok('employment.create', { dossierId, employment: back });
    expect(await houseTerm()).toMatchObject({ start: null, until: null });
  });
});
