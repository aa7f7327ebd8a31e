import { describe, expect, it } from 'vitest';
import { exitBeforeStart } from '../../../electron/start/exit-before-start.ts';

describe('before the start', () => {
  const first = () => true;
  const invoked = (...switches: readonly string[]) => ({
    argv: ['arbokoffer', ...switches],
    variables: [],
    platform: 'linux' as const,
  });

  it('a released build ends on a command line that lets something in; a development build does not', () => {
    const invocation = invoked('--remote-debugging-port=9222');
    expect(exitBeforeStart(invocation, { isPackaged: true, isFirst: first })).toMatchObject({
      exitCode: 1,
      refusal: { text: expect.stringContaining('(--remote-debugging-port)') as unknown },
    });
    expect(exitBeforeStart(invocation, { isPackaged: false, isFirst: first })).toBeNull();
  });

  it('a second one ends without complaint', () => {
    expect(exitBeforeStart(invoked(), { isPackaged: true, isFirst: () => false })).toEqual({ exitCode: 0 });
    expect(exitBeforeStart(invoked(), { isPackaged: true, isFirst: first })).toBeNull();
  });
});
