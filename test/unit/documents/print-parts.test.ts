import fc from 'fast-check';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DocumentFailed, DocumentNotSaved } from '../../../electron/documents/errors.ts';
import { pageCount } from '../../../electron/documents/page-count.ts';
import { LETTER_FONTS } from '../../../electron/documents/page-style.ts';
import { printFont } from '../../../electron/documents/print-fonts.ts';
import { signatureDrawing } from '../../../electron/documents/signature-drawing.ts';
import { writeDocument } from '../../../electron/documents/write-file.ts';

describe('the page count', () => {
  /** The shape Chromium writes: objects in the clear, a tree of eight pages a branch. */
  const pdf = (pages: number, stated = pages, stream = 'x'): Uint8Array => {
    const one = `4 0 obj\n<</Type /Page\n/Resources <</Font <</F1 5 0 R>>>>\n/Contents 6 0 R>>\nendobj\n6 0 obj\n<</Length 9>> stream\n${stream}\nendstream\nendobj\n`;
    const branch = pages > 8 ? '2 0 obj\n<</Type /Pages\n/Count 8\n/Parent 3 0 R>>\nendobj\n' : '';
    return Buffer.from(
      `%PDF-1.4\n${one.repeat(pages)}${branch}3 0 obj\n<</Type /Pages\n/Count ${stated}\n/Kids [4 0 R]>>\nendobj\n%%EOF`,
      'latin1',
    );
  };

  it.each([1, 2, 8, 9, 28])('counts %i', (pages) => {
    expect(pageCount(pdf(pages))).toBe(pages);
  });

  it('does not count what stands in a stream', () => {
    expect(pageCount(pdf(2, 2, '<</Type /Page>>'))).toBe(2);
  });

  it.each([
    ['no pages', pdf(0)],
    ['a tree that says otherwise', pdf(2, 3)],
    ['no document at all', new Uint8Array()],
  ])('refuses %s', (_what, bytes) => {
    expect(() => pageCount(bytes)).toThrow(DocumentFailed);
  });
});

describe('the drawing of a signature', () => {
  const finite = fc.double({ min: -2000, max: 4000, noNaN: true });
  const point = fc.record({
    x: finite,
    y: finite,
    pressure: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  });

  it('holds a path for each stroke, of numbers only, and all ink lies inside the frame', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(point, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
        (strokes) => {
          const drawing = String(signatureDrawing(strokes, 'x'));
          const paths = [...drawing.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path ?? '');
          expect(paths).toHaveLength(strokes.length);
          for (const path of paths) expect(path).toMatch(/^M[-\d.e LQ]+$/);
          const [left = 0, top = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(drawing)?.[1] ?? '')
            .split(' ')
            .map(Number);
          for (const { x, y } of strokes.flat()) {
            expect(x).toBeGreaterThanOrEqual(left - 0.02);
            expect(x).toBeLessThanOrEqual(left + width + 0.02);
            expect(y).toBeGreaterThanOrEqual(top - 0.02);
            expect(y).toBeLessThanOrEqual(top + height + 0.02);
          }
        },
      ),
    );
  });

  it('draws a touch as a dot and presses harder where the pen did', () => {
    const drawing = String(
      signatureDrawing(
        [
          [{ x: 1, y: 1 }],
          [
            { x: 0, y: 0, pressure: 1 },
            { x: 60, y: 9, pressure: 1 },
          ],
        ],
        'x',
      ),
    );
    expect(drawing).toContain('d="M1 1L1 1"');
    const [dot = 0, line = 0] = [...drawing.matchAll(/stroke-width="([^"]*)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(line).toBeCloseTo(dot * 1.5, 1);
  });
});

describe('the fonts', () => {
  it.each(LETTER_FONTS)('$file is bundled as WOFF2', ({ file }) => {
    expect(
      Buffer.from(printFont(file) ?? [])
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('wOF2');
  });

  it('serves nothing else', () => {
    expect(printFont('constructor')).toBeUndefined();
  });
});

describe('writing a file', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arbokoffer-documents-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('replaces the file as a whole and lets nobody else read it', async () => {
    const path = join(folder, 'brief.pdf');
    await writeFile(path, 'a longer file that was there', { mode: 0o644 });
    await writeDocument(path, Buffer.from('nieuw'));
    expect(await readFile(path, 'utf8')).toBe('nieuw');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['brief.pdf']);
  });

  it('leaves nothing behind when it fails', async () => {
    await expect(
      writeDocument(join(folder, 'no-such-folder', 'brief.pdf'), Buffer.from('x')),
    ).rejects.toThrow(DocumentNotSaved);
    // A folder stands where the file should come: the part is written, and taken away again.
    await expect(writeDocument(folder, Buffer.from('x'))).rejects.toThrow(DocumentNotSaved);
    expect((await readdir(join(folder, '..'))).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
