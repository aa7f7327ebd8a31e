import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { emptyEmployer, employerForm, type EmployerForm } from './employer-form.ts';
import { EmployerFields } from './EmployerFields.tsx';
import { texts } from './texts.ts';

interface EmployerDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A new employer and the contract with it. */
export function EmployerDialog({ open, onClose }: EmployerDialogProps) {
  const { control, handleSubmit, reset, formState } = useForm<EmployerForm>({
    resolver: zodResolver(employerForm),
    defaultValues: emptyEmployer,
    mode: 'onTouched',
  });
  const create = useSend('employers.create', onClose);
  useEffect(() => {
    if (open) reset(emptyEmployer);
  }, [open, reset]);
  const submit = handleSubmit(({ employer, startsOn }) =>
    create.mutate({ employer, contractStartsOn: startsOn }),
  );
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      unsaved={formState.isDirty}
      attempts={formState.submitCount}
      title={texts.create}
      footer={(cancel) => (
        <>
          <Button onPress={cancel}>{texts.cancel}</Button>
          <Button tone="primary" pending={create.isPending} onPress={() => void submit()}>
            {texts.make}
          </Button>
        </>
      )}
    >
      <EmployerFields control={control} existing={false} />
      {create.isError ? <FailureNotice error={create.error} /> : null}
    </FormDialog>
  );
}
