import type { Page } from 'playwright';
import { ConsentPages } from './consent-pages.ts';
import { example } from './example.ts';
import { dayAgo, fillDay, line, type DutchDay } from './fields.ts';
import { IntakePage } from './intake-page.ts';
import { ReportPage } from './report-page.ts';

type Place = 'Vandaag' | 'Dossiers' | 'Wachtrij' | 'Instellingen';
type Sheet = 'Overzicht' | 'Formulieren' | 'Rapportage' | 'Toestemmingen' | 'Bewaren' | 'Toegang';

/** Everything inside the open briefcase. */
export class WorkPages {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get intake(): IntakePage {
    return new IntakePage(this.page);
  }

  get report(): ReportPage {
    return new ReportPage(this.page);
  }

  get consents(): ConsentPages {
    return new ConsentPages(this.page);
  }

  async goTo(place: Place): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Onderdelen', exact: true })
      .getByRole('link', { name: place })
      .click();
  }

  async openSheet(sheet: Sheet): Promise<void> {
    await this.page.getByRole('tab', { name: sheet }).click();
  }

  async lock(): Promise<void> {
    await this.page.getByRole('button', { name: 'Vergrendelen', exact: true }).click();
    await this.page.getByRole('heading', { name: 'Koffer ontgrendelen' }).waitFor();
  }

  async createEmployer(
    employer: { readonly name: string; readonly contact: string; readonly city: string } = example.employer,
  ): Promise<void> {
    await this.goTo('Dossiers');
    await this.page.getByRole('button', { name: 'Nieuwe werkgever' }).first().click();
    const dialog = this.page.getByRole('dialog');
    await line(dialog, 'Naam').fill(employer.name);
    await line(dialog, 'Rapporten gericht aan').fill(employer.contact);
    await line(dialog, 'Plaats').fill(employer.city);
    await fillDay(dialog, 'Contract vanaf', { day: '01', month: '01', year: '2024' });
    await dialog.getByRole('button', { name: 'Werkgever vastleggen' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Makes a dossier with the first (or only) employer and opens it. */
  async createDossier(
    person: Omit<typeof example.employee, 'bornOn'> & { readonly bornOn: DutchDay } = example.employee,
  ): Promise<void> {
    await this.goTo('Dossiers');
    await this.page.getByRole('button', { name: 'Nieuw dossier' }).click();
    const dialog = this.page.getByRole('dialog');
    await line(dialog, 'Voornaam').fill(person.givenName);
    await line(dialog, 'Tussenvoegsel').fill(person.infix);
    await line(dialog, 'Achternaam').fill(person.familyName);
    await fillDay(dialog, 'Geboortedatum', person.bornOn);
    await line(dialog, 'Functie bij de werkgever').fill(person.jobTitle);
    await line(dialog, 'Personeelsnummer').fill(person.personnelNumber);
    await dialog.getByRole('button', { name: 'Dossier aanleggen' }).click();
    await this.page.getByRole('heading', { level: 1, name: new RegExp(person.familyName) }).waitFor();
  }

  /** A new absence that began some days ago. */
  async createCase(daysAgo: number): Promise<void> {
    await this.openSheet('Overzicht');
    await this.page.getByRole('button', { name: 'Nieuw verzuimgeval' }).first().click();
    const dialog = this.page.getByRole('dialog');
    await fillDay(dialog, 'Eerste ziektedag', dayAgo(daysAgo));
    await fillDay(dialog, 'Gemeld op', dayAgo(daysAgo));
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await this.page
      .getByText(/week \d+ van 104/)
      .first()
      .waitFor();
  }

  /** Records recovery, and the end of the guidance, on the latest absence. */
  async endCase(end: DutchDay): Promise<void> {
    await this.openSheet('Overzicht');
    await this.page.getByRole('button', { name: 'Wijzigen', exact: true }).first().click();
    const dialog = this.page.getByRole('dialog');
    await fillDay(dialog, 'Hersteld op', end);
    await fillDay(dialog, 'Begeleiding geëindigd op', end);
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Opens a dossier through the search of the list. */
  async openDossier(typed: string, name: RegExp): Promise<void> {
    await this.goTo('Dossiers');
    await this.page.getByRole('searchbox').first().fill(typed);
    await this.page.getByRole('row', { name }).first().click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  async savedState(): Promise<void> {
    await this.page
      .getByText(/opgeslagen \d\d:\d\d/)
      .first()
      .waitFor();
  }
}
