import type { DossierRights } from '../../../shared/ipc/dossier-channels.ts';
import { reportKinds } from '../../../shared/report/catalogue.ts';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { ReportEditor } from './ReportEditor.tsx';
import { texts } from './texts.ts';

/** What a report that just left is called. */
export interface ReleasedReportName {
  readonly name: string;
  readonly documentNumber: string;
}

/** One draft, from its stored version. After 'getoond' it is read anew: the letter is fixed then. */
export function ReportSheet({
  dossierId,
  draftId,
  rights,
  onReleased,
}: {
  readonly dossierId: string;
  readonly draftId: string;
  readonly rights: DossierRights;
  /** Told its name and number when it left. */
  readonly onReleased: (report: ReleasedReportName) => void;
}) {
  const answer = useAnswer('report.read', { dossierId, draftId }, { alwaysFresh: true });
  // A reading that fails later leaves the editor and its typing where they are.
  if (answer.isError && answer.data === undefined)
    return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label={texts.line} lines={10} />;
  const { reportKind, documentNumber } = answer.data;
  const kind = reportKinds.find(reportKind);
  // Reading it was refused already when this version does not know its kind.
  if (kind === undefined) return null;
  return (
    <ReportEditor
      dossierId={dossierId}
      view={answer.data}
      kind={kind}
      rights={rights}
      onChanged={() => void answer.refetch()}
      onReleased={() => onReleased({ name: kind.name, documentNumber })}
    />
  );
}
