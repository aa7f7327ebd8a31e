import { formOf } from '../../../shared/forms/catalogue.ts';
import type { DossierRights } from '../../../shared/ipc/dossier-channels.ts';
import { Banner } from '../../components/Banner.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useAnswer, useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { FormEditor } from './FormEditor.tsx';
import { FormReader } from './FormReader.tsx';
import { texts } from './texts.ts';

interface FormEntrySheetProps {
  readonly dossierId: string;
  readonly entryId: string;
  readonly rights: DossierRights;
}

/** One form entry: an editor while it is a draft, paper once it is finalised. */
export function FormEntrySheet({ dossierId, entryId, rights }: FormEntrySheetProps) {
  const answer = useAnswer('form.read', { dossierId, entryId }, { alwaysFresh: true });
  const start = useSend('form.start', () => void answer.refetch());
  // A reading that fails later leaves the editor and its typing where they are.
  if (answer.isError && answer.data === undefined)
    return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label={texts.choose} lines={10} />;
  const view = answer.data;
  const form = formOf(view.formId, view.formVersion);
  if (form === undefined) return <Banner tone="warning">{texts.unknownForm}</Banner>;
  if (view.state === 'vastgesteld' || !rights.writeProcess)
    return <FormReader form={form} view={view} rights={rights} />;
  return (
    <FormEditor
      // With its medical part it is another editor; the typing of the process part goes over to it.
      key={view.medical === null ? 'process' : 'both'}
      dossierId={dossierId}
      form={form}
      view={view}
      rights={rights}
      onFinalised={() => void answer.refetch()}
      onBeginMedical={
        rights.writeMedical
          ? () => start.mutate({ dossierId, caseId: view.caseId, formId: view.formId })
          : null
      }
    />
  );
}
