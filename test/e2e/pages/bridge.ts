import type { Page } from 'playwright';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../../shared/ipc/contract.ts';
import type { Envelope } from '../../../shared/ipc/failure.ts';

/** Calls a channel as a script in the page would. Bytes come back as bytes. */
export async function callChannel(page: Page, channel: string, input: unknown): Promise<Envelope<unknown>> {
  const answer = await page.evaluate(
    async ([name, value]) => {
      const { arbokoffer } = globalThis as unknown as { readonly arbokoffer: Bridge };
      const asText = (bytes: Uint8Array): string =>
        btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      return JSON.stringify(await arbokoffer.call(name, value), (_, part: unknown) =>
        part instanceof Uint8Array ? { bytesInBase64: asText(part) } : part,
      );
    },
    [channel, input] as const,
  );
  return JSON.parse(answer, (_, part: unknown) => bytesOf(part)) as Envelope<unknown>;
}

function bytesOf(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || !('bytesInBase64' in part)) return part;
  return Buffer.from(String(part.bytesInBase64), 'base64');
}

/** The dossier in view. */
export function dossierIdOf(page: Page): string {
  const id = /\/dossiers\/([^/]+)\//.exec(new URL(page.url()).hash)?.[1];
  if (id === undefined) throw new Error('no dossier is open');
  return id;
}

/** Calls a channel that must answer. @throws Error with the code of a refusal */
export async function ask<Name extends ChannelName>(
  page: Page,
  channel: Name,
  input: ChannelInput<Name>,
): Promise<ChannelOutput<Name>> {
  const answer = await callChannel(page, channel, input);
  if (!answer.ok) throw new Error(`refused: ${answer.failure.code} ${answer.failure.field}`);
  return answer.value as ChannelOutput<Name>;
}
