import { formatDutchDate, type PlainDate } from '../../shared/domain/dates.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { nl } from '../../shared/languages/nl/pack.ts';
import { factTable } from './facts.ts';
import { html, type Markup } from './html.ts';
import { letterhead } from './letterhead.ts';
import { page } from './page.ts';
import type { DocumentSource } from './port.ts';

const GROUPS_A_ROW = 3;

/**
 * The sheet with the recovery key, for the safe.
 * @param sheet.recoveryKey groups of characters with dashes between them, as the vault prints it
 */
export function recoverySheet(sheet: {
  readonly recoveryKey: string;
  readonly organisation: Organisation;
  readonly userName: string;
  readonly madeOn: PlainDate;
}): DocumentSource {
  const { organisation, userName, madeOn } = sheet;
  const { privacyOfficer } = organisation;
  const madeOnText = formatDutchDate(madeOn, 'long');
  const body = html`<body>
    ${letterhead(organisation)}
    <main>
      <h1 class="sign">Herstelsleutel van Arbokoffer</h1>
      <p>
        Hiermee opent u de koffer als u uw wachtzin niet meer weet, of als de laptop de koffer niet meer
        herkent.
      </p>
      ${factTable([
        ['Gebruiker', userName],
        ['Gemaakt op', madeOnText],
      ])}
      <table class="key">
        <tbody>
          ${rowsOf(sheet.recoveryKey)}
        </tbody>
      </table>
      <p>In de sleutel komen de letters I, L, O en U niet voor. Wat erop lijkt, is het cijfer 1 of 0.</p>
      <h2>Zo bewaart u de sleutel</h2>
      <ul>
        <li>Leg dit blad in een kluis of een kast met een slot. Leg het nooit bij de laptop.</li>
        <li>Maak geen foto of scan. Zet de sleutel niet in een e-mail, een bestand of een telefoon.</li>
        <li>
          Laat geen kopie bij de printer liggen. Bewaarde u dit blad als bestand? Druk het af en wis het
          bestand.
        </li>
      </ul>
      <h2>Blad kwijt, of gezien door iemand anders?</h2>
      <p>
        Wie deze sleutel en de laptop heeft, kan alle dossiers op die laptop lezen. Meld het meteen aan
        ${privacyOfficer.name}, functionaris gegevensbescherming, via
        ${privacyOfficer.phone === '' ? organisation.phone : privacyOfficer.phone}.
      </p>
    </main>
  </body>`;
  return {
    html: page({ language: nl.tag, title: 'Herstelsleutel', body }),
    reference: `Herstelsleutel, gemaakt op ${madeOnText}`,
    foot: nl.pageFoot,
  };
}

function rowsOf(recoveryKey: string): readonly Markup[] {
  const groups = recoveryKey.split('-');
  const rows = Math.ceil(groups.length / GROUPS_A_ROW);
  return Array.from({ length: rows }, (_, row) => {
    const cells = groups.slice(row * GROUPS_A_ROW, (row + 1) * GROUPS_A_ROW);
    return html`<tr>
      ${cells.map((group) => html`<td>${group}</td>`)}
    </tr>`;
  });
}
