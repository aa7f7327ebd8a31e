import type { Page } from 'playwright';
import { example } from './example.ts';
import { line, secret } from './fields.ts';

/** The snapshots in the settings, and the wizard that restores one. */
export class BackupPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    const { page } = this;
    await page
      .getByRole('navigation', { name: 'Onderdelen', exact: true })
      .getByRole('link', { name: 'Instellingen' })
      .click();
    await page.getByRole('link', { name: 'Reservekopieën en controle' }).click();
    await page.getByRole('heading', { level: 1, name: 'Reservekopieën' }).waitFor();
  }

  /** How many whole snapshots the list shows. */
  async whole(): Promise<number> {
    return this.page.getByText('gecontroleerd', { exact: true }).count();
  }

  /** Makes a snapshot and waits until the list shows it. */
  async make(): Promise<void> {
    const before = await this.whole();
    await this.page.getByRole('button', { name: 'Nu maken' }).click();
    await this.page.getByText('gecontroleerd', { exact: true }).nth(before).waitFor();
  }

  async lockAndRestore(): Promise<void> {
    await this.page.getByRole('button', { name: 'Vergrendelen en terugzetten' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Reservekopie terugzetten' }).waitFor();
  }

  /** Step 1: the newest one is chosen by itself. */
  async chooseFirst(): Promise<void> {
    await this.page.getByRole('button', { name: 'Verder' }).click();
    await this.page.getByRole('heading', { name: /^Reservekopie van/ }).waitFor();
  }

  /** Step 2, with the passphrase. */
  async openWithPassphrase(passphrase: string = example.passphrase): Promise<void> {
    await secret(this.page, 'Wachtzin').fill(passphrase);
    await this.page.getByRole('button', { name: 'Controleren' }).click();
  }

  /** Step 2, with the recovery key. */
  async openWithRecoveryKey(recoveryKey: string, newPassphrase: string): Promise<void> {
    await this.page.getByText('Met mijn herstelsleutel').click();
    await line(this.page, 'Herstelsleutel').fill(recoveryKey);
    await secret(this.page, 'Nieuwe wachtzin').fill(newPassphrase);
    await this.page.getByRole('button', { name: 'Controleren' }).click();
  }

  /** Step 3 is on the screen. */
  async waitForLoss(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Wat u kwijtraakt' }).waitFor();
  }

  /** Step 3: the yes. */
  async confirm(button: 'Terugzetten' | 'Koffer openen' = 'Terugzetten'): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await this.page.getByRole('navigation', { name: 'Onderdelen', exact: true }).waitFor();
  }
}
