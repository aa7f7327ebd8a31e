import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../../../renderer/components/text-segments.ts';
import type { TextAnnotation } from '../../../renderer/components/text-segments.ts';

const note = (start: number, end: number): TextAnnotation => ({
  start,
  end,
  kindLabel: 'medische term',
  hint: '',
});

const annotationLists = fc.array(
  fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 })).map(([a, b]) => note(a, b)),
  { maxLength: 8 },
);

describe('segmentText', () => {
  it('cuts around an annotation', () => {
    expect(segmentText('heeft een hernia gehad', [note(10, 16)])).toEqual([
      { text: 'heeft een ', annotation: null },
      { text: 'hernia', annotation: 0 },
      { text: ' gehad', annotation: null },
    ]);
  });

  it('gives the first of two overlapping annotations its whole length and the other the rest', () => {
    expect(segmentText('abcdef', [note(2, 5), note(0, 3)])).toEqual([
      { text: 'abc', annotation: 1 },
      { text: 'de', annotation: 0 },
      { text: 'f', annotation: null },
    ]);
  });

  it('ignores annotations that lag behind a shortened text', () => {
    expect(segmentText('ab', [note(5, 9)])).toEqual([{ text: 'ab', annotation: null }]);
    expect(segmentText('', [note(0, 4)])).toEqual([]);
  });

  it('always joins to the very text, without empty pieces', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), annotationLists, (text, annotations) => {
        const segments = segmentText(text, annotations);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
    );
  });

  it('underlines a character exactly when some annotation covers it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), annotationLists, (text, annotations) => {
        const marked = segmentText(text, annotations).flatMap((segment) =>
          Array.from({ length: segment.text.length }, () => segment.annotation !== null),
        );
        const covered = Array.from({ length: text.length }, (_, at) =>
          annotations.some(({ start, end }) => start <= at && at < end),
        );
        expect(marked).toEqual(covered);
      }),
    );
  });
});
