import { BrowserWindow, type Session } from 'electron';
import { DocumentFailed } from './errors.ts';
import { html } from './html.ts';
import type { DocumentSource } from './port.ts';

/** Longer than the slowest first start of a process and the longest document; then something hangs. */
const LIMIT_MS = 20_000;

/** A hidden window in which nothing can run: sandboxed, without scripts, preload, storage or network. */
export function openPrintWindow(session: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    width: 794,
    height: 1123,
    title: 'Arbokoffer',
    skipTaskbar: true,
    focusable: false,
    webPreferences: {
      session,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      images: false,
      backgroundThrottling: false,
    },
  });
}

/** The loaded page as a tagged PDF with an outline and a foot. @throws DocumentFailed */
export function printedPdf(window: BrowserWindow, source: DocumentSource): Promise<Uint8Array> {
  return window.webContents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: false,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footOf(source),
  });
}

/** Does work in the window, unless it closes, its process dies or it takes too long. @throws DocumentFailed */
export async function guarded<T>(window: BrowserWindow, work: Promise<T>): Promise<T> {
  const { webContents } = window;
  let stop = (): void => undefined;
  const broken = new Promise<never>((_resolve, reject) => {
    const fail = (): void => reject(new DocumentFailed());
    const timer = setTimeout(fail, LIMIT_MS);
    window.once('closed', fail);
    webContents.once('render-process-gone', fail);
    stop = () => {
      clearTimeout(timer);
      window.off('closed', fail);
      webContents.off('render-process-gone', fail);
    };
  });
  try {
    return await Promise.race([work, broken]);
  } catch (cause) {
    throw cause instanceof DocumentFailed ? cause : new DocumentFailed({ cause });
  } finally {
    stop();
  }
}

/** A page of its own to Chromium: it knows no stylesheet and loads no font, so it takes a serif of the system. */
function footOf({ reference, foot: { page, of } }: DocumentSource): string {
  const style =
    "width:100%;margin:0 20mm 0 25mm;display:flex;justify-content:space-between;color:#000;font:8pt 'Liberation Serif','Times New Roman',serif";
  return String(
    html`<div style="${style}">
      <span>${reference}</span
      ><span>${page} <span class="pageNumber"></span> ${of} <span class="totalPages"></span></span>
    </div>`,
  );
}
