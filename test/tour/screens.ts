/**
 * `node test/tour/screens.ts <folder>` on a display: opens the demo and photographs every screen, light, dark and at
 * 200 % zoom in a window of 1280 × 800, for a person to look at.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Application } from '../e2e/pages/application.ts';

const folder = resolve(process.argv[2] ?? 'tour/schermen');
mkdirSync(folder, { recursive: true });
const app = new Application();
let count = 0;

async function photograph(name: string): Promise<void> {
  count += 1;
  const { page } = app;
  const file = (way: string): string => join(folder, `${String(count).padStart(2, '0')}-${name}-${way}.png`);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.screenshot({ path: file('licht'), animations: 'disabled' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: file('donker'), animations: 'disabled' });
  await page.emulateMedia({ colorScheme: 'light' });
  const width = await page.evaluate(() => innerWidth);
  await app.zoom(2);
  await page.waitForFunction((before) => innerWidth < before, width);
  await app.photograph(file('200procent'));
  await app.zoom(1);
  await page.waitForFunction((before) => innerWidth >= before, width);
  process.stdout.write(`${name}\n`);
}

const settled = async (): Promise<void> => {
  await app.page.getByRole('heading').first().waitFor();
  await app.page.locator('[aria-busy="true"]').first().waitFor({ state: 'hidden' });
};

try {
  await app.start(['--demo']);
  await app.resize(1280, 800);
  await app.lock.waitFor();
  await photograph('slot');
  await app.page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  for (const place of ['Vandaag', 'Dossiers', 'Wachtrij', 'Instellingen'] as const) {
    await app.work.goTo(place);
    await settled();
    await photograph(place.toLowerCase());
  }
  await app.work.goTo('Vandaag');
  await app.page
    .getByRole('link', { name: /Terugkoppeling aan de werkgever/ })
    .first()
    .click();
  await app.page.getByRole('tab', { name: 'Overzicht' }).waitFor();
  for (const sheet of [
    'Overzicht',
    'Formulieren',
    'Rapportage',
    'Toestemmingen',
    'Bewaren',
    'Toegang',
  ] as const) {
    await app.work.openSheet(sheet);
    await settled();
    await photograph(`dossier-${sheet.toLowerCase()}`);
  }
  await app.work.openSheet('Toestemmingen');
  await app.work.consents.startAsking();
  await photograph('toestemming-vragen');
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await app.work.consents.askTreatingDoctor();
  await photograph('klantmodus-lezen');
  await app.work.consents.agreeButton.click();
  await app.work.consents.drawSignature();
  await photograph('klantmodus-tekenen');
  await app.work.consents.sign();
  await photograph('klantmodus-dank');
} finally {
  await app.close();
  app.discard();
}
