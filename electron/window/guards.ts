import type { App, Session, WebContents } from 'electron';
import { appOrigin } from './app-protocol.ts';

/** Switches that open a door into a running application. A released build refuses to start with one of them. */
const doors: readonly string[] = [
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

/** Whether the command line tries to open such a door. Chromium takes one dash for two, and on Windows a slash as well. */
export function hasOpenDoor(argv: readonly string[]): boolean {
  return argv.some((argument) => {
    const [, name = ''] = /^(?:--?|\/)([^=]+)/.exec(argument) ?? [];
    return doors.includes(name.toLowerCase());
  });
}

/** No permission is ever given, nothing is downloaded, and no request leaves for the network. */
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocal(details.url) }));
}

/** Every window stays where it was opened: no navigation, no new windows, no embedded pages. */
export function closeNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Whether a message comes from the top frame of a page of ours; the caller looks whose window it is in. */
export function trustsFrame(frame: { readonly url: string; readonly parent: unknown } | null): boolean {
  if (frame === null || frame.parent !== null) return false;
  const url = URL.parse(frame.url);
  return url !== null && `${url.protocol}//${url.host}` === appOrigin;
}

function isLocal(url: string): boolean {
  return ['app:', 'file:', 'data:', 'blob:', 'about:'].some((scheme) => url.startsWith(scheme));
}
