import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from './pages/application.ts';
import { callChannel } from './pages/bridge.ts';
import { example } from './pages/example.ts';
import { line, secret } from './pages/fields.ts';
import { withDossier } from './pages/with-dossier.ts';

describe('setting up', () => {
  const app = new Application();
  beforeAll(() => app.start());
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  it('does not go on without what letters and consents need', async () => {
    await app.setup.next();
    await app.page.getByText('Vul de naam van de arbodienst in.').first().waitFor();
    expect(await line(app.page, 'Naam van de arbodienst').getAttribute('aria-invalid')).toBe('true');
    await app.setup.fillOrganisation();
    await app.setup.next();
    await line(app.page, 'Uw naam').waitFor();
  });

  it('refuses two passphrases that differ, and one with the name of the user [VLT-14]', async () => {
    await app.setup.fillUser();
    await app.setup.next();
    await secret(app.page, 'Wachtzin').fill('gele fiets langs zeven sloten');
    await secret(app.page, 'Nog een keer').fill('gele fiets langs acht sloten');
    await app.page.getByRole('button', { name: 'Sleutels maken' }).click();
    await app.page.getByText('De twee wachtzinnen zijn niet gelijk.').waitFor();
    await secret(app.page, 'Wachtzin').fill('noor verzonnen');
    await secret(app.page, 'Nog een keer').fill('noor verzonnen');
    await app.page.getByRole('button', { name: 'Sleutels maken' }).click();
    expect(await secret(app.page, 'Wachtzin').getAttribute('aria-invalid')).toBe('true');
    expect(await app.page.getByRole('heading', { name: 'Uw herstelsleutel' }).count()).toBe(0);
  });

  it('is not finished when either printed key is typed back wrongly [VLT-3]', async () => {
    await app.setup.fillPassphrase();
    const slipOf = (key: string): string => `${key.startsWith('2') ? '3' : '2'}${key.slice(1)}`;
    const recoveryKey = await app.setup.printedKey();
    await app.setup.tryRecoveryKey(slipOf(recoveryKey));
    await app.page.getByText('De herstelsleutel is niet goed overgenomen').waitFor();
    await app.setup.typeBackRecoveryKey(recoveryKey);
    const organisationKey = await app.setup.printedKey();
    expect(organisationKey).not.toBe(recoveryKey);
    for (const wrong of [slipOf(organisationKey), recoveryKey]) {
      await app.setup.typeBackOrganisationKey(wrong);
      await app.page.getByText('De organisatiesleutel is niet goed overgenomen').waitFor();
    }
    expect(await app.page.getByRole('navigation', { name: 'Onderdelen', exact: true }).count()).toBe(0);
  });

  it('begins anew after a set-up that was broken off, and says that nothing was stored [VLT-3]', async () => {
    await app.kill();
    await app.start();
    await app.page.getByText('Het inrichten was nog niet klaar.', { exact: false }).waitFor();
    expect(await callChannel(app.page, 'app.status', {})).toMatchObject({
      ok: true,
      value: { vault: 'pending' },
    });
    await app.setup.complete();
    await app.page.getByText('Begin met een dossier').waitFor();
  });

  it('starts locked the next time, never with the set-up', async () => {
    await app.close();
    await app.start();
    await app.lock.waitFor();
    await app.lock.open();
  });

  it('left nothing in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});

describe('locking', () => {
  let app: Application;
  let recoveryKey: string;
  beforeAll(async () => {
    ({ app, recoveryKey } = await withDossier());
  });
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  const expectNothingLeft = async (): Promise<void> => {
    const content = await app.page.content();
    for (const word of [
      example.employee.familyName,
      example.employer.name,
      example.user.name,
      example.passphrase,
    ])
      expect(content).not.toContain(word);
    expect(await callChannel(app.page, 'today.read', {})).toMatchObject({
      ok: false,
      failure: { code: 'locked' },
    });
  };

  it('by the button closes the briefcase and clears the window', async () => {
    expect(await app.page.content()).toContain(example.employee.familyName);
    await app.work.lock();
    await app.page.getByText('U hebt de koffer vergrendeld.').waitFor();
    await expectNothingLeft();
  });

  it('shows nothing of the dossier when going back in history', async () => {
    await app.page.goBack().catch(() => null);
    await app.lock.waitFor();
    await expectNothingLeft();
  });

  it('a wrong passphrase is refused in words, and the right one opens after the wait [VLT-13]', async () => {
    await app.lock.tryPassphrase('gele fiets langs acht sloten');
    await app.page.getByText(/Deze wachtzin past niet/).waitFor();
    await expectNothingLeft();
    await app.lock.openInTime();
  });

  it('happens when the computer goes to sleep and when its screen is locked', async () => {
    for (const [event, reason] of [
      ['suspend', 'De koffer is vergrendeld omdat de computer ging slapen.'],
      ['lock-screen', 'De koffer is vergrendeld omdat het scherm werd vergrendeld.'],
    ] as const) {
      await app.tellPower(event);
      await app.lock.waitFor();
      await app.page.getByText(reason).waitFor();
      await expectNothingLeft();
      await app.lock.open();
    }
  });

  it('saves first what was typed a moment before', async () => {
    await app.work.openDossier('verzin', /Verzinsel/);
    await app.work.openSheet('Formulieren');
    await app.work.intake.start();
    await app.work.intake.write('Beloop tot nu toe', 'Getypt vlak voor het slot.');
    await app.tellPower('lock-screen');
    await app.lock.open();
    await app.work.openDossier('verzin', /Verzinsel/);
    await app.work.openSheet('Formulieren');
    await line(app.page, 'Beloop tot nu toe').waitFor();
    expect(await app.work.intake.read('Beloop tot nu toe')).toBe('Getypt vlak voor het slot.');
  });

  it('happens by itself when nobody does anything', async () => {
    await app.close();
    await app.start(['--idle-seconds=2']);
    await app.lock.open();
    await app.page.getByText('De koffer is vergrendeld omdat er een tijd niets gebeurde.').waitFor();
    await expectNothingLeft();
  });

  it('the printed key opens with a new passphrase, and the old one is refused from then on [VLT-5]', async () => {
    await app.close();
    await app.start();
    const fresh = 'zeven natte eenden onder de brug';
    await app.lock.recover(recoveryKey.toLowerCase().replaceAll('-', ' '), fresh);
    await app.work.lock();
    await app.lock.tryPassphrase(example.passphrase);
    await app.page.getByText(/Deze wachtzin past niet/).waitFor();
    await app.lock.openInTime(fresh);
    await app.work.openDossier('verzin', /Verzinsel/);
  });

  it('left nothing in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
