import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from './pages/application.ts';

describe('the demo', () => {
  const app = new Application();
  beforeAll(() => app.start(['--demo']));
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  it('shows its passphrase, filled in already, and opens with one press', async () => {
    await app.lock.waitFor();
    await app.page.getByText(/De wachtzin is:/).waitFor();
    await app.page.getByRole('button', { name: 'Voorbeeld openen' }).click();
    await app.page
      .getByText('Voorbeeldgegevens: alle personen, werkgevers en verslagen zijn verzonnen.')
      .waitFor();
  });

  it('holds an arbodienst, three employers and forty employees with cases in every phase', async () => {
    await app.work.goTo('Dossiers');
    await app.page.getByText('40 dossiers').waitFor();
    expect(await app.page.getByRole('grid', { name: 'Werkgevers' }).getByRole('row').count()).toBe(4);
    const dossiers = app.page.getByRole('grid', { name: 'Dossiers' });
    for (const phase of ['Lopend verzuim', 'Hersteld', 'Geen verzuim']) {
      await app.page.getByRole('button', { name: /Stand/ }).click();
      await app.page.getByRole('option', { name: phase }).click();
      await expect.poll(() => dossiers.getByRole('row').count()).toBeGreaterThan(1);
    }
  });

  it('leaves no keys and no data behind', async () => {
    expect(app.complaints).toEqual([]);
    await app.close();
    // What Chromium and the log write while they end may still be there; neither knows any content.
    const left = readdirSync(app.profile, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => /koffer\.db|watermerk|vault|voorkeuren/.test(name))).toEqual([]);
  });
});
