import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from './pages/application.ts';
import { ask, callChannel } from './pages/bridge.ts';
import { line } from './pages/fields.ts';
import { newSeed, seededRandom } from './pages/seeded-random.ts';
import { takePicture } from './pages/take-picture.ts';
import { withDossier } from './pages/with-dossier.ts';

const field = 'Beloop tot nu toe';
const consult = 'Beloop zoals het in het spreekuur is besproken.';
const newPassphrase = 'zeven natte eenden onder de brug';
const seed = newSeed();
const stick = mkdtempSync(join(tmpdir(), 'arbokoffer-stick-'));

/** Chance decides when the program dies; `ARBOKOFFER_SEED` repeats a run. */
describe(`snapshots (seed ${seed})`, () => {
  const random = seededRandom(seed);
  let app: Application;
  let recoveryKey: string;
  beforeAll(async () => {
    ({ app, recoveryKey } = await withDossier());
    await app.resize(1280, 800);
    await app.work.openSheet('Formulieren');
    await app.work.intake.start();
    await app.work.intake.write(field, consult);
    await app.work.savedState();
  });
  afterAll(async () => {
    await app.close();
    app.discard();
    rmSync(stick, { recursive: true, force: true });
  });

  const readConsult = async (): Promise<string> => {
    await app.work.openDossier('verzin', /Verzinsel/);
    await app.work.openSheet('Formulieren');
    await line(app.page, field).waitFor();
    return app.work.intake.read(field);
  };
  const restore = async (): Promise<void> => {
    await app.backup.open();
    await app.backup.lockAndRestore();
    await app.backup.chooseFirst();
    await app.backup.openWithPassphrase();
    await app.backup.waitForLoss();
  };

  it('are made by a button and in a folder of choice, and shown with date, size and check [BAK-1, BAK-6]', async () => {
    await app.backup.open();
    await takePicture(app, 'reservekopieen-leeg');
    await app.backup.make();
    await app.answerFolderDialogs(stick);
    await app.page.getByRole('button', { name: 'Map kiezen' }).click();
    await expect.poll(() => app.backup.whole(), { timeout: 20_000 }).toBe(3);
    await app.page.getByRole('button', { name: 'Nu controleren' }).click();
    await app.page.getByText('Alle gegevens zijn heel.', { exact: false }).waitFor();
    await takePicture(app, 'reservekopieen');
    expect(readdirSync(stick)).toHaveLength(1);
  });

  it('say so when the stick is out [BAK-7, BAK-19]', async () => {
    rmSync(stick, { recursive: true });
    await app.page.getByRole('button', { name: 'Nu maken' }).click();
    await app.page.getByText(/de map voor reservekopieën is er niet/).waitFor();
    await takePicture(app, 'reservekopieen-stick-weg');
    mkdirSync(stick);
    await app.page.getByRole('button', { name: 'Nu maken' }).click();
    await app.page.getByText(/de map voor reservekopieën is er niet/).waitFor({ state: 'hidden' });
  });

  it('are restored after what would be lost was shown, and the consult is there again [BAK-10, BAK-11]', async () => {
    await app.work.createEmployer({ name: 'Later Geschreven B.V.', contact: 'P. Later', city: 'Zeist' });
    await app.backup.open();
    await app.backup.lockAndRestore();
    await takePicture(app, 'terugzetten-kiezen');
    await app.backup.chooseFirst();
    await takePicture(app, 'terugzetten-openen');
    await app.backup.openWithPassphrase();
    await app.backup.waitForLoss();
    await app.page.getByText('1 nieuw').first().waitFor();
    await takePicture(app, 'terugzetten-verlies');
    expect(await app.page.content()).not.toContain('Later Geschreven');
    await app.backup.confirm();
    expect(await readConsult()).toBe(consult);
    await app.work.goTo('Dossiers');
    await app.page.getByRole('searchbox').first().waitFor();
    expect(await app.page.content()).not.toContain('Later Geschreven');
    expect(readdirSync(app.profile).filter((name) => name.startsWith('opzij-'))).toHaveLength(1);
  });

  it('survive a kill while one is made: only whole ones are found [BAK-5]', async () => {
    for (let round = 0; round < 3; round += 1) {
      await app.backup.open();
      const whole = await app.backup.whole();
      void app.page
        .getByRole('button', { name: 'Nu maken' })
        .click({ noWaitAfter: true })
        .catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, random() * 400));
      await app.kill();
      await app.start();
      await app.lock.open();
      await app.backup.open();
      expect(await app.page.getByText('beschadigd', { exact: true }).count(), `round ${round}`).toBe(0);
      expect(await app.backup.whole()).toBeGreaterThanOrEqual(Math.min(whole, 1));
    }
  });

  it('survive a kill in the middle of restoring: the old state or the new one opens [BAK-17]', async () => {
    const ends = new Set<string>();
    for (let round = 0; round < 5; round += 1) {
      const name = `Ronde ${round} B.V.`;
      await app.work.createEmployer({ name, contact: 'P. Ronde', city: 'Zeist' });
      await restore();
      // Its promise is not waited for: the program dies under it.
      const committing = callChannel(app.page, 'restore.commit', {}).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, random() * 160));
      await app.kill();
      await committing;
      await app.start();
      await app.lock.open();
      expect(await readConsult()).toBe(consult);
      const employers = await ask(app.page, 'employers.list', {});
      ends.add(employers.some((employer) => employer.name === name) ? 'old' : 'new');
    }
    process.stdout.write(`restore killed 5 times, seed ${seed}: ended ${[...ends].join(' and ')}\n`);
    expect(ends.size).toBeGreaterThan(0);
  });

  it('open on a new laptop with the printed key alone, down to the consult [BAK-15]', async () => {
    await app.answerFolderDialogs(stick);
    await app.backup.open();
    rmSync(stick, { recursive: true });
    mkdirSync(stick);
    await app.page.getByRole('button', { name: 'Alles meenemen' }).click();
    await app.page.getByText(/Alles staat in de map/).waitFor();
    await app.close();
    const old = app;
    app = new Application();
    await app.start();
    await app.resize(1280, 800);
    await takePicture(app, 'nieuwe-laptop');
    await app.answerFolderDialogs(stick);
    await app.page.getByRole('button', { name: 'Ik heb al een koffer' }).click();
    await app.page.getByRole('button', { name: 'Map kiezen' }).click();
    await app.backup.chooseFirst();
    await app.backup.openWithRecoveryKey(recoveryKey, newPassphrase);
    await app.backup.waitForLoss();
    await takePicture(app, 'nieuwe-laptop-controleren');
    await app.backup.confirm('Koffer openen');
    expect(await readConsult()).toBe(consult);
    await app.close();
    await app.start();
    await app.lock.open(newPassphrase);
    old.discard();
  });

  it('left nothing in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
