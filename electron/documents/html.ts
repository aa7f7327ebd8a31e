const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that is safe to print. Only `html` makes it, so whatever a person typed is always text, never markup. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}
export type { Markup };

/** What may stand in a template: text and numbers (escaped), markup, a list of it, or nothing. */
type Part = string | number | Markup | readonly Markup[] | null;

function written(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return part.replaceAll(/[&<>"']/g, (sign) => SPECIAL[sign] ?? '');
  if (part instanceof Markup || typeof part === 'number') return String(part);
  return part.join('');
}

/**
 * A piece of a page: html`<p>${name}</p>`. Every value is escaped for text and for quoted attributes; there is no way
 * to put in a value unescaped. Scripts have no place in a document.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first = '', ...rest] = literals;
  return new Markup(rest.reduce((text, literal, at) => text + written(parts[at] ?? null) + literal, first));
}

/** Text of several lines as lines of one paragraph. */
export function lines(text: readonly string[]): Markup {
  const [first, ...rest] = text;
  return first === undefined ? html`` : html`${first}${rest.map((line) => html`<br />${line}`)}`;
}
