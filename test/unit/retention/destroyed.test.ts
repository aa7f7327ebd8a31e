import { describe, expect, it } from 'vitest';
import { withoutDestroyed } from '../../../shared/retention/destroyed.ts';

describe('what was destroyed', () => {
  it('[RET-29] does not come back in', () => {
    const incoming = [
      { id: 'a', body: 1 },
      { id: 'b', body: 2 },
      { id: 'c', body: 3 },
    ];
    const { admitted, refused } = withoutDestroyed(incoming, new Set(['b', 'z']));
    expect(admitted.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(refused.map(({ id }) => id)).toEqual(['b']);
  });
});
