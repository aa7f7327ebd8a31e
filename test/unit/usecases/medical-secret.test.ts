import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signMembership } from '../../../electron/signatures/membership.ts';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import { event, peek } from '../../store/support.ts';
import {
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  canaries,
  cleanReport,
  decide,
  drawn,
  machtiging,
  medicalAnswers,
  newDraft,
  formId,
  newFormEntry,
  newsletter,
  newTestDossier,
  processAnswers,
  setting,
  shownOnScreen,
  newTeamDossier,
  type TestDossier,
} from './dossier-examples.ts';

let organisation: TestOrganisation;
let dossier: TestDossier;
let entryId: RecordId;
let medicalConsent: RecordId;
let draft: { readonly dossierId: RecordId; readonly draftId: RecordId };

beforeAll(async () => {
  organisation = openTestOrganisation({
    people: {
      arts: 'bedrijfsarts',
      collega: 'bedrijfsarts',
      manager: 'casemanager',
      pob: 'praktijkondersteuner',
    },
  });
  const doctor = await organisation.as('arts');
  dossier = await newTestDossier(doctor);
  entryId = await newFormEntry(doctor, dossier);
  medicalConsent = await decide(doctor, dossier.dossierId, { subject: machtiging });
  await decide(doctor, dossier.dossierId, { subject: newsletter });
  draft = await newDraft(doctor, dossier, { ...cleanReport, advice: `Nog weg te halen: ${canaries[0]}.` });
});
afterAll(() => organisation.remove());

/** Everything that is read in a dossier, in one text. */
async function allThatIsRead(client: TestClient): Promise<string> {
  const { dossierId, caseId } = dossier;
  const seen = [
    await client.ok('today.read', {}),
    await client.ok('queue.list', {}),
    await client.ok('dossiers.search', { text: '', employerId: null, phase: 'alle' }),
    await client.ok('dossier.open', { dossierId }),
    await client.ok('access.read', { dossierId }),
    await client.ok('retention.read', { dossierId }),
    await client.ok('form.read', { dossierId, entryId }),
    await client.ok('consent.list', { dossierId }),
    await client.ok('report.list', { dossierId }),
    await client.ok('report.staysHere', { dossierId, caseId }),
    await client.ok('report.check', { dossierId, content: cleanReport, remark: '' }),
  ];
  return JSON.stringify(seen);
}

describe.each([
  ['a casemanager', 'manager', 'recordMissing'],
  // She drafts only where she is in the team, so she is not even told that there is no such draft.
  ['a doctor of another team', 'collega', 'notAllowed'],
])('[ROL-2] %s', (_, who, writingCode) => {
  let client: TestClient;
  beforeAll(async () => {
    client = await organisation.as(who);
  });

  it('reads the process part of a form, and hears why the medical part is closed', async () => {
    const { dossierId, caseId } = dossier;
    const view = await client.ok('form.read', { dossierId, entryId });
    expect(view.process.answers).toEqual(processAnswers);
    expect(view.medical).toBeNull();
    const { rights } = await client.ok('dossier.open', { dossierId });
    expect(rights).toMatchObject({ readMedical: false, writeMedical: false, foundTeam: false });
    expect(rights.medicalClosedBecause).not.toBe('');
    expect(await client.ok('report.staysHere', { dossierId, caseId })).toEqual({
      sections: [],
      closedBecause: rights.medicalClosedBecause,
    });
  });

  it('finds not one medical word in anything a screen asks for', async () => {
    const seen = await allThatIsRead(client);
    expect(canaries.filter((word) => seen.includes(word))).toEqual([]);
    expect(seen).not.toContain('Zomerdijk');
    // The same question shows them to the doctor herself: the words are really there to be found.
    const doctor = await organisation.as('arts');
    const hers = await allThatIsRead(doctor);
    expect(canaries.filter((word) => !hers.includes(word))).toEqual([]);
    client = await organisation.as(who);
  });

  it('writes nothing medical', async () => {
    const { dossierId } = dossier;
    const part = { dossierId, entryId, baseVersion: 3, answers: medicalAnswers };
    expect(await client.code('form.saveMedical', part)).toBe('notAllowed');
    const asked = { dossierId, subject: machtiging, language: 'nl' } as const;
    expect(await client.code('consent.compose', asked)).toBe('notAllowed');
    const decision = { textHash: '', decision: 'agreed', signature: drawn, setting } as const;
    expect(await client.code('consent.decide', { ...asked, ...decision })).toBe('notAllowed');
  });

  it('[CON-19] is told that consents are hidden, and cannot reach them by their id', async () => {
    const { dossierId } = dossier;
    const { items, hidden } = await client.ok('consent.list', { dossierId });
    expect(hidden).toBe(true);
    expect(items.map(({ kind }) => kind)).toEqual(['newsletter']);
    const consent = { dossierId, consentId: medicalConsent };
    expect(await client.code('consent.document', { ...consent, delivery: 'tonen' })).toBe('recordMissing');
    expect(await client.code('consent.withdraw', { ...consent, by: 'employee', means: 'phone' })).toBe(
      'recordMissing',
    );
    expect(await client.code('consent.copyGiven', { ...consent, means: 'paper' })).toBe('recordMissing');
  });

  it('sees no draft of the doctor', async () => {
    expect((await client.ok('report.list', { dossierId: dossier.dossierId })).drafts).toEqual([]);
    expect(await client.code('report.read', draft)).toBe('recordMissing');
    expect(await client.code('report.preview', draft)).toBe('recordMissing');
    expect(await client.code('report.save', { ...draft, baseVersion: 2, content: cleanReport })).toBe(
      writingCode,
    );
    const shown = { ...draft, baseVersion: 2, shown: shownOnScreen };
    expect(await client.code('report.shown', shown)).toBe(writingCode);
  });
});

