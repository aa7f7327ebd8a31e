import { Navigate, useNavigate } from '@tanstack/react-router';
import { CalendarX, FolderPlus, Lock } from 'lucide-react';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { TodayView } from '../../../shared/ipc/organisation-channels.ts';
import { Page, PagePart } from '../../components/Page.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useMayRead } from '../../data/session.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { DraftList } from './DraftList.tsx';
import { DueTable } from './DueTable.tsx';
import { texts } from './texts.ts';
import { VisitTable } from './VisitTable.tsx';
import styles from './TodayScreen.module.css';

/** The day at a glance: visits, what falls due, unfinished writing, the queue. */
export function TodayScreen() {
  // Who has no agenda (the FG) begins at the dossiers.
  return useMayRead({ kind: 'agenda' }) ? <OwnDay /> : <Navigate to="/dossiers" replace />;
}

function OwnDay() {
  const answer = useAnswer('today.read', {});
  if (answer.isError) return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label="Wordt geopend" lines={8} />;
  return <Day view={answer.data} />;
}

function Day({ view }: { readonly view: TodayView }) {
  const navigate = useNavigate();
  const readsProcess = useMayRead({ compartment: 'process' });
  const title = formatDutchDate(view.today, 'long');
  if (view.dossiers === 0) {
    return (
      <Page title={title.charAt(0).toUpperCase() + title.slice(1)}>
        <EmptyState
          icon={<FolderPlus />}
          title={texts.first}
          action={
            <Button tone="primary" onPress={() => void navigate({ to: '/dossiers' })}>
              {texts.toDossiers}
            </Button>
          }
        >
          {texts.firstHint}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={title.charAt(0).toUpperCase() + title.slice(1)}>
      <PagePart title={texts.visits}>
        {view.visits.length === 0 ? (
          <EmptyState compact icon={<CalendarX />} title={texts.noVisits}>
            {texts.noVisitsHint}
          </EmptyState>
        ) : (
          <VisitTable visits={view.visits} />
        )}
      </PagePart>
      <div className={styles.columns}>
        <PagePart title={texts.due} aside={<span className={styles.hint}>{texts.dueHint}</span>}>
          {readsProcess ? (
            <DueTable items={view.due} />
          ) : (
            <EmptyState compact icon={<Lock />} title={texts.dueClosed} />
          )}
        </PagePart>
        <div className={styles.side}>
          <PagePart title={texts.drafts}>
            <DraftList drafts={view.drafts} />
          </PagePart>
          <PagePart title={texts.queue}>
            <p className={styles.queue}>
              {view.queueSize === 0 ? texts.queueEmpty : texts.queueCount(view.queueSize)}
            </p>
            {view.queueSize === 0 ? null : (
              <div>
                <Button onPress={() => void navigate({ to: '/wachtrij' })}>{texts.openQueue}</Button>
              </div>
            )}
          </PagePart>
        </div>
      </div>
    </Page>
  );
}
