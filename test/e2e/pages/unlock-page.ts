import type { Page } from 'playwright';
import { example } from './example.ts';
import { line, secret } from './fields.ts';

/** The lock. */
export class UnlockPage {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async waitFor(): Promise<void> {
    await this.#page.getByRole('heading', { name: 'Koffer ontgrendelen' }).waitFor();
  }

  async isShown(): Promise<boolean> {
    return this.#page.getByRole('heading', { name: 'Koffer ontgrendelen' }).isVisible();
  }

  /** Types a passphrase and presses Enter; does not wait for what comes. */
  async tryPassphrase(passphrase: string): Promise<void> {
    await secret(this.#page, 'Wachtzin').fill(passphrase);
    await this.#page.keyboard.press('Enter');
  }

  async open(passphrase: string = example.passphrase): Promise<void> {
    await this.tryPassphrase(passphrase);
    await this.#page.getByRole('navigation', { name: 'Onderdelen', exact: true }).waitFor();
  }

  /** Tries once; whether it is open now. */
  async tryOpen(passphrase: string = example.passphrase): Promise<boolean> {
    const rail = this.#page.getByRole('navigation', { name: 'Onderdelen', exact: true });
    if (await rail.isVisible()) return true;
    await this.tryPassphrase(passphrase);
    await rail
      .or(this.#page.getByText(/Even wachten|past niet/))
      .first()
      .waitFor();
    return rail.isVisible();
  }

  /** Opens after a wrong passphrase, which makes the next attempt wait some seconds. */
  async openInTime(passphrase: string = example.passphrase): Promise<void> {
    while (!(await this.tryOpen(passphrase))) await this.#page.waitForTimeout(400);
  }

  async recover(recoveryKey: string, newPassphrase: string): Promise<void> {
    await this.#page.getByRole('button', { name: /Gebruik de herstelsleutel/ }).click();
    await line(this.#page, 'Herstelsleutel').fill(recoveryKey);
    await secret(this.#page, 'Nieuwe wachtzin').fill(newPassphrase);
    await this.#page.getByRole('button', { name: 'Openen', exact: true }).click();
    await this.#page.getByRole('navigation', { name: 'Onderdelen', exact: true }).waitFor();
  }
}
