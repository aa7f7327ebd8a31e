import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { platformArguments, runtimeExecutable } from '../support/launch.ts';
import { Application } from '../e2e/pages/application.ts';
import { fillProfile } from './fill-profile.ts';

interface StartFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'x';
  readonly aim?: number;
}

const runs = 5;
const root = new URL('../..', import.meta.url).pathname;

/**
 * Cold start to a usable unlock screen against a bare Electron window, one after the other in the same run, and the
 * way from the passphrase to a list of 10,000 employees. Medians of five.
 */
export async function benchStart(): Promise<readonly StartFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'arbokoffer-bench-'));
  try {
    const bare = bareApplication(folder);
    const profile = join(folder, 'profiel');
    const passphrase = await fillProfile(profile, 10_000);
    const ours: number[] = [];
    const plain: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const one = await untilReady(bare, join(folder, `kaal-${run}`));
      const other = await untilReady(root, profile);
      // The first pair warms the disk cache for both.
      if (run > 0) plain.push(one);
      if (run > 0) ours.push(other);
    }
    const lists: number[] = [];
    for (let run = 0; run < runs; run += 1) lists.push(await untilList(profile, passphrase));
    return [
      { name: 'start: bare window', value: median(plain), unit: 'ms' },
      { name: 'start: unlock screen', value: median(ours), unit: 'ms' },
      { name: 'start: ratio', value: median(ours) / median(plain), unit: 'x', aim: 1.3 },
      { name: 'passphrase to list of 10,000 (with Argon2id)', value: median(lists), unit: 'ms' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Milliseconds from starting the process until its first screen is drawn and can be used: each page writes a word to
 * the window's title bar through its main process when its first frame with content has been painted.
 */
function untilReady(application: string, profile: string): Promise<number> {
  mkdirSync(profile, { recursive: true });
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(
      runtimeExecutable(),
      [application, ...platformArguments(), `--profile=${profile}`, '--report-ready'],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    let elapsed: number | null = null;
    child.stdout.on('data', (data: Buffer) => {
      if (elapsed !== null || !data.toString().includes('ready')) return;
      elapsed = performance.now() - start;
      // Ended as a user ends it, a moment later, so that Chromium keeps the compiled script for the next start.
      setTimeout(() => child.kill('SIGTERM'), 1_500);
    });
    child.once('exit', () =>
      elapsed === null ? reject(new Error('the window was never ready')) : resolve(elapsed),
    );
  });
}

/** The least an Electron application can be: one sandboxed window with a heading and a field. */
function bareApplication(folder: string): string {
  const application = join(folder, 'kaal');
  mkdirSync(application);
  writeFileSync(
    join(application, 'package.json'),
    JSON.stringify({ name: 'kaal', version: '1.0.0', main: 'main.cjs' }),
  );
  writeFileSync(join(application, 'index.html'), '<!doctype html><title>kaal</title><h1>kaal</h1><input>');
  writeFileSync(
    join(application, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
const profile = process.argv.find((argument) => argument.startsWith('--profile=')).slice(10);
app.setPath('userData', profile);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1360, height: 880, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => { window.show(); });
  window.webContents.once('did-finish-load', async () => {
    await window.webContents.executeJavaScript('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))');
    process.stdout.write('ready\\n');
  });
  window.loadFile('index.html');
});
`,
  );
  return application;
}

/** From Enter on the passphrase to rows on the screen. */
async function untilList(profile: string, passphrase: string): Promise<number> {
  const application = new Application(profile);
  await application.start();
  try {
    const { page } = application;
    await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
    const start = performance.now();
    await page.keyboard.press('Enter');
    await page
      .getByRole('navigation', { name: 'Onderdelen' })
      .getByRole('link', { name: 'Dossiers' })
      .click();
    await page.getByRole('grid', { name: 'Dossiers' }).getByRole('row').nth(20).waitFor();
    return performance.now() - start;
  } finally {
    await application.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
