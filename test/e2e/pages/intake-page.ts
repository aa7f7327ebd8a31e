import type { Page } from 'playwright';
import { canaries } from './example.ts';
import { dayAgo, fillDay, line } from './fields.ts';

/** The sheet of the forms, with the absence intake on it. */
export class IntakePage {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async start(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Intake beginnen' }).click();
    await this.#page.getByRole('heading', { name: 'Het gesprek' }).waitFor();
  }

  /** Fills every field; each medical one holds its canary. */
  async fill(): Promise<void> {
    const page = this.#page;
    await fillDay(page.locator('#gesprek'), 'Gesproken op', dayAgo(0));
    await page.locator('#gesprek').getByText('Op het spreekuur').click();
    await page
      .locator('#verzuim')
      .getByRole('radiogroup', { name: /gedeeltelijk/ })
      .getByText('Nee')
      .click();
    await this.write('Aard en oorzaak', `Zij heeft ${canaries.nature} sinds het voorjaar.`);
    await this.write('Beloop tot nu toe', `Wisselend, ${canaries.course}.`);
    await this.write(
      'Taken en belasting in het eigen werk',
      'Stellingen bouwen, tillen tot 25 kg, werken op hoogte.',
    );
    await this.write('Beperkingen en de medische reden daarvan', `Niet tillen door ${canaries.limits}.`);
    await this.write('Behandelaars en afspraken', `Onder behandeling bij ${canaries.practitioners}.`);
    await this.write('Behandeling en voortgang', `Krijgt ${canaries.treatment}.`);
    await this.write('Medicijnen, voor zover van belang voor het werk', `Gebruikt ${canaries.medication}.`);
    await this.write('Overwegingen voor het behandelteam', `Let op ${canaries.consideration}.`);
  }

  async write(label: string, text: string): Promise<void> {
    await line(this.#page, label).fill(text);
  }

  async read(label: string): Promise<string> {
    return line(this.#page, label).inputValue();
  }

  /** Waits until both parts were acknowledged. */
  async saved(): Promise<void> {
    await this.#page
      .locator('aside')
      .getByText(/opgeslagen \d\d:\d\d/)
      .waitFor();
  }

  async finalise(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Vaststellen' }).click();
    await this.#page.getByRole('alertdialog').getByRole('button', { name: 'Vaststellen' }).click();
    await this.#page.getByText(/Dit formulier verandert niet meer/).waitFor();
  }
}
