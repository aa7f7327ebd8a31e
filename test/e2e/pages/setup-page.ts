import type { Page } from 'playwright';
import { example } from './example.ts';
import { line, secret } from './fields.ts';

/** The set-up wizard. */
export class SetupPage {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async fillOrganisation(organisation = example.organisation): Promise<void> {
    const page = this.#page;
    await line(page, 'Naam van de arbodienst').fill(organisation.name);
    await line(page, 'Ondertitel op het briefhoofd').fill(organisation.tagline);
    await line(page, 'Straat en huisnummer').fill(organisation.street);
    await line(page, 'Postcode').fill(organisation.postcode);
    await line(page, 'Plaats').fill(organisation.city);
    await line(page, 'Telefoon').fill(organisation.phone);
    await line(page, 'E-mail').fill(organisation.email);
    await line(page, 'KvK-nummer').fill(organisation.chamberOfCommerce);
    await line(page, 'Keurmerken').fill(organisation.certificates);
    await line(page, 'Naam van de FG').fill(organisation.officer);
  }

  async next(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Verder' }).click();
  }

  /** `functionLabel`: as the list of functions shows it; the first (bedrijfsarts) unless told. */
  async fillUser(name: string = example.user.name, functionLabel?: string): Promise<void> {
    await line(this.#page, 'Uw naam').fill(name);
    if (functionLabel !== undefined) {
      await this.#page.getByRole('button', { name: /Functie/ }).click();
      await this.#page.getByRole('option', { name: functionLabel }).click();
    }
    await line(this.#page, 'BIG- of registratienummer').fill(example.user.registration);
  }

  async fillPassphrase(passphrase: string = example.passphrase): Promise<void> {
    await secret(this.#page, 'Wachtzin').fill(passphrase);
    await secret(this.#page, 'Nog een keer').fill(passphrase);
    await this.#page.getByRole('button', { name: 'Sleutels maken' }).click();
    await this.#page.getByRole('heading', { name: 'Uw herstelsleutel' }).waitFor();
  }

  /** The key on this step: first the recovery key, then the organisation key. */
  async printedKey(): Promise<string> {
    return (await this.#page.locator('output').first().textContent()) ?? '';
  }

  /** Keeps the sheet with the key as a PDF; the save dialog must have been answered beforehand. */
  async saveKeySheet(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Bewaren als PDF' }).click();
    await this.#page.getByText(/Bewaard als/).waitFor();
  }

  async tryRecoveryKey(typed: string): Promise<void> {
    await line(this.#page, 'Typ de herstelsleutel over van het papier').fill(typed);
    await this.next();
  }

  /** Types the recovery key back and goes on to the organisation key. */
  async typeBackRecoveryKey(recoveryKey: string): Promise<void> {
    await this.tryRecoveryKey(recoveryKey);
    await this.#page.getByRole('heading', { name: 'De organisatiesleutel' }).waitFor();
  }

  async typeBackOrganisationKey(organisationKey: string): Promise<void> {
    await line(this.#page, 'Typ de organisatiesleutel over van het papier').fill(organisationKey);
    await this.#page.getByRole('button', { name: 'Inrichten afronden' }).click();
  }

  /** Both printed keys, as they are shown. Gives the recovery key. */
  async typeBack(): Promise<string> {
    const recoveryKey = await this.printedKey();
    await this.typeBackRecoveryKey(recoveryKey);
    await this.typeBackOrganisationKey(await this.printedKey());
    return recoveryKey;
  }

  /** The whole wizard. Gives the recovery key. */
  async complete(functionLabel?: string): Promise<string> {
    await this.fillOrganisation();
    await this.next();
    await this.fillUser(example.user.name, functionLabel);
    await this.next();
    await this.fillPassphrase();
    const recoveryKey = await this.typeBack();
    await this.#page.getByRole('navigation', { name: 'Onderdelen', exact: true }).waitFor();
    return recoveryKey;
  }
}
