import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openOffice, type Desk, type Office } from '../../support/open-briefcase.ts';
import { medicalAnswers, newIntake, newPlace, processAnswers, type Place } from './world.ts';

let office: Office;
let desk: Desk;
let place: Place;

beforeAll(async () => {
  office = openOffice();
  desk = await office.as('arts');
});
beforeEach(async () => {
  place = await newPlace(desk);
});
afterAll(() => office.remove());

describe('an intake', () => {
  it('grows by one version with each autosave and gives back what was typed last', async () => {
    const { dossierId, caseId } = place;
    const { intakeId } = await desk.ok('intake.start', { dossierId, caseId });
    const versions: number[] = [];
    for (const aanwezig of ['Jan', 'Jan en een tolk', 'Jan en tolk M. Demir']) {
      const baseVersion = versions.at(-1) ?? 1;
      const answers = { ...processAnswers, aanwezig };
      versions.push(
        (await desk.ok('intake.saveProcess', { dossierId, intakeId, baseVersion, answers })).version,
      );
    }
    expect(versions).toEqual([2, 3, 4]);
    const view = await desk.ok('intake.read', { dossierId, intakeId });
    expect(view.process).toMatchObject({ version: 4, answers: { aanwezig: 'Jan en tolk M. Demir' } });
    expect(view.medical).toMatchObject({ version: 1, answers: {} });
  });

  it('is begun once: a second start gives the unfinished one, a finished one is followed by a new one', async () => {
    const { dossierId, caseId } = place;
    const first = await desk.ok('intake.start', { dossierId, caseId });
    expect(await desk.ok('intake.start', { dossierId, caseId })).toEqual(first);
    expect(await newIntake(desk, place)).toBe(first.intakeId);
    expect(await desk.ok('intake.start', { dossierId, caseId })).not.toEqual(first);
  });

  it('[STO-6] refuses a save on an older version and leaves the newer one alone', async () => {
    const intakeId = await newIntake(desk, place, 'concept');
    const { dossierId } = place;
    const before = desk.commits();
    const stale = { dossierId, intakeId, baseVersion: 1 };
    expect(await desk.code('intake.saveProcess', { ...stale, answers: {} })).toBe('staleVersion');
    expect(await desk.code('intake.saveMedical', { ...stale, answers: {} })).toBe('staleVersion');
    expect(desk.commits()).toBe(before);
    expect((await desk.ok('intake.read', { dossierId, intakeId })).process.answers).toEqual(processAnswers);
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
    const { dossierId, caseId } = place;
    const { intakeId } = await desk.ok('intake.start', { dossierId, caseId });
    const before = desk.commits();
    expect(await desk.door(channel, { dossierId, intakeId, baseVersion: 1, answers })).toEqual({
      ok: false,
      failure: { code: 'invalidInput', field, message: '' },
    });
    expect(desk.commits()).toBe(before);
  });

  it.each([
    ['gesproken-op', { wijze: 'telefoon', 'werkt-deels': 'nee' }, medicalAnswers],
    ['wijze', { ...processAnswers, wijze: '' }, medicalAnswers],
    ['aard', processAnswers, { ...medicalAnswers, aard: '   ' }],
  ] as const)('is not closed while %s is unanswered', async (field, process, medical) => {
    const { dossierId, caseId } = place;
    const { intakeId } = await desk.ok('intake.start', { dossierId, caseId });
    const half = { dossierId, intakeId, baseVersion: 1 };
    await desk.ok('intake.saveProcess', { ...half, answers: process });
    await desk.ok('intake.saveMedical', { ...half, answers: medical });
    const closing = { dossierId, intakeId, processVersion: 2, medicalVersion: 2 };
    expect(await desk.door('intake.finalise', closing)).toMatchObject({
      ok: false,
      failure: { code: 'incomplete', field },
    });
    expect((await desk.ok('intake.read', { dossierId, intakeId })).state).toBe('concept');
  });

  it('[STO-4] closes both halves in one change, or neither', async () => {
    const intakeId = await newIntake(desk, place, 'concept');
    const { dossierId } = place;
    const halves = () =>
      desk.work.store.look((reader) => [
        reader.get('intakeProcess', intakeId).body,
        ...reader
          .ofDossier('intakeMedical', dossierId)
          .map(({ body }) => body)
          .filter((body) => body.intakeId === intakeId),
      ]);
    const before = desk.commits();
    const closing = { dossierId, intakeId, processVersion: 2 };
    for (const medicalVersion of [1, null])
      expect(await desk.code('intake.finalise', { ...closing, medicalVersion })).toBe('staleVersion');
    expect(halves().map(({ state }) => state)).toEqual(['concept', 'concept']);
    expect(desk.commits()).toBe(before);
    await desk.ok('intake.finalise', { ...closing, medicalVersion: 2 });
    expect(desk.commits()).toBe(before + 1);
    const [process, medical] = halves();
    expect([process?.state, medical?.state]).toEqual(['vastgesteld', 'vastgesteld']);
    expect(process?.finalisedAt).not.toBeNull();
    expect(medical?.finalisedAt).toBe(process?.finalisedAt);
  });

  it('[STO-7] never changes again once it is closed', async () => {
    const intakeId = await newIntake(desk, place);
    const half = { dossierId: place.dossierId, intakeId, baseVersion: 3 };
    expect(await desk.code('intake.saveProcess', { ...half, answers: processAnswers })).toBe('recordFrozen');
    expect(await desk.code('intake.saveMedical', { ...half, answers: medicalAnswers })).toBe('recordFrozen');
    const again = { dossierId: place.dossierId, intakeId, processVersion: 3, medicalVersion: 3 };
    expect(await desk.code('intake.finalise', again)).toBe('recordFrozen');
  });

  it('cannot be reached through the id of another dossier', async () => {
    const intakeId = await newIntake(desk, place, 'concept');
    const other = await newPlace(desk);
    const there = { dossierId: other.dossierId, intakeId };
    expect(await desk.code('intake.read', there)).toBe('recordMissing');
    for (const channel of ['intake.saveProcess', 'intake.saveMedical'] as const)
      expect(await desk.code(channel, { ...there, baseVersion: 2, answers: {} })).toBe('recordMissing');
    expect(await desk.code('intake.start', { dossierId: other.dossierId, caseId: place.caseId })).toBe(
      'recordMissing',
    );
  });
});
