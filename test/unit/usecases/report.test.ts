import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { absenceIntake } from '../../../shared/forms/absence-intake.ts';
import type { ChannelInput } from '../../../shared/ipc/contract.ts';
import { reportCategories, type ReportDraft } from '../../../shared/report/employer-report.ts';
import { event } from '../../store/support.ts';
import { openOffice, pdfOf, sha256, type Desk, type Office } from '../../support/open-briefcase.ts';
import { canaries, cleanReport, newDraft, newIntake, newPlace, shownOnScreen, type Place } from './world.ts';

const leaking = { ...cleanReport, advice: 'Werknemer heeft een burn-out.' };

let office: Office;
let desk: Desk;
let place: Place;
let draft: Awaited<ReturnType<typeof newDraft>>;

beforeAll(async () => {
  office = openOffice();
  desk = await office.as('arts');
});
beforeEach(async () => {
  place = await newPlace(desk);
  draft = await newDraft(desk, place);
});
afterAll(() => office.remove());

/** Changes a draft behind the back of the use cases. */
function force(change: Partial<ReportDraft>): void {
  desk.work.store.write(event({ objectKind: 'reportDraft' }), (reader) => {
    const stored = reader.get('reportDraft', draft.draftId);
    return { records: [{ ...stored, baseVersion: stored.version, body: { ...stored.body, ...change } }] };
  });
}

const storedDraft = () => desk.work.store.look((reader) => reader.get('reportDraft', draft.draftId)).body;
const show = (baseVersion: number, shown: Partial<ChannelInput<'report.shown'>['shown']> = {}) =>
  desk.code('report.shown', { ...draft, baseVersion, shown: { ...shownOnScreen, ...shown } });

describe('[EMP-2] showing a report before it leaves', () => {
  it('is not skipped: what was never shown is not released', async () => {
    const before = desk.commits();
    expect(await desk.code('report.release', { ...draft, baseVersion: 2 })).toBe('reportNotShown');
    expect(desk.commits()).toBe(before);
  });

  it.each(reportCategories)(
    'is undone by a change in %s, with the bytes that were fixed',
    async (category) => {
      expect(await show(2)).toBe('ok');
      expect(storedDraft().fixed).not.toBeNull();
      const content = { ...cleanReport, [category]: 'Dit is iets anders geworden.' };
      await desk.ok('report.save', { ...draft, baseVersion: 3, content });
      expect(storedDraft()).toMatchObject({ shown: null, fixed: null });
      expect(await desk.code('report.release', { ...draft, baseVersion: 4 })).toBe('reportNotShown');
    },
  );

  it('stands after a save that changes nothing', async () => {
    await show(2);
    await desk.ok('report.save', { ...draft, baseVersion: 3, content: { ...cleanReport } });
    expect(storedDraft().shown).toMatchObject({ means: 'op het scherm' });
    expect(await desk.code('report.release', { ...draft, baseVersion: 4 })).toBe('ok');
  });

  it('fixes the content of the version it names, also when a save slips in while the document is made', async () => {
    const content = { ...cleanReport, work: 'Werknemer kan niet meer dan zitten.' };
    const [shown, saved] = await Promise.all([
      show(3),
      desk.code('report.save', { ...draft, baseVersion: 2, content }),
    ]);
    expect([shown, saved]).toEqual(['staleVersion', 'ok']);
    expect(storedDraft()).toMatchObject({ content, shown: null, fixed: null });
    const [late, first] = await Promise.all([
      show(3),
      desk.code('report.save', { ...draft, baseVersion: 3, content: cleanReport }),
    ]);
    expect([late, first]).toEqual(['staleVersion', 'ok']);
    expect(storedDraft().fixed).toBeNull();
  });

  it('needs something to show', async () => {
    const content = { work: ' ', duration: '', degree: '\n', advice: '' };
    await desk.ok('report.save', { ...draft, baseVersion: 2, content });
    expect(await show(3)).toBe('reportEmpty');
  });

  it('gives the very bytes that were shown in every preview after it, and at release', async () => {
    const loose = await desk.ok('report.preview', draft);
    expect(loose.fixed).toBe(false);
    await show(2);
    const shown = await desk.ok('report.preview', draft);
    expect(shown).toMatchObject({ fixed: true, version: 3, sha256: sha256(shown.bytes) });
    const { releasedId } = await desk.ok('report.release', { ...draft, baseVersion: 3 });
    const left = await desk.ok('report.document', {
      dossierId: place.dossierId,
      releasedId,
      delivery: 'tonen',
    });
    expect(left).toMatchObject({ outcome: 'getoond', sha256: shown.sha256 });
    if (left.outcome === 'getoond') expect(Buffer.from(left.bytes).equals(shown.bytes)).toBe(true);
  });
});

