import { FilePlus2, FileText } from 'lucide-react';
import { useState } from 'react';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { reportKinds } from '../../../shared/report/catalogue.ts';
import { Banner } from '../../components/Banner.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useAnswer, useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { dayOf } from '../../i18n/moments.ts';
import { EntryChoice } from '../employments/EntryChoice.tsx';
import { StartForCase } from '../employments/StartForCase.tsx';
import { JustLeft } from './JustLeft.tsx';
import { ReleasedList } from './ReleasedList.tsx';
import { ReportSheet, type ReleasedReportName } from './ReportSheet.tsx';
import { draftsOpenTo, draftsToStartFrom, isOfUnknownKind, startableReports } from './report-choices.ts';
import { texts } from './texts.ts';
import styles from './ReportTab.module.css';

/** The reports of a dossier: those being written, of which one is open, and the ledger of those that left. */
export function ReportTab({ view }: { readonly view: DossierView }) {
  const { dossierId, rights } = view;
  const answer = useAnswer('report.list', { dossierId });
  const [chosen, setChosen] = useState<string | null>(null);
  const [justLeft, setJustLeft] = useState<ReleasedReportName | null>(null);
  const choose = (draftId: string): void => {
    setChosen(draftId);
    setJustLeft(null);
  };
  const start = useSend('report.start', ({ draftId }) => choose(draftId));
  if (answer.isError && answer.data === undefined)
    return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label={texts.line} lines={8} />;
  if (view.cases.length === 0) {
    return (
      <EmptyState icon={<FileText />} title={texts.noCase}>
        {texts.noCaseHint}
      </EmptyState>
    );
  }
  const { released } = answer.data;
  const drafts = draftsOpenTo(rights, answer.data.drafts);
  const begunElsewhere = draftsToStartFrom(rights, answer.data.drafts).length > 0;
  const draft = drafts.find(({ draftId }) => draftId === chosen) ?? drafts[0];
  const unreadable = answer.data.tooNew + answer.data.drafts.filter(isOfUnknownKind).length;
  const startButtons = startableReports(view, drafts).map(({ kind, cases }) => (
    <StartForCase
      key={kind.id}
      view={view}
      cases={cases}
      label={texts.start(kind.name)}
      icon={<FilePlus2 />}
      tone={draft === undefined ? 'primary' : undefined}
      pending={start.isPending}
      onStart={(caseId) => start.mutate({ dossierId, caseId, reportKind: kind.id })}
    />
  ));
  const buttons =
    startButtons.length === 0 ? undefined : <div className={styles.buttons}>{startButtons}</div>;
  const isEmpty = draft === undefined && released.length === 0;
  return (
    <div className={styles.tab}>
      {start.isError ? <FailureNotice error={start.error} /> : null}
      {unreadable > 0 ? <Banner>{texts.tooNew(unreadable)}</Banner> : null}
      {begunElsewhere ? <Banner title={texts.ofOther}>{texts.ofOtherHint}</Banner> : null}
      {draft === undefined ? null : (
        <>
          {/* Another draft takes its place at once: without this line it would look as if the letter went empty. */}
          {justLeft === null ? null : (
            <JustLeft key={justLeft.documentNumber} report={justLeft} onDismiss={() => setJustLeft(null)} />
          )}
          {drafts.length > 1 || buttons !== undefined ? (
            <EntryChoice
              view={view}
              label={texts.choose}
              entries={drafts.map(({ draftId, reportKind, startedAt, caseId }) => ({
                id: draftId,
                label: texts.begun(reportKinds.nameOf(reportKind), dayOf(startedAt)),
                caseId,
              }))}
              value={draft.draftId}
              onChange={choose}
            >
              {startButtons}
            </EntryChoice>
          ) : null}
          <ReportSheet
            key={draft.draftId}
            dossierId={dossierId}
            draftId={draft.draftId}
            rights={rights}
            onReleased={setJustLeft}
          />
        </>
      )}
      {isEmpty && unreadable === 0 ? (
        <EmptyState icon={<FileText />} title={texts.none} action={buttons}>
          {texts.noneHint}
        </EmptyState>
      ) : null}
      {isEmpty && unreadable > 0 ? buttons : null}
      {released.length === 0 ? null : (
        <ReleasedList
          dossierId={dossierId}
          released={released}
          action={draft === undefined ? buttons : undefined}
        />
      )}
    </div>
  );
}
