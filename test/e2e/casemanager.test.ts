import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentSubject } from '../../shared/consent/kinds/registry.ts';
import type { Application } from './pages/application.ts';
import { ask, callChannel, dossierIdOf } from './pages/bridge.ts';
import { canaries, example } from './pages/example.ts';
import { withDossier } from './pages/with-dossier.ts';

describe('a casemanager', () => {
  let app: Application;
  let dossierId: string;
  let caseId: string;

  beforeAll(async () => {
    ({ app } = await withDossier({ functionLabel: 'casemanager of arboconsultant' }));
    dossierId = dossierIdOf(app.page);
    const { cases } = await ask(app.page, 'dossier.open', { dossierId });
    caseId = cases[0]?.caseId ?? '';
  });
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  it('sees the medical part of the intake closed, with the reason in words [ROL-1]', async () => {
    await app.page.getByText('medisch', { exact: false }).first().waitFor();
    await app.work.openSheet('Formulieren');
    await app.work.intake.start();
    await app.page.getByRole('heading', { name: 'Voor het behandelteam' }).first().waitFor();
    for (const label of [
      'Aard en oorzaak',
      'Behandelaars en afspraken',
      'Overwegingen voor het behandelteam',
    ]) {
      expect(await app.page.getByRole('textbox', { name: label }).count()).toBe(0);
    }
    await app.page
      .getByRole('textbox', { name: 'Taken en belasting in het eigen werk' })
      .fill('Stellingen bouwen.');
    await app.work.intake.saved();
  });

  it('is refused when she asks past the screen [ROL-1][ROL-2]', async () => {
    const { formEntries } = await ask(app.page, 'dossier.open', { dossierId });
    const entryId = formEntries[0]?.entryId ?? '';
    expect((await ask(app.page, 'form.read', { dossierId, entryId })).medical).toBe(null);
    const saved = await callChannel(app.page, 'form.saveMedical', {
      dossierId,
      entryId,
      baseVersion: 1,
      answers: { aard: canaries.nature },
    });
    expect(saved).toMatchObject({ ok: false, failure: { code: 'notAllowed' } });
    const founded = await callChannel(app.page, 'team.found', { dossierId });
    expect(founded).toMatchObject({ ok: false, failure: { code: 'notAllowed' } });
    const beside = await ask(app.page, 'report.staysHere', { dossierId, caseId });
    expect(beside.sections).toEqual([]);
    expect(beside.closedBecause).not.toBe('');
  });

  it('cannot ask a consent that reveals something medical [CON-19]', async () => {
    const subject = consentSubject.parse({
      kind: 'askTreatingDoctor',
      details: {
        doctorName: example.doctor.name,
        specialism: example.doctor.specialism,
        purpose: 'Weten welk werk kan',
        questions: ['Hoe lang nog'],
      },
    });
    const composed = await callChannel(app.page, 'consent.compose', { dossierId, subject, language: 'nl' });
    expect(composed).toMatchObject({ ok: false, failure: { code: 'notAllowed' } });
    await app.work.openSheet('Toestemmingen');
    const dialog = await app.work.consents.startAsking();
    expect(
      await dialog.getByRole('radio', { name: /Informatie vragen aan een behandelaar/ }).isDisabled(),
    ).toBe(true);
  });

  it('left nothing in the console', () => {
    expect(app.complaints).toEqual([]);
  });
});
