import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from './pages/application.ts';
import { ask, dossierIdOf } from './pages/bridge.ts';
import { withDossier } from './pages/with-dossier.ts';

describe('[EMP-14] a poisoned letterhead', () => {
  let app: Application;
  beforeAll(async () => {
    ({ app } = await withDossier());
  });
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  it('keeps the letter from being made, and the screen says which field and where to mend it', async () => {
    const dossierId = dossierIdOf(app.page);
    const { employments } = await ask(app.page, 'dossier.open', { dossierId });
    const employerId = employments[0]?.employment.employerId ?? '';
    const { employer, version, contract } = await ask(app.page, 'employers.read', { employerId });
    if (contract === null) throw new Error('no contract');
    const { startsOn, endedOn } = contract;
    // As a surname it is taken; beside this report nobody can tell it from what it says of her.
    const save = (contactName: string, baseVersion: number) =>
      ask(app.page, 'employers.save', {
        employerId,
        baseVersion,
        employer: { ...employer, contactName },
        contract: { startsOn, endedOn },
      });
    await save('Harm Depressie', version);
    await app.work.openSheet('Rapportage');
    await app.work.report.start();
    await app.work.report.write('Verwachte duur', 'Naar verwachting nog zes weken.');
    await app.page.getByText('De brief kan nog niet worden gemaakt').waitFor();
    await app.page.getByText('Rapporten gericht aan').waitFor();
    expect(await app.page.getByRole('button', { name: 'Aan werknemer getoond' }).isDisabled()).toBe(true);
    expect(await app.page.getByRole('img', { name: /pagina 1/ }).count()).toBe(0);
    await save('Harm Bedacht', version + 1);
    await app.work.openSheet('Overzicht');
    await app.work.openSheet('Rapportage');
    await app.work.report.preview();
  });

  it('is refused in the settings, in words', async () => {
    await app.work.goTo('Instellingen');
    await app.page.getByRole('textbox', { name: 'Ondertitel op het briefhoofd' }).fill('Zij heeft kanker');
    await app.page.getByRole('button', { name: 'Opslaan' }).click();
    await app.page.getByText('Dit komt op brieven aan werkgevers.', { exact: false }).waitFor();
  });
});
