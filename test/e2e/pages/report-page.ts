import type { Page } from 'playwright';

type Category =
  | 'Wat de werknemer kan'
  | 'Verwachte duur'
  | 'Mate van arbeidsongeschiktheid'
  | 'Advies over aanpassingen en re-integratie';

/** The report sheet. */
export class ReportPage {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async start(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Terugkoppeling schrijven' }).click();
    await this.#page.getByRole('heading', { name: 'Blijft hier' }).waitFor();
  }

  async write(category: Category, text: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: category }).fill(text);
  }

  /** Waits until the guard says how many places may not leave. */
  async blocked(): Promise<void> {
    await this.#page.getByText(/mag niet naar de werkgever|mogen niet naar de werkgever/).waitFor();
  }

  async clean(): Promise<void> {
    await this.#page.getByText('Niets gevonden dat niet naar de werkgever mag.').waitFor();
  }

  /** Waits until the letter of the saved text is drawn. */
  async preview(): Promise<void> {
    await this.#page.getByRole('img', { name: /Terugkoppeling aan de werkgever, pagina 1/ }).waitFor();
    await this.#page.locator('section[aria-label="Zo gaat het weg"][aria-busy="false"]').waitFor();
  }

  async recordShown(agrees: boolean, remark = ''): Promise<void> {
    await this.#page.getByRole('button', { name: 'Aan werknemer getoond' }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog
      .getByRole('radiogroup')
      .getByText(agrees ? 'Ja' : 'Nee')
      .click();
    if (remark !== '') await dialog.getByRole('textbox', { name: 'Opmerking van de werknemer' }).fill(remark);
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await this.#page.getByText('Dit is precies het document dat de werknemer heeft gezien.').waitFor();
  }

  async release(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Vrijgeven' }).click();
    await this.#page.getByRole('alertdialog').getByRole('button', { name: 'Vrijgeven' }).click();
    await this.#page.getByRole('heading', { name: 'Vrijgegeven rapporten' }).waitFor();
  }

  /** Opens the latest released report and keeps it as a PDF; the save dialog must have been answered beforehand. */
  async saveReleased(): Promise<void> {
    await this.#page.getByRole('row', { name: /TK-/ }).first().click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Bewaren als PDF' }).click();
    await dialog.getByText(/Bewaard als/).waitFor();
    await this.#page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
}
