import { zodResolver } from '@hookform/resolvers/zod';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { ChannelOutput } from '../../../shared/ipc/contract.ts';
import { FieldFaults } from '../../components/FieldFaults.tsx';
import { Page, PagePart } from '../../components/Page.tsx';
import { useAnswer, useSend } from '../../data/use-channel.ts';
import { Button } from '../../components/Button.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useUnsavedForm } from '../../form-fields/use-unsaved-form.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { employerForm, type EmployerForm } from './employer-form.ts';
import { EmployeeTable } from './EmployeeTable.tsx';
import { EmployerFields } from './EmployerFields.tsx';
import { texts } from './texts.ts';
import styles from './EmployerScreen.module.css';

/** One employer: address, addressee of reports, the contract, and who works there. */
export function EmployerScreen() {
  const { employerId } = useParams({ from: '/framed/werkgevers/$employerId' });
  const answer = useAnswer('employers.read', { employerId });
  if (answer.isError) return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label={texts.list} lines={8} />;
  return <Editor key={employerId} employerId={employerId} stored={answer.data} />;
}

interface EditorProps {
  readonly employerId: string;
  readonly stored: ChannelOutput<'employers.read'>;
}

function Editor({ employerId, stored }: EditorProps) {
  // The version this form builds on: a change from elsewhere is refused on saving, never laid over the typing.
  const [base, setBase] = useState(stored.version);
  const { control, handleSubmit, getValues, formState } = useForm<EmployerForm>({
    resolver: zodResolver(employerForm),
    mode: 'onTouched',
    defaultValues: {
      employer: stored.employer,
      startsOn: stored.contract?.startsOn ?? '',
      endedOn: stored.contract?.endedOn ?? null,
    },
  });
  const save = useSend('employers.save', ({ version }) => setBase(version));
  const { unsaved, sending } = useUnsavedForm({ control, getValues });
  const submit = handleSubmit(({ employer, startsOn, endedOn }) =>
    save.mutate(
      { employerId, baseVersion: base, employer, contract: { startsOn, endedOn } },
      { onSuccess: sending() },
    ),
  );
  return (
    <Page title={stored.employer.name}>
      <form
        className={styles.sheet}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FieldFaults attempts={formState.submitCount}>
          <EmployerFields control={control} existing />
        </FieldFaults>
        {save.isError ? <FailureNotice error={save.error} /> : null}
        <div>
          <Button tone="primary" type="submit" pending={save.isPending} disabled={!unsaved}>
            {texts.save}
          </Button>
          <span role="status">{save.isSuccess && !unsaved ? texts.saved : null}</span>
        </div>
      </form>
      <Employees employerId={employerId} />
    </Page>
  );
}

/** Who works or worked here. */
function Employees({ employerId }: { readonly employerId: string }) {
  const found = useAnswer('dossiers.search', { text: '', employerId, phase: 'alle' });
  return (
    <PagePart title={texts.employees}>
      {found.isError ? <FailureNotice error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data === undefined ? (
        <Skeleton label={texts.employees} lines={4} />
      ) : (
        <EmployeeTable items={found.data.items} />
      )}
      {found.data?.more === true ? <p className={styles.more}>{texts.moreEmployees}</p> : null}
    </PagePart>
  );
}
