import { FilePlus2, FileText } from 'lucide-react';
import { useState } from 'react';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { reportKinds } from '../../../shared/report/catalogue.ts';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useAnswer, useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { StartForCase } from '../employments/StartForCase.tsx';
import { ReleasedList } from './ReleasedList.tsx';
import { ReportSheet } from './ReportSheet.tsx';
import { texts } from './texts.ts';
import styles from './ReportTab.module.css';

/** The reports of a dossier: the one being written, and the ledger of those that left. */
export function ReportTab({ view }: { readonly view: DossierView }) {
  const { dossierId } = view;
  const answer = useAnswer('report.list', { dossierId });
  const [openId, setOpenId] = useState<string | null>(null);
  const start = useSend('report.start', ({ draftId }) => setOpenId(draftId));
  if (answer.isError && answer.data === undefined)
    return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label={texts.line} lines={8} />;
  const { drafts, released } = answer.data;
  // Who writes no reports here gets no editor: each of her keys would be refused.
  const draft = view.rights.draftReport
    ? (drafts.find(({ draftId }) => draftId === openId) ?? drafts[0])
    : undefined;
  if (view.cases.length === 0) {
    return (
      <EmptyState icon={<FileText />} title={texts.noCase}>
        {texts.noCaseHint}
      </EmptyState>
    );
  }
  const begin = reportKinds.all.map(({ id, name }) => (
    <StartForCase
      key={id}
      view={view}
      label={texts.start(name)}
      tone="primary"
      icon={<FilePlus2 />}
      pending={start.isPending}
      onStart={(caseId) => start.mutate({ dossierId, caseId, reportKind: id })}
    />
  ));
  return (
    <div className={styles.tab}>
      {start.isError ? <FailureNotice error={start.error} /> : null}
      {draft !== undefined ? (
        <ReportSheet key={draft.draftId} dossierId={dossierId} draftId={draft.draftId} rights={view.rights} />
      ) : null}
      {draft === undefined && released.length === 0 ? (
        <EmptyState
          icon={<FileText />}
          title={texts.none}
          action={view.rights.draftReport ? begin : undefined}
        >
          {texts.noneHint}
        </EmptyState>
      ) : null}
      {released.length === 0 ? null : (
        <ReleasedList
          dossierId={dossierId}
          released={released}
          action={draft === undefined && view.rights.draftReport ? begin : null}
        />
      )}
    </div>
  );
}
