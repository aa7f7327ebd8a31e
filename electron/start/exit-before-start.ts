import type { Invocation } from './invocation.ts';
import { switchRefusal, type StartRefusal } from './refusal.ts';
import { unknownSwitch } from './unknown-switch.ts';

/** How the application ends before it begins: with this exit code, and with words where the user must know why. */
export type EarlyEnd = { readonly exitCode: 0 } | { readonly exitCode: 1; readonly refusal: StartRefusal };

/**
 * Whether the application ends before it begins, or null when it may start: a released build takes no switch it does not
 * know, and nobody opens one briefcase twice.
 */
export function exitBeforeStart(
  invocation: Invocation,
  application: { readonly isPackaged: boolean; readonly isFirst: () => boolean },
): EarlyEnd | null {
  const unknown = application.isPackaged ? unknownSwitch(invocation) : null;
  if (unknown !== null) return { exitCode: 1, refusal: switchRefusal(unknown) };
  return application.isFirst() ? null : { exitCode: 0 };
}
