/** Switches that let something into a running application. A released build refuses to start with one of them. */
const refusedSwitches: readonly string[] = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-wait',
  'inspect-publish-uid',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'enable-blink-features',
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'proxy-pac-url',
  // What starts another program in the place of, or around, a process of ours.
  'browser-subprocess-path',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  // What writes what goes on inside to a file.
  'enable-logging',
  'log-file',
  'log-net-log',
  'trace-startup',
];

/** Whether the command line has one of them. Chromium takes one dash for two, and on Windows a slash as well. */
function hasRefusedSwitch(argv: readonly string[]): boolean {
  return argv.some((argument) => {
    const [, name = ''] = /^(?:--?|\/)([^=]+)/.exec(argument) ?? [];
    return refusedSwitches.includes(name.toLowerCase());
  });
}

/**
 * The exit code with which the application ends before it begins, or null when it may start: a released build takes none
 * of those switches, and nobody opens one briefcase twice.
 */
export function exitBeforeStart(
  argv: readonly string[],
  application: { readonly isPackaged: boolean; readonly isFirst: () => boolean },
): 0 | 1 | null {
  if (application.isPackaged && hasRefusedSwitch(argv)) return 1;
  return application.isFirst() ? null : 0;
}
