import type { ConsentFrame } from '../../shared/languages/consent-text.ts';
import { html, lines, type Markup } from './html.ts';

/** The text an employee was shown, in blocks, word for word. */
interface ShownText {
  /** Name and address of the arbodienst as they stood above the text. */
  readonly sender: readonly string[];
  readonly body: readonly Markup[];
}

const ITEM = '- ';

/**
 * Lays out the exact text of a consent record. Only its form is read (empty lines, dashes, and the labels of
 * its text set when this build knows that set): whatever is not recognised stands there as plain lines, so that no
 * word is ever lost or changed [CON-6].
 */
export function shownText(exactText: string, frame: ConsentFrame | undefined): ShownText {
  const [sender = [], title = [], question = [], ...rest] = exactText
    .trimEnd()
    .split('\n\n')
    .map((block) => block.split('\n'));
  const { terms, headings } = labelsOf(frame);
  const body = rest.map((block) => blockOf(block, terms, headings));
  return {
    sender,
    body: [html`<h1>${lines(title)}</h1>`, html`<p class="question">${lines(question)}</p>`, ...body],
  };
}

function labelsOf(frame: ConsentFrame | undefined): {
  readonly terms: readonly string[];
  readonly headings: readonly string[];
} {
  if (frame === undefined) return { terms: [], headings: [] };
  const { addressee, dated, who, what, until, version, refusing, withdrawing, rights, choice } = frame.labels;
  return {
    terms: [addressee, dated, who, what, until, version].map((label) => `${label}: `),
    headings: [refusing, withdrawing, rights, choice],
  };
}

function blockOf(block: readonly string[], terms: readonly string[], headings: readonly string[]): Markup {
  const [first = '', ...below] = block;
  const labelled = block.map((line) => terms.find((term) => line.startsWith(term)));
  if (labelled.every((term) => term !== undefined)) return termsOf(block, labelled);
  const [offer = '', ...offered] = below;
  if (headings.includes(first) && offered.length > 0 && offered.every((line) => line.startsWith(ITEM)))
    return html`<h2>${first}</h2>
      <div class="offer">
        <p>${offer}</p>
        ${items(offered, 'plain inline')}
      </div>`;
  if (headings.includes(first))
    return html`<h2>${first}</h2>
      <p>${lines(below)}</p>`;
  if (below.length > 0 && below.every((line) => line.startsWith(ITEM)))
    return html`<p>${first}</p>
      ${items(below)}`;
  return html`<p>${lines(block)}</p>`;
}

/** Label and text on one line, as they were hashed. Three of them are the short answers at the top of the text. */
function termsOf(block: readonly string[], labels: readonly string[]): Markup {
  const entries = block.map((line, at) => {
    const label = labels[at] ?? '';
    return html`<li><strong>${label.trimEnd()}</strong> ${line.slice(label.length)}</li>`;
  });
  return html`<ul class="${block.length === 3 ? 'plain summary' : 'plain inline'}">
    ${entries}
  </ul>`;
}

/** The dash stays in the text: what is found in the PDF is what was hashed. */
const items = (block: readonly string[], looks = 'plain'): Markup =>
  html`<ul class="${looks}">
    ${block.map((line) => html`<li>${line}</li>`)}
  </ul>`;
