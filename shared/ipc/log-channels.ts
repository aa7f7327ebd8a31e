import { z } from 'zod';
import { contentFault, logReport } from '../domain/log-check.ts';
import { channel } from './channel.ts';

/** What the last check of the access log found. */
export const logCheckView = z.strictObject({
  ...logReport.pick({ checkedAt: true, isWhole: true, lines: true }).shape,
  /** How many faults there are. */
  faults: z.int().min(0),
  /** Which; null for who may not read the access log. */
  named: z
    .strictObject({
      ...logReport.pick({ lineFaults: true, unlistedFaults: true }).shape,
      /** With what its kind is called. */
      contentFaults: z.array(contentFault.extend({ label: z.string() })),
    })
    .nullable(),
});
export type LogCheckView = z.infer<typeof logCheckView>;

const nothing = z.strictObject({});

/** Whether the access log, and everything stored, is as it was written. */
export const logChannels = {
  /** What is known already: everybody is told that something is wrong, who may read the log also what. */
  'log.state': channel({ input: nothing, output: logCheckView, permission: { when: 'open' }, audit: null }),
  'log.check': channel({
    input: nothing,
    output: logCheckView,
    permission: { when: 'open', action: 'readAccessLog' },
    audit: { action: 'read', purpose: 'toegangslog controleren', objectKind: 'toegangslog' },
  }),
} as const;
