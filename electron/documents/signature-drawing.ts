import { html, type Markup } from './html.ts';

interface InkPoint {
  readonly x: number;
  readonly y: number;
  readonly pressure?: number | undefined;
}
type Stroke = readonly InkPoint[];

/** The size of the frame on paper, in millimetres; see `.recorded svg`. */
const FRAME = { width: 60, height: 18 } as const;
/** Width of the ink on paper, in millimetres, for a pen that reports no pressure. */
const INK = 0.45;
/** Share of the frame left free around the ink. */
const MARGIN = 0.04;

/**
 * The strokes as one drawing, as large as the frame allows and in the shape they were made: nothing is left out,
 * smoothed curves run through the middle of each pair of points.
 */
export function signatureDrawing(strokes: readonly Stroke[], label: string): Markup {
  const points = strokes.flat();
  const box = boxOf(points);
  const unitsPerMm = Math.max(box.width / FRAME.width, box.height / FRAME.height) / (1 - 2 * MARGIN) || 1;
  const width = FRAME.width * unitsPerMm;
  const height = FRAME.height * unitsPerMm;
  // Left and low: the ink stands on the line under it.
  const viewBox = [box.left - MARGIN * width, box.top + box.height - height * (1 - MARGIN), width, height]
    .map(short)
    .join(' ');
  const paths = strokes
    .filter((stroke) => stroke.length > 0)
    .map((stroke) => {
      return html`<path
        d="${pathOf(stroke)}"
        stroke-width="${short(INK * unitsPerMm * pressureOf(stroke))}"
      />`;
    });
  return html`<svg role="img" aria-label="${label}" viewBox="${viewBox}" preserveAspectRatio="xMinYMax meet">
    <g fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round">${paths}</g>
  </svg>`;
}

function boxOf(points: Stroke): { left: number; top: number; width: number; height: number } {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  if (points.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  return { left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top };
}

function pathOf(stroke: Stroke): string {
  const [first, ...rest] = stroke;
  if (first === undefined) return '';
  const start = `M${at(first)}`;
  const last = rest.at(-1);
  // A round cap makes a dot of a line without length.
  if (last === undefined) return `${start}L${at(first)}`;
  const curves = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return `${start}${curves.join('')}L${at(last)}`;
}

/** How broad a stroke is against the usual width: half at a feather's touch, one and a half at full pressure. */
function pressureOf(stroke: Stroke): number {
  const known = stroke.flatMap(({ pressure }) => (pressure === undefined ? [] : [pressure]));
  if (known.length === 0) return 1;
  return 0.5 + known.reduce((sum, pressure) => sum + pressure, 0) / known.length;
}

const at = ({ x, y }: InkPoint): string => `${short(x)} ${short(y)}`;

const short = (value: number): string => String(Number(value.toFixed(2)));
