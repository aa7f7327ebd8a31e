import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from './pages/application.ts';
import { example } from './pages/example.ts';
import { dayAgo, line, secret } from './pages/fields.ts';
import { KeyboardUser } from './pages/keyboard-user.ts';
import { allowed } from './pages/main-job.ts';

const { organisation, employer, employee } = example;

/** The main job without a mouse. Nothing in this file points or clicks. */
describe('by keyboard alone', () => {
  const app = new Application();
  let keyboard: KeyboardUser;
  const button = (name: string | RegExp) =>
    app.page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first();
  const digits = ({
    day,
    month,
    year,
  }: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
  }): string => `${day}${month}${year}`;

  beforeAll(async () => {
    await app.start();
    keyboard = new KeyboardUser(app.page);
  });
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  it('the set-up', async () => {
    for (const [label, text] of [
      ['Naam van de arbodienst', organisation.name],
      ['Plaats', organisation.city],
      ['Telefoon', organisation.phone],
      ['Naam van de FG', organisation.officer],
    ] as const)
      await keyboard.type(line(app.page, label), text);
    await keyboard.press(button('Verder'));
    await keyboard.type(line(app.page, 'Uw naam'), example.user.name);
    await keyboard.press(button('Verder'));
    await keyboard.type(secret(app.page, 'Wachtzin'), example.passphrase);
    await keyboard.type(secret(app.page, 'Nog een keer'), example.passphrase);
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('heading', { name: 'Uw herstelsleutel' }).waitFor();
    await keyboard.type(
      line(app.page, 'Typ de herstelsleutel over van het papier'),
      await app.setup.printedKey(),
    );
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('heading', { name: 'De organisatiesleutel' }).waitFor();
    await keyboard.type(
      line(app.page, 'Typ de organisatiesleutel over van het papier'),
      await app.setup.printedKey(),
    );
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('navigation', { name: 'Onderdelen', exact: true }).waitFor();
  });

  it('an employer, a dossier and an absence', async () => {
    await keyboard.press(app.page.getByRole('link', { name: 'Dossiers' }).first());
    await keyboard.press(button('Nieuwe werkgever'));
    const dialog = app.page.getByRole('dialog');
    await keyboard.type(line(dialog, 'Naam'), employer.name);
    await keyboard.type(line(dialog, 'Rapporten gericht aan'), employer.contact);
    await keyboard.date(dialog, 'Contract vanaf', '01012024');
    await keyboard.press(dialog.getByRole('button', { name: 'Werkgever vastleggen' }));
    await dialog.waitFor({ state: 'hidden' });
    await keyboard.press(button('Nieuw dossier'));
    await keyboard.type(line(dialog, 'Voornaam'), employee.givenName);
    await keyboard.type(line(dialog, 'Achternaam'), employee.familyName);
    await keyboard.date(dialog, 'Geboortedatum', digits(employee.bornOn));
    await keyboard.press(dialog.getByRole('button', { name: 'Dossier aanleggen' }));
    await app.page.getByRole('heading', { level: 1, name: new RegExp(employee.familyName) }).waitFor();
    await keyboard.press(button('Nieuw verzuimgeval'));
    await keyboard.date(dialog, 'Eerste ziektedag', digits(dayAgo(30)));
    await keyboard.press(dialog.getByRole('button', { name: 'Vastleggen' }));
    await app.page
      .getByText(/week \d+ van 104/)
      .first()
      .waitFor();
  });

  it('the intake, written and made final', async () => {
    await keyboard.openTab('Formulieren');
    await keyboard.press(button('Intake beginnen'));
    await keyboard.date(app.page.locator('#gesprek'), 'Gesproken op', digits(dayAgo(0)));
    await keyboard.choose(app.page.getByRole('radiogroup', { name: 'Hoe' }), 'Per telefoon');
    await keyboard.choose(app.page.getByRole('radiogroup', { name: /gedeeltelijk/ }), 'Nee');
    await keyboard.type(line(app.page, 'Aard en oorzaak'), 'Rugklachten sinds de verhuizing.');
    await app.work.intake.saved();
    await keyboard.press(button('Vaststellen'));
    await keyboard.press(app.page.getByRole('alertdialog').getByRole('button', { name: 'Vaststellen' }));
    await app.page.getByText(/Dit formulier verandert niet meer/).waitFor();
  });

  it('a consent, signed with a typed name before a witness [CON-4]', async () => {
    await keyboard.openTab('Toestemmingen');
    await keyboard.press(button('Toestemming vragen'));
    const dialog = app.page.getByRole('dialog');
    await keyboard.choose(dialog.getByRole('radiogroup'), 'Informatie vragen aan een behandelaar');
    await keyboard.press(dialog.getByRole('button', { name: 'Verder' }));
    await keyboard.type(line(dialog, 'Naam van de behandelaar'), example.doctor.name);
    await keyboard.type(line(dialog, 'Specialisme'), example.doctor.specialism);
    await keyboard.type(line(dialog, 'Doel'), 'Weten welk werk verantwoord is');
    await keyboard.type(line(dialog, 'Vraag 1'), 'Hoe lang duurt de behandeling nog');
    await keyboard.press(dialog.getByRole('button', { name: 'Verder' }));
    await keyboard.type(line(dialog, 'Waar is dit gesprek'), 'Spreekkamer 2');
    await keyboard.press(dialog.getByRole('button', { name: 'Geef de laptop aan de werknemer' }));
    await keyboard.press(app.work.consents.agreeButton);
    await keyboard.press(button('Ik kan niet tekenen'));
    await keyboard.type(line(app.page, 'Uw naam'), `${employee.givenName} ${employee.familyName}`);
    await keyboard.type(line(app.page, 'Naam van wie erbij is'), 'Joris Bedacht');
    await keyboard.type(app.page.getByRole('textbox', { name: /^Wie is dat/ }), 'broer');
    await keyboard.press(button('Ondertekenen'));
    await app.page.getByText('U heeft toestemming gegeven.').waitFor();
    await keyboard.type(secret(app.page, 'Wachtzin van de arbodienst'), example.passphrase);
    await app.page.keyboard.press('Enter');
    await app.work.consents.row.getByText('geldig', { exact: true }).waitFor();
  });

  it('a report, corrected, shown and released', async () => {
    await keyboard.openTab('Rapportage');
    await keyboard.press(button('Terugkoppeling schrijven'));
    const advice = line(app.page, 'Advies over aanpassingen en re-integratie');
    await keyboard.type(advice, 'Door haar rugklachten niet tillen.');
    await app.work.report.blocked();
    await keyboard.to(advice);
    await app.page.keyboard.press('Control+A');
    await app.page.keyboard.insertText(allowed.advice);
    await app.work.report.clean();
    await keyboard.press(button('Aan werknemer getoond'));
    const dialog = app.page.getByRole('dialog');
    await keyboard.choose(dialog.getByRole('radiogroup'), 'Ja');
    await keyboard.press(dialog.getByRole('button', { name: 'Vastleggen' }));
    await dialog.waitFor({ state: 'hidden' });
    await keyboard.press(button('Vrijgeven'));
    await keyboard.press(app.page.getByRole('alertdialog').getByRole('button', { name: 'Vrijgeven' }));
    await app.page.getByRole('heading', { name: 'Vrijgegeven rapporten' }).waitFor();
  });

  it('a dossier found with Ctrl K, the queue and the lock', async () => {
    await keyboard.press(app.page.getByRole('link', { name: 'Wachtrij' }).first());
    await app.page.getByRole('row').filter({ hasText: 'Vrijgegeven rapport' }).waitFor();
    const search = app.page.getByRole('dialog', { name: 'Zoek een dossier' });
    await app.page.keyboard.press('Control+k');
    // Before anything is typed: the dossier that was opened last.
    await search.getByRole('option', { name: new RegExp(employee.familyName) }).waitFor();
    await app.page.keyboard.type('niemand', { delay: 20 });
    await search.getByText('Niets gevonden').waitFor();
    await app.page.keyboard.press('Escape');
    await search.waitFor({ state: 'hidden' });
    await app.page.keyboard.press('Control+k');
    await app.page.keyboard.type('verzin', { delay: 20 });
    expect(await search.getByRole('textbox').inputValue(), 'starts anew').toBe('verzin');
    await app.page.getByRole('option', { name: new RegExp(employee.familyName) }).waitFor();
    // The first result is ready: nothing to point at before Enter.
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('heading', { level: 1, name: new RegExp(employee.familyName) }).waitFor();
    await keyboard.press(button('Vergrendelen'));
    await app.lock.waitFor();
    await keyboard.type(secret(app.page, 'Wachtzin'), example.passphrase);
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('navigation', { name: 'Onderdelen', exact: true }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
