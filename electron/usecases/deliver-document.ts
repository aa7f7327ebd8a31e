import type { DeliveredDocument, Delivery } from '../../shared/ipc/session-channels.ts';
import type { DocumentSource, Documents } from '../documents/port.ts';

/** Shows, saves or prints a document that is made from its source each time it is asked for. */
export async function deliverDocument(
  context: { readonly documents: Documents },
  source: DocumentSource,
  wish: { readonly delivery: Delivery; readonly fileName: string },
): Promise<DeliveredDocument> {
  if (wish.delivery === 'afdrukken')
    return (await context.documents.print(source)) ? { outcome: 'afgedrukt' } : { outcome: 'afgebroken' };
  const rendered = await context.documents.render(source);
  if (wish.delivery === 'tonen') return { outcome: 'getoond', ...rendered };
  return saveBytes(context, rendered.bytes, wish.fileName);
}

/** Writes bytes where the user wants them. */
export async function saveBytes(
  context: { readonly documents: Documents },
  bytes: Uint8Array,
  fileName: string,
): Promise<DeliveredDocument> {
  const chosen = await context.documents.save(bytes, fileName);
  return chosen === null ? { outcome: 'afgebroken' } : { outcome: 'opgeslagen', fileName: chosen };
}
