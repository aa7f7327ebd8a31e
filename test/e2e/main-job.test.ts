import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../support/encodings.ts';
import { pdfBytes, pdfFacts, pdfSentences, pdfText } from '../support/pdf.ts';
import { Application } from './pages/application.ts';
import { callChannel, dossierIdOf, ask } from './pages/bridge.ts';
import { canaries, example } from './pages/example.ts';
import { dayAgo, type DutchDay } from './pages/fields.ts';
import { allowed, findEverythingAgain, mainJob } from './pages/main-job.ts';

const words = Object.values(canaries);
const name = `${example.employee.givenName} ${example.employee.infix} ${example.employee.familyName}`;
const today = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }).format(
  new Date(),
);

function monthOf({ year, month, day }: DutchDay): string {
  return new Intl.DateTimeFormat('nl-NL', { month: 'long' }).format(
    new Date(Number(year), Number(month) - 1, Number(day)),
  );
}

describe('the main job', () => {
  const app = new Application();
  const papers = mkdtempSync(join(tmpdir(), 'arbokoffer-papers-'));
  const consent = join(papers, 'toestemming.pdf');
  const letter = join(papers, 'terugkoppeling.pdf');
  let shownToEmployee = '';

  beforeAll(() => app.start());
  afterAll(async () => {
    await app.close();
    app.discard();
    rmSync(papers, { recursive: true, force: true });
  });

  it('goes from an empty briefcase to a signed consent and a released report [CON-3][EMP-1]', async () => {
    await app.setup.complete();
    for (const { title, run } of mainJob(app, { consent, letter })) {
      await run();
      if (title === 'Toestemming gevraagd, de werknemer leest')
        shownToEmployee = await app.work.consents.textOnScreen();
    }
  });

  it('the screen of the employee shows no rail, no other name, and neither choice made beforehand [CON-3]', () => {
    expect(shownToEmployee).toContain('Ik geef toestemming');
    expect(shownToEmployee).toContain('Ik geef geen toestemming');
    expect(shownToEmployee).toContain('Ik wil erover nadenken');
    for (const elsewhere of ['Vandaag', 'Wachtrij', 'Vergrendelen', example.user.name, example.employer.name])
      expect(shownToEmployee).not.toContain(elsewhere);
  });

  it('the consent on paper holds the text that was read, the name, the day, the signature and page numbers [CON-6]', () => {
    const text = pdfSentences(consent);
    for (const part of [
      `Mag de bedrijfsarts van ${example.organisation.name} informatie vragen aan ${example.doctor.name}?`,
      `Wat is het verloop van ${canaries.consent}`,
      'Uw keuze heeft geen nadelige gevolgen voor uw begeleiding.',
      name,
      today,
      'geeft toestemming voor wat hierboven staat',
      'Spreekkamer 2',
    ])
      expect(text).toContain(part);
    const facts = pdfFacts(consent);
    const pages = Number(facts['Pages']);
    expect(pages).toBe(1);
    expect(text).not.toContain('[ ]');
    // Beside its label, as it stands on the paper: copied text comes in columns.
    expect(pdfText(consent)).toMatch(/^ *Gekozen {2,}Ik geef toestemming( {2,}|$)/m);
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`pagina ${page} van ${pages}`);
    expect(facts['Page size']).toContain('A4');
    expect(facts['Tagged']).toBe('yes');
    // The ink is drawn, not written: the last page without its text still has curves on it.
    const drawn = execFileSync(
      'pdftocairo',
      ['-svg', '-f', String(pages), '-l', String(pages), consent, '-'],
      { encoding: 'utf8', maxBuffer: 20_000_000 },
    );
    expect(drawn).toMatch(/<path[^>]* d="M[^"]* C /);
  });

  it('the letter to the employer holds the four categories on the letterhead, and nothing medical anywhere in its bytes [EMP-1]', () => {
    const text = pdfSentences(letter);
    for (const part of [
      ...Object.values(allowed),
      name,
      example.employer.name,
      example.employer.contact,
      example.organisation.name,
      example.organisation.phone,
      'pagina 1 van 1',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/depressie|kanarie/i);
    const facts = pdfFacts(letter);
    expect(facts['Tagged']).toBe('yes');
    expect(JSON.stringify(facts)).not.toMatch(
      new RegExp(`${words.join('|')}|${example.employee.familyName}`),
    );
    expect(wordsIn(pdfBytes(letter), [...words, 'depressie'])).toEqual([]);
    expect(pdfText(letter)).toContain('TK-');
  });

  it('the reader of packed streams does find a word where it stands', () => {
    expect(wordsIn(pdfBytes(letter), ['/Pages', 'begincmap']).length).toBeGreaterThan(1);
  });

  it('the answers that the window gets for the letter hold nothing medical [EMP-1]', async () => {
    const dossierId = dossierIdOf(app.page);
    const { cases } = await ask(app.page, 'dossier.open', { dossierId });
    const { draftId } = await ask(app.page, 'report.start', {
      dossierId,
      caseId: cases[0]?.caseId ?? '',
      reportKind: 'terugkoppeling',
    });
    const { version } = await ask(app.page, 'report.read', { dossierId, draftId });
    await callChannel(app.page, 'report.save', {
      dossierId,
      draftId,
      baseVersion: version,
      content: allowed,
    });
    const preview = await ask(app.page, 'report.preview', { dossierId, draftId });
    const { released } = await ask(app.page, 'report.list', { dossierId });
    expect(preview.pages).toBe(1);
    expect(wordsIn(preview.bytes, words)).toEqual([]);
    expect(wordsIn(Buffer.from(JSON.stringify({ preview, released })), words)).toEqual([]);

    const blocked = { ...allowed, advice: `Rekening houden met ${canaries.limits}.` };
    await callChannel(app.page, 'report.save', {
      dossierId,
      draftId,
      baseVersion: version + 1,
      content: blocked,
    });
    const refused = await callChannel(app.page, 'report.preview', { dossierId, draftId });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'reportBlocked' } });
    expect(JSON.stringify(refused)).not.toContain(canaries.limits);
    const early = await callChannel(app.page, 'report.release', {
      dossierId,
      draftId,
      baseVersion: version + 2,
    });
    expect(early).toMatchObject({ ok: false });
  });

  it('title and address of the window name nobody', async () => {
    const title = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map((window) => window.getTitle())
        .join(' '),
    );
    for (const place of [title, await app.page.title(), decodeURIComponent(app.page.url())]) {
      expect(place).not.toMatch(
        new RegExp(`${example.employee.familyName}|${example.employee.givenName}|${example.employer.name}`),
      );
    }
  });

  it('the queue, the retention sheet and the access sheet say in words what there is [RET-1]', async () => {
    await app.work.openSheet('Bewaren');
    await app.page.getByRole('heading', { name: 'Medisch dossier' }).waitFor();
    await app.page
      .getByText(/nog niet begonnen|loopt nog|tot en met/)
      .first()
      .waitFor();
    await app.page.getByText('Waarom?').first().click();
    await app.page.getByRole('rowheader', { name: 'RET-1', exact: true }).waitFor();
    await app.work.openSheet('Toegang');
    await app.page.getByText(example.user.name).nth(1).waitFor();
    await app.work.goTo('Wachtrij');
    await app.page.getByRole('row', { name: /Vrijgegeven rapport/ }).waitFor();
    await app.page.getByRole('row', { name: /Formulier, het medische deel \(versleuteld\)/ }).waitFor();
  });

  it('everything is there again after a sudden end [STO-14]', async () => {
    await app.kill();
    await app.start();
    await app.lock.open();
    await findEverythingAgain(app);
    await app.work.openSheet('Formulieren');
    await app.page.getByText(canaries.nature).waitFor();
  });

  it('no log, no file name and no file beside the papers holds a medical word', () => {
    const log = readFileSync(join(app.profile, 'logboek.log'), 'utf8');
    expect(wordsIn(Buffer.from(log), [...words, example.employee.familyName])).toEqual([]);
    expect(readdirSync(papers).sort()).toEqual(['terugkoppeling.pdf', 'toestemming.pdf']);
  });

  it('a consent can be taken back, and stays in sight [CON-3][CON-12]', async () => {
    await app.work.openSheet('Toestemmingen');
    await app.work.consents.withdraw();
    await app.work.consents.row.getByText('ingetrokken', { exact: true }).waitFor();
  });

  it('a refusal is recorded without a signature, and the way back asks for the passphrase [CON-3][CON-15]', async () => {
    await app.work.consents.askTreatingDoctor();
    await app.work.consents.refuse();
    await app.work.consents.tryHandBack('gele fiets langs acht sloten');
    await app.page.getByText(/Deze wachtzin past niet/).waitFor();
    await app.page.goBack().catch(() => null);
    expect(await app.page.getByRole('navigation', { name: 'Onderdelen', exact: true }).count()).toBe(0);
    await expect.poll(() => app.work.consents.tryReturn(), { timeout: 15_000, interval: 500 }).toBe(true);
    await app.page.getByRole('row').filter({ hasText: 'geweigerd' }).waitFor();
  });

  it('the retention sheet gives the day two years after the guidance ended, with its rule [RET-8]', async () => {
    const end = dayAgo(1);
    await app.work.endCase(end);
    await app.work.openSheet('Bewaren');
    const part = app.page.getByRole('article').filter({ hasText: 'Verzuimgeval vanaf' });
    await part
      .getByText(`${Number(end.day)} ${monthOf(end)} ${Number(end.year) + 2}`)
      .first()
      .waitFor();
    await part.getByText('Waarom?').click();
    await part.getByRole('rowheader', { name: 'RET-8' }).waitFor();
  });

  it('left nothing in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
