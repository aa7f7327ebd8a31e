import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from './pages/application.ts';
import { example } from './pages/example.ts';
import { dayAgo, line, secret } from './pages/fields.ts';
import { Hands } from './pages/hands.ts';
import { allowed } from './pages/main-job.ts';

const { organisation, employer, employee } = example;

/** The main job without a mouse. Nothing in this file points or clicks. */
describe('by keyboard alone', () => {
  const app = new Application();
  let hands: Hands;
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
    hands = new Hands(app.page);
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
      await hands.type(line(app.page, label), text);
    await hands.press(button('Verder'));
    await hands.type(line(app.page, 'Uw naam'), example.user.name);
    await hands.press(button('Verder'));
    await hands.type(secret(app.page, 'Wachtzin'), example.passphrase);
    await hands.type(secret(app.page, 'Nog een keer'), example.passphrase);
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('heading', { name: 'Uw herstelsleutel' }).waitFor();
    await hands.type(
      line(app.page, 'Typ de herstelsleutel over van het papier'),
      await app.setup.recoveryKey(),
    );
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('navigation', { name: 'Onderdelen', exact: true }).waitFor();
  });

  it('an employer, a dossier and an absence', async () => {
    await hands.press(app.page.getByRole('link', { name: 'Dossiers' }).first());
    await hands.press(button('Nieuwe werkgever'));
    const dialog = app.page.getByRole('dialog');
    await hands.type(line(dialog, 'Naam'), employer.name);
    await hands.type(line(dialog, 'Rapporten gericht aan'), employer.contact);
    await hands.date(dialog, 'Contract vanaf', '01012024');
    await hands.press(dialog.getByRole('button', { name: 'Werkgever vastleggen' }));
    await dialog.waitFor({ state: 'hidden' });
    await hands.press(button('Nieuw dossier'));
    await hands.type(line(dialog, 'Voornaam'), employee.givenName);
    await hands.type(line(dialog, 'Achternaam'), employee.familyName);
    await hands.date(dialog, 'Geboortedatum', digits(employee.bornOn));
    await hands.press(dialog.getByRole('button', { name: 'Dossier aanleggen' }));
    await app.page.getByRole('heading', { level: 1, name: new RegExp(employee.familyName) }).waitFor();
    await hands.press(button('Nieuw verzuimgeval'));
    await hands.date(dialog, 'Eerste ziektedag', digits(dayAgo(30)));
    await hands.press(dialog.getByRole('button', { name: 'Vastleggen' }));
    await app.page
      .getByText(/week \d+ van 104/)
      .first()
      .waitFor();
  });

  it('the intake, written and made final', async () => {
    await hands.openTab('Formulieren');
    await hands.press(button('Intake beginnen'));
    await hands.date(app.page.locator('#gesprek'), 'Gesproken op', digits(dayAgo(0)));
    await hands.choose(app.page.getByRole('radiogroup', { name: 'Hoe' }), 'Per telefoon');
    await hands.choose(app.page.getByRole('radiogroup', { name: /gedeeltelijk/ }), 'Nee');
    await hands.type(line(app.page, 'Aard en oorzaak'), 'Rugklachten sinds de verhuizing.');
    await app.work.intake.saved();
    await hands.press(button('Vaststellen'));
    await hands.press(app.page.getByRole('alertdialog').getByRole('button', { name: 'Vaststellen' }));
    await app.page.getByText(/Dit formulier verandert niet meer/).waitFor();
  });

  it('a consent, signed with a typed name before a witness [CON-4]', async () => {
    await hands.openTab('Toestemmingen');
    await hands.press(button('Toestemming vragen'));
    const dialog = app.page.getByRole('dialog');
    await hands.choose(dialog.getByRole('radiogroup'), 'Informatie vragen aan een behandelaar');
    await hands.press(dialog.getByRole('button', { name: 'Verder' }));
    await hands.type(line(dialog, 'Naam van de behandelaar'), example.doctor.name);
    await hands.type(line(dialog, 'Specialisme'), example.doctor.specialism);
    await hands.type(line(dialog, 'Doel'), 'Weten welk werk verantwoord is');
    await hands.type(line(dialog, 'Vraag 1'), 'Hoe lang duurt de behandeling nog');
    await hands.press(dialog.getByRole('button', { name: 'Verder' }));
    await hands.type(line(dialog, 'Waar is dit gesprek'), 'Spreekkamer 2');
    await hands.press(dialog.getByRole('button', { name: 'Geef de laptop aan de werknemer' }));
    await hands.press(app.work.consents.agreeButton);
    await hands.press(button('Ik kan niet tekenen'));
    await hands.type(line(app.page, 'Uw naam'), `${employee.givenName} ${employee.familyName}`);
    await hands.type(line(app.page, 'Naam van wie erbij is'), 'Joris Bedacht');
    await hands.type(app.page.getByRole('textbox', { name: /^Wie is dat/ }), 'broer');
    await hands.press(button('Ondertekenen'));
    await app.page.getByText('U heeft toestemming gegeven.').waitFor();
    await hands.type(secret(app.page, 'Wachtzin van de arbodienst'), example.passphrase);
    await app.page.keyboard.press('Enter');
    await app.work.consents.row.getByText('geldig', { exact: true }).waitFor();
  });

  it('a report, corrected, shown and released', async () => {
    await hands.openTab('Rapportage');
    await hands.press(button('Terugkoppeling schrijven'));
    const advice = line(app.page, 'Advies');
    await hands.type(advice, 'Door haar rugklachten niet tillen.');
    await app.work.report.blocked();
    await hands.to(advice);
    await app.page.keyboard.press('Control+A');
    await app.page.keyboard.insertText(allowed.advice);
    await app.work.report.clean();
    await hands.press(button('Aan werknemer getoond'));
    const dialog = app.page.getByRole('dialog');
    await hands.choose(dialog.getByRole('radiogroup'), 'Ja');
    await hands.press(dialog.getByRole('button', { name: 'Vastleggen' }));
    await dialog.waitFor({ state: 'hidden' });
    await hands.press(button('Vrijgeven'));
    await hands.press(app.page.getByRole('alertdialog').getByRole('button', { name: 'Vrijgeven' }));
    await app.page.getByRole('heading', { name: 'Vrijgegeven terugkoppelingen' }).waitFor();
  });

  it('a dossier found with Ctrl K, the queue and the lock', async () => {
    await hands.press(app.page.getByRole('link', { name: 'Wachtrij' }).first());
    await app.page.getByRole('row').filter({ hasText: 'Vrijgegeven terugkoppeling' }).waitFor();
    await app.page.keyboard.press('Control+k');
    await app.page.keyboard.type('verzin', { delay: 20 });
    await app.page.getByRole('option', { name: new RegExp(employee.familyName) }).waitFor();
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('heading', { level: 1, name: new RegExp(employee.familyName) }).waitFor();
    await hands.press(button('Vergrendelen'));
    await app.lock.waitFor();
    await hands.type(secret(app.page, 'Wachtzin'), example.passphrase);
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('navigation', { name: 'Onderdelen', exact: true }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
