import { z } from 'zod';
import { checkBsn, type BsnCheck } from '../../../shared/domain/bsn.ts';
import type { Topic } from '../topic.ts';

const item = z.strictObject({ id: z.string(), bsn: z.string() });
type BsnItem = z.infer<typeof item>;

/** Whether a number passes as a BSN. */
export const bsnTopic: Topic<BsnItem, { readonly id: string } & BsnCheck> = {
  name: 'bsn',
  item,
  decide: ({ id, bsn }) => ({ id, ...checkBsn(bsn) }),
};
