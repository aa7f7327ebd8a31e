import type { Address } from '../../shared/domain/contact.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { html, lines, type Markup } from './html.ts';

/** The lines of a postal address that are filled in. */
export function addressLines({ street, postcode, city }: Address): readonly string[] {
  return filled([street, `${postcode} ${city}`.trim()]);
}

/** Name and tagline of the arbodienst, with where it is to be reached. */
export function letterhead(organisation: Organisation): Markup {
  const { name, tagline, address, phone, email } = organisation;
  return letterheadFrom([name, tagline], [...addressLines(address), phone, email]);
}

/** A letterhead from its lines: on the left the name first, on the right where to reach it. */
export function letterheadFrom(own: readonly string[], contact: readonly string[] = []): Markup {
  const [name = '', ...below] = filled(own);
  return html`<header class="letterhead">
    <div>
      <p class="name">${name}</p>
      ${below.map((line) => html`<p>${line}</p>`)}
    </div>
    ${contact.length === 0 ? null : html`<p class="contact">${lines(filled(contact))}</p>`}
  </header>`;
}

/** The close of a letter: registration and certificate marks, on one line; nothing when there are none. */
export function registration({ chamberOfCommerce, certificates }: Organisation): Markup | null {
  const marks = filled([chamberOfCommerce === '' ? '' : `KvK ${chamberOfCommerce}`, ...certificates]);
  return marks.length === 0 ? null : html`<footer class="foot small"><p>${marks.join(' · ')}</p></footer>`;
}

const filled = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.trim() !== '');
