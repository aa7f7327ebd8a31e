import { z } from 'zod';
import { optionalLine } from '../domain/contact.ts';
import { plainDate } from '../domain/dates.ts';
import { holdGrounds, legalHold } from '../domain/legal-hold.ts';
import { recordId } from '../domain/record-id.ts';
import { channel } from './channel.ts';
import { savedVersion } from './organisation-channels.ts';

/** What the FG fills in to place a hold; it has no last day yet. */
export const newHold = z.strictObject({
  from: plainDate,
  ground: z.enum(holdGrounds),
  reference: optionalLine,
});
export type NewHold = z.infer<typeof newHold>;

export const holdItem = z.strictObject({ holdId: recordId, version: z.int(), hold: legalHold });
export type HoldItem = z.infer<typeof holdItem>;

const manages = { when: 'open', action: 'manageHolds' } as const;

/** Stops on destruction in one dossier, which only the FG places and ends [RET-20]. */
export const holdChannels = {
  'holds.list': channel({
    input: z.strictObject({ dossierId: recordId }),
    output: z.array(holdItem),
    permission: { when: 'open', action: 'read', kind: 'holds' },
    audit: { action: 'read', purpose: 'stop op vernietigen bekijken', objectKind: 'legalHold' },
  }),
  'holds.place': channel({
    input: z.strictObject({ dossierId: recordId, hold: newHold }),
    output: z.strictObject({ holdId: recordId }),
    permission: manages,
    audit: { action: 'create', purpose: 'vernietigen stilzetten om een procedure', objectKind: 'legalHold' },
  }),
  'holds.end': channel({
    input: z.strictObject({
      dossierId: recordId,
      holdId: recordId,
      baseVersion: z.int().min(1),
      until: plainDate,
    }),
    output: savedVersion,
    permission: manages,
    audit: { action: 'update', purpose: 'stop op vernietigen beëindigen', objectKind: 'legalHold' },
  }),
} as const;
