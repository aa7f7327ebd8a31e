import type { App } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { closeNavigation, closeSessions } from './guards.ts';
import { installMenu } from './menu.ts';

/**
 * What can only be settled before Electron is ready: our own scheme, closed sessions and pages, the menu, no name or
 * address that Chromium can find, and the sandbox for all.
 */
export function settleBeforeReady(app: App, platform: NodeJS.Platform): void {
  registerAppScheme();
  closeSessions(app);
  closeNavigation(app);
  installMenu(platform);
  // Only a development machine starts without a sandbox, as root; Electron would take that switch away again.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('disable-features', 'Translate,MediaRouter');
  // Whatever asks for a connection, be it Chromium itself, asks for its address first: there is none, of any host.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
