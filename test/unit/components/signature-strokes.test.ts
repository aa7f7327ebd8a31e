import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromStroke, toStroke } from '../../../renderer/components/signature-strokes.ts';

const points = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 160 }),
    t: fc.nat(60_000),
    pressure: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  }),
  { minLength: 1, maxLength: 20 },
);

describe('signature strokes', () => {
  it('counts time from the first point and rounds to hundredths of a unit', () => {
    expect(toStroke([{ x: 10, y: 5, time: 1_000_250, pressure: 0.333 }], 3, 1_000_000)).toEqual([
      { x: 3.33, y: 1.67, t: 250, pressure: 0.33 },
    ]);
  });

  it('survives being drawn at another size, as after turning the screen or zooming', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.25, max: 6, noNaN: true }), (stroke, scale) => {
        expect(toStroke(fromStroke(stroke, scale), scale, 0)).toEqual(stroke);
      }),
    );
  });
});
