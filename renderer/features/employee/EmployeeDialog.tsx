import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { employee as schema, type Employee } from '../../../shared/domain/employee.ts';
import { useSend } from '../../data/use-channel.ts';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { ContactFields, PersonFields, type EmployeeForm } from './EmployeeFields.tsx';
import { texts } from './texts.ts';
import styles from './EmployeeFields.module.css';

interface EmployeeDialogProps {
  readonly dossierId: string;
  readonly employee: Employee;
  readonly version: number;
  readonly onClose: () => void;
}

/** Changes the personal data of an employee. */
export function EmployeeDialog({ dossierId, employee, version, onClose }: EmployeeDialogProps) {
  const { control, handleSubmit, formState } = useForm<EmployeeForm, unknown, Employee>({
    resolver: zodResolver(schema),
    defaultValues: employee,
    mode: 'onTouched',
  });
  const save = useSend('employee.save', onClose);
  const submit = handleSubmit((value) => save.mutate({ dossierId, baseVersion: version, employee: value }));
  return (
    <FormDialog
      onClose={onClose}
      unsaved={formState.isDirty}
      attempts={formState.submitCount}
      title={texts.edit}
      size="wide"
      footer={(cancel) => (
        <>
          <Button onPress={cancel}>{texts.cancel}</Button>
          <Button tone="primary" pending={save.isPending} onPress={() => void submit()}>
            {texts.save}
          </Button>
        </>
      )}
    >
      <div className={styles.fields}>
        <PersonFields control={control} />
        <ContactFields control={control} />
        {save.isError ? <FailureNotice error={save.error} /> : null}
      </div>
    </FormDialog>
  );
}
