import type { Application } from './application.ts';
import { canaries, example } from './example.ts';

/** A word the guard knows, in a sentence that may not leave. */
const blockedAdvice = 'Door haar depressie nog geen hele dagen.';

/** What may leave, one sentence for each category. */
export const allowed = {
  work: 'Licht magazijnwerk kan. Tillen boven 10 kg en werken op hoogte kan nu niet.',
  duration: 'Naar verwachting nog zes weken; daarna kijken wij opnieuw.',
  degree: 'Vier dagen van vier uur, elke twee weken een uur erbij.',
  advice: 'Begin met taken op de grond en spreek elke week de uren door.',
} as const;

/** One part of the main job and what is to be seen when it is done. */
export interface Step {
  readonly title: string;
  readonly run: () => Promise<unknown>;
}

/** Where the PDFs go. */
interface Papers {
  readonly consent: string;
  readonly letter: string;
}

/** The main job from an open, empty briefcase to a released report, as the tour shows it and the tests repeat it. */
export function mainJob(app: Application, papers: Papers): readonly Step[] {
  const { work } = app;
  return [
    { title: 'Werkgever vastgelegd', run: () => work.createEmployer() },
    { title: 'Dossier aangelegd', run: () => work.createDossier() },
    { title: 'Verzuimgeval met Poortwachter-tijdlijn', run: () => work.createCase(40) },
    {
      title: 'Intake begonnen',
      run: async () => {
        await work.openSheet('Formulieren');
        await work.intake.start();
      },
    },
    {
      title: 'Intake ingevuld en vanzelf opgeslagen',
      run: async () => {
        await work.intake.fill();
        await work.intake.saved();
      },
    },
    { title: 'Intake vastgesteld', run: () => work.intake.finalise() },
    {
      title: 'Toestemming gevraagd, de werknemer leest',
      run: async () => {
        await work.openSheet('Toestemmingen');
        await work.consents.askTreatingDoctor();
      },
    },
    {
      title: 'Handtekening met de pen gezet',
      run: async () => {
        await work.consents.agreeButton.click();
        await work.consents.drawSignature();
      },
    },
    { title: 'Toestemming gegeven', run: () => work.consents.sign() },
    { title: 'Laptop terug bij de bedrijfsarts', run: () => work.consents.handBack() },
    {
      title: 'Toestemming bewaard als PDF, afschrift vastgelegd',
      run: async () => {
        await app.answerSaveDialogs(papers.consent);
        await work.consents.saveDocument();
      },
    },
    {
      title: 'Terugkoppeling met een woord dat niet weg mag',
      run: async () => {
        await work.openSheet('Rapportage');
        await work.report.start();
        await work.report.write('Wat de werknemer kan', allowed.work);
        await work.report.write('Verwachte duur', allowed.duration);
        await work.report.write('Mate van arbeidsongeschiktheid', allowed.degree);
        await work.report.write('Advies over aanpassingen en re-integratie', blockedAdvice);
        await work.report.blocked();
      },
    },
    {
      title: 'Een woord uit dit dossier wordt ook tegengehouden',
      run: async () => {
        await work.report.write(
          'Advies over aanpassingen en re-integratie',
          `Rekening houden met ${canaries.limits}.`,
        );
        await work.report.blocked();
      },
    },
    {
      title: 'Verbeterd, met de brief ernaast',
      run: async () => {
        await work.report.write('Advies over aanpassingen en re-integratie', allowed.advice);
        await work.report.clean();
        await work.report.preview();
      },
    },
    { title: 'Aan de werknemer getoond', run: () => work.report.recordShown(true, 'Geen opmerkingen.') },
    { title: 'Vrijgegeven', run: () => work.report.release() },
    {
      title: 'Brief aan de werkgever bewaard als PDF',
      run: async () => {
        await app.answerSaveDialogs(papers.letter);
        await work.report.saveReleased();
      },
    },
  ];
}

/** Checks that everything of the main job is still there, after a start that knows nothing of the one before. */
export async function findEverythingAgain(app: Application): Promise<void> {
  const { work } = app;
  await work.openDossier('verzin', new RegExp(example.employee.familyName));
  await work.openSheet('Toestemmingen');
  await work.consents.row.getByText('geldig', { exact: true }).waitFor();
  await work.openSheet('Rapportage');
  await app.page.getByRole('row', { name: /TK-/ }).first().waitFor();
}
