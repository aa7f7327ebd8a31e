import { Inbox } from 'lucide-react';
import type { QueueItem } from '../../../shared/ipc/organisation-channels.ts';
import { Page } from '../../components/Page.tsx';
import { Banner } from '../../components/Banner.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { VisibilityMark } from '../../components/VisibilityMark.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { marksOf, namesOf } from './queue-parts.ts';
import { texts } from './texts.ts';
import styles from './QueueScreen.module.css';

const columns: readonly TableColumn<QueueItem>[] = [
  { id: 'wanneer', header: 'Sinds', width: 'narrow', cell: ({ queuedAt }) => momentOf(queuedAt) },
  {
    id: 'wat',
    header: 'Wat',
    rowHeader: true,
    width: 'wide',
    cell: ({ parts }) => texts.names(namesOf(parts)),
  },
  { id: 'over', header: 'Over', cell: ({ about }) => about },
  {
    id: 'voor',
    header: 'Voor',
    width: 'narrow',
    cell: ({ parts }) => (
      <span className={styles.marks}>
        {marksOf(parts).map((kind) => (
          <VisibilityMark small key={kind} kind={kind} />
        ))}
      </span>
    ),
  },
];

/** What waits to be sent, for whom, in words a person can read. */
export function QueueScreen() {
  const answer = useAnswer('queue.list', {});
  if (answer.isError) return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  return (
    <Page title={texts.title} intro={texts.intro}>
      <Banner tone="info">{texts.noServer}</Banner>
      {answer.data === undefined ? (
        <Skeleton label="Wordt geopend" lines={6} />
      ) : (
        <Table
          label={texts.title}
          columns={columns}
          rows={answer.data.items}
          rowKey={({ operationId }) => operationId}
          empty={
            <EmptyState icon={<Inbox />} title={texts.empty}>
              {texts.emptyHint}
            </EmptyState>
          }
        />
      )}
    </Page>
  );
}
