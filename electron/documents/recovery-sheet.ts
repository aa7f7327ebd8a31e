import { formatDutchDate, type PlainDate } from '../../shared/domain/dates.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { factTable } from './facts.ts';
import { html } from './html.ts';
import { keySheet, keyTable, noCopies, whomToTell } from './key-sheet.ts';
import type { DocumentSource } from './port.ts';

/** The sheet with the recovery key of a user, for her safe. */
export function recoverySheet(sheet: {
  readonly recoveryKey: string;
  readonly organisation: Organisation;
  readonly userName: string;
  readonly madeOn: PlainDate;
}): DocumentSource {
  const { recoveryKey, organisation, userName, madeOn } = sheet;
  const madeOnText = formatDutchDate(madeOn, 'long');
  const body = html`<h1 class="sign">Herstelsleutel van Arbokoffer</h1>
    <p>
      Hiermee opent u de koffer als u uw wachtzin niet meer weet, of als de laptop de koffer niet meer
      herkent.
    </p>
    ${factTable([
      ['Gebruiker', userName],
      ['Gemaakt op', madeOnText],
    ])}
    ${keyTable(recoveryKey)}
    <h2>Zo bewaart u de sleutel</h2>
    <ul>
      <li>Leg dit blad in een kluis of een kast met een slot. Leg het nooit bij de laptop.</li>
      ${noCopies}
    </ul>
    <h2>Blad kwijt, of gezien door iemand anders?</h2>
    <p>
      Wie deze sleutel en de laptop heeft, kan alle dossiers op die laptop lezen. Meld het meteen aan
      ${whomToTell(organisation)}.
    </p>`;
  return keySheet({ organisation, title: 'Herstelsleutel', madeOnText, body });
}
