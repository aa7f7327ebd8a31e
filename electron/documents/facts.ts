import { html, type Markup } from './html.ts';

/** A name and what it is: 'Datum', 'maandag 2 maart 2026'. */
export type Fact = readonly [term: string, value: string];

/** Facts below each other, as a table with row headers: that is what a screen reader finds back in the PDF. */
export function factTable(facts: readonly Fact[]): Markup {
  const rows = facts.map(
    ([term, value]) =>
      html`<tr>
        <th scope="row">${term}</th>
        <td>${value}</td>
      </tr>`,
  );
  return html`<table class="facts">
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
