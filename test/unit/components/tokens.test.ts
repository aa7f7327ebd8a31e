import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';
type Rgb = readonly [number, number, number];

/** Every `--name: light-dark(#…, #…);` of the token file. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/g)].map((match) => [
    match[1] ?? '',
    { light: match[2] ?? '', dark: match[3] ?? '' },
  ]),
);

function rgb(name: string, theme: Theme): Rgb {
  const hex = colours.get(name)?.[theme];
  if (hex === undefined) throw new Error(`no colour --${name}`);
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance, WCAG 2.2. */
function luminance([r, g, b]: Rgb): number {
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(a: string, b: string, theme: Theme): number {
  const [high, low] = [luminance(rgb(a, theme)), luminance(rgb(b, theme))].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
}

const SURFACES = ['desk', 'paper', 'sunk', 'raised', 'hover'];
const MARKS = ['mark-medical', 'mark-process', 'mark-employer'];
const STATUSES = ['status-due', 'status-overdue', 'status-done', 'status-problem'];

const cross = (inks: readonly string[], grounds: readonly string[]): [string, string][] =>
  inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground]));

/** Everything that is read. */
const TEXT: readonly [string, string][] = [
  ...cross(['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-strong'], SURFACES),
  ...cross(['ink', 'ink-soft', 'accent', 'accent-strong'], ['accent-tint']),
  ...cross([...MARKS, ...STATUSES], SURFACES),
  ...[...MARKS, ...STATUSES].flatMap((tone) => cross([tone, 'ink', 'ink-soft'], [`${tone}-tint`])),
  ['ink-soft', 'hairline'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['paper', 'status-problem'],
];

/** Everything that is only seen: edges of controls, the focus ring, icons. */
const SHAPES: readonly [string, string][] = [
  ...cross(['edge', 'focus'], ['desk', 'paper', 'sunk', 'raised']),
  ...cross(
    ['focus'],
    [...MARKS, ...STATUSES].map((tone) => `${tone}-tint`),
  ),
];

function hue([r, g, b]: Rgb): number {
  const max = Math.max(r, g, b);
  const span = max - Math.min(r, g, b);
  const sector = max === r ? ((g - b) / span) % 6 : max === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return (sector * 60 + 360) % 360;
}

describe.each<Theme>(['light', 'dark'])('colour tokens, %s', (theme) => {
  it.each(TEXT)('--%s is readable on --%s (4.5:1)', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('--%s is visible on --%s (3:1)', (shape, ground) => {
    expect(contrast(shape, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  it('keeps the hue of every mark at least 20 degrees from every status, the accent and the other marks', () => {
    for (const mark of MARKS) {
      for (const other of [...MARKS, ...STATUSES, 'accent'].filter((name) => name !== mark)) {
        const apart = Math.abs(hue(rgb(mark, theme)) - hue(rgb(other, theme)));
        expect(Math.min(apart, 360 - apart), `${mark} / ${other}`).toBeGreaterThanOrEqual(20);
      }
    }
  });
});

describe('token file', () => {
  it('gives every colour token a value under forced colours', () => {
    const forced = css.slice(css.indexOf('@media (forced-colors: active)'));
    const missing = [...colours.keys()].filter((name) => !forced.includes(`--${name}:`));
    expect(missing).toEqual([]);
  });

  it('stops all motion under reduced motion', () => {
    const reduced = css.slice(css.indexOf('@media (prefers-reduced-motion: reduce)'));
    for (const name of ['motion-fast', 'motion', 'motion-slow']) expect(reduced).toContain(`--${name}: 0ms`);
  });
});
