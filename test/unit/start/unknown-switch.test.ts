import { describe, expect, it } from 'vitest';
import { switchRefusal } from '../../../electron/start/refusal.ts';
import { unknownSwitch } from '../../../electron/start/unknown-switch.ts';

const found = (
  switches: readonly string[],
  platform: NodeJS.Platform = 'linux',
  variables: readonly string[] = [],
) => unknownSwitch({ argv: ['/opt/Arbokoffer/arbokoffer', ...switches], variables, platform });

describe('the command line of a released build', () => {
  it.each([
    '--no-sandbox',
    '-no-sandbox',
    '--disable-seccomp-filter-sandbox',
    '--disable-namespace-sandbox',
    '--disable-gpu-sandbox',
    '--trace-startup',
    '--trace-startup-file',
    '--user-data-dir',
    '--log-file',
    '--enable-logging',
    '--log-net-log',
    '--js-flags',
    '--remote-debugging-port',
    '--remote-debugging-pipe',
    '--inspect',
    '--inspect-brk',
    '--inspect-publish-uid',
    '--host-rules',
    '--host-resolver-rules',
    '--proxy-server',
    '--ignore-certificate-errors',
    '--password-store',
    '--disable-features',
    '--force-webrtc-ip-handling-policy',
    '--gpu-launcher',
    '--utility-cmd-prefix',
    '--profile',
    '--a-switch-of-next-year',
    '-r',
  ])('takes no %s, with a value or without', (given) => {
    expect(found([given])).toBe(given);
    expect(found([`${given}=/tmp/x`])).toBe(given);
    expect(found(['--demo', given])).toBe(given);
  });

  it('takes the example, and what a screen or a screen reader may need', () => {
    expect(
      found([
        '--demo',
        '--disable-gpu',
        '--force-renderer-accessibility',
        '--ozone-platform=x11',
        '/home/noor',
        '-',
      ]),
    ).toBeNull();
  });

  it('goes by the rules of each system: slashes and capitals on Windows, the name the Finder gives', () => {
    expect(found(['/No-Sandbox'], 'win32')).toBe('/No-Sandbox');
    expect(found(['--Demo'], 'win32')).toBeNull();
    expect(found(['--Demo'], 'linux')).toBe('--Demo');
    expect(found(['-psn_0_774304'], 'darwin')).toBeNull();
    expect(found(['-psn_0_774304'], 'linux')).toBe('-psn_0_774304');
  });

  it('takes no variable either with which Electron is asked for such things', () => {
    for (const name of ['ELECTRON_DISABLE_SANDBOX', 'ELECTRON_ENABLE_LOGGING', 'ELECTRON_LOG_FILE'])
      expect(found([], 'linux', [name])).toBe(name);
    expect(found([], 'linux', ['ELECTRON_TRASH', 'HOME'])).toBeNull();
  });

  it('is refused in words, with its name only where it is no more than a name', () => {
    expect(switchRefusal('--no-sandbox').text).toContain('(--no-sandbox)');
    expect(switchRefusal('--x y\u202Ez').text).toContain('niet is toegestaan.');
  });
});
