import { describe, expect, it } from 'vitest';
import { exitBeforeStart } from '../../../electron/start/exit-before-start.ts';

describe('before the start', () => {
  const first = () => true;

  it('a released build ends on a command line that lets something in; a development build does not', () => {
    const argv = ['arbokoffer', '--remote-debugging-port=9222'];
    expect(exitBeforeStart(argv, { isPackaged: true, isFirst: first })).toBe(1);
    expect(exitBeforeStart(argv, { isPackaged: false, isFirst: first })).toBeNull();
  });

  it('a second one ends without complaint', () => {
    expect(exitBeforeStart(['arbokoffer'], { isPackaged: true, isFirst: () => false })).toBe(0);
    expect(exitBeforeStart(['arbokoffer'], { isPackaged: true, isFirst: first })).toBeNull();
  });
});
