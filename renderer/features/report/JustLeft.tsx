import { useEffect, useRef } from 'react';
import { Banner } from '../../components/Banner.tsx';
import type { ReleasedReportName } from './ReportSheet.tsx';
import { texts } from './texts.ts';

interface JustLeftProps {
  readonly report: ReleasedReportName;
  readonly onDismiss: () => void;
}

/** Says that a report left, where it is seen: the button that let it leave stood far below. */
export function JustLeft({ report, onDismiss }: JustLeftProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <div ref={notice}>
      <Banner tone="success" onDismiss={onDismiss}>
        {texts.left(report.name, report.documentNumber)}
      </Banner>
    </div>
  );
}
