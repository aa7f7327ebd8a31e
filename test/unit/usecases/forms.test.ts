import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nextVersion } from '../../../electron/usecases/saved-version.ts';
import { event, formPartBody, medicalWrite } from '../../store/support.ts';
import {
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  medicalAnswers,
  formId,
  newFormEntry,
  newTestDossier,
  processAnswers,
  type TestDossier,
} from './dossier-examples.ts';
import { peek } from '../../store/support.ts';

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;

beforeAll(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
});
beforeEach(async () => {
  dossier = await newTestDossier(client);
});
afterAll(() => organisation.remove());

describe('a form entry', () => {
  it('grows by one version with each autosave and gives back what was typed last', async () => {
    const { dossierId, caseId } = dossier;
    const { entryId } = await client.ok('form.start', { dossierId, caseId, formId });
    const versions: number[] = [];
    for (const aanwezig of ['Jan', 'Jan en een tolk', 'Jan en tolk M. Demir']) {
      const baseVersion = versions.at(-1) ?? 1;
      const answers = { ...processAnswers, aanwezig };
      versions.push(
        (await client.ok('form.saveProcess', { dossierId, entryId, baseVersion, answers })).version,
      );
    }
    expect(versions).toEqual([2, 3, 4]);
    const view = await client.ok('form.read', { dossierId, entryId });
    expect(view.process).toMatchObject({ version: 4, answers: { aanwezig: 'Jan en tolk M. Demir' } });
    expect(view.medical).toMatchObject({ version: 1, answers: {} });
  });

  it('is begun once: a second start gives the unfinished one, a finished one is followed by a new one', async () => {
    const { dossierId, caseId } = dossier;
    const first = await client.ok('form.start', { dossierId, caseId, formId });
    expect(await client.ok('form.start', { dossierId, caseId, formId })).toEqual(first);
    expect(await newFormEntry(client, dossier)).toBe(first.entryId);
    expect(await client.ok('form.start', { dossierId, caseId, formId })).not.toEqual(first);
  });

  it('is of a form that exists', async () => {
    const { dossierId, caseId } = dossier;
    const before = client.commits();
    expect(await client.answer('form.start', { dossierId, caseId, formId: 'horoscoop' })).toEqual({
      ok: false,
      failure: { code: 'invalidInput', field: 'formId', message: '' },
    });
    expect(client.commits()).toBe(before);
  });

  it('stands in the dossier under the name of its form', async () => {
    const { dossierId, caseId } = dossier;
    const { entryId } = await client.ok('form.start', { dossierId, caseId, formId });
    const { formEntries, timeline } = await client.ok('dossier.open', { dossierId });
    expect(formEntries).toMatchObject([{ entryId, formId, title: 'Intake', state: 'concept' }]);
    expect(timeline).toContainEqual(
      expect.objectContaining({ label: 'Intake begonnen', target: 'formulieren' }),
    );
    const { drafts } = await client.ok('today.read', {});
    expect(drafts).toContainEqual(expect.objectContaining({ dossierId, kind: 'form', definitionId: formId }));
  });

  it('[STO-6] refuses a save on an older version and leaves the newer one alone', async () => {
    const entryId = await newFormEntry(client, dossier, 'concept');
    const { dossierId } = dossier;
    const before = client.commits();
    const stale = { dossierId, entryId, baseVersion: 1 };
    expect(await client.code('form.saveProcess', { ...stale, answers: {} })).toBe('staleVersion');
    expect(await client.code('form.saveMedical', { ...stale, answers: {} })).toBe('staleVersion');
    expect(client.commits()).toBe(before);
    expect((await client.ok('form.read', { dossierId, entryId })).process.answers).toEqual(processAnswers);
  });

  it.each([
    ['a medical answer in the process part', 'form.saveProcess', { aard: 'griep' }, 'aard'],
    ['a process answer in the medical part', 'form.saveMedical', { wijze: 'telefoon' }, 'wijze'],
    ['a question nobody asks', 'form.saveProcess', { lievelingskleur: 'rood' }, 'lievelingskleur'],
    ['the name of a built-in as a question', 'form.saveMedical', { constructor: 'x' }, 'constructor'],
    ['an option that does not exist', 'form.saveProcess', { wijze: 'postduif' }, 'wijze'],
    ['text where a number stands', 'form.saveProcess', { 'uren-per-week': 'veel' }, 'uren-per-week'],
    ['more hours than a week allows', 'form.saveProcess', { 'uren-per-week': 61 }, 'uren-per-week'],
    ['a date that does not exist', 'form.saveProcess', { 'gesproken-op': '2026-02-30' }, 'gesproken-op'],
  ] as const)('[FRM-12] refuses %s and names the question', async (_, channel, answers, field) => {
    const { dossierId, caseId } = dossier;
    const { entryId } = await client.ok('form.start', { dossierId, caseId, formId });
    const before = client.commits();
    expect(await client.answer(channel, { dossierId, entryId, baseVersion: 1, answers })).toEqual({
      ok: false,
      failure: { code: 'invalidInput', field, message: '' },
    });
    expect(client.commits()).toBe(before);
  });

  it.each([
    ['gesproken-op', { wijze: 'telefoon', 'werkt-deels': 'nee' }, medicalAnswers],
    ['wijze', { ...processAnswers, wijze: '' }, medicalAnswers],
    ['werkt-deels', { ...processAnswers, 'werkt-deels': '' }, medicalAnswers],
  ] as const)('[FRM-11] is not closed while %s is unanswered', async (field, process, medical) => {
    const { dossierId, caseId } = dossier;
    const { entryId } = await client.ok('form.start', { dossierId, caseId, formId });
    const part = { dossierId, entryId, baseVersion: 1 };
    await client.ok('form.saveProcess', { ...part, answers: process });
    await client.ok('form.saveMedical', { ...part, answers: medical });
    const closing = { dossierId, entryId, processVersion: 2, medicalVersion: 2 };
    expect(await client.answer('form.finalise', closing)).toMatchObject({
      ok: false,
      failure: { code: 'incomplete', field },
    });
    expect((await client.ok('form.read', { dossierId, entryId })).state).toBe('concept');
  });

  it('[FRM-7] is closed without the nature of the illness, which the employee need not tell', async () => {
    const { dossierId, caseId } = dossier;
    const { entryId } = await client.ok('form.start', { dossierId, caseId, formId });
    const part = { dossierId, entryId, baseVersion: 1 };
    await client.ok('form.saveProcess', { ...part, answers: processAnswers });
    await client.ok('form.saveMedical', { ...part, answers: { ...medicalAnswers, aard: '' } });
    await client.ok('form.finalise', { dossierId, entryId, processVersion: 2, medicalVersion: 2 });
    expect((await client.ok('form.read', { dossierId, entryId })).state).toBe('vastgesteld');
  });

  it('[FRM-10] keeps an answer that is no longer asked while it is a draft, and leaves it out once final', async () => {
    const { dossierId, caseId } = dossier;
    const { entryId } = await client.ok('form.start', { dossierId, caseId, formId });
    const part = { dossierId, entryId, baseVersion: 1 };
    const answers = { ...processAnswers, 'werkt-deels': 'nee', 'uren-per-week': 16 };
    await client.ok('form.saveProcess', { ...part, answers });
    await client.ok('form.saveMedical', { ...part, answers: medicalAnswers });
    const stored = async () => await client.ok('form.read', { dossierId, entryId });
    expect((await stored()).process.answers).toEqual(answers);
    await client.ok('form.finalise', { dossierId, entryId, processVersion: 2, medicalVersion: 2 });
    expect((await stored()).process.answers).toEqual({ ...processAnswers, 'werkt-deels': 'nee' });
    expect((await stored()).medical?.answers).toEqual(medicalAnswers);
  });

  it('[FRM-14] of a newer version is listed and not written, and its dossier opens', async () => {
    const entryId = await newFormEntry(client, dossier, 'concept');
    const { dossierId, caseId } = dossier;
    client.context.store.write(event(), (reader) => ({
      records: [
        reader.get('formProcess', entryId),
        ...reader.ofDossier('formMedical', dossierId).filter(({ body }) => body.entryId === entryId),
      ].map((record) => nextVersion(record, record.version, { ...record.body, formVersion: 99 })),
    }));
    const { formEntries } = await client.ok('dossier.open', { dossierId });
    expect(formEntries).toMatchObject([{ entryId, title: 'Intake', state: 'concept' }]);
    expect(await client.ok('form.read', { dossierId, entryId })).toMatchObject({ formId, formVersion: 99 });
    expect(await client.ok('report.staysHere', { dossierId, caseId })).toMatchObject({
      sections: [],
      closedBecause: expect.stringContaining('nieuwere versie') as unknown,
    });
    expect(await client.ok('form.start', { dossierId, caseId, formId })).toEqual({ entryId });

    const before = client.commits();
    const part = { dossierId, entryId, baseVersion: 3 };
    const refused = { ok: false, failure: { code: 'invalidInput', field: 'formVersion', message: '' } };
    expect(await client.answer('form.saveProcess', { ...part, answers: processAnswers })).toEqual(refused);
    expect(await client.answer('form.saveMedical', { ...part, answers: medicalAnswers })).toEqual(refused);
    const closing = { dossierId, entryId, processVersion: 3, medicalVersion: 3 };
    expect(await client.answer('form.finalise', closing)).toEqual(refused);
    expect(client.commits()).toBe(before);
  });

  it('beginning another form takes nothing off the sheet that stays here', async () => {
    await newFormEntry(client, dossier);
    const { dossierId, caseId } = dossier;
    const sheet = () => client.ok('report.staysHere', { dossierId, caseId });
    const { sections } = await sheet();
    expect(sections.length).toBeGreaterThan(0);
    const body = formPartBody({ caseId });
    client.context.store.write(event(), () => ({
      records: [
        { kind: 'formProcess', id: body.entryId, dossierId, compartment: 'process', baseVersion: 0, body },
        medicalWrite(dossierId, body),
      ],
    }));
    expect(await sheet()).toEqual({
      sections,
      closedBecause: expect.stringContaining('nieuwere versie') as unknown,
    });
  });

  it('[STO-4] closes both parts in one change, or neither', async () => {
    const entryId = await newFormEntry(client, dossier, 'concept');
    const { dossierId } = dossier;
    const parts = () =>
      peek(client.context.store, (reader) => [
        reader.get('formProcess', entryId).body,
        ...reader
          .ofDossier('formMedical', dossierId)
          .map(({ body }) => body)
          .filter((body) => body.entryId === entryId),
      ]);
    const before = client.commits();
    const closing = { dossierId, entryId, processVersion: 2 };
    for (const medicalVersion of [1, null])
      expect(await client.code('form.finalise', { ...closing, medicalVersion })).toBe('staleVersion');
    expect(parts().map(({ state }) => state)).toEqual(['concept', 'concept']);
    expect(client.commits()).toBe(before);
    await client.ok('form.finalise', { ...closing, medicalVersion: 2 });
    expect(client.commits()).toBe(before + 1);
    const [process, medical] = parts();
    expect([process?.state, medical?.state]).toEqual(['vastgesteld', 'vastgesteld']);
    expect(process?.finalisedAt).not.toBeNull();
    expect(medical?.finalisedAt).toBe(process?.finalisedAt);
  });

  it('[STO-7] never changes again once it is closed', async () => {
    const entryId = await newFormEntry(client, dossier);
    const part = { dossierId: dossier.dossierId, entryId, baseVersion: 3 };
    expect(await client.code('form.saveProcess', { ...part, answers: processAnswers })).toBe('recordFrozen');
    expect(await client.code('form.saveMedical', { ...part, answers: medicalAnswers })).toBe('recordFrozen');
    const again = { dossierId: dossier.dossierId, entryId, processVersion: 3, medicalVersion: 3 };
    expect(await client.code('form.finalise', again)).toBe('recordFrozen');
  });

  it('cannot be reached through the id of another dossier', async () => {
    const entryId = await newFormEntry(client, dossier, 'concept');
    const otherDossier = await newTestDossier(client);
    const there = { dossierId: otherDossier.dossierId, entryId };
    expect(await client.code('form.read', there)).toBe('recordMissing');
    for (const channel of ['form.saveProcess', 'form.saveMedical'] as const)
      expect(await client.code(channel, { ...there, baseVersion: 2, answers: {} })).toBe('recordMissing');
    expect(
      await client.code('form.start', { dossierId: otherDossier.dossierId, caseId: dossier.caseId, formId }),
    ).toBe('recordMissing');
  });
});
