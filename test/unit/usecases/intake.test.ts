import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  medicalAnswers,
  newIntake,
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

describe('an intake', () => {
  it('grows by one version with each autosave and gives back what was typed last', async () => {
    const { dossierId, caseId } = dossier;
    const { intakeId } = await client.ok('intake.start', { dossierId, caseId });
    const versions: number[] = [];
    for (const aanwezig of ['Jan', 'Jan en een tolk', 'Jan en tolk M. Demir']) {
      const baseVersion = versions.at(-1) ?? 1;
      const answers = { ...processAnswers, aanwezig };
      versions.push(
        (await client.ok('intake.saveProcess', { dossierId, intakeId, baseVersion, answers })).version,
      );
    }
    expect(versions).toEqual([2, 3, 4]);
    const view = await client.ok('intake.read', { dossierId, intakeId });
    expect(view.process).toMatchObject({ version: 4, answers: { aanwezig: 'Jan en tolk M. Demir' } });
    expect(view.medical).toMatchObject({ version: 1, answers: {} });
  });

  it('is begun once: a second start gives the unfinished one, a finished one is followed by a new one', async () => {
    const { dossierId, caseId } = dossier;
    const first = await client.ok('intake.start', { dossierId, caseId });
    expect(await client.ok('intake.start', { dossierId, caseId })).toEqual(first);
    expect(await newIntake(client, dossier)).toBe(first.intakeId);
    expect(await client.ok('intake.start', { dossierId, caseId })).not.toEqual(first);
  });

  it('[STO-6] refuses a save on an older version and leaves the newer one alone', async () => {
    const intakeId = await newIntake(client, dossier, 'concept');
    const { dossierId } = dossier;
    const before = client.commits();
    const stale = { dossierId, intakeId, baseVersion: 1 };
    expect(await client.code('intake.saveProcess', { ...stale, answers: {} })).toBe('staleVersion');
    expect(await client.code('intake.saveMedical', { ...stale, answers: {} })).toBe('staleVersion');
    expect(client.commits()).toBe(before);
    expect((await client.ok('intake.read', { dossierId, intakeId })).process.answers).toEqual(processAnswers);
  });

  it.each([
    ['a medical answer in the process half', 'intake.saveProcess', { aard: 'griep' }, 'aard'],
    ['a process answer in the medical half', 'intake.saveMedical', { wijze: 'telefoon' }, 'wijze'],
    ['a question nobody asks', 'intake.saveProcess', { lievelingskleur: 'rood' }, 'lievelingskleur'],
    ['the name of a built-in as a question', 'intake.saveMedical', { constructor: 'x' }, 'constructor'],
    ['an option that does not exist', 'intake.saveProcess', { wijze: 'postduif' }, 'wijze'],
    ['text where a number stands', 'intake.saveProcess', { 'uren-per-week': 'veel' }, 'uren-per-week'],
    ['more hours than a week allows', 'intake.saveProcess', { 'uren-per-week': 61 }, 'uren-per-week'],
    ['a date that does not exist', 'intake.saveProcess', { 'gesproken-op': '2026-02-30' }, 'gesproken-op'],
  ] as const)('refuses %s and names the question', async (_, channel, answers, field) => {
    const { dossierId, caseId } = dossier;
    const { intakeId } = await client.ok('intake.start', { dossierId, caseId });
    const before = client.commits();
    expect(await client.door(channel, { dossierId, intakeId, baseVersion: 1, answers })).toEqual({
      ok: false,
      failure: { code: 'invalidInput', field, message: '' },
    });
    expect(client.commits()).toBe(before);
  });

  it.each([
    ['gesproken-op', { wijze: 'telefoon', 'werkt-deels': 'nee' }, medicalAnswers],
    ['wijze', { ...processAnswers, wijze: '' }, medicalAnswers],
    ['aard', processAnswers, { ...medicalAnswers, aard: '   ' }],
  ] as const)('is not closed while %s is unanswered', async (field, process, medical) => {
    const { dossierId, caseId } = dossier;
    const { intakeId } = await client.ok('intake.start', { dossierId, caseId });
    const half = { dossierId, intakeId, baseVersion: 1 };
    await client.ok('intake.saveProcess', { ...half, answers: process });
    await client.ok('intake.saveMedical', { ...half, answers: medical });
    const closing = { dossierId, intakeId, processVersion: 2, medicalVersion: 2 };
    expect(await client.door('intake.finalise', closing)).toMatchObject({
      ok: false,
      failure: { code: 'incomplete', field },
    });
    expect((await client.ok('intake.read', { dossierId, intakeId })).state).toBe('concept');
  });

  it('[STO-4] closes both halves in one change, or neither', async () => {
    const intakeId = await newIntake(client, dossier, 'concept');
    const { dossierId } = dossier;
    const halves = () =>
      peek(client.context.store, (reader) => [
        reader.get('intakeProcess', intakeId).body,
        ...reader
          .ofDossier('intakeMedical', dossierId)
          .map(({ body }) => body)
          .filter((body) => body.intakeId === intakeId),
      ]);
    const before = client.commits();
    const closing = { dossierId, intakeId, processVersion: 2 };
    for (const medicalVersion of [1, null])
      expect(await client.code('intake.finalise', { ...closing, medicalVersion })).toBe('staleVersion');
    expect(halves().map(({ state }) => state)).toEqual(['concept', 'concept']);
    expect(client.commits()).toBe(before);
    await client.ok('intake.finalise', { ...closing, medicalVersion: 2 });
    expect(client.commits()).toBe(before + 1);
    const [process, medical] = halves();
    expect([process?.state, medical?.state]).toEqual(['vastgesteld', 'vastgesteld']);
    expect(process?.finalisedAt).not.toBeNull();
    expect(medical?.finalisedAt).toBe(process?.finalisedAt);
  });

  it('[STO-7] never changes again once it is closed', async () => {
    const intakeId = await newIntake(client, dossier);
    const half = { dossierId: dossier.dossierId, intakeId, baseVersion: 3 };
    expect(await client.code('intake.saveProcess', { ...half, answers: processAnswers })).toBe(
      'recordFrozen',
    );
    expect(await client.code('intake.saveMedical', { ...half, answers: medicalAnswers })).toBe(
      'recordFrozen',
    );
    const again = { dossierId: dossier.dossierId, intakeId, processVersion: 3, medicalVersion: 3 };
    expect(await client.code('intake.finalise', again)).toBe('recordFrozen');
  });

  it('cannot be reached through the id of another dossier', async () => {
    const intakeId = await newIntake(client, dossier, 'concept');
    const otherDossier = await newTestDossier(client);
    const there = { dossierId: otherDossier.dossierId, intakeId };
    expect(await client.code('intake.read', there)).toBe('recordMissing');
    for (const channel of ['intake.saveProcess', 'intake.saveMedical'] as const)
      expect(await client.code(channel, { ...there, baseVersion: 2, answers: {} })).toBe('recordMissing');
    expect(
      await client.code('intake.start', { dossierId: otherDossier.dossierId, caseId: dossier.caseId }),
    ).toBe('recordMissing');
  });
});
