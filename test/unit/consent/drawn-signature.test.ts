import { describe, expect, it } from 'vitest';
import { isDrawn } from '../../../shared/consent/drawn-signature.ts';
import { givenSignature } from '../../../shared/ipc/consent-channels.ts';

const field = { width: 720, height: 200 } as const;
type Points = readonly (readonly [number, number])[];
const signed = (...strokes: readonly Points[]) => ({
  method: 'drawn',
  ...field,
  strokes: strokes.map((stroke) => stroke.map(([x, y], index) => ({ x, y, t: index * 16 }))),
});

describe('a drawn signature', () => {
  it.each([
    ['a touch', [[[10, 10]]]],
    [
      'the same point twice',
      [
        [
          [10, 10],
          [10, 10],
        ],
      ],
    ],
    [
      'the same point many times, in many strokes',
      [
        [
          [10, 10],
          [10, 10],
          [10, 10],
        ],
        [
          [50, 50],
          [50, 50],
        ],
      ],
    ],
    [
      'points that hardly move',
      [
        [
          [10, 10],
          [11, 10],
          [10, 11],
          [11, 11],
        ],
      ],
    ],
    ['touches all over the field', [[[10, 10]], [[300, 100]], [[700, 190]]]],
    ['strokes without a point', [[], []]],
  ] as const)('[CON-4] is not %s', (_, strokes) => {
    const result = givenSignature.safeParse(signed(...strokes));
    expect(result.error?.issues).toMatchObject([
      { path: ['strokes'], message: 'Er staat nog geen handtekening.' },
    ]);
  });

  it('[CON-4] is any line, however short a pair of initials is or however it is cut up', () => {
    for (const strokes of [
      [
        [
          [10, 10],
          [24, 24],
        ],
      ],
      [
        [
          [10, 10],
          [16, 20],
        ],
        [
          [20, 10],
          [14, 20],
        ],
      ],
      [
        [
          [0, 0],
          [700, 150],
        ],
      ],
    ] as const)
      expect(givenSignature.safeParse(signed(...strokes)).success).toBe(true);
  });

  it('is measured against its field, whatever its units are', () => {
    const stroke = [
      { x: 0, y: 0 },
      { x: 0.03, y: 0 },
    ];
    expect(isDrawn([stroke], { width: 1 })).toBe(true);
    expect(isDrawn([stroke], { width: 720 })).toBe(false);
  });
});
