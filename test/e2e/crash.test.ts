import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelOutput } from '../../shared/ipc/contract.ts';
import type { Application } from './pages/application.ts';
import { callChannel, dossierIdOf, ask } from './pages/bridge.ts';
import { line } from './pages/fields.ts';
import { withDossier } from './pages/with-dossier.ts';
import { seededRandom, newSeed } from './pages/seeded-random.ts';

const field = 'Beloop tot nu toe';
const rounds = 5;
const seed = newSeed();

/** Chance decides when the program dies; `ARBOKOFFER_SEED` repeats a run. */
describe(`a sudden end (seed ${seed})`, () => {
  const random = seededRandom(seed);
  let app: Application;
  let dossierId: string;

  beforeAll(async () => {
    ({ app } = await withDossier());
    dossierId = dossierIdOf(app.page);
    await app.work.openSheet('Formulieren');
    await app.work.intake.start();
  });
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  const comeBack = async (): Promise<void> => {
    await app.start();
    await app.lock.open();
    await app.work.openDossier('verzin', /Verzinsel/);
    await app.work.openSheet('Formulieren');
  };

  const latestIntake = async (): Promise<{ entryId: string; view: ChannelOutput<'form.read'> }> => {
    const { formEntries } = await ask(app.page, 'dossier.open', { dossierId });
    const entryId = formEntries.at(-1)?.entryId ?? '';
    return {
      entryId,
      view: await ask(app.page, 'form.read', { dossierId, entryId }),
    };
  };

  it('in the middle of typing loses nothing that was acknowledged [STO-14]', async () => {
    let known = '';
    for (let round = 1; round <= rounds; round += 1) {
      const typing = typeOn(app, `ronde ${round} `, random);
      // At least one acknowledgement of this round; then some more typing, and the end at a moment of chance.
      await typing.acknowledged(`ronde ${round}`);
      await new Promise((resolve) => setTimeout(resolve, random() * 900));
      const acknowledged = await typing.lastAcknowledged();
      await app.kill();
      await typing.over;
      await comeBack();
      await line(app.page, field).waitFor();
      const stored = await app.work.intake.read(field);
      expect(
        stored.startsWith(acknowledged),
        `round ${round}: '${acknowledged}' was acknowledged, '${stored}' is there`,
      ).toBe(true);
      expect(acknowledged.startsWith(known)).toBe(true);
      known = stored;
    }
  });

  it('in the middle of finalising leaves the intake a draft or final, both parts alike, with every answer [STO-4][STO-14]', async () => {
    const seen = new Set<string>();
    for (let round = 1; round <= 4; round += 1) {
      await app.work.intake.fill();
      await app.work.intake.saved();
      await app.page.getByRole('button', { name: 'Vaststellen' }).click();
      const confirm = app.page.getByRole('alertdialog').getByRole('button', { name: 'Vaststellen' });
      await confirm.waitFor();
      const pressed = confirm.click({ noWaitAfter: true }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, random() * 160));
      await app.kill();
      await pressed;
      await comeBack();
      const { entryId, view } = await latestIntake();
      seen.add(view.state);
      expect(Object.keys(view.process.answers)).toEqual(
        expect.arrayContaining(['gesproken-op', 'wijze', 'werkt-deels', 'taken']),
      );
      expect(Object.keys(view.medical?.answers ?? {})).toEqual(
        expect.arrayContaining([
          'aard',
          'beloop',
          'beperkingen',
          'behandelaars',
          'behandeling',
          'middelen',
          'overweging',
        ]),
      );
      const save = (
        part: 'Process' | 'Medical',
        { version, answers }: { version: number; answers: unknown },
      ) => callChannel(app.page, `form.save${part}`, { dossierId, entryId, baseVersion: version, answers });
      const answers = [
        await save('Process', view.process),
        await save('Medical', view.medical ?? { version: 1, answers: {} }),
      ];
      for (const answer of answers) {
        if (view.state === 'vastgesteld')
          expect(answer).toMatchObject({ ok: false, failure: { code: 'recordFrozen' } });
        else expect(answer).toMatchObject({ ok: true });
      }
      if (view.state === 'vastgesteld') await app.work.intake.start();
      else await reopen(app);
    }
    expect(seen.size).toBeGreaterThan(0);
  });
});

/** The saves above went past the screen: it reads the draft again. */
async function reopen(app: Application): Promise<void> {
  await app.work.openSheet('Overzicht');
  await app.work.openSheet('Formulieren');
  await line(app.page, field).waitFor();
}

interface Typing {
  /** Resolves when the screen said 'opgeslagen' about a text with these words. */
  readonly acknowledged: (words: string) => Promise<void>;
  readonly lastAcknowledged: () => Promise<string>;
  /** Resolves when typing stopped, by itself or because the program is gone. */
  readonly over: Promise<void>;
}

/** Types on at the end of the field, with pauses of chance, while the page itself notes each text that the screen calls saved. */
function typeOn(app: Application, words: string, random: () => number): Typing {
  const { page } = app;
  const acknowledgedText = (): Promise<string> =>
    page.evaluate(() => document.documentElement.dataset['acknowledged'] ?? '');
  const type = async (): Promise<void> => {
    await line(page, field).focus();
    await page.keyboard.press('Control+End');
    await page.evaluate((label) => {
      const note = (): void => {
        const state = document.querySelector('aside')?.textContent ?? '';
        const box = [...document.querySelectorAll('textarea')].find((area) =>
          area.labels[0]?.textContent.startsWith(label),
        );
        if (/opgeslagen \d\d:\d\d/.test(state) && box !== undefined)
          document.documentElement.dataset['acknowledged'] = box.value;
        requestAnimationFrame(note);
      };
      note();
    }, field);
    for (let part = 1; part <= 40; part += 1) {
      await page.keyboard.type(`${words}deel ${part}; `, { delay: 4 });
      await new Promise((resolve) => setTimeout(resolve, random() < 0.4 ? 500 : random() * 120));
    }
  };
  return {
    acknowledged: (part) => expect.poll(acknowledgedText, { timeout: 20_000, interval: 30 }).toContain(part),
    lastAcknowledged: acknowledgedText,
    // The program dies while it types: that is what this is for.
    over: type().catch(() => undefined),
  };
}
