import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from './pages/application.ts';
import { canaries, example } from './pages/example.ts';
import { Inspection } from './pages/inspection.ts';

/** Every screen of the main job, in the order of the work: axe in light and dark, and no sideways scrolling at 200 %. */
describe('each screen is usable by everyone', () => {
  const app = new Application();
  const inspection = new Inspection(app);
  const button = (name: string) => app.page.getByRole('button', { name }).first();
  const close = async (): Promise<void> => {
    const { page } = app;
    await page.keyboard.press('Escape');
    const question = page.getByRole('alertdialog', { name: 'Wat u hebt ingevuld weggooien?' });
    const dialog = page.getByRole('dialog');
    // A form with something in it asks first.
    await question.or(page.locator('body:not(:has([role=dialog]))')).first().waitFor();
    if (await question.isVisible()) await question.getByRole('button', { name: 'Weggooien' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };

  beforeAll(async () => {
    await app.start();
    await app.resize(1280, 800);
  });
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  it('the set-up', async () => {
    await inspection.look('inrichten: arbodienst');
    await app.setup.next();
    await inspection.look('inrichten: fouten');
    await app.setup.fillOrganisation();
    await app.setup.next();
    await app.setup.fillUser();
    await inspection.look('inrichten: gebruiker');
    await app.setup.next();
    await inspection.look('inrichten: wachtzin');
    await app.setup.fillPassphrase();
    await inspection.look('inrichten: herstelsleutel');
    await app.setup.typeBackRecoveryKey(await app.setup.printedKey());
    await inspection.look('inrichten: organisatiesleutel');
    await app.setup.typeBackOrganisationKey(await app.setup.printedKey());
    await app.page.getByRole('navigation', { name: 'Onderdelen', exact: true }).waitFor();
    expect(inspection.take()).toEqual([]);
  });

  it('the work without any dossier, and the dialogs that change that', async () => {
    await inspection.look('vandaag: leeg');
    await app.work.goTo('Dossiers');
    await app.page.getByText('Nog geen werkgevers').waitFor();
    await inspection.look('dossiers: leeg');
    await button('Nieuwe werkgever').click();
    await inspection.look('nieuwe werkgever');
    await close();
    await app.work.createEmployer();
    await app.page.getByText('Nog geen dossiers').waitFor();
    await button('Nieuw dossier').click();
    await inspection.look('nieuw dossier');
    await close();
    await app.work.createDossier();
    await inspection.look('overzicht: leeg');
    await button('Nieuw verzuimgeval').click();
    await inspection.look('nieuw verzuimgeval');
    await close();
    expect(inspection.take()).toEqual([]);
  });

  it('the sheets of a dossier before anything was written', async () => {
    await app.work.createCase(40);
    await inspection.look('overzicht');
    await button('Afspraak plannen').click();
    await inspection.look('afspraak plannen');
    await close();
    for (const sheet of ['Formulieren', 'Rapportage', 'Toestemmingen'] as const) {
      await app.work.openSheet(sheet);
      await inspection.look(`${sheet}: leeg`);
    }
    for (const sheet of ['Bewaren', 'Toegang'] as const) {
      await app.work.openSheet(sheet);
      await app.page.getByRole('tabpanel').getByRole('heading').first().waitFor();
      await inspection.look(sheet);
    }
    expect(inspection.take()).toEqual([]);
  });

  it('the intake, being written and final', async () => {
    await app.work.openSheet('Formulieren');
    await app.work.intake.start();
    await app.page.getByRole('button', { name: 'Vaststellen' }).click();
    await inspection.look('intake: nog niet compleet');
    await app.work.intake.fill();
    await app.work.intake.saved();
    await inspection.look('intake: ingevuld');
    await app.page.getByRole('button', { name: 'Vaststellen' }).click();
    await app.page.getByRole('alertdialog').waitFor();
    await inspection.look('intake: vaststellen?');
    await app.page.getByRole('alertdialog').getByRole('button', { name: 'Vaststellen' }).click();
    await app.page.getByText(/Dit formulier verandert niet meer/).waitFor();
    await inspection.look('intake: vastgesteld');
    expect(inspection.take()).toEqual([]);
  });

  it('the consent: asking, and the screen of the employee', async () => {
    await app.work.openSheet('Toestemmingen');
    const dialog = await app.work.consents.startAsking();
    await inspection.look('toestemming: soort');
    await dialog
      .getByRole('radiogroup')
      .getByText('Informatie vragen aan een behandelaar (machtiging)')
      .click();
    await app.work.consents.next();
    await inspection.look('toestemming: inhoud');
    await close();
    await app.work.consents.askTreatingDoctor();
    await inspection.look('klantmodus: lezen');
    await app.page.getByRole('button', { name: 'Ik wil erover nadenken' }).click();
    await inspection.look('klantmodus: nadenken');
    await button('Terug naar de tekst').click();
    await app.work.consents.refuseButton.click();
    await inspection.look('klantmodus: weigeren');
    await button('Terug naar de tekst').click();
    await app.work.consents.agreeButton.click();
    await inspection.look('klantmodus: tekenen');
    await button('Ik kan niet tekenen').click();
    await inspection.look('klantmodus: getypte naam');
    await button('Toch tekenen').click();
    await app.work.consents.drawSignature();
    await app.work.consents.sign();
    await inspection.look('klantmodus: dank');
    await app.work.consents.handBack();
    await app.work.consents.row.waitFor();
    await inspection.look('toestemmingen: lijst');
    expect(inspection.take()).toEqual([]);
  });

  it('the report, blocked, clean, shown and released', async () => {
    await app.work.openSheet('Rapportage');
    await app.work.report.start();
    await app.work.report.write(
      'Advies over aanpassingen en re-integratie',
      `Rekening houden met ${canaries.limits}.`,
    );
    await app.work.report.blocked();
    await inspection.look('rapportage: geblokkeerd');
    await app.work.report.write('Advies over aanpassingen en re-integratie', 'Begin met taken op de grond.');
    await app.work.report.clean();
    await app.work.report.preview();
    await inspection.look('rapportage: schoon');
    await button('Aan werknemer getoond').click();
    await app.page.getByRole('dialog').waitFor();
    await inspection.look('rapportage: getoond?');
    await close();
    await app.work.report.recordShown(true);
    await inspection.look('rapportage: getoond');
    await app.work.report.release();
    await inspection.look('rapportage: vrijgegeven');
    await app.page.getByRole('row', { name: /TK-/ }).first().click();
    await app.page.getByRole('dialog').getByRole('img').first().waitFor();
    await inspection.look('document');
    await close();
    expect(inspection.take()).toEqual([]);
  });

  it('the rest of the work, and the lock', async () => {
    for (const place of ['Vandaag', 'Dossiers', 'Wachtrij', 'Instellingen'] as const) {
      await app.work.goTo(place);
      await app.page.getByRole('main').getByText(/.{3}/).first().waitFor();
      await inspection.look(place);
    }
    await app.work.goTo('Dossiers');
    await app.page
      .getByRole('row', { name: new RegExp(example.employer.name) })
      .first()
      .click();
    await inspection.look('werkgever');
    await app.work.lock();
    await inspection.look('slot');
    await app.lock.tryPassphrase('gele fiets langs acht sloten');
    await app.page.getByText(/Deze wachtzin past niet/).waitFor();
    await inspection.look('slot: verkeerde wachtzin');
    await app.page.getByRole('button', { name: /Gebruik de herstelsleutel/ }).click();
    await inspection.look('slot: herstelsleutel');
    expect(inspection.take()).toEqual([]);
  });

  it('no screen broke the policy or complained', () => {
    expect(inspection.seen.length).toBeGreaterThan(35);
    expect(app.complaints).toEqual([]);
  });
});
