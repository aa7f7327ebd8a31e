import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exampleOrganisation, exampleUser } from '../../../electron/demo/organisation.ts';
import type { ReportDraft } from '../../../shared/report/employer-report.ts';
import { employerBody, employmentBody, event, peek } from '../../store/support.ts';
import {
  openTestOrganisation,
  passphrase,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import { textOf, titleOf } from '../documents/text-of.ts';
import {
  canaries,
  cleanReport,
  formId,
  newDraft,
  newFormEntry,
  newTestDossier,
  shownOnScreen,
  type TestDossier,
} from './dossier-examples.ts';

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;
let draft: Awaited<ReturnType<typeof newDraft>>;

beforeAll(async () => {
  organisation = openTestOrganisation({ people: { arts: 'bedrijfsarts', manager: 'casemanager' } });
  client = await organisation.as('arts');
});
beforeEach(async () => {
  dossier = await newTestDossier(client);
  await newFormEntry(client, dossier);
  draft = await newDraft(client, dossier);
});
afterAll(() => organisation.remove());

const contract = { startsOn: '2020-01-01', endedOn: null };
const saveEmployer = (change: Partial<ReturnType<typeof employerBody>>) =>
  client.answer('employers.save', {
    employerId: dossier.employerId,
    baseVersion: 1,
    employer: { ...employerBody(), ...change },
    contract,
  });
/** Puts a letterhead in the store as it is, behind the check where it is entered. */
function forceOrganisation(change: object): () => void {
  const { store } = client.context;
  const stored = peek(store, (reader) => reader.all('organisation'))[0];
  if (stored === undefined) throw new Error('no organisation');
  const write = (body: typeof stored.body): void => {
    store.write(event({ objectKind: 'organisation' }), (reader) => {
      const { version } = reader.get('organisation', stored.id);
      return { records: [{ ...stored, baseVersion: version, body }] };
    });
  };
  write({ ...stored.body, ...change });
  return () => write(stored.body);
}
function forceDraft(change: Partial<ReportDraft>): void {
  client.context.store.write(event({ objectKind: 'reportDraft' }), (reader) => {
    const stored = reader.get('reportDraft', draft.draftId);
    return { records: [{ ...stored, baseVersion: stored.version, body: { ...stored.body, ...change } }] };
  });
}
const codes = async (): Promise<readonly string[]> => {
  const { version } = await client.ok('report.read', draft);
  return [
    await client.code('report.preview', draft),
    await client.code('report.shown', { ...draft, baseVersion: version, shown: shownOnScreen }),
  ];
};

describe('[EMP-14] a poisoned letterhead', () => {
  it.each([
    { name: 'Arbodienst De Linde, in verband met een depressie' },
    { tagline: `Sinds het voorjaar ${canaries[0]}` },
    { tagline: 'Zij heeft kanker' },
    { certificates: ['ISO 9001', 'burn-out'] },
    { certificates: [canaries[1]] },
    { chamberOfCommerce: 'zwanger' },
  ])('is in no preview, is shown to nobody and leaves in no letter: %o', async (change) => {
    const rendered = organisation.rendered.length;
    const mend = forceOrganisation(change);
    expect(await codes()).toEqual(['reportBlocked', 'reportBlocked']);
    expect(organisation.rendered).toHaveLength(rendered);
    const { refusedAround } = await client.ok('report.read', draft);
    expect(refusedAround.map(({ place }) => place)).toEqual(['organisation']);
    mend();
    expect((await client.ok('report.read', draft)).refusedAround).toEqual([]);
    expect(await codes()).toEqual(['ok', 'ok']);
  });

  it('does not leave either when it comes after the employee was shown the letter', async () => {
    await client.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
    const { fixed } = peek(client.context.store, (reader) => reader.get('reportDraft', draft.draftId)).body;
    if (fixed === null) throw new Error('nothing was fixed');
    const facts = {
      ...fixed.facts,
      organisation: { ...fixed.facts.organisation, tagline: 'Zij heeft kanker' },
    };
    forceDraft({ fixed: { ...fixed, facts } });
    expect(await client.code('report.release', { ...draft, baseVersion: 4 })).toBe('reportBlocked');
  });

  it('is refused where it is entered, with the field and what to do', async () => {
    const { organisation: stored, version } = await client.ok('organisation.read', {});
    const answered = await client.answer('organisation.save', {
      baseVersion: version,
      organisation: { ...stored, tagline: 'Zij heeft kanker' },
    });
    expect(answered).toMatchObject({
      ok: false,
      failure: { code: 'invalidInput', field: 'organisation.tagline' },
    });
    expect(JSON.stringify(answered)).toContain('Ondertitel op het briefhoofd');
    expect(JSON.stringify(answered)).not.toContain('kanker');
    const begun = await organisation.client('nieuw').answer('setup.begin', {
      user: exampleUser,
      passphrase,
      organisation: { ...exampleOrganisation, certificates: ['zwanger'] },
      organisationKey: null,
    });
    expect(begun).toMatchObject({
      ok: false,
      failure: { code: 'invalidInput', field: 'organisation.certificates.0' },
    });
    for (const change of [{ contactName: 'Fatma heeft kanker' }, { name: 'Bakkerij Jansen (depressie)' }])
      expect(await saveEmployer(change)).toMatchObject({ ok: false, failure: { code: 'invalidInput' } });
  });
});

describe('[EMP-14] an employer and an employment', () => {
  it('with a word of this dossier in a name close the letter until it is written otherwise', async () => {
    organisation.setClock('2026-11-24T09:00:00');
    const answered = await saveEmployer({ contactName: `mevrouw ${canaries[0]}` });
    expect(answered.ok).toBe(true);
    expect(await codes()).toEqual(['reportBlocked', 'reportBlocked']);
    expect((await client.ok('report.read', draft)).refusedAround).toEqual([
      { label: 'Rapporten gericht aan', place: 'employer', reason: 'content' },
    ]);
    await client.ok('employers.save', {
      employerId: dossier.employerId,
      baseVersion: 2,
      employer: employerBody(),
      contract,
    });
    expect(await codes()).toEqual(['ok', 'ok']);
  });

  it('that comes into the dossier after the letter was shown: once the name is mended it is shown again, and leaves', async () => {
    organisation.setClock('2026-11-24T10:00:00');
    expect((await saveEmployer({ contactName: 'mevrouw Zwaluwstaart' })).ok).toBe(true);
    await client.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
    const { dossierId, caseId, employerId } = dossier;
    const { entryId } = await client.ok('form.start', { dossierId, caseId, formId });
    const part = { dossierId, entryId, baseVersion: 1 };
    await client.ok('form.saveMedical', { ...part, answers: { aard: 'Een zwaluwstaart in het gewricht.' } });
    expect(await client.code('report.release', { ...draft, baseVersion: 3 })).toBe('reportBlocked');
    expect(await client.ok('report.read', draft)).toMatchObject({
      shown: null,
      refusedAround: [{ place: 'employer' }],
    });
    const employer = { ...employerBody(), contactName: 'afdeling personeel' };
    await client.ok('employers.save', { employerId, baseVersion: 2, employer, contract });
    expect((await client.ok('report.read', draft)).refusedAround).toEqual([]);
    expect((await client.ok('report.preview', draft)).fixed).toBe(false);
    await client.ok('report.shown', { ...draft, baseVersion: 3, shown: shownOnScreen });
    expect(await client.code('report.release', { ...draft, baseVersion: 4 })).toBe('ok');
  });

  it.each(['depressie', 'P 4711', '4711 kanker', '1'.repeat(21), 'x;y1'])(
    'take no personnel number "%s"',
    async (personnelNumber) => {
      const employment = { ...employmentBody(dossier.employerId), personnelNumber };
      const { dossierId, employmentId } = dossier;
      expect(
        await client.answer('employment.save', { dossierId, employmentId, baseVersion: 1, employment }),
      ).toMatchObject({ ok: false, failure: { code: 'invalidInput', field: 'employment.personnelNumber' } });
    },
  );

  it('keep job title, manager and the place of an appointment off the letter', async () => {
    const { dossierId, employmentId, employerId } = dossier;
    const secret = 'Zij heeft kanker';
    const employment = employmentBody(employerId, {
      jobTitle: secret,
      managerName: secret,
      managerContact: secret,
    });
    await client.ok('employment.save', { dossierId, employmentId, baseVersion: 1, employment });
    const visit = {
      kind: 'spreekuur',
      on: '2026-11-24',
      at: '10:00',
      place: secret,
      minutes: 30,
    } as const;
    await client.ok('visits.plan', { dossierId, visit });
    expect(await codes()).toEqual(['ok', 'ok']);
    expect(
      organisation.rendered
        .slice(-2)
        .map(({ html }) => html)
        .join(''),
    ).not.toContain('kanker');
  });
});

describe('[EMP-14] title, reference and file name', () => {
  it('name nobody and are made by the program', async () => {
    await client.ok('report.shown', { ...draft, baseVersion: 2, shown: shownOnScreen });
    const { releasedId } = await client.ok('report.release', { ...draft, baseVersion: 3 });
    await client.ok('report.document', { dossierId: dossier.dossierId, releasedId, delivery: 'opslaan' });
    const { html, reference } = organisation.rendered.at(-1) ?? { html: '', reference: '' };
    const number = /^TK-\d{8}-[0-9A-F]{6}$/;
    expect(reference).toMatch(number);
    expect(titleOf(html)).toBe(`Terugkoppeling werkgever ${reference}`);
    expect(organisation.savedFiles.at(-1)?.fileName).toBe(`terugkoppeling ${reference}.pdf`);
    expect(textOf(html)).toContain(reference);
  });

  it('take nothing else: a number that somebody wrote is not laid out', async () => {
    forceDraft({ documentNumber: 'TK kanker' });
    expect(await codes()).toEqual(['reportBlocked', 'reportBlocked']);
  });
});

describe('[EMP-15] a doctor and the draft of a casemanager', () => {
  it('her own starts from it, behind the medical secret; the other stays as it was', async () => {
    const fresh = await newTestDossier(client);
    const { dossierId, caseId } = fresh;
    const manager = await organisation.as('manager');
    const theirs = await newDraft(manager, fresh);
    client = await organisation.as('arts');
    expect((await client.ok('report.list', { dossierId })).drafts).toMatchObject([
      { draftId: theirs.draftId, writable: false },
    ]);
    const content = { ...cleanReport, advice: `Nog weg te halen: ${canaries[0]}.` };
    expect(await client.answer('report.save', { ...theirs, baseVersion: 2, content })).toMatchObject({
      ok: false,
      failure: { code: 'notAllowed', reason: 'draftOfProcess' },
    });
    expect(await client.code('report.shown', { ...theirs, baseVersion: 2, shown: shownOnScreen })).toBe(
      'notAllowed',
    );
    const { draftId } = await client.ok('report.start', { dossierId, caseId, reportKind: 'terugkoppeling' });
    expect(draftId).not.toBe(theirs.draftId);
    expect((await client.ok('report.read', { dossierId, draftId })).content).toEqual(cleanReport);
    await client.ok('report.save', { dossierId, draftId, baseVersion: 1, content });
    const lies = peek(client.context.store, (reader) => reader.get('reportDraft', draftId).compartment);
    expect(lies).toBe('medical');
    expect(
      (await client.ok('report.start', { dossierId, caseId, reportKind: 'terugkoppeling' })).draftId,
    ).toBe(draftId);

    const again = await organisation.as('manager');
    expect((await again.ok('report.list', { dossierId })).drafts.map((one) => one.draftId)).toEqual([
      theirs.draftId,
    ]);
    expect((await again.ok('report.read', theirs)).content).toEqual(cleanReport);
    client = await organisation.as('arts');
  });
});
