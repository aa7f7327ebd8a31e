import type { App, Session, WebContents } from 'electron';

/**
 * A proxy that no computer can reach: the broadcast address takes no connection. What slips past the filter of requests,
 * such as WebRTC over TCP, goes there as well, loopback included.
 */
const NOWHERE = {
  mode: 'fixed_servers',
  proxyRules: 'http://255.255.255.255:1',
  proxyBypassRules: '<-loopback>',
} as const;

/** Closes each session the moment Electron makes it. To be called before the application is ready. */
export function closeSessions(app: App): void {
  app.on('session-created', closeSession);
}

/** No permission is ever given, nothing is downloaded, and no request leaves for the network or reads a file. */
function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url) }));
  void session.setProxy(NOWHERE);
}

/** Every window stays where it was opened: no navigation, no new windows, no embedded pages, no connection of its own. */
export function closeNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // Chromium has no switch for WebRTC; without a proxy for UDP this leaves it none.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** What a page is made of in memory. `file:` is not among it: nothing of ours is loaded that way. */
function isOwn(url: string): boolean {
  return ['app:', 'data:', 'blob:', 'about:'].some((scheme) => url.startsWith(scheme));
}
