import { formatDutchDate, type PlainDate } from '../../shared/domain/dates.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { factTable } from './facts.ts';
import { html } from './html.ts';
import { keySheet, keyTable, noCopies, whomToTell } from './key-sheet.ts';
import type { DocumentSource } from './port.ts';

/** The sheet with the key of the organisation, for the safe of the practice. */
export function organisationKeySheet(sheet: {
  readonly organisationKey: string;
  readonly organisation: Organisation;
  readonly madeOn: PlainDate;
}): DocumentSource {
  const { organisationKey, organisation, madeOn } = sheet;
  const madeOnText = formatDutchDate(madeOn, 'long');
  const body = html`<h1 class="sign">Organisatiesleutel van Arbokoffer</h1>
    <p>
      Hiermee schrijft de arbodienst een nieuwe collega in: de sleutel ondertekent wie zij is en welke functie
      zij heeft. Een dossier opent deze sleutel niet.
    </p>
    ${factTable([
      ['Arbodienst', organisation.name],
      ['Gemaakt op', madeOnText],
    ])}
    ${keyTable(organisationKey)}
    <h2>Zo bewaart de arbodienst de sleutel</h2>
    <ul>
      <li>Leg dit blad in de kluis van de praktijk. Geef het niet mee aan een gebruiker.</li>
      <li>Leg het niet bij een herstelsleutel: dat is de sleutel van één gebruiker.</li>
      ${noCopies}
    </ul>
    <h2>Blad kwijt, of gezien door iemand anders?</h2>
    <p>
      Wie deze sleutel heeft, kan zichzelf elke functie geven. Meld het meteen aan
      ${whomToTell(organisation)}.
    </p>`;
  return keySheet({ organisation, title: 'Organisatiesleutel', madeOnText, body });
}
