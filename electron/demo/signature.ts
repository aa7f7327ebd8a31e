import type { GivenSignature } from '../../shared/ipc/consent-channels.ts';

type Stroke = Extract<GivenSignature, { method: 'drawn' }>['strokes'][number];

const width = 640;
const height = 220;
/** Milliseconds between two points, about what a touch screen gives. */
const beat = 12;

/**
 * A signature nobody wrote: a capital with a loop, a line that waves out, and a stroke under it. The same name gives the
 * same curve; another name another one.
 */
export function inventedSignature(name: string): GivenSignature {
  const draw = drawFrom(name);
  const tall = 55 + draw() * 25;
  const letters = 4 + Math.round(draw() * 5);
  const slope = -6 - draw() * 14;
  const capital = stroke({ from: 0, points: 46 }, (at) => ({
    x: 120 + Math.sin(at * 5.2) * (34 + draw() * 2) + at * 46,
    y: 112 - Math.cos(at * 6.4) * tall * (1 - at * 0.35),
  }));
  const rest = stroke({ from: 760, points: 24 * letters }, (at) => ({
    x: 172 + at * letters * 34 + Math.cos(at * letters * 6.1) * 9,
    y: 122 + slope * at + Math.sin(at * letters * 6.1) * 24 * (1 - at * 0.7),
  }));
  const line = stroke({ from: 2_600, points: 30 }, (at) => ({
    x: 140 + at * letters * 36,
    y: 172 + slope * at + Math.sin(at * 3) * 6,
  }));
  return { method: 'drawn', strokes: [capital, rest, line], width, height };
}

function stroke(
  time: { readonly from: number; readonly points: number },
  place: (at: number) => { readonly x: number; readonly y: number },
): Stroke {
  return Array.from({ length: time.points }, (_, index) => {
    const at = index / (time.points - 1);
    const { x, y } = place(at);
    // A pen presses hardest halfway a stroke.
    return {
      x: rounded(x),
      y: rounded(y),
      t: time.from + index * beat,
      pressure: rounded(0.3 + 0.4 * Math.sin(at * Math.PI)),
    };
  });
}

/** A row of numbers from 0 to 1 that only depends on the name (linear congruential, as in any textbook). */
function drawFrom(name: string): () => number {
  let state = Array.from(name).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647,
    7,
  );
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
