import type { Organisation } from '../../shared/domain/organisation.ts';
import { nl } from '../../shared/languages/nl/pack.ts';
import { html, type Markup } from './html.ts';
import { letterhead } from './letterhead.ts';
import { page } from './page.ts';
import type { DocumentSource } from './port.ts';

const GROUPS_A_ROW = 3;

/** What stands on a sheet with a printed key. */
interface KeySheet {
  readonly organisation: Organisation;
  /** In the title and the foot; the key itself stands in neither. */
  readonly title: string;
  readonly madeOnText: string;
  readonly body: Markup;
}

/** A sheet with a printed key on it, with the letterhead of the arbodienst. */
export function keySheet({ organisation, title, madeOnText, body }: KeySheet): DocumentSource {
  const whole = html`<body>
    ${letterhead(organisation)}
    <main>${body}</main>
  </body>`;
  return {
    html: page({ language: nl.tag, title, body: whole }),
    reference: `${title}, gemaakt op ${madeOnText}`,
    foot: nl.pageFoot,
  };
}

/** A key as large as it can be read from. @param key groups of characters with dashes between them, as the vault prints it */
export const keyTable = (key: string): Markup =>
  html`<table class="key">
      <tbody>
        ${rowsOf(key)}
      </tbody>
    </table>
    <p>In de sleutel komen de letters I, L, O en U niet voor. Wat erop lijkt, is het cijfer 1 of 0.</p>`;

/** What holds for every key on paper. */
export const noCopies = html`<li>
    Maak geen foto of scan. Zet de sleutel niet in een e-mail, een bestand of een telefoon.
  </li>
  <li>
    Laat geen kopie bij de printer liggen. Bewaarde u dit blad als bestand? Druk het af en wis het bestand.
  </li>`;

/** Whom to tell when a sheet is lost: the FG, by her own telephone or that of the arbodienst. */
export const whomToTell = ({ privacyOfficer, phone }: Organisation): Markup =>
  html`${privacyOfficer.name}, functionaris gegevensbescherming, via
  ${privacyOfficer.phone === '' ? phone : privacyOfficer.phone}`;

function rowsOf(key: string): readonly Markup[] {
  const groups = key.split('-');
  const rows = Math.ceil(groups.length / GROUPS_A_ROW);
  return Array.from({ length: rows }, (_, row) => {
    const cells = groups.slice(row * GROUPS_A_ROW, (row + 1) * GROUPS_A_ROW);
    return html`<tr>
      ${cells.map((group) => html`<td>${group}</td>`)}
    </tr>`;
  });
}
