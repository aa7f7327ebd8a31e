import type { Locator, Page } from 'playwright';

/** Further than any screen has stops. */
const most = 160;

/** Works the application as someone without a mouse: Tab, Shift+Tab, Enter, space, arrows and letters. */
export class KeyboardUser {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes with Tab until the focus is on this. @throws Error when the keyboard does not get there, or the focus does not show */
  async to(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop <= most; stop += 1) {
      const state = await target.evaluate((element) => {
        const active = document.activeElement;
        if (active === null || !(element === active || element.contains(active))) return 'elsewhere';
        return active.matches(':focus-visible') || active.tagName === 'H1' ? 'here' : 'unseen';
      });
      if (state === 'here') return;
      if (state === 'unseen') throw new Error(`the focus does not show on ${target.toString()}`);
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${target.toString()}`);
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.#page.keyboard.insertText(text);
  }

  /** Types a date in the parts of a date field. */
  async date(scope: Page | Locator, label: string, digits: string): Promise<void> {
    await this.to(scope.getByRole('group', { name: label }).getByRole('spinbutton').first());
    await this.#page.keyboard.type(digits, { delay: 15 });
  }

  /** Presses a button or a link. */
  async press(target: Locator): Promise<void> {
    await this.to(target);
    await this.#page.keyboard.press('Enter');
  }

  /** Chooses in a group of radio buttons: space takes the first, arrows go on. */
  async choose(group: Locator, label: string): Promise<void> {
    await this.to(group);
    const wanted = group.getByRole('radio', { name: label });
    await this.#page.keyboard.press('Space');
    for (let stop = 0; stop < 12 && !(await wanted.isChecked()); stop += 1)
      await this.#page.keyboard.press('ArrowDown');
    if (!(await wanted.isChecked())) throw new Error(`the arrows do not reach ${label}`);
  }

  /** Goes along a row of tabs with the arrows. */
  async openTab(name: string): Promise<void> {
    await this.to(this.#page.getByRole('tablist').first());
    const wanted = this.#page.getByRole('tab', { name });
    for (let stop = 0; stop < 12; stop += 1) {
      if ((await wanted.getAttribute('aria-selected')) === 'true') return;
      await this.#page.keyboard.press('ArrowRight');
    }
    throw new Error(`the arrows do not reach ${name}`);
  }
}
