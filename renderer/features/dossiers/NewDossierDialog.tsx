import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { emptyAddress } from '../../../shared/domain/contact.ts';
import { employee, type Employee } from '../../../shared/domain/employee.ts';
import type { EmployerItem } from '../../../shared/ipc/work-channels.ts';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { EmployeeFields, type EmployeeForm } from '../employee/EmployeeFields.tsx';
import { texts } from './texts.ts';

interface NewDossierDialogProps {
  readonly employers: readonly EmployerItem[];
  readonly onClose: () => void;
  readonly onMade: (dossierId: string) => void;
}

/** A new dossier: who the employee is and where she works. */
export function NewDossierDialog({ employers, onClose, onMade }: NewDossierDialogProps) {
  const [only] = employers.length === 1 ? employers : [];
  const { control, handleSubmit, formState } = useForm<EmployeeForm, unknown, Employee>({
    resolver: zodResolver(employee),
    mode: 'onTouched',
    defaultValues: {
      employerId: only?.employerId ?? '',
      givenName: '',
      infix: '',
      familyName: '',
      bornOn: '',
      gender: 'onbekend',
      address: emptyAddress,
      nursingAddress: null,
      email: '',
      phone: '',
      personnelNumber: '',
      jobTitle: '',
      employedSince: null,
      employmentEndedOn: null,
      diedOn: null,
    },
  });
  const create = useSend('dossiers.create', ({ dossierId }) => onMade(dossierId));
  const submit = handleSubmit((value) => create.mutate({ employee: value }));
  return (
    <FormDialog
      onClose={onClose}
      unsaved={formState.isDirty}
      title={texts.newDossier}
      size="wide"
      footer={(cancel) => (
        <>
          <Button onPress={cancel}>Annuleren</Button>
          <Button tone="primary" pending={create.isPending} onPress={() => void submit()}>
            Dossier aanleggen
          </Button>
        </>
      )}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <EmployeeFields control={control} employers={employers} />
        {create.isError ? <FailureNotice error={create.error} /> : null}
        <button type="submit" hidden aria-label="Dossier aanleggen" />
      </form>
    </FormDialog>
  );
}
