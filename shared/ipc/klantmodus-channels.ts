import { z } from 'zod';
import { channel } from './channel.ts';
import { consentChannels, consentSetting, offeredConsent } from './consent-channels.ts';
import { passphrase } from './session-channels.ts';

/** The laptop goes to the employee and comes back. In between main answers no more than `klantmodus.ts` lists. */
export const klantmodusChannels = {
  /** From here on the employee holds the laptop. Answers with the text, as `consent.compose` does. */
  'klantmodus.begin': channel({
    input: consentChannels['consent.compose'].input.extend({ setting: consentSetting }),
    output: offeredConsent,
    permission: { when: 'open', action: 'write', compartment: 'process' },
    audit: { action: 'read', purpose: 'laptop aan de werknemer geven', objectKind: 'consent' },
  }),
  /** The way back, for who knows the passphrase of the session. */
  'klantmodus.end': channel({
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ correct: z.boolean() }),
    permission: { when: 'open' },
    audit: null,
  }),
} as const;
