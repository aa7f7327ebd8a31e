/**
 * `npm run tour`: the whole main job in the real application, as a user does it. Leaves numbered screenshots and the
 * three PDFs in tour/; exits with 1 when a step fails, with the screen of that moment.
 */
import { join, resolve } from 'node:path';
import { Application } from '../e2e/pages/application.ts';
import { canaries, example } from '../e2e/pages/example.ts';
import { line } from '../e2e/pages/fields.ts';
import { findEverythingAgain, mainJob } from '../e2e/pages/main-job.ts';
import { pdfFacts, pdfSentences } from '../support/pdf.ts';
import { scanFolder } from '../support/profile-scan.ts';
import { TourReport } from './report.ts';

const folder = resolve(import.meta.dirname, '../../tour');
const papers = {
  recovery: join(folder, 'herstelsleutel.pdf'),
  consent: join(folder, 'toestemming.pdf'),
  letter: join(folder, 'terugkoppeling-werkgever.pdf'),
};
const lastWords = 'Nog tijdens het typen viel de stroom uit.';

const app = new Application();
const report = new TourReport(folder);
const shown = (title: string, run: () => Promise<unknown>): Promise<void> =>
  report.step(title, run, () => app.page);

async function setUp(): Promise<void> {
  await shown('De toepassing start met inrichten', () => app.start());
  await shown('Arbodienst ingevuld', () => app.setup.fillOrganisation());
  await shown('Gebruiker en functie', async () => {
    await app.setup.next();
    await app.setup.fillUser();
  });
  await shown('Wachtzin gekozen, herstelsleutel getoond', async () => {
    await app.setup.next();
    await app.setup.fillPassphrase();
  });
  await shown('Herstelsleutel bewaard als PDF', async () => {
    await app.answerSaveDialogs(papers.recovery);
    await app.setup.saveKeySheet();
  });
  await shown('Herstelsleutel overgetypt, organisatiesleutel getoond', async () => {
    await app.setup.typeBackRecoveryKey(await app.setup.printedKey());
  });
  await shown('Organisatiesleutel overgetypt: de koffer is open', async () => {
    await app.setup.typeBackOrganisationKey(await app.setup.printedKey());
    await app.page.getByText('Begin met een dossier').waitFor();
  });
  await shown('Vergrendeld', () => app.work.lock());
  await shown('Een verkeerde wachtzin', async () => {
    await app.lock.tryPassphrase('gele fiets langs acht sloten');
    await app.page.getByText(/Deze wachtzin past niet/).waitFor();
  });
  await shown('Ontgrendeld', () => app.lock.openInTime());
}

async function lookAround(): Promise<void> {
  const sheets = {
    Overzicht: 'Overzicht na al het werk',
    Bewaren: 'Bewaren: datum en reden',
    Toegang: 'Toegang: wie ziet wat',
  } as const;
  for (const [sheet, title] of Object.entries(sheets)) {
    await shown(title, async () => {
      await app.work.openSheet(sheet as keyof typeof sheets);
      await app.page.getByRole('tabpanel').getByRole('heading').first().waitFor();
    });
  }
  for (const place of ['Vandaag', 'Wachtrij', 'Instellingen', 'Dossiers'] as const) {
    await shown(place, async () => {
      await app.work.goTo(place);
      await app.page.getByRole('heading', { level: 1 }).waitFor();
    });
  }
}

async function breakOff(): Promise<void> {
  await shown('Nieuwe intake, midden in het typen', async () => {
    await app.work.openDossier('verzin', new RegExp(example.employee.familyName));
    await app.work.openSheet('Formulieren');
    await app.work.intake.start();
    await app.work.intake.write('Beloop tot nu toe', lastWords);
    await app.work.intake.saved();
    await line(app.page, 'Aard en oorzaak').pressSequentially('En toen', { delay: 20 });
  });
  await report.step('kill -9', () => app.kill());
  await report.step('In het profiel staat geen leesbaar woord', async () => {
    const { found, files, bytes } = scanFolder(app.profile, [
      ...Object.values(canaries),
      lastWords,
      example.employee.familyName,
      example.passphrase,
    ]);
    if (found.length > 0) throw new Error(`readable on disk: ${found.join(', ')}`);
    process.stdout.write(`     (${files} bestanden, ${bytes} bytes doorzocht)\n`);
  });
  await shown('Opnieuw gestart: op slot', () => app.start());
  await shown('De intake staat er nog', async () => {
    await app.lock.open();
    await app.work.openDossier('verzin', new RegExp(example.employee.familyName));
    await app.work.openSheet('Formulieren');
    await line(app.page, 'Beloop tot nu toe').waitFor();
    if ((await app.work.intake.read('Beloop tot nu toe')) !== lastWords)
      throw new Error('what was acknowledged is gone');
  });
  await shown('Toestemming en terugkoppeling staan er nog', () => findEverythingAgain(app));
  await shown('Vergrendeld aan het eind', () => app.work.lock());
}

async function readPapers(): Promise<void> {
  await report.step('De brieven teruggelezen', async () => {
    const wanted = [
      [papers.recovery, 'erstelsleutel'],
      [papers.consent, 'geeft toestemming voor wat hierboven staat'],
      [papers.letter, 'Advies over aanpassingen'],
    ] as const;
    for (const [file, words] of wanted) {
      if (!pdfSentences(file).includes(words)) throw new Error(`${file} does not say '${words}'`);
      process.stdout.write(`     ${file}: ${pdfFacts(file)['Pages'] ?? '?'} pagina's\n`);
    }
    if (/kanarie|depressie/i.test(pdfSentences(papers.letter)))
      throw new Error('the letter to the employer holds a medical word');
  });
}

try {
  await setUp();
  for (const { title, run } of mainJob(app, papers)) await shown(title, run);
  await lookAround();
  await breakOff();
  await readPapers();
  if (app.complaints.length > 0) throw new Error(`the console complained: ${app.complaints.join('; ')}`);
  process.stdout.write(`\nGoed: ${report.summary()}\n`);
} catch (error) {
  await report.failed(app.openPage);
  process.stdout.write(
    `\nMislukt: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${report.summary()}\n`,
  );
  process.exitCode = 1;
} finally {
  await app.close();
  app.discard();
}
