import { useEffect, useState } from 'react';
import type { LeakFinding } from '../../../shared/ipc/report-channels.ts';
import type { ReportContent } from '../../../shared/report/employer-report.ts';
import { call } from '../../api.ts';

/** How long typing may pause before the text is checked, in milliseconds. */
const pause = 90;

export interface GuardState {
  /** Findings in the text as it is now; empty while it is being checked. */
  readonly findings: readonly LeakFinding[];
  /** How many words of this dossier the guard knows; null before the first check. */
  readonly terms: number | null;
  /** Whether the answer is about the text as it is now. */
  readonly current: boolean;
  readonly error: unknown;
}

interface CheckedText {
  readonly content: ReportContent;
  readonly remark: string;
  readonly findings: readonly LeakFinding[];
  readonly terms: number;
}

/** Checks each text with the leak guard, a moment after typing. */
export function useGuard(dossierId: string, content: ReportContent, remark: string): GuardState {
  const [checked, setChecked] = useState<CheckedText | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      call('report.check', { dossierId, content, remark }).then(
        ({ findings, guardedTerms }) => {
          if (stale) return;
          setError(null);
          setChecked({ content, remark, findings, terms: guardedTerms });
        },
        (cause: unknown) => {
          if (!stale) setError(cause);
        },
      );
    }, pause);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [dossierId, content, remark]);
  const current = checked !== null && checked.content === content && checked.remark === remark;
  const findings = (checked?.findings ?? []).filter(({ field }) =>
    field === 'remark' ? checked?.remark === remark : checked?.content[field] === content[field],
  );
  return { findings, terms: checked?.terms ?? null, current, error };
}