describe('[EMP-1] a word that must not leave', () => {
  it('may be saved, for that is where it is taken out, but is not laid out, shown or released', async () => {
    await show(2);
    const { shown, fixed } = storedDraft();
    await desk.ok('report.save', { ...draft, baseVersion: 3, content: leaking });
    const before = office.rendered.length;
    expect(await desk.code('report.preview', draft)).toBe('reportBlocked');
    expect(await show(4)).toBe('reportBlocked');
    expect(office.rendered).toHaveLength(before);
    // Even when the record says that it was shown and has its bytes.
    force({ shown, fixed });
    expect(storedDraft()).toMatchObject({ shown, content: leaking });
    expect(await desk.code('report.release', { ...draft, baseVersion: 5 })).toBe('reportBlocked');
    expect(await desk.code('report.preview', draft)).toBe('reportBlocked');
    expect((await desk.ok('report.list', { dossierId: place.dossierId })).released).toEqual([]);
  });

  it('is also one that only this dossier makes medical', async () => {
    const content = { ...cleanReport, advice: 'Houd rekening met de pimpelaria.' };
    await desk.ok('report.save', { ...draft, baseVersion: 2, content });
    expect(await desk.code('report.preview', draft)).toBe('ok');
    await newIntake(desk, place, 'concept');
    const check = await desk.ok('report.check', { dossierId: place.dossierId, content, remark: '' });
    expect(check.findings).toMatchObject([{ field: 'advice', text: 'pimpelaria' }]);
    expect(check.guardedTerms).toBeGreaterThan(0);
    expect(await desk.code('report.preview', draft)).toBe('reportBlocked');
    expect(await show(3)).toBe('reportBlocked');
    const other = await newPlace(desk);
    expect(await desk.ok('report.check', { dossierId: other.dossierId, content, remark: '' })).toEqual({
      findings: [],
      guardedTerms: 0,
    });
  });

  it('stops a release when the dossier learnt it after the report was shown', async () => {
    const content = { ...cleanReport, work: 'Werknemer werkt bij de Vlindermoer.' };
    await desk.ok('report.save', { ...draft, baseVersion: 2, content });
    expect(await show(3)).toBe('ok');
    await newIntake(desk, place);
    expect(await desk.code('report.release', { ...draft, baseVersion: 4 })).toBe('reportBlocked');
  });
});

describe('[EMP-2] the remark of the employee', () => {
  const remark = 'Ik wil graag op dinsdag werken.';

  it('travels when she wants it', async () => {
    expect(await show(2, { remark, remarkTravels: true })).toBe('ok');
    const { releasedId } = await desk.ok('report.release', { ...draft, baseVersion: 3 });
    const body = desk.work.store.look((reader) => reader.get('releasedReport', releasedId)).body;
    expect(body.remark).toBe(remark);
    expect(office.rendered.at(-1)?.html).toContain(remark);
  });

  it('stays here when she does not, whatever it says', async () => {
    const ownWords = 'Door mijn burn-out lukt het niet.';
    expect(await show(2, { remark: ownWords, remarkTravels: false })).toBe('ok');
    const { releasedId } = await desk.ok('report.release', { ...draft, baseVersion: 3 });
    const body = desk.work.store.look((reader) => reader.get('releasedReport', releasedId)).body;
    expect(JSON.stringify(body)).not.toContain('burn-out');
    expect(office.rendered.at(-1)?.html).not.toContain('burn-out');
  });

  it('[EMP-1] passes the guard before it travels', async () => {
    expect(await show(2, { remark: 'Door mijn burn-out lukt het niet.', remarkTravels: true })).toBe(
      'reportBlocked',
    );
    expect(storedDraft().shown).toBeNull();
  });
});

