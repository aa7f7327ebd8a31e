import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { PdfPages } from '../document/PdfPages.tsx';
import { texts } from './texts.ts';
import styles from './ReportTab.module.css';

interface ReportPreviewProps {
  readonly dossierId: string;
  readonly draftId: string;
  /** What the letter is called. */
  readonly title: string;
  /** The saved version that is shown. */
  readonly version: number;
  readonly ready: boolean;
  /** Why there is nothing to show when it is not ready. */
  readonly reason: 'empty' | 'around' | 'blocked' | 'unsaved' | 'busy';
}

/** The letter as it would leave, drawn from the bytes that the main process made of the saved text. */
export function ReportPreview({ dossierId, draftId, title, version, ready, reason }: ReportPreviewProps) {
  const answer = useQuery({
    queryKey: ['report.preview', draftId, version],
    queryFn: () => call('report.preview', { dossierId, draftId }),
    enabled: ready,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
  const shows = ready || reason === 'busy';
  return (
    <section className={styles.preview} aria-label={texts.preview} aria-busy={answer.isFetching}>
      <header className={styles.sideHead}>
        <h2 className={styles.sideTitle}>{texts.preview}</h2>
        {/* What is shown meanwhile is the letter of a moment ago: it says so. */}
        {shows && (answer.isFetching || !ready) ? (
          <span className={styles.hint}>{texts.previewBusy}</span>
        ) : null}
      </header>
      {answer.isError && shows ? (
        <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />
      ) : null}
      {reason === 'around' && !ready ? <p className={styles.noPreview}>{texts.previewAround}</p> : null}
      {reason === 'blocked' && !ready ? <p className={styles.noPreview}>{texts.previewBlocked}</p> : null}
      {reason === 'unsaved' && !ready ? <p className={styles.noPreview}>{texts.previewUnsaved}</p> : null}
      {reason === 'empty' && !ready ? <p className={styles.noPreview}>{texts.previewEmpty}</p> : null}
      {shows && answer.data !== undefined ? (
        <>
          {answer.data.fixed ? <p className={styles.hint}>{texts.previewFixed}</p> : null}
          <PdfPages bytes={answer.data.bytes} label={title} leaves />
        </>
      ) : null}
    </section>
  );
}
