import { z } from 'zod';
import { plainDateShape } from '../../../shared/domain/dates.ts';
import { decideRetention } from '../../../shared/retention/decide.ts';
import type { RetentionDecision } from '../../../shared/retention/decide.ts';
import { retentionPolicy, retentionRecord } from '../../../shared/retention/record.ts';
import type { RetentionRefusal } from '../../../shared/retention/refusal.ts';
import type { Topic } from '../topic.ts';

const item = retentionRecord.extend({
  id: z.string(),
  asOf: plainDateShape,
  policy: retentionPolicy.optional(),
});
type RetentionItem = z.infer<typeof item>;

type RetentionAnswer = { readonly id: string } & (
  | Pick<
      RetentionDecision,
      'decision' | 'retainUntil' | 'destroyableFrom' | 'rules' | 'overRetentionDays' | 'reason'
    >
  | RetentionRefusal
);

/** What must be kept until when, and by which rule. */
export const retentionTopic: Topic<RetentionItem, RetentionAnswer> = {
  name: 'retention',
  item,
  decide({ id, asOf, policy, ...record }) {
    const result = decideRetention(record, policy ?? {}, asOf);
    if (result.error !== undefined) return { id, error: result.error };
    const { decision, retainUntil, destroyableFrom, rules, overRetentionDays, reason } = result;
    return { id, decision, retainUntil, destroyableFrom, rules, overRetentionDays, reason };
  },
};
