import { useAnswer } from '../../app/use-channel.ts';
import { Skeleton } from '../../components/Skeleton.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { ReportEditor } from './ReportEditor.tsx';
import { texts } from './texts.ts';

/** One draft, from its stored version. After 'getoond' it is read anew: the letter is fixed then. */
export function ReportSheet({
  dossierId,
  draftId,
}: {
  readonly dossierId: string;
  readonly draftId: string;
}) {
  const answer = useAnswer('report.read', { dossierId, draftId }, { alwaysFresh: true });
  if (answer.isError) return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label={texts.line} lines={10} />;
  return <ReportEditor dossierId={dossierId} view={answer.data} onChanged={() => void answer.refetch()} />;
}
