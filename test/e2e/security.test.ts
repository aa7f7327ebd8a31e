import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../shared/ipc/contract.ts';
import { failureCodes } from '../../shared/ipc/failure.ts';
import type { Application } from './pages/application.ts';
import { callChannel, dossierIdOf } from './pages/bridge.ts';
import { eventsIn } from './pages/net-log.ts';
import { newSeed } from './pages/seeded-random.ts';
import { withDossier } from './pages/with-dossier.ts';

const seed = newSeed();

/** Calls with which a fuzz would end its own session or open a window of the system. */
const endsTheSession = new Set(['session.lock', 'session.flushed', 'setup.cancel']);

describe('the window', () => {
  const notes = mkdtempSync(join(tmpdir(), 'arbokoffer-net-'));
  const netLog = join(notes, 'net.json');
  let app: Application;

  beforeAll(async () => {
    ({ app } = await withDossier({ args: [`--log-net-log=${netLog}`] }));
  });
  afterAll(async () => {
    await app.close();
    app.discard();
    rmSync(notes, { recursive: true, force: true });
  });

  it('has no Node, and one frozen object that can only call and listen', async () => {
    const found = await app.page.evaluate(() => {
      const names = ['process', 'require', 'module', 'Buffer', 'global', 'electron', '__dirname'].filter(
        (name) => name in globalThis,
      );
      const { arbokoffer } = globalThis as unknown as { readonly arbokoffer: Record<string, unknown> };
      const attempt = (change: () => void): boolean => {
        try {
          change();
          return true;
        } catch {
          return false;
        }
      };
      const before = arbokoffer['call'];
      attempt(() => (arbokoffer['call'] = () => 'mine'));
      attempt(() => delete arbokoffer['listen']);
      attempt(
        () => ((globalThis as unknown as Record<string, unknown>)['arbokoffer'] = { call: () => 'mine' }),
      );
      const after = (globalThis as unknown as { readonly arbokoffer: Record<string, unknown> }).arbokoffer;
      return {
        names,
        keys: Object.keys(arbokoffer).sort(),
        same: after['call'] === before,
        frozen: Object.isFrozen(arbokoffer),
      };
    });
    expect(found).toEqual({ names: [], keys: ['call', 'listen'], same: true, frozen: true });
  });

  it('runs in a sandbox, isolated, without Node', async () => {
    const preferences = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        const contents = window.webContents as unknown as {
          getLastWebPreferences: () => Record<string, unknown>;
        };
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
          contents.getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
      }),
    );
    expect(preferences.length).toBeGreaterThan(0);
    for (const found of preferences) {
      expect(found).toEqual({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
      });
    }
  });

  it('sends a strict policy with its pages, and evaluates no text as code', async () => {
    const { policy, evaluated } = await app.page.evaluate(async () => {
      const answer = await fetch('app://arbokoffer/');
      let ran = true;
      try {
        // The point of the test: this must not work.
        Reflect.construct(globalThis.Function, ['return 1']);
      } catch (error) {
        // The policy refuses with this very kind of error; any other would be a mistake of the test.
        ran = !(error instanceof EvalError);
      }
      return { policy: answer.headers.get('content-security-policy') ?? '', evaluated: ran };
    });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(evaluated).toBe(false);
    app.complaints.length = 0;
  });

  it('serves nothing outside its own folder', async () => {
    const statuses = await app.page.evaluate(async () => {
      const wishes = [
        '../../package.json',
        '%2e%2e/%2e%2e/package.json',
        '..%2f..%2fpackage.json',
        '..%5c..%5cpackage.json',
        'assets/../../main/main.js',
        'assets/%2e%2e%2f%2e%2e%2fmain%2fmain.js',
        '%00',
        '%zz',
      ];
      return Promise.all(
        wishes.map((wish) =>
          fetch(`app://arbokoffer/${wish}`).then(
            ({ status }) => status,
            () => 404,
          ),
        ),
      );
    });
    expect(statuses.every((status) => status === 404)).toBe(true);
    app.complaints.length = 0;
  });

  it('gets no permission and reaches no network', async () => {
    const found = await app.page.evaluate(async () => {
      const refused = (attempt: () => Promise<unknown>): Promise<boolean> =>
        attempt().then(
          () => false,
          () => true,
        );
      return {
        camera: await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
        place: await new Promise((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve(false),
            () => resolve(true),
          ),
        ),
        notices: (await Notification.requestPermission()) === 'denied',
        clipboard: await refused(() => navigator.clipboard.readText()),
        fetch: await refused(() => fetch('https://example.org/')),
        plain: await refused(() => fetch('http://127.0.0.1:9/')),
      };
    });
    expect(found).toEqual({
      camera: true,
      place: true,
      notices: true,
      clipboard: true,
      fetch: true,
      plain: true,
    });
    app.complaints.length = 0;
  });

  it('an unknown channel, another shape and too much are refused with a code', async () => {
    const codeOf = async (channel: string, input: unknown): Promise<string> => {
      const answer = await callChannel(app.page, channel, input);
      return answer.ok ? 'ok' : answer.failure.code;
    };
    for (const channel of [
      'nope',
      '',
      '__proto__',
      'constructor',
      'toString',
      'store.open',
      'x'.repeat(10_000),
    ])
      expect(await codeOf(channel, {})).toBe('invalidInput');
    for (const input of [null, 1, 'text', [], { extra: true }, { text: 1 }])
      expect(await codeOf('dossiers.search', input)).toBe('invalidInput');
    expect(
      await codeOf('dossiers.search', { text: 'x'.repeat(20_000_000), employerId: null, phase: 'alle' }),
    ).toBe('invalidInput');
    expect(await codeOf('dossier.open', { dossierId: "' or 1=1 --" })).toBe('invalidInput');
  });

  it(`no input on any channel gives more than a coded refusal (seed ${seed})`, async () => {
    const dossierId = dossierIdOf(app.page);
    await app.electron.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    });
    const someId = fc.constantFrom(dossierId, '01890000-0000-7000-8000-000000000000', 'x');
    const value = fc.oneof(
      someId,
      fc.integer({ min: -2, max: 3 }),
      fc.string({ maxLength: 40 }),
      fc.boolean(),
      fc.constant(null),
      fc.constant('2026-02-30'),
      fc.constant('9999-12-31'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const calls = Object.entries(contract)
      .filter(([name]) => !endsTheSession.has(name))
      .flatMap(([name, { input }]) => {
        const shape = 'shape' in input ? Object.keys(input.shape) : [];
        const shaped = fc.record(
          Object.fromEntries(shape.map((key) => [key, key === 'dossierId' ? someId : value])),
        );
        return fc
          .sample(fc.oneof(shaped, shaped, fc.jsonValue({ maxDepth: 4 })), { numRuns: 24, seed })
          .map((sample) => ({ name, input: sample }));
      });
    const counts = new Map<string, number>();
    for (const { name, input } of calls) {
      const answer = await callChannel(app.page, name, input);
      const code = answer.ok ? 'ok' : answer.failure.code;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      expect(
        answer.ok || failureCodes.includes(answer.failure.code),
        JSON.stringify({ name, input, answer }),
      ).toBe(true);
      expect(code, JSON.stringify({ name, input, answer })).not.toBe('unexpected');
    }
    expect(calls.length).toBeGreaterThan(900);
    expect(counts.get('invalidInput')).toBeGreaterThan(100);
    expect(readFileSync(join(app.profile, 'logboek.log'), 'utf8')).not.toContain('unexpected');
    await app.work.goTo('Vandaag');
    await app.work.goTo('Dossiers');
    await app.page.getByRole('row', { name: /Verzinsel/ }).waitFor();
  });

  it('locked, every channel that needs an open briefcase is refused', async () => {
    await app.work.lock();
    for (const [name, { permission }] of Object.entries(contract)) {
      if (permission.when !== 'open') continue;
      const answer = await callChannel(app.page, name, {});
      expect(answer.ok ? 'ok' : answer.failure.code, name).toMatch(/^(locked|invalidInput)$/);
    }
    expect(
      await callChannel(app.page, 'dossiers.search', { text: '', employerId: null, phase: 'alle' }),
    ).toMatchObject({ ok: false, failure: { code: 'locked' } });
  });

  // Late: after a navigation that was stopped Playwright keeps waiting for its end.
  it('goes nowhere and opens nothing', async () => {
    const before = app.page.url();
    const opened = await app.page.evaluate(async () => {
      const other = globalThis.open('https://example.org/');
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      document.body.append(link);
      link.click();
      link.target = '_blank';
      link.click();
      link.remove();
      globalThis.location.assign('https://example.org/');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return other !== null;
    });
    expect(opened).toBe(false);
    expect(app.page.url()).toBe(before);
    expect(
      await app.electron.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length,
      ),
    ).toBe(1);
    app.complaints.length = 0;
  });

  it('no request left the laptop in all this', async () => {
    expect(app.complaints).toEqual([]);
    await app.close();
    const log = readFileSync(netLog, 'utf8');
    expect(log).toContain('"constants"');
    // What the tests above tried by themselves was cancelled before it was sent; nothing was looked up or connected to.
    const { ofType } = eventsIn(log);
    expect(ofType('HOST_RESOLVER_MANAGER_REQUEST')).toEqual([]);
    expect(ofType('TCP_CONNECT_ATTEMPT')).toEqual([]);
    expect(ofType('HTTP_TRANSACTION_SEND_REQUEST')).toEqual([]);
  });
});
