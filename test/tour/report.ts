import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** Prints each step with its time, photographs the screen after it, and counts. */
export class TourReport {
  readonly folder: string;
  readonly #startedAt = performance.now();
  #pictures = 0;
  #steps = 0;

  /** Empties the folder of an earlier tour. */
  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (/\.(?:png|pdf)$/.test(name)) rmSync(join(folder, name));
  }

  /** Does a step; with `page` the screen after it becomes the next numbered picture. */
  async step(title: string, run: () => Promise<unknown>, page?: () => Page): Promise<void> {
    const startedAt = performance.now();
    await run();
    this.#steps += 1;
    const took = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
    const picture = page === undefined ? '' : await this.#photograph(page(), title);
    process.stdout.write(
      `${String(this.#steps).padStart(3)}. ${title.padEnd(58)} ${took.padStart(7)}  ${picture}\n`,
    );
  }

  /** The screen at the moment something went wrong. */
  async failed(page: Page | null): Promise<void> {
    if (page === null) return;
    // The window itself may be what went wrong; the failure is told without its picture then.
    await page.screenshot({ path: join(this.folder, 'mislukt.png') }).catch(() => undefined);
  }

  summary(): string {
    const seconds = ((performance.now() - this.#startedAt) / 1000).toFixed(0);
    return `${this.#steps} stappen in ${seconds} s, ${this.#pictures} beelden in ${this.folder}`;
  }

  async #photograph(page: Page, title: string): Promise<string> {
    this.#pictures += 1;
    const words = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const name = `${String(this.#pictures).padStart(2, '0')}-${words}.png`;
    await page.screenshot({ path: join(this.folder, name), animations: 'disabled' });
    return name;
  }
}
