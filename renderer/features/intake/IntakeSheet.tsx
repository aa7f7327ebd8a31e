import { formOf } from '../../../shared/forms/catalogue.ts';
import type { DossierRights } from '../../../shared/ipc/dossier-channels.ts';
import { Banner } from '../../components/Banner.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useAnswer, useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { IntakeEditor } from './IntakeEditor.tsx';
import { IntakeReader } from './IntakeReader.tsx';
import { texts } from './texts.ts';

interface IntakeSheetProps {
  readonly dossierId: string;
  readonly intakeId: string;
  readonly rights: DossierRights;
}

/** One intake: an editor while it is a draft, paper once it is finalised. */
export function IntakeSheet({ dossierId, intakeId, rights }: IntakeSheetProps) {
  const answer = useAnswer('intake.read', { dossierId, intakeId }, { alwaysFresh: true });
  const start = useSend('intake.start', () => void answer.refetch());
  // A reading that fails later leaves the editor and its typing where they are.
  if (answer.isError && answer.data === undefined)
    return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label={texts.choose} lines={10} />;
  const view = answer.data;
  const form = formOf(view.formId, view.formVersion);
  if (form === undefined) return <Banner tone="warning">{texts.unknownForm}</Banner>;
  if (view.state === 'vastgesteld' || !rights.writeProcess)
    return <IntakeReader form={form} view={view} rights={rights} />;
  return (
    <IntakeEditor
      // With its medical half it is another editor; the typing of the process half goes over to it.
      key={view.medical === null ? 'process' : 'both'}
      dossierId={dossierId}
      form={form}
      view={view}
      rights={rights}
      onFinalised={() => void answer.refetch()}
      onBeginMedical={rights.writeMedical ? () => start.mutate({ dossierId, caseId: view.caseId }) : null}
    />
  );
}
