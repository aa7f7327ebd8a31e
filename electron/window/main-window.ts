import { BrowserWindow, type Session } from 'electron';
import { setImmediate as afterThisEvent } from 'node:timers/promises';
import { bridgeAnnouncement } from '../../shared/ipc/bridge.ts';
import type { Announcement } from '../../shared/ipc/failure.ts';
import { appOrigin, emptyPage } from './origin.ts';
import { emptySession } from './window-session.ts';

/** Makes the one window. It is shown when its first screen is drawn, so that no white sheet flashes by. */
export function openMainWindow(preload: string, session: Session): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 880,
    minWidth: 720,
    minHeight: 560,
    show: false,
    title: 'Arbokoffer',
    backgroundColor: '#f6f3ec',
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      navigateOnDragDrop: false,
    },
  });
  // Its shortcuts work all the same, and Alt does not bring it up: in klantmodus there is nothing but the text.
  window.setMenuBarVisibility(false);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/`);
  return window;
}

/** Tells the page something, if there still is one. */
export function announceTo(window: BrowserWindow, announcement: Announcement): void {
  if (!window.isDestroyed()) window.webContents.send(bridgeAnnouncement, announcement);
}

/** Brings the window to the front: somebody started the application a second time. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** The window that stands on the screen, or null when none does. */
export function visibleWindow(): BrowserWindow | null {
  return BrowserWindow.getAllWindows().find((window) => window.isVisible()) ?? null;
}

/**
 * Throws away what the window showed. An empty page of another site takes the place of the process that held it, so that
 * its memory goes back to the system; a reload would keep that process, and pieces of medical text in it. The fields of
 * earlier pages, which Chromium keeps with its history, go as well, and whatever pages stored.
 */
export async function emptyWindow(window: BrowserWindow): Promise<void> {
  // Chromium does not survive a page that is replaced in the middle of an event of that page.
  await afterThisEvent();
  if (window.isDestroyed()) return;
  const { webContents } = window;
  const shown = webContents.getURL();
  const address = shown.startsWith(`${appOrigin}/`) ? shown : `${appOrigin}/`;
  await webContents.loadURL(emptyPage);
  await emptySession(webContents.session);
  if (window.isDestroyed()) return;
  await webContents.loadURL(address);
  if (!window.isDestroyed()) webContents.navigationHistory.clear();
}
