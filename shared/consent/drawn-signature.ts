/** A point of a stroke, in the units of the field. */
interface StrokePoint {
  readonly x: number;
  readonly y: number;
}

/** Share of the width of the field that is less than anyone's initials: in the field of klantmodus a few millimetres. */
const LEAST_INK = 0.02;

/**
 * Whether strokes are something a person drew: together they make a line. A touch, the same touch twice, or a few points
 * that hardly move are not a signature [CON-4].
 */
export function isDrawn(
  strokes: readonly (readonly StrokePoint[])[],
  field: { readonly width: number },
): boolean {
  const ink = strokes.reduce((total, stroke) => total + lengthOf(stroke), 0);
  return ink >= LEAST_INK * field.width;
}

/** Length of a stroke along its points. */
function lengthOf(stroke: readonly StrokePoint[]): number {
  return stroke.reduce((length, point, index) => {
    const before = stroke[index - 1] ?? point;
    return length + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
}
