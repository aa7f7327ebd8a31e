import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { absenceIntake } from '../../../shared/forms/absence-intake.ts';
import type { ChannelInput } from '../../../shared/ipc/contract.ts';
import { reportCategories, type ReportDraft } from '../../../shared/report/employer-report.ts';
import { event, peek } from '../../store/support.ts';
import {
  openTestOrganisation,
  pdfOf,
  sha256,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import {
  canaries,
  cleanReport,
  newDraft,
  formId,
  newFormEntry,
  newTestDossier,
  shownOnScreen,
  type TestDossier,
} from './dossier-examples.ts';

const leaking = { ...cleanReport, advice: 'Werknemer heeft een burn-out.' };

let organisation: TestOrganisation;
let client: TestClient;
let dossier: TestDossier;
let draft: Awaited<ReturnType<typeof newDraft>>;

beforeAll(async () => {
  organisation = openTestOrganisation();
  client = await organisation.as('arts');
});
beforeEach(async () => {
  dossier = await newTestDossier(client);
  draft = await newDraft(client, dossier);
});
afterAll(() => organisation.remove());

/** Changes a draft behind the back of the use cases. */
function force(change: Partial<ReportDraft>): void {
  client.context.store.write(event({ objectKind: 'reportDraft' }), (reader) => {
    const stored = reader.get('reportDraft', draft.draftId);
    return { records: [{ ...stored, baseVersion: stored.version, body: { ...stored.body, ...change } }] };
  });
}

const storedDraft = () =>
  peek(client.context.store, (reader) => reader.get('reportDraft', draft.draftId)).body;
const show = (baseVersion: number, shown: Partial<ChannelInput<'report.shown'>['shown']> = {}) =>
  client.code('report.shown', { ...draft, baseVersion, shown: { ...shownOnScreen, ...shown } });

describe('[EMP-2] showing a report before it leaves', () => {
  it('is not skipped: what was never shown is not released', async () => {
    const before = client.commits();
    expect(await client.code('report.release', { ...draft, baseVersion: 2 })).toBe('reportNotShown');
    expect(client.commits()).toBe(before);
  });

  it.each(reportCategories)(
    'is undone by a change in %s, with the bytes that were fixed',
    async (category) => {
      expect(await show(2)).toBe('ok');
      expect(storedDraft().fixed).not.toBeNull();
      const content = { ...cleanReport, [category]: 'Dit is iets anders geworden.' };
      await client.ok('report.save', { ...draft, baseVersion: 3, content });
      expect(storedDraft()).toMatchObject({ shown: null, fixed: null });
      expect(await client.code('report.release', { ...draft, baseVersion: 4 })).toBe('reportNotShown');
    },
  );

  it('stands after a save that changes nothing', async () => {
    await show(2);
    await client.ok('report.save', { ...draft, baseVersion: 3, content: { ...cleanReport } });
    expect(storedDraft().shown).toMatchObject({ means: 'op het scherm' });
    expect(await client.code('report.release', { ...draft, baseVersion: 4 })).toBe('ok');
  });

  it('fixes the content of the version it names, also when a save slips in while the document is made', async () => {
    const content = { ...cleanReport, work: 'Werknemer kan niet meer dan zitten.' };
    const [shown, saved] = await Promise.all([
      show(3),
      client.code('report.save', { ...draft, baseVersion: 2, content }),
    ]);
    expect([shown, saved]).toEqual(['staleVersion', 'ok']);
    expect(storedDraft()).toMatchObject({ content, shown: null, fixed: null });
    const [late, first] = await Promise.all([
      show(3),
      client.code('report.save', { ...draft, baseVersion: 3, content: cleanReport }),
    ]);
    expect([late, first]).toEqual(['staleVersion', 'ok']);
    expect(storedDraft().fixed).toBeNull();
  });

  it('needs something to show', async () => {
    const content = { work: ' ', duration: '', degree: '\n', advice: '' };
    await client.ok('report.save', { ...draft, baseVersion: 2, content });
    expect(await show(3)).toBe('reportEmpty');
  });

  it('gives the very bytes that were shown in every preview after it, and at release', async () => {
    const loose = await client.ok('report.preview', draft);
    expect(loose.fixed).toBe(false);
    await show(2);
    const shown = await client.ok('report.preview', draft);
    expect(shown).toMatchObject({ fixed: true, version: 3, sha256: sha256(shown.bytes) });
    const { releasedId } = await client.ok('report.release', { ...draft, baseVersion: 3 });
    const left = await client.ok('report.document', {
      dossierId: dossier.dossierId,
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
    await client.ok('report.save', { ...draft, baseVersion: 3, content: leaking });
    const before = organisation.rendered.length;
    expect(await client.code('report.preview', draft)).toBe('reportBlocked');
    expect(await show(4)).toBe('reportBlocked');
    expect(organisation.rendered).toHaveLength(before);
    // Even when the record says that it was shown and has its bytes.
    force({ shown, fixed });
    expect(storedDraft()).toMatchObject({ shown, content: leaking });
    expect(await client.code('report.release', { ...draft, baseVersion: 5 })).toBe('reportBlocked');
    expect(await client.code('report.preview', draft)).toBe('reportBlocked');
    expect((await client.ok('report.list', { dossierId: dossier.dossierId })).released).toEqual([]);
  });

  it('is also one that only this dossier makes medical', async () => {
    const content = { ...cleanReport, advice: 'Houd rekening met de pimpelaria.' };
    await client.ok('report.save', { ...draft, baseVersion: 2, content });
    expect(await client.code('report.preview', draft)).toBe('ok');
    await newFormEntry(client, dossier, 'concept');
    const check = await client.ok('report.check', { dossierId: dossier.dossierId, content, remark: '' });
    expect(check.findings).toMatchObject([{ field: 'advice', text: 'pimpelaria' }]);
    expect(check.guardedTerms).toBeGreaterThan(0);
    expect(await client.code('report.preview', draft)).toBe('reportBlocked');
    expect(await show(3)).toBe('reportBlocked');
    const otherDossier = await newTestDossier(client);
    expect(
      await client.ok('report.check', { dossierId: otherDossier.dossierId, content, remark: '' }),
    ).toEqual({
      findings: [],
      guardedTerms: 0,
    });
  });

  it('stops a release when the dossier learnt it after the report was shown', async () => {
    const content = { ...cleanReport, work: 'Werknemer werkt bij de Vlindermoer.' };
    await client.ok('report.save', { ...draft, baseVersion: 2, content });
    expect(await show(3)).toBe('ok');
    await newFormEntry(client, dossier);
    expect(await client.code('report.release', { ...draft, baseVersion: 4 })).toBe('reportBlocked');
  });
});

describe('[EMP-2] the remark of the employee', () => {
  const remark = 'Ik wil graag op dinsdag werken.';

  it('travels when she wants it', async () => {
    expect(await show(2, { remark, remarkTravels: true })).toBe('ok');
    const { releasedId } = await client.ok('report.release', { ...draft, baseVersion: 3 });
    const body = peek(client.context.store, (reader) => reader.get('releasedReport', releasedId)).body;
    expect(body.remark).toBe(remark);
    expect(organisation.rendered.at(-1)?.html).toContain(remark);
  });

  it('stays here when she does not, whatever it says', async () => {
    const ownWords = 'Door mijn burn-out lukt het niet.';
    expect(await show(2, { remark: ownWords, remarkTravels: false })).toBe('ok');
    const { releasedId } = await client.ok('report.release', { ...draft, baseVersion: 3 });
    const body = peek(client.context.store, (reader) => reader.get('releasedReport', releasedId)).body;
    expect(JSON.stringify(body)).not.toContain('burn-out');
    expect(organisation.rendered.at(-1)?.html).not.toContain('burn-out');
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
    const { dossierId, caseId } = dossier;
    const { entryId } = await client.ok('form.start', { dossierId, caseId, formId });
    await client.ok('form.saveMedical', { dossierId, entryId, baseVersion: 1, answers });
    const stays = await client.ok('report.staysHere', { dossierId, caseId });
    expect(stays.sections.flatMap(({ lines }) => lines)).toHaveLength(asked.length);

    await show(2);
    const preview = await client.ok('report.preview', draft);
    const { releasedId } = await client.ok('report.release', { ...draft, baseVersion: 3 });
    const record = peek(client.context.store, (reader) => reader.get('releasedReport', releasedId));
    const letter = organisation.rendered.at(-1)?.html ?? '';
    await client.ok('report.document', { dossierId, releasedId, delivery: 'opslaan' });
    await client.ok('report.document', { dossierId, releasedId, delivery: 'afdrukken' });
    const left = [
      JSON.stringify(record),
      letter,
      Buffer.from(preview.bytes).toString('utf8'),
      Buffer.from(organisation.savedFiles.at(-1)?.bytes ?? []).toString('utf8'),
      organisation.printed.at(-1)?.html ?? '',
    ];
    expect(left.every((text) => text.includes('zittend werk'))).toBe(true);
    for (const word of [...words, ...canaries])
      expect(left.filter((text) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    expect(record.compartment).toBe('process');
  });

  it('stands in the ledger with the digest of the bytes that left', async () => {
    await show(2, { remark: '', remarkTravels: false });
    const { releasedId } = await client.ok('report.release', { ...draft, baseVersion: 3 });
    const { body, blob } = peek(client.context.store, (reader) => {
      const released = reader.get('releasedReport', releasedId).body;
      return { body: released, blob: reader.blob(released.blobId) };
    });
    const source = organisation.rendered.at(-1);
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
    const { released } = await client.ok('report.list', { dossierId: dossier.dossierId });
    expect(released).toMatchObject([
      { releasedId, sha256: body.sha256, recipient: 'P. de Wit, Bakkerij De Korenaar' },
    ]);
  });

  it('names in the ledger and on paper whom the shown bytes name, also when the employer changed since', async () => {
    await show(2, { remark: '', remarkTravels: false });
    const shown = organisation.rendered.at(-1);
    const { employerId } = dossier;
    const { employer, version, contract } = await client.ok('employers.read', { employerId });
    if (contract === null) throw new Error('the employer has no contract');
    await client.ok('employers.save', {
      employerId,
      baseVersion: version,
      employer: { ...employer, contactName: 'Een Ander' },
      contract: { startsOn: contract.startsOn, endedOn: contract.endedOn },
    });
    const { releasedId } = await client.ok('report.release', { ...draft, baseVersion: 3 });
    const { released } = await client.ok('report.list', { dossierId: dossier.dossierId });
    expect(released[0]?.recipient).toBe('P. de Wit, Bakkerij De Korenaar');
    await client.ok('report.document', { dossierId: dossier.dossierId, releasedId, delivery: 'afdrukken' });
    expect(organisation.printed.at(-1)?.html).toBe(shown?.html);
  });

  it('[STO-7] is released once, and its draft never changes again', async () => {
    await show(2);
    await client.ok('report.release', { ...draft, baseVersion: 3 });
    expect(await client.code('report.release', { ...draft, baseVersion: 4 })).toBe('recordFrozen');
    expect(await client.code('report.save', { ...draft, baseVersion: 4, content: leaking })).toBe(
      'recordFrozen',
    );
    expect(await show(4)).toBe('recordFrozen');
    const { drafts, released } = await client.ok('report.list', { dossierId: dossier.dossierId });
    expect([drafts.length, released.length]).toEqual([0, 1]);
  });
});

describe('a report of a kind', () => {
  const begin = (reportKind: string) =>
    client.answer('report.start', { dossierId: dossier.dossierId, caseId: dossier.caseId, reportKind });

  it('is the unfinished one of that kind and case, and carries its kind into the ledger', async () => {
    expect(await begin('terugkoppeling')).toEqual({ ok: true, value: { draftId: draft.draftId } });
    expect(await client.ok('report.read', draft)).toMatchObject({ reportKind: 'terugkoppeling' });
    await show(2);
    await client.ok('report.release', { ...draft, baseVersion: 3 });
    const { released } = await client.ok('report.list', { dossierId: dossier.dossierId });
    expect(released).toMatchObject([{ reportKind: 'terugkoppeling' }]);
    expect(released[0]?.documentNumber).toMatch(/^TK-\d{8}-[0-9A-F]{6}$/);
  });

  it('is refused with its field when nobody knows the kind, and nothing is written', async () => {
    const before = client.commits();
    expect(await begin('horoscoop')).toEqual({
      ok: false,
      failure: { code: 'invalidInput', field: 'reportKind', message: '' },
    });
    expect(client.commits()).toBe(before);
  });

  it('of a newer program is listed, but neither opened, written, shown nor released', async () => {
    await show(2);
    force({ reportKind: 'urenbericht' });
    const { drafts } = await client.ok('report.list', { dossierId: dossier.dossierId });
    expect(drafts).toMatchObject([{ draftId: draft.draftId, reportKind: 'urenbericht' }]);
    expect(await client.code('report.read', draft)).toBe('recordTooNew');
    expect(await client.code('report.save', { ...draft, baseVersion: 4, content: cleanReport })).toBe(
      'recordTooNew',
    );
    expect(await show(4)).toBe('recordTooNew');
    expect(await client.code('report.release', { ...draft, baseVersion: 4 })).toBe('recordTooNew');
  });
});

describe('what stays here', () => {
  it('shows the medical answers as the form words them', async () => {
    await newFormEntry(client, dossier);
    const { sections } = await client.ok('report.staysHere', {
      dossierId: dossier.dossierId,
      caseId: dossier.caseId,
    });
    const lines = sections.flatMap((section) => section.lines);
    expect(lines).toContainEqual({ label: 'Is informatie van een behandelaar nodig', text: 'Ja' });
    expect(lines.map(({ label }) => label)).not.toContain('Gesproken op');
  });
});
