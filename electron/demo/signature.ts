import type { GivenSignature } from '../../shared/ipc/consent-channels.ts';

type Stroke = Extract<GivenSignature, { method: 'drawn' }>['strokes'][number];

const width = 640;
const height = 220;
/** Milliseconds between two points, about what a touch screen gives. */
const beat = 12;

/**
 * A signature nobody wrote: a capital with a loop, letters that get smaller, and a stroke under it. The same name gives
 * the same curve; another name another one.
 */
export function inventedSignature(name: string): GivenSignature {
  const draw = drawFrom(name);
  const tall = 62 + draw() * 26;
  const broad = 30 + draw() * 26;
  const turns = 5.4 + draw() * 2.2;
  const capital = stroke({ from: 0, points: 60 }, (at) => ({
    x: 118 + Math.sin(at * turns) * broad + at * 60,
    y: 108 - Math.cos(at * turns * 1.25) * tall * (1 - at * 0.4),
  }));
  const letters = Array.from({ length: 4 + Math.floor(draw() * 6) }, (_, at) => ({
    high: (draw() < 0.2 ? -26 : 14 + draw() * 44) / (1 + at * 0.18),
    wide: 18 + draw() * 34,
    loop: draw() * 16,
  }));
  const climb = draw() * 0.12;
  const lean = 0.2 + draw() * 0.35;
  const points: { x: number; y: number }[] = [];
  let left = 176;
  for (const { high, wide, loop } of letters) {
    for (let part = 0; part < 1; part += 1 / 16) {
      const up = high * Math.sin(part * Math.PI) ** 2;
      const x = left + wide * part + loop * Math.sin(part * 2 * Math.PI) + up * lean;
      points.push({ x, y: 134 - up - (x - 176) * climb });
    }
    left += wide;
  }
  const word = stroke(
    { from: 900, points: points.length },
    (at) => points[Math.round(at * (points.length - 1))] ?? { x: left, y: 134 },
  );
  const under = 168 + draw() * 16;
  const line = stroke({ from: 3_400, points: 30 }, (at) => ({
    x: left - at * (left - 130),
    y: under - (left - 176) * climb * (1 - at) + Math.sin(at * 3) * 8,
  }));
  return { method: 'drawn', strokes: draw() < 0.6 ? [capital, word, line] : [capital, word], width, height };
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
