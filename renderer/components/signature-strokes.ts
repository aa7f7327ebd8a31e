/** A point of a stroke: place in the field's own units, milliseconds since the first point, pressure 0..1. */
export interface SignaturePoint {
  readonly x: number;
  readonly y: number;
  readonly t: number;
  readonly pressure: number;
}

export type SignatureStrokes = readonly (readonly SignaturePoint[])[];

/** A point as signature_pad has it: CSS pixels within the canvas, clock time. */
interface PadPoint {
  readonly x: number;
  readonly y: number;
  readonly time: number;
  readonly pressure: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A stroke of the pad in the field's own units; `scale` is pixels per unit, `start` the clock time of t = 0. */
export function toStroke(
  points: readonly PadPoint[],
  scale: number,
  start: number,
): readonly SignaturePoint[] {
  return points.map((point) => ({
    x: round(point.x / scale),
    y: round(point.y / scale),
    t: Math.max(0, Math.round(point.time - start)),
    pressure: round(point.pressure),
  }));
}

/** The reverse of toStroke, for drawing at another size. */
export function fromStroke(stroke: readonly SignaturePoint[], scale: number): PadPoint[] {
  return stroke.map(({ x, y, t, pressure }) => ({ x: x * scale, y: y * scale, time: t, pressure }));
}
