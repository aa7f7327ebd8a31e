import type { PageFootWords } from '../../shared/languages/pack.ts';

/** A document before it is a PDF: a complete HTML page in Dutch (or the employee's language), with nothing loaded from outside. */
export interface DocumentSource {
  readonly html: string;
  /** For the foot of every page, before 'pagina x van y'. */
  readonly reference: string;
  /** The words between the page numbers, in the language of the document. */
  readonly foot: PageFootWords;
}

export interface RenderedDocument {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly pages: number;
}

/** Makes documents in a window of their own; no temporary file is written. */
export interface Documents {
  /** @throws DocumentFailed */
  render(source: DocumentSource): Promise<RenderedDocument>;
  /** Asks where to, and writes the bytes there. The name of the chosen file, or null when the user closed the dialog. @throws DocumentNotSaved */
  save(bytes: Uint8Array, suggestedName: string): Promise<string | null>;
  /** Opens the system's print dialog. False when the user closed it. @throws NoPrinter | DocumentFailed */
  print(source: DocumentSource): Promise<boolean>;
}
