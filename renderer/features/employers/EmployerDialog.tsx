import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useSend } from '../../app/use-channel.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
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
  const { control, handleSubmit, reset } = useForm<EmployerForm>({
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
    <Dialog
      open={open}
      onClose={onClose}
      title={texts.create}
      footer={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button tone="primary" pending={create.isPending} onPress={() => void submit()}>
            {texts.make}
          </Button>
        </>
      }
    >
      <EmployerFields control={control} existing={false} />
      {create.isError ? <FailureNotice error={create.error} /> : null}
    </Dialog>
  );
}
