import type { BrowserWindow } from 'electron';
import type { LockReason } from '../../shared/ipc/session-channels.ts';

/** The window, and the briefcase that must not stay open behind it. */
export interface LeavingParts {
  readonly window: Pick<BrowserWindow, 'on' | 'isDestroyed' | 'destroy'> & {
    readonly webContents: Pick<BrowserWindow['webContents'], 'on' | 'reload'>;
  };
  readonly isOpen: () => boolean;
  readonly lock: (because: LockReason) => Promise<void>;
  /** Closes at once, without asking the window. */
  readonly closeWithoutSaving: () => void;
  /** Gets why the page died, which is a word of Chromium. */
  readonly crashed: (reason: string) => void;
}

/** Locks before the window goes, when the system ends, and when the page in it died. */
export function lockBeforeLeaving({ window, isOpen, lock, closeWithoutSaving, crashed }: LeavingParts): void {
  window.on('close', (event) => {
    if (!isOpen()) return;
    // Also when it is pressed twice, or while another lock is saving: the window goes when that is done.
    event.preventDefault();
    void lock('afsluiten').finally(() => {
      if (!window.isDestroyed()) window.destroy();
    });
  });
  // Windows is shutting down and waits for nobody.
  window.on('session-end', () => closeWithoutSaving());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    crashed(reason);
    if (isOpen()) void lock('afsluiten');
    else window.webContents.reload();
  });
}
