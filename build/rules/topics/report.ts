import { z } from 'zod';
import { findLeaks, type Finding } from '../../../shared/leak-guard/leak-guard.ts';
import type { Topic } from '../topic.ts';

const item = z.strictObject({
  id: z.string(),
  category: z.enum(['work', 'duration', 'degree', 'advice']),
  text: z.string(),
  dossierTerms: z.array(z.string()).optional(),
});

type ReportItem = z.infer<typeof item>;

interface ReportAnswer {
  readonly id: string;
  readonly verdict: 'pass' | 'block';
  readonly findings: readonly Finding[];
}

/** What the leak guard says about one free text of an employer report. */
export const reportTopic: Topic<ReportItem, ReportAnswer> = {
  name: 'report',
  item,
  decide: ({ id, category, text, dossierTerms = [] }) => {
    const findings = findLeaks(text, { category, dossierTerms });
    return { id, verdict: findings.length > 0 ? 'block' : 'pass', findings };
  },
};
