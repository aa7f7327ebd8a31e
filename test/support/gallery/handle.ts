import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import assert from 'node:assert/strict';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { build, preview } from 'vite';

/**
 * Handles the gallery as a person would, where only a true browser can tell: drawing, popovers, alignment, keys.
 * Run: npx node test/support/gallery/handle.ts <folder for the pictures> [path of a chromium]
 */
const [folder = 'gallery-pictures', executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const configFile = new URL('vite.config.ts', import.meta.url).pathname;
const outDir = resolve(folder, 'site');
mkdirSync(folder, { recursive: true });

await build({ configFile, logLevel: 'error', build: { outDir } });
const server = await preview({
  configFile,
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0 },
  build: { outDir },
});
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? '';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

async function open(pageName: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  const page = await context.newPage();
  await page.goto(`${address}?page=${pageName}`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const picture = (page: Page, name: string) => page.screenshot({ path: join(folder, `handle-${name}.png`) });

async function signature(): Promise<void> {
  const page = await open('klant');
  const canvas = page.locator('canvas');
  const strokes = async () =>
    JSON.parse((await page.getByTestId('strokes').textContent()) ?? '[]') as { x: number }[][];
  const ink = () =>
    canvas.evaluate((element: HTMLCanvasElement) => {
      const data =
        element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ??
        new Uint8ClampedArray();
      return data.reduce((dark, value, at) => (at % 4 === 3 && value > 128 ? dark + 1 : dark), 0);
    });
  for (const shift of [0, 260]) {
    const box = await canvas.boundingBox();
    assert(box);
    await page.mouse.move(box.x + 100 + shift, box.y + 150);
    await page.mouse.down();
    for (let at = 0; at <= 40; at += 1) {
      await page.mouse.move(box.x + 100 + shift + at * 5, box.y + 120 + 50 * Math.sin(at / 4));
    }
    await page.mouse.up();
  }
  const before = await strokes();
  assert.equal(before.length, 2);
  assert(before.flat().every(({ x }) => x >= 0 && x <= 600));
  assert((await ink()) > 500);
  await picture(page, 'signature');
  await page.setViewportSize({ width: 700, height: 800 });
  await page.waitForTimeout(200);
  assert.deepEqual(await strokes(), before);
  assert((await ink()) > 200, 'the strokes are still there after a change of size');
  await picture(page, 'signature-narrow');
  await page.getByRole('button', { name: 'Opnieuw' }).click();
  assert.deepEqual(await strokes(), []);
  assert.equal(await ink(), 0);
}

/** The underlined words lie exactly under the words of the text, also after typing and at another width. */
async function annotations(): Promise<void> {
  const page = await open('report');
  const area = page.getByRole('textbox', { name: 'Mogelijkheden en beperkingen' });
  const aligned = () =>
    area.evaluate((element) => {
      const mirror = element.previousElementSibling;
      if (!(element instanceof HTMLTextAreaElement) || mirror === null) return 'no mirror';
      const a = getComputedStyle(element);
      const b = getComputedStyle(mirror);
      for (const key of [
        'fontSize',
        'lineHeight',
        'fontFamily',
        'paddingLeft',
        'paddingTop',
        'letterSpacing',
      ] as const) {
        if (a[key] !== b[key]) return `${key}: ${a[key]} / ${b[key]}`;
      }
      if (element.clientWidth !== mirror.clientWidth)
        return `width ${element.clientWidth} / ${mirror.clientWidth}`;
      if (element.scrollHeight > element.clientHeight) return 'the text scrolls in its box';
      return 'aligned';
    });
  assert.equal(await aligned(), 'aligned');
  await area.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(
    'Een eerste zin.\n\nNog een regel die lang genoeg is om over te lopen op de volgende regel, want dat gebeurt vaak.\n',
  );
  assert.equal(await aligned(), 'aligned');
  await page.setViewportSize({ width: 900, height: 800 });
  assert.equal(await aligned(), 'aligned');
  await page.getByRole('button', { name: /neuroloog/ }).click();
  const chosen = await area.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value.slice(element.selectionStart, element.selectionEnd)
      : '',
  );
  assert.equal(chosen, 'neuroloog');
  await picture(page, 'annotations');
}

async function fields(): Promise<void> {
  const page = await open('fields');
  const values = async () => JSON.parse((await page.getByTestId('values').textContent()) ?? '{}') as object;
  const date = page.getByRole('group', { name: 'Eerste ziektedag' }).first();
  await date.getByRole('spinbutton').first().focus();
  await page.keyboard.type('0203202');
  assert.partialDeepStrictEqual(await values(), { from: null });
  await page.keyboard.type('6');
  assert.partialDeepStrictEqual(await values(), { from: '2026-03-02' });
  await date.getByRole('spinbutton').first().focus();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  assert.partialDeepStrictEqual(await values(), { from: null });
  await page.getByRole('textbox', { name: 'Naam' }).focus();
  assert((await page.getByText('Vul dag, maand en jaar in.').count()) === 1, 'half a date says so');
  await date.getByRole('spinbutton').first().focus();
  await page.keyboard.type('02');
  assert.partialDeepStrictEqual(await values(), { from: '2026-03-02' });
  await date.getByRole('spinbutton').first().focus();
  await page.keyboard.type('31');
  assert.partialDeepStrictEqual(await values(), { from: '2026-03-31' });
  await page.getByRole('textbox', { name: 'Uren per week' }).fill('7,5');
  await page.keyboard.press('Tab');
  assert.partialDeepStrictEqual(await values(), { hours: 7.5 });
  await page.getByRole('textbox', { name: 'Uren per week' }).fill('');
  await page.keyboard.press('Tab');
  assert.partialDeepStrictEqual(await values(), { hours: null });
  await page.getByRole('button', { name: /Eerste ziektedag/ }).click();
  await page.waitForTimeout(250);
  await picture(page, 'calendar');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Taal van de toestemming/ }).click();
  await page.waitForTimeout(250);
  await picture(page, 'select');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Werkgever' }).fill('noord');
  await page.waitForTimeout(250);
  await picture(page, 'combobox');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(
    await page.getByRole('combobox', { name: 'Werkgever' }).inputValue(),
    'Bouwbedrijf Noorderlicht B.V.',
  );
  await page.getByRole('button', { name: 'arbodienst: wie ziet dit?' }).click();
  await page.waitForTimeout(250);
  await picture(page, 'visibility');
}

async function table(): Promise<void> {
  const page = await open('frame');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(100);
  await picture(page, 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'MAIN');
  assert(!page.url().includes('#'), 'the skip link leaves the address alone');
  await page.getByRole('row', { name: /Jansen/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(100);
  await picture(page, 'row');
  await page.keyboard.press('Enter');
  assert.equal(await page.getByTestId('opened').textContent(), 'Nguyen, Linh');
}

for (const part of [signature, annotations, fields, table]) {
  await part();
  process.stdout.write(`${part.name}: in order\n`);
}
await browser.close();
await server.close();
