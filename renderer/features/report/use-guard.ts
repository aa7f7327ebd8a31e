import { useEffect, useState } from 'react';
import type { LeakFinding } from '../../../shared/ipc/report-channels.ts';
import type { ReportContent } from '../../../shared/report/employer-report.ts';
import { call } from '../../api.ts';

/** How long typing may pause before the guard looks, in milliseconds. */
const pause = 90;

export interface Guarded {
  /** Findings in the text as it is now; empty while it is being looked at. */
  readonly findings: readonly LeakFinding[];
  /** How many words of this dossier the guard knows; null before the first look. */
  readonly terms: number | null;
  /** Whether the answer is about the text as it is now. */
  readonly current: boolean;
  readonly error: unknown;
}

interface Look {
  readonly content: ReportContent;
  readonly remark: string;
  readonly findings: readonly LeakFinding[];
  readonly terms: number;
}

/** Lets the guard look at each text, a moment after typing. */
export function useGuard(dossierId: string, content: ReportContent, remark: string): Guarded {
  const [look, setLook] = useState<Look | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      call('report.check', { dossierId, content, remark }).then(
        ({ findings, guardedTerms }) => {
          if (stale) return;
          setError(null);
          setLook({ content, remark, findings, terms: guardedTerms });
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
  const current = look !== null && look.content === content && look.remark === remark;
  const findings = (look?.findings ?? []).filter(({ field }) =>
    field === 'remark' ? look?.remark === remark : look?.content[field] === content[field],
  );
  return { findings, terms: look?.terms ?? null, current, error };
}
