import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Application } from './pages/application.ts';
import { callChannel, dossierIdOf } from './pages/bridge.ts';
import { canaries, example } from './pages/example.ts';
import { heapOf } from './pages/page-heap.ts';
import { withDossier } from './pages/with-dossier.ts';

const list = { text: '', employerId: null, phase: 'alle' };
const refused = { ok: false, failure: { code: 'notAllowed', reason: 'klantmodus' } };
const locked = { ok: false, failure: { code: 'locked' } };

describe('klantmodus on the real application', () => {
  let app: Application;
  let dossierId: string;
  beforeAll(async () => {
    ({ app } = await withDossier());
    dossierId = dossierIdOf(app.page);
    await app.work.openSheet('Formulieren');
    await app.work.intake.start();
    await app.work.intake.write('Beloop tot nu toe', `Wisselend, ${canaries.course}.`);
    await app.work.intake.saved();
  });
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  beforeEach(async () => {
    if (await app.lock.isShown()) await app.lock.open();
    if (await app.work.consents.agreeButton.isVisible()) return;
    await app.work.openDossier('verzin', new RegExp(example.employee.familyName));
    await app.work.openSheet('Toestemmingen');
    await app.work.consents.askTreatingDoctor();
  });

  it('a script in the page gets nothing but the text', async () => {
    for (const [channel, input] of [
      ['dossiers.search', list],
      ['dossier.open', { dossierId }],
      ['today.read', {}],
      ['session.unlock', { passphrase: example.passphrase }],
      ['preferences.save', { theme: 'donker', idleMinutes: 60 }],
      ['klantmodus.begin', {}],
    ] as const)
      expect(await callChannel(app.page, channel, input), channel).toMatchObject(refused);
    expect(await app.page.content()).not.toContain(canaries.course);
  });

  it('holds no text of the dossier in the memory of the page', async () => {
    // The control: the words of the consent itself are there, so the search does see this heap.
    const heap = await heapOf(app.page);
    expect(heap.count(example.doctor.name)).toBeGreaterThan(0);
    expect(heap.count(canaries.course)).toBe(0);
  });

  it('keys that reload, go back or open tools do nothing', async () => {
    for (const key of [
      'F5',
      'Control+R',
      'Control+Shift+R',
      'F12',
      'Control+Shift+I',
      'Alt+ArrowLeft',
      'Control+W',
      'Control+N',
      'Control+P',
      'Control+U',
    ])
      await app.page.keyboard.press(key);
    await app.page.waitForTimeout(300);
    expect(await app.work.consents.agreeButton.isVisible()).toBe(true);
    const tools = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        webContents.openDevTools();
        return webContents.isDevToolsOpened();
      }),
    );
    expect(tools.every((open) => !open)).toBe(true);
  });

  it.each([
    ['is loaded anew', () => location.reload()],
    ['goes to another address', () => location.assign('https://example.org/')],
    ['asks for another window', () => void open('app://arbokoffer/')],
    ['makes a frame', () => document.body.append(document.createElement('iframe'))],
  ])('a page that %s locks the briefcase', async (_, act) => {
    await app.page.evaluate(act).catch(() => undefined);
    await app.lock.waitFor();
    await app.page.getByText('omdat het venster opnieuw werd geladen').waitFor();
    expect(await callChannel(app.page, 'dossiers.search', list)).toMatchObject(locked);
    expect(await app.page.content()).not.toContain(example.doctor.name);
  });

  it('a page whose process dies locks the briefcase', async () => {
    await app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.webContents.forcefullyCrashRenderer();
    });
    // The flush of a page that is gone is waited for, and then a fresh page stands there.
    await setTimeout(3_000);
    const answer = await app.electron.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
      return (await window?.webContents.executeJavaScript(
        "arbokoffer.call('dossiers.search', { text: '', employerId: null, phase: 'alle' })",
      )) as unknown;
    });
    expect(answer).toMatchObject(locked);
  });
});
