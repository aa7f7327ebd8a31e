import type { App } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { closeNavigation } from './guards.ts';
import { installMenu } from './menu.ts';

/** What can only be settled before Electron is ready: our own scheme, closed pages, the menu, and the sandbox for all. */
export function settleBeforeReady(app: App, platform: NodeJS.Platform): void {
  registerAppScheme();
  closeNavigation(app);
  installMenu(platform);
  // Only a development machine starts without a sandbox, as root; Electron would take that switch away again.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('disable-features', 'Translate,MediaRouter');
}
