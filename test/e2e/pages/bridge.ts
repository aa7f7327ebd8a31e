import type { Page } from 'playwright';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { Envelope } from '../../../shared/ipc/failure.ts';

/** Calls a channel as a script in the page would. Bytes come back as base64 text. */
export async function callChannel(page: Page, channel: string, input: unknown): Promise<Envelope<unknown>> {
  const answer = await page.evaluate(
    async ([name, value]) => {
      const { arbokoffer } = globalThis as unknown as { readonly arbokoffer: Bridge };
      const asText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      return JSON.stringify(await arbokoffer.call(name, value), (_, part: unknown) => (part instanceof Uint8Array ? asText(part) : part));
    },
    [channel, input] as const,
  );
  return JSON.parse(answer) as Envelope<unknown>;
}

/** The dossier in view. */
export function dossierIdOf(page: Page): string {
  const id = /\/dossiers\/([^/]+)\//.exec(new URL(page.url()).hash)?.[1];
  if (id === undefined) throw new Error('no dossier is open');
  return id;
}

/** The value of a call that was answered. @throws Error with the code of a refusal */
export function valueOf<Value>(answer: Envelope<unknown>): Value {
  if (!answer.ok) throw new Error(`refused: ${answer.failure.code} ${answer.failure.field}`);
  return answer.value as Value;
}
