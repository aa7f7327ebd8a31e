import { describe, expect, it } from 'vitest';
import { faultLines } from '../../../renderer/features/access/fault-lines.ts';
import { momentOf } from '../../../renderer/i18n/moments.ts';

describe('what is wrong with the access log, in words', () => {
  it('names lines by number and time, and what is stored by kind and number', () => {
    const at = '2026-11-25T09:12:00.000Z';
    const id = '0190f1aa-0000-7000-8000-000000000001';
    expect(
      faultLines({
        lineFaults: [
          { fault: 'deleted', from: 5, to: 7, at },
          { fault: 'forged', from: 9, to: 9, at: 'gisteren' },
          { fault: 'rechained', from: 26, to: 50, at: null },
        ],
        contentFaults: [
          { fault: 'older', kind: 'employer', label: 'Werkgever', id, version: 2 },
          { fault: 'missing', kind: 'blob', label: 'Document', id, version: null },
        ],
        unlistedFaults: 0,
      }),
    ).toEqual([
      `Regels 5 t/m 7 ontbreken (rond ${momentOf(at)}).`,
      'Regel 9 is niet zo door Arbokoffer geschreven.',
      'Regels 26 t/m 50 zijn niet wat er is ondertekend.',
      `Werkgever ${id}: een oudere versie staat in de plaats van versie 2.`,
      `Document ${id}: verdwenen.`,
    ]);
  });
});
