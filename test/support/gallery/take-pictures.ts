import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright';
import type { BrowserContext } from 'playwright';
import { build, preview } from 'vite';

/**
 * Builds the gallery, takes a picture of every page in every way of looking, and lets axe look too.
 * Run: npx node test/support/gallery/take-pictures.ts <folder for the pictures> [path of a chromium]
 * Exits with 1 on an axe violation, a script error or a breach of the content security policy.
 */
const [folder = 'gallery-pictures', executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const configFile = new URL('vite.config.ts', import.meta.url).pathname;
const outDir = join(folder, 'site');
mkdirSync(folder, { recursive: true });

const PAGES = ['frame', 'fields', 'messages', 'report', 'klant', 'dialog'];

/** Width and height are CSS pixels: 200 % zoom of 1280×800 is 640×400 at scale 2. */
const VIEWS = [
  { name: 'light', width: 1280, height: 800, scale: 1, theme: 'light' },
  { name: 'dark', width: 1280, height: 800, scale: 1, theme: 'dark' },
  { name: 'zoom200', width: 640, height: 400, scale: 2, theme: 'light' },
  { name: '4k', width: 3840, height: 2160, scale: 1, theme: 'light' },
  { name: 'forced', width: 1280, height: 800, scale: 1, theme: 'dark', forced: true },
] as const;

await build({ configFile, logLevel: 'error', build: { outDir: resolve(outDir) } });
const server = await preview({
  configFile,
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0 },
  build: { outDir: resolve(outDir) },
});
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? '';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let faults = 0;

async function lookAt(
  context: BrowserContext,
  pageName: string,
  view: (typeof VIEWS)[number],
): Promise<void> {
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') messages.push(message.text());
  });
  await page.goto(`${address}?page=${pageName}&theme=${view.theme}`);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wide > 0) messages.push(`scrolls sideways by ${wide} px`);
  await page.screenshot({ path: join(folder, `${pageName}-${view.name}.png`), fullPage: view.name !== '4k' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of violations)
    messages.push(`axe ${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  for (const message of messages) process.stdout.write(`${pageName} ${view.name}: ${message}\n`);
  faults += messages.length;
  await page.close();
}

for (const view of VIEWS) {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    deviceScaleFactor: view.scale,
    locale: 'nl-NL',
    forcedColors: 'forced' in view ? 'active' : 'none',
  });
  for (const pageName of PAGES) await lookAt(context, pageName, view);
  await context.close();
}

await browser.close();
await server.close();
process.stdout.write(`${PAGES.length * VIEWS.length} pictures, ${faults} faults\n`);
process.exitCode = faults === 0 ? 0 : 1;
