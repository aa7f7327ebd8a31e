import type { WebContents } from 'electron';

/** The page, and what becomes of it and of the briefcase behind it. */
export interface TamperParts {
  readonly webContents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>;
  readonly isOpen: () => boolean;
  /** Whether the employee holds the laptop. */
  readonly inKlantmodus: () => boolean;
  /** Closes at once: the page that would save first is gone, or not to be trusted any more. */
  readonly lockAtOnce: () => void;
  /** Throws the page away, of a briefcase that is closed already. */
  readonly emptyWindow: () => void;
  /** Gets what the page did, in one word. */
  readonly noticed: (what: 'navigation' | 'frame' | 'window') => void;
}

/**
 * Our page is loaded once, has no frames and leads nowhere. A page that is loaded anew under an open briefcase, by
 * whatever means, or one that makes a frame, is not doing what we wrote: the briefcase closes and the page goes. In
 * klantmodus the same goes for a window it asks for; outside it a link in another window is a slip of the mouse.
 */
export function lockWhenTampered(parts: TamperParts): void {
  const { webContents, isOpen, inKlantmodus, lockAtOnce, emptyWindow, noticed } = parts;
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument || !isOpen()) return;
    noticed('navigation');
    lockAtOnce();
  });
  webContents.on('frame-created', (_event, { frame }) => {
    if (frame === null || frame.parent === null) return;
    noticed('frame');
    if (isOpen()) lockAtOnce();
    else emptyWindow();
  });
  webContents.setWindowOpenHandler(() => {
    if (inKlantmodus()) {
      noticed('window');
      lockAtOnce();
    }
    return { action: 'deny' };
  });
}
