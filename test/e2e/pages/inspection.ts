import { axeFindings } from '../../support/axe.ts';
import type { Application } from './application.ts';

/** Looks at each screen as it stands, light and dark and at 200 % zoom, and keeps what is wrong with it. */
export class Inspection {
  readonly problems: string[] = [];
  readonly seen: string[] = [];
  readonly #app: Application;
  constructor(app: Application) {
    this.#app = app;
  }

  async look(name: string): Promise<void> {
    const { page } = this.#app;
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    for (const finding of await axeFindings(page)) this.problems.push(`${name} (light): ${finding}`);
    // The same elements in other colours: only what depends on colour can differ.
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const finding of await axeFindings(page, ['color-contrast', 'link-in-text-block']))
      this.problems.push(`${name} (dark): ${finding}`);
    await page.emulateMedia({ colorScheme: 'light' });
    await this.#lookAtDouble(name);
    this.seen.push(name);
  }

  /** Takes what was found, so that each test answers for its own screens. */
  take(): readonly string[] {
    return this.problems.splice(0);
  }

  async #lookAtDouble(name: string): Promise<void> {
    const { page } = this.#app;
    const width = await page.evaluate(() => innerWidth);
    await this.#app.zoom(2);
    await page.waitForFunction((before) => innerWidth < before, width);
    const wide = await page.evaluate(() => {
      const whole = document.documentElement;
      const parts = [
        whole,
        document.body,
        ...document.querySelectorAll('main, [role="dialog"], [role="alertdialog"]'),
      ];
      return parts
        .filter(
          (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'hidden',
        )
        .map((part) => `${part.tagName} ${part.scrollWidth} > ${part.clientWidth}`);
    });
    for (const part of wide) this.problems.push(`${name} (200 %): wider than the window: ${part}`);
    await this.#app.zoom(1);
    await page.waitForFunction((before) => innerWidth >= before, width);
  }
}
