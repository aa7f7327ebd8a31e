import { DocumentFailed } from './errors.ts';

/**
 * The number of pages of a PDF as Chromium writes it: objects in the clear, their streams compressed. Counted twice,
 * as page objects and as the root of the page tree states it; when the two differ the form is not the one we know.
 * @throws DocumentFailed
 */
export function pageCount(pdf: Uint8Array): number {
  const objects = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
    .toString('latin1')
    .replaceAll(/\bstream\r?\n[\s\S]*?\bendstream\b/g, '');
  const pages = objects.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  const stated = [...objects.matchAll(/<<(?:(?!>>)[\s\S])*?\/Type\s*\/Pages(?:(?!>>)[\s\S])*?>>/g)].map(
    ([tree]) => Number(/\/Count\s+(\d+)/.exec(tree)?.[1]),
  );
  if (pages === 0 || Math.max(...stated) !== pages) throw new DocumentFailed();
  return pages;
}
