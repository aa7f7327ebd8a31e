import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import styles from './PdfPages.module.css';

/** Pixels per point of the PDF, so that 10 pt letters stay sharp at 200 % zoom. */
const sharpness = 2.5;

interface Drawing {
  readonly target: HTMLElement;
  readonly label: string;
  readonly signal: AbortSignal;
}

/**
 * Draws each page of a PDF as a picture in `target`, in the place of what was there. The library is loaded at the
 * first document: the lock screen does not wait for it.
 * @throws what pdf.js throws for bytes that are no PDF
 */
export async function drawPages(bytes: Uint8Array, { target, label, signal }: Drawing): Promise<void> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdf.GlobalWorkerOptions.workerSrc = workerAddress;
  // The library takes the bytes away into its worker; the caller keeps its own.
  const task = pdf.getDocument({ data: bytes.slice(), useSystemFonts: false });
  try {
    const document = await task.promise;
    const pages: HTMLCanvasElement[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      if (signal.aborted) return;
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: sharpness });
      const canvas = globalThis.document.createElement('canvas');
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      canvas.className = styles['page'] ?? '';
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', `${label}, pagina ${number} van ${document.numPages}`);
      await page.render({ canvas, viewport }).promise;
      pages.push(canvas);
    }
    if (!signal.aborted) target.replaceChildren(...pages);
  } finally {
    await task.destroy();
  }
}
