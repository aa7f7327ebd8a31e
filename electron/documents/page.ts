import { html, type Markup } from './html.ts';
import { LETTER_FONTS, PAGE_STYLE } from './page-style.ts';

interface Page {
  /** BCP 47 tag. */
  readonly language: string;
  /** Becomes the title of the PDF and of the print job: never a name of a person, never anything medical. */
  readonly title: string;
  readonly body: Markup;
}

/** A complete page to print. Everything in it is escaped by `html`; the stylesheet is ours and constant. */
export function page({ language, title, body }: Page): string {
  // Preloaded, so that the page counts as loaded only when its fonts are there: printing does not wait for them.
  const fonts = LETTER_FONTS.map(
    ({ file }) =>
      html`<link rel="preload" as="font" type="font/woff2" href="/${file}" crossorigin="anonymous" />`,
  );
  const head = html`<meta charset="utf-8" /><title>${title}</title>${fonts}`;
  return `<!doctype html><html lang="${language}"><head>${String(head)}<style>${PAGE_STYLE}</style></head>${String(body)}</html>`;
}
