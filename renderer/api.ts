import { CodedError } from '../shared/coded-error.ts';
import type { Bridge } from '../shared/ipc/bridge.ts';
import type { ChannelInput, ChannelName, ChannelOutput } from '../shared/ipc/contract.ts';
import type { Announcement, Failure, FailureCode, FailureReason } from '../shared/ipc/failure.ts';

declare global {
  interface Window {
    readonly arbokoffer: Bridge;
  }
}

/** A call that did not succeed. `code` chooses the words (i18n/failures.ts); the rest says it more exactly. */
export class CallFailure extends CodedError {
  readonly code: FailureCode;
  /** Which field was refused, or empty. */
  readonly field: string;
  /** A Dutch sentence of the domain rules, or empty. */
  readonly advice: string;
  /** Why, where the code has several reasons. */
  readonly reason: FailureReason | undefined;
  /** The day that stands in the way, where the words of the reason name it. */
  readonly day: Failure['day'];
  /** After how many seconds one may try again; 0 where that does not matter. */
  readonly waitSeconds: number;
  constructor(failure: Failure) {
    super(failure.code);
    this.code = failure.code;
    this.field = failure.field;
    this.advice = failure.message;
    this.reason = failure.reason;
    this.day = failure.day;
    this.waitSeconds = failure.waitSeconds ?? 0;
  }
}

/**
 * Asks the main process. The answer was validated there against the contract, on its way out.
 * @throws CallFailure
 */
export async function call<Name extends ChannelName>(
  channel: Name,
  input: ChannelInput<Name>,
): Promise<ChannelOutput<Name>> {
  const envelope = await window.arbokoffer.call(channel, input);
  if (!envelope.ok) throw new CallFailure(envelope.failure);
  return envelope.value as ChannelOutput<Name>;
}

/** Hears what the main process tells unasked. Returns how to stop. */
export function listen(listener: (announcement: Announcement) => void): () => void {
  return window.arbokoffer.listen(listener);
}
