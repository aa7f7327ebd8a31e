import { z } from 'zod';
import {
  groupReport,
  groupTable,
  type GroupReport,
  type GroupReportRefusal,
} from '../../../shared/privacy/anonymity.ts';
import type { Topic } from '../topic.ts';

const item = groupTable.extend({ id: z.string() });
type AnonymityItem = z.infer<typeof item>;
type AnonymityAnswer = { readonly id: string } & (GroupReport | { readonly error: GroupReportRefusal });

/** What of a table of answers can be published without a person being traced. */
export const anonymityTopic: Topic<AnonymityItem, AnonymityAnswer> = {
  name: 'anonymity',
  item,
  decide({ id, rows, minGroup }) {
    const report = groupReport(rows, minGroup);
    return 'refused' in report ? { id, error: report.refused } : { id, ...report };
  },
};
