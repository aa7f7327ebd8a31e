import { z } from 'zod';
import { findLeaks } from '../../../shared/leak-guard/leak-guard.ts';
import { reportCategories } from '../../../shared/report/employer-report.ts';
import { withHints, type ReportFinding } from '../../../shared/report/report-findings.ts';
import type { Topic } from '../topic.ts';

const item = z.strictObject({
  id: z.string(),
  category: z.enum(reportCategories),
  text: z.string(),
  dossierTerms: z.array(z.string()).optional(),
});

type ReportItem = z.infer<typeof item>;

interface ReportAnswer {
  readonly id: string;
  readonly verdict: 'pass' | 'block';
  readonly findings: readonly ReportFinding[];
}

/** What the leak guard says about one free text of an employer report. */
export const reportTopic: Topic<ReportItem, ReportAnswer> = {
  name: 'report',
  item,
  decide: ({ id, category, text, dossierTerms = [] }) => {
    const findings = withHints(findLeaks(text, dossierTerms), category);
    return { id, verdict: findings.length > 0 ? 'block' : 'pass', findings };
  },
};
