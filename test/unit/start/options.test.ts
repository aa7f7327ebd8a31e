import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../electron/start/options.ts';

const everything = ['arbokoffer', '--demo', '--profile=/tmp/x', '--idle-seconds=3', '--report-ready'];

describe('the command line', () => {
  it('is read', () => {
    expect(optionsOf(everything, false)).toEqual({
      demo: true,
      profile: '/tmp/x',
      idleSeconds: 3,
      reportReady: true,
    });
  });

  it('asks nothing of a released build but the example', () => {
    expect(optionsOf(everything, true)).toEqual({
      demo: true,
      profile: null,
      idleSeconds: null,
      reportReady: false,
    });
  });
});
