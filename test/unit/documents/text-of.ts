const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words a reader of a page sees: without stylesheet and tags, entities read, white space as single spaces. */
export function textOf(page: string): string {
  const body = page.slice(page.indexOf('<body'));
  return plain(
    body
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? ''),
  );
}

/** White space as single spaces. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The content of `<title>`. */
export const titleOf = (page: string): string => /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '';

/** Without the line breaks that only lay out the source. */
export const squeezed = (markup: string): string => markup.replaceAll(/\s*\n\s*/g, '');
