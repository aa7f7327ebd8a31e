import { app, type BaseWindow, type BrowserWindow, type Dialog } from 'electron';
import { basename, extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sha256Hex } from '../crypto/digest.ts';
import { DocumentFailed, NoPrinter } from './errors.ts';
import { pageCount } from './page-count.ts';
import type { Documents, DocumentSource, RenderedDocument } from './port.ts';
import { openPrintSession } from './print-session.ts';
import { guarded, openPrintWindow, printedPdf } from './print-window.ts';
import { writeDocument } from './write-file.ts';

/** How long the window waits for a next document, in milliseconds. */
const IDLE_MS = 30_000;
/** Between a window that failed and the next, in milliseconds. */
const REST_MS = 200;

const FILE_KINDS: Readonly<Record<string, string>> = { '.pdf': 'PDF-document', '.json': 'JSON-bestand' };

interface DocumentTools {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  /** The window a dialog belongs to, or null when none is open. */
  readonly owner: () => BaseWindow | null;
}

interface ElectronDocuments extends Documents {
  /** Throws away the windows and everything in them; what was being made or waited fails. Can be used again after. */
  clear(): void;
}

/**
 * Documents made by Electron. One hidden window makes all PDFs, one after another; it is emptied after each and goes
 * after half a minute of rest. To be made once, after the application is ready and its scheme is registered.
 */
export function electronDocuments({ dialog, owner }: DocumentTools): ElectronDocuments {
  const session = openPrintSession();
  const printing = new Set<BrowserWindow>();
  let pooled: BrowserWindow | null = null;
  let idle: NodeJS.Timeout | undefined;
  let tail: Promise<unknown> = Promise.resolve();
  let generation = 0;
  let busy = false;

  const discard = (): void => {
    clearTimeout(idle);
    if (pooled !== null && !pooled.isDestroyed()) pooled.destroy();
    pooled = null;
  };
  const clear = (): void => {
    generation += 1;
    // A window that goes while it prints leaves Chromium unable to print for a while: it goes as soon as it is done.
    if (!busy) discard();
    for (const window of printing) window.destroy();
  };
  // A hidden window would keep the application running after its last visible window closed.
  const follow = (window: BrowserWindow): BrowserWindow => {
    const leave = (): void => {
      if (!window.isDestroyed()) window.destroy();
    };
    const visible = owner();
    visible?.once('closed', leave);
    window.once('closed', () => visible?.off('closed', leave));
    return window;
  };
  const warmWindow = (): BrowserWindow => {
    clearTimeout(idle);
    if (pooled === null || pooled.isDestroyed() || pooled.webContents.isCrashed()) {
      discard();
      pooled = follow(openPrintWindow(session.session));
    }
    return pooled;
  };

  const madeBy = async (window: BrowserWindow, source: DocumentSource): Promise<RenderedDocument> => {
    await session.offer(source.html, (address) => guarded(window, window.loadURL(address)));
    const bytes = await guarded(window, printedPdf(window, source));
    return { bytes, sha256: sha256Hex(bytes), pages: pageCount(bytes) };
  };
  /** A window that breaks is replaced once. */
  const made = async (source: DocumentSource, asked: number): Promise<RenderedDocument> => {
    const stillAsked = (): void => {
      if (asked !== generation) throw new DocumentFailed();
    };
    stillAsked();
    busy = true;
    try {
      const document = await madeBy(warmWindow(), source).catch(async () => {
        discard();
        await pause(REST_MS);
        stillAsked();
        return madeBy(warmWindow(), source);
      });
      stillAsked();
      return document;
    } finally {
      busy = false;
    }
  };
  /** Empties the window for the next document; a window that will not be emptied goes. */
  const rest = async (window: BrowserWindow): Promise<void> => {
    try {
      await guarded(window, window.loadURL('about:blank'));
      window.webContents.navigationHistory.clear();
      idle = setTimeout(discard, IDLE_MS);
      idle.unref();
    } catch {
      discard();
    }
  };

  return {
    clear,

    render(source) {
      const asked = generation;
      const rendered = tail.then(() => made(source, asked));
      tail = rendered.then(
        () => (pooled === null ? undefined : rest(pooled)),
        () => discard(),
      );
      return rendered;
    },

    async save(bytes, suggestedName) {
      const asked = generation;
      const extension = extname(suggestedName);
      const wish = {
        defaultPath: join(app.getPath('documents'), basename(suggestedName)),
        filters: [{ name: FILE_KINDS[extension] ?? 'Bestand', extensions: [extension.slice(1) || '*'] }],
        properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
      };
      const window = owner();
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(wish)
        : dialog.showSaveDialog(window, wish));
      // A dialog that outlives the lock writes nothing any more.
      if (canceled || filePath === '' || asked !== generation) return null;
      await writeDocument(filePath, bytes);
      return basename(filePath);
    },

    async print(source) {
      const window = follow(openPrintWindow(session.session));
      printing.add(window);
      try {
        if ((await guarded(window, window.webContents.getPrintersAsync())).length === 0)
          throw new NoPrinter();
        await session.offer(source.html, (address) => guarded(window, window.loadURL(address)));
        return await new Promise<boolean>((resolve, reject) => {
          window.once('closed', () => resolve(false));
          window.webContents.print(
            { silent: false, printBackground: false, pageSize: 'A4', footer: source.reference },
            (printed, reason) => {
              if (printed || /cancel/i.test(reason)) resolve(printed);
              else reject(new DocumentFailed());
            },
          );
        });
      } finally {
        printing.delete(window);
        if (!window.isDestroyed()) window.destroy();
      }
    },
  };
}
