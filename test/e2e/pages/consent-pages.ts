import type { Locator, Page } from 'playwright';
import { canaries, example } from './example.ts';
import { line, secret } from './fields.ts';

/** The consent sheet, and the screen the employee holds. */
export class ConsentPages {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  /** Asks to put questions to the treating doctor and hands over the laptop; one of the questions holds a canary. */
  async askTreatingDoctor(): Promise<void> {
    const dialog = await this.startAsking();
    await dialog
      .getByRole('radiogroup')
      .getByText('Informatie vragen aan een behandelaar (machtiging)')
      .click();
    await this.next();
    await line(dialog, 'Naam van de behandelaar').fill(example.doctor.name);
    await line(dialog, 'Specialisme').fill(example.doctor.specialism);
    await line(dialog, 'Doel').fill('Weten welk werk verantwoord is');
    await line(dialog, 'Vraag 1').fill(`Wat is het verloop van ${canaries.consent}`);
    await this.next();
    await line(dialog, 'Waar is dit gesprek').fill('Spreekkamer 2');
    await this.handOver();
  }

  async startAsking(): Promise<Locator> {
    await this.#page.getByRole('button', { name: 'Toestemming vragen' }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  }

  async next(): Promise<void> {
    await this.#page.getByRole('dialog').getByRole('button', { name: 'Verder' }).click();
  }

  async handOver(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Geef de laptop aan de werknemer' }).click();
    await this.agreeButton.waitFor();
  }

  get agreeButton(): Locator {
    return this.#page.getByRole('button', { name: 'Ik geef toestemming' });
  }

  get refuseButton(): Locator {
    return this.#page.getByRole('button', { name: 'Ik geef geen toestemming' });
  }

  /** Everything the employee can read. */
  async textOnScreen(): Promise<string> {
    return this.#page.locator('body').innerText();
  }

  /** Agrees and draws a signature with the pointer, in three strokes. */
  async agreeAndDraw(): Promise<void> {
    await this.agreeButton.click();
    await this.drawSignature();
    await this.sign();
  }

  async drawSignature(): Promise<void> {
    const canvas = this.#page.getByRole('img', { name: /in dit vak/ });
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('there is no field to sign in');
    for (const stroke of strokes) {
      const at = stroke.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }));
      const [first, ...others] = at;
      if (first === undefined) continue;
      await this.#page.mouse.move(first.x, first.y);
      await this.#page.mouse.down();
      for (const point of others) await this.#page.mouse.move(point.x, point.y, { steps: 6 });
      await this.#page.mouse.up();
    }
    await this.#page.getByRole('img', { name: /in dit vak: getekend/ }).waitFor();
  }

  async sign(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Ondertekenen' }).click();
    await this.#page.getByText('U heeft toestemming gegeven.').waitFor();
  }

  async refuse(): Promise<void> {
    await this.refuseButton.click();
    await this.#page.getByRole('button', { name: 'Vastleggen' }).click();
    await this.#page.getByText(/U heeft geen toestemming gegeven/).waitFor();
  }

  /** Types the passphrase on the screen that thanks; does not wait for what comes. */
  async tryHandBack(passphrase: string): Promise<void> {
    await secret(this.#page, 'Wachtzin van de arbodienst').fill(passphrase);
    await this.#page.getByRole('button', { name: 'Terug naar het dossier' }).click();
  }

  async handBack(passphrase: string = example.passphrase): Promise<void> {
    await this.tryHandBack(passphrase);
    await this.#page.getByRole('tab', { name: 'Toestemmingen' }).waitFor();
  }

  /** Tries once to take the laptop back; whether the dossier is in sight. A wrong passphrase makes the next one wait. */
  async tryReturn(): Promise<boolean> {
    const dossier = this.#page.getByRole('tab', { name: 'Toestemmingen' });
    if (await dossier.isVisible()) return true;
    await this.tryHandBack(example.passphrase);
    await dossier
      .or(this.#page.getByText(/Even wachten|past niet/))
      .first()
      .waitFor();
    return dossier.isVisible();
  }

  /** The line of the list about the treating doctor. */
  get row(): Locator {
    return this.#page.getByRole('row', { name: /Informatie vragen aan een behandelaar/ }).first();
  }

  /** Opens the consent and keeps it as a PDF, noting that the copy was given; the save dialog must have been answered beforehand. */
  async saveDocument(): Promise<void> {
    await this.row.getByRole('button', { name: /Toestemming tonen/ }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('img', { name: /pagina 1/ }).waitFor();
    await dialog.getByRole('button', { name: 'Bewaren als PDF' }).click();
    await dialog.getByText(/Bewaard als/).waitFor();
    await this.#page.keyboard.press('Escape');
    const copy = this.#page.getByRole('alertdialog');
    await copy.getByRole('button', { name: 'Vastleggen' }).click();
    await copy.waitFor({ state: 'hidden' });
  }

  async withdraw(): Promise<void> {
    await this.row.getByRole('button', { name: 'Intrekken' }).click();
    const dialog = this.#page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Intrekken' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
}

/** A signature, in parts of the width and the height of the field. */
const strokes: readonly (readonly (readonly [number, number])[])[] = [
  [
    [0.12, 0.7],
    [0.18, 0.25],
    [0.24, 0.7],
    [0.3, 0.4],
    [0.36, 0.68],
    [0.44, 0.45],
  ],
  [
    [0.46, 0.6],
    [0.54, 0.42],
    [0.6, 0.66],
    [0.72, 0.5],
    [0.8, 0.62],
  ],
  [
    [0.15, 0.52],
    [0.4, 0.5],
  ],
];