describe('[EMP-1] a released report', () => {
  it('carries no word of any medical answer: not the record, not the letter, not the bytes', async () => {
    const asked = absenceIntake.sections
      .flatMap(({ questions }) => questions)
      .filter(({ compartment, type }) => compartment === 'medical' && type === 'text');
    const words = ['krakeling', 'wildebras', 'sjabrak', 'kwezelarij', 'tureluur', 'lommerd', 'vazal'].map(
      (word) => `${word}qx`,
    );
    expect(asked.length).toBeLessThanOrEqual(words.length);
    const answers = Object.fromEntries(asked.map(({ id }, at) => [id, `Zegt ${words[at] ?? ''} te hebben.`]));
    const { dossierId, caseId } = place;
    const { intakeId } = await desk.ok('intake.start', { dossierId, caseId });
    await desk.ok('intake.saveMedical', { dossierId, intakeId, baseVersion: 1, answers });
    const stays = await desk.ok('report.staysHere', { dossierId, caseId });
    expect(stays.sections.flatMap(({ lines }) => lines)).toHaveLength(asked.length);

    await show(2);
    const preview = await desk.ok('report.preview', draft);
    const { releasedId } = await desk.ok('report.release', { ...draft, baseVersion: 3 });
    const record = desk.work.store.look((reader) => reader.get('releasedReport', releasedId));
    const letter = office.rendered.at(-1)?.html ?? '';
    await desk.ok('report.document', { dossierId, releasedId, delivery: 'opslaan' });
    await desk.ok('report.document', { dossierId, releasedId, delivery: 'afdrukken' });
    const left = [
      JSON.stringify(record),
      letter,
      Buffer.from(preview.bytes).toString('utf8'),
      Buffer.from(office.savedFiles.at(-1)?.bytes ?? []).toString('utf8'),
      office.printed.at(-1)?.html ?? '',
    ];
    expect(left.every((text) => text.includes('zittend werk'))).toBe(true);
    for (const word of [...words, ...canaries])
      expect(left.filter((text) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    expect(record.compartment).toBe('process');
  });

  it('stands in the ledger with the digest of the bytes that left', async () => {
    await show(2, { remark: '', remarkTravels: false });
    const { releasedId } = await desk.ok('report.release', { ...draft, baseVersion: 3 });
    const { body, blob } = desk.work.store.look((reader) => {
      const released = reader.get('releasedReport', releasedId).body;
      return { body: released, blob: reader.blob(released.blobId) };
    });
    const source = office.rendered.at(-1);
    if (source === undefined) throw new Error('nothing was rendered');
    expect(body.sha256).toBe(sha256(pdfOf(source)));
    expect(sha256(blob.bytes)).toBe(body.sha256);
    expect(body).toMatchObject({
      draftId: draft.draftId,
      content: cleanReport,
      facts: { recipient: { employerName: 'Bakkerij De Korenaar', contactName: 'P. de Wit' } },
      shown: { means: 'op het scherm', agrees: true },
      releasedAt: '2026-11-23T08:00:00.000Z'.replace(
        '08',
        new Date('2026-11-23T09:00:00').toISOString().slice(11, 13),
      ),
      releasedBy: { name: 'Proef arts', function: 'bedrijfsarts' },
    });
    const { released } = await desk.ok('report.list', { dossierId: place.dossierId });
    expect(released).toMatchObject([
      { releasedId, sha256: body.sha256, recipient: 'P. de Wit, Bakkerij De Korenaar' },
    ]);
  });

  it('names in the ledger and on paper whom the shown bytes name, also when the employer changed since', async () => {
    await show(2, { remark: '', remarkTravels: false });
    const shown = office.rendered.at(-1);
    const { employerId } = desk.work.store.look((reader) => reader.get('employee', place.dossierId)).body;
    const { employer, version, contract } = await desk.ok('employers.read', { employerId });
    if (contract === null) throw new Error('the employer has no contract');
    await desk.ok('employers.save', {
      employerId,
      baseVersion: version,
      employer: { ...employer, contactName: 'Een Ander' },
      contract: { startsOn: contract.startsOn, endedOn: contract.endedOn },
    });
    const { releasedId } = await desk.ok('report.release', { ...draft, baseVersion: 3 });
    const { released } = await desk.ok('report.list', { dossierId: place.dossierId });
    expect(released[0]?.recipient).toBe('P. de Wit, Bakkerij De Korenaar');
    await desk.ok('report.document', { dossierId: place.dossierId, releasedId, delivery: 'afdrukken' });
    expect(office.printed.at(-1)?.html).toBe(shown?.html);
  });

  it('[STO-7] is released once, and its draft never changes again', async () => {
    await show(2);
    await desk.ok('report.release', { ...draft, baseVersion: 3 });
    expect(await desk.code('report.release', { ...draft, baseVersion: 4 })).toBe('recordFrozen');
    expect(await desk.code('report.save', { ...draft, baseVersion: 4, content: leaking })).toBe(
      'recordFrozen',
    );
    expect(await show(4)).toBe('recordFrozen');
    const { drafts, released } = await desk.ok('report.list', { dossierId: place.dossierId });
    expect([drafts.length, released.length]).toEqual([0, 1]);
  });
});

describe('what stays here', () => {
  it('shows the medical answers as the form words them', async () => {
    await newIntake(desk, place);
    const { sections } = await desk.ok('report.staysHere', {
      dossierId: place.dossierId,
      caseId: place.caseId,
    });
    const lines = sections.flatMap((section) => section.lines);
    expect(lines).toContainEqual({ label: 'Is informatie van een behandelaar nodig', text: 'Ja' });
    expect(lines.map(({ label }) => label)).not.toContain('Gesproken op');
  });
});