describe('[ROL-2] a released report', () => {
  it('is read by the casemanager, bytes and all, only once it was released', async () => {
    const doctor = await organisation.as('arts');
    const otherDossier = await newTestDossier(doctor);
    const { dossierId } = otherDossier;
    const own = await newDraft(doctor, otherDossier);
    const before = await organisation.as('manager');
    expect(await before.ok('report.list', { dossierId })).toEqual({ drafts: [], released: [], tooNew: 0 });
    const again = await organisation.as('arts');
    await again.ok('report.shown', { ...own, baseVersion: 2, shown: shownOnScreen });
    const { releasedId } = await again.ok('report.release', { ...own, baseVersion: 3 });
    const after = await organisation.as('manager');
    expect((await after.ok('report.list', { dossierId })).released).toMatchObject([{ releasedId }]);
    const read = await after.ok('report.document', { dossierId, releasedId, delivery: 'tonen' });
    expect(read).toMatchObject({ outcome: 'getoond' });
  });
});

describe('[ROL-4] a membership that ended', () => {
  it('closes what lies behind the medical secret, although the key is still there', async () => {
    const doctor = await organisation.as('arts');
    const otherDossier = await newTestDossier(doctor);
    const { dossierId } = otherDossier;
    const own = await newFormEntry(doctor, otherDossier, 'concept');
    const consentId = await decide(doctor, dossierId, { subject: machtiging });
    const hers = await newDraft(doctor, otherDossier);
    const { context } = doctor;
    context.store.write(event(), (reader) => {
      const [member] = reader.ofDossier('teamMember', dossierId);
      if (member === undefined) throw new Error('no team');
      const ended = { ...member.body, from: '2026-11-01', until: '2026-11-22' };
      const body = signMembership(context.session, { id: member.id, dossierId }, ended);
      return { records: [{ ...member, baseVersion: member.version, body }] };
    });
    expect(peek(context.store, (reader) => reader.holdsKey(dossierId))).toBe(true);
    expect((await doctor.ok('form.read', { dossierId, entryId: own })).medical).toBeNull();
    expect((await doctor.ok('consent.list', { dossierId })).items).toEqual([]);
    expect(await doctor.code('consent.document', { dossierId, consentId, delivery: 'tonen' })).toBe(
      'recordMissing',
    );
    expect(await doctor.code('report.read', hers)).toBe('recordMissing');
    expect(await doctor.code('report.release', { ...hers, baseVersion: 2 })).toBe('notAllowed');
    const part = { dossierId, entryId: own, baseVersion: 2, answers: medicalAnswers };
    expect(await doctor.code('form.saveMedical', part)).toBe('notAllowed');
  });
});

describe('[ROL-2] an empty team', () => {
  it('is founded by a doctor and by nobody else, and once', async () => {
    const doctor = await organisation.as('arts');
    const bare = await newTeamDossier(organisation, doctor, []);
    const { dossierId, caseId } = bare;
    for (const who of ['manager', 'pob'])
      expect(await (await organisation.as(who)).code('team.found', { dossierId })).toBe('notAllowed');
    const manager = await organisation.as('manager');
    const begun = await manager.ok('form.start', { dossierId, caseId, formId });
    const founder = await organisation.as('collega');
    expect((await founder.ok('dossier.open', { dossierId })).rights).toMatchObject({
      foundTeam: true,
      writeMedical: false,
    });
    await founder.ok('team.found', { dossierId });
    expect(await founder.code('team.found', { dossierId })).toBe('notAllowed');
    // The form that was begun without her gets its medical part as soon as she takes it up.
    expect(await founder.ok('form.start', { dossierId, caseId, formId })).toEqual(begun);
    expect(await founder.ok('form.start', { dossierId, caseId, formId })).toEqual(begun);
    const part = { dossierId, ...begun, baseVersion: 1, answers: medicalAnswers };
    expect(await founder.ok('form.saveMedical', part)).toMatchObject({ version: 2 });
    expect(await (await organisation.as('arts')).code('team.found', { dossierId })).toBe('notAllowed');
  });
});
