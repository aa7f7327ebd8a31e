import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { employment as schema, type Employment } from '../../../shared/domain/employment.ts';
import type { EmploymentView } from '../../../shared/ipc/dossier-channels.ts';
import { useAnswer, useSend } from '../../data/use-channel.ts';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import styles from '../employee/EmployeeFields.module.css';
import { emptyEmployment, type EmploymentForm } from './employment-form.ts';
import { EmploymentFields } from './EmploymentFields.tsx';
import { texts } from './texts.ts';

interface EmploymentDialogProps {
  readonly dossierId: string;
  /** The employment to change; null for a new one. */
  readonly stored: EmploymentView | null;
  readonly onClose: () => void;
}

/** One employment, new or changed. */
export function EmploymentDialog({ dossierId, stored, onClose }: EmploymentDialogProps) {
  const employers = useAnswer('employers.list', {});
  const { control, handleSubmit, formState } = useForm<EmploymentForm, unknown, Employment>({
    resolver: zodResolver(schema),
    defaultValues: stored?.employment ?? emptyEmployment([]),
    mode: 'onTouched',
  });
  const create = useSend('employment.create', onClose);
  const save = useSend('employment.save', onClose);
  const failure = create.error ?? save.error;
  const submit = handleSubmit((employment) => {
    if (stored === null) create.mutate({ dossierId, employment });
    else
      save.mutate({
        dossierId,
        employmentId: stored.employmentId,
        baseVersion: stored.version,
        employment,
      });
  });
  return (
    <FormDialog
      onClose={onClose}
      unsaved={formState.isDirty}
      attempts={formState.submitCount}
      title={stored === null ? texts.add : texts.edit}
      size="wide"
      footer={(cancel) => (
        <>
          <Button onPress={cancel}>{texts.cancel}</Button>
          <Button tone="primary" pending={create.isPending || save.isPending} onPress={() => void submit()}>
            {stored === null ? texts.create : texts.save}
          </Button>
        </>
      )}
    >
      <form
        className={styles.fields}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {stored === null ? null : <p>{texts.moves}</p>}
        <EmploymentFields control={control} employers={employers.data ?? []} />
        {employers.isError ? <FailureNotice error={employers.error} /> : null}
        {failure === null ? null : <FailureNotice error={failure} />}
        <button type="submit" hidden aria-label={stored === null ? texts.create : texts.save} />
      </form>
    </FormDialog>
  );
}
