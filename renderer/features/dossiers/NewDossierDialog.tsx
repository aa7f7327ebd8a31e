import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { emptyAddress } from '../../../shared/domain/contact.ts';
import { employee, type Employee } from '../../../shared/domain/employee.ts';
import { employment, type Employment } from '../../../shared/domain/employment.ts';
import type { EmployerItem } from '../../../shared/ipc/organisation-channels.ts';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { ContactFields, PersonFields, type EmployeeForm } from '../employee/EmployeeFields.tsx';
import styles from '../employee/EmployeeFields.module.css';
import { emptyEmployment, type EmploymentForm } from '../employments/employment-form.ts';
import { EmploymentFields } from '../employments/EmploymentFields.tsx';
import { texts as employmentTexts } from '../employments/texts.ts';
import { SamePerson } from './SamePerson.tsx';
import { texts } from './texts.ts';

interface NewDossierDialogProps {
  readonly employers: readonly EmployerItem[];
  readonly onClose: () => void;
  /** A dossier was made, or the one that was there already is wanted. */
  readonly onFound: (dossierId: string) => void;
}

const emptyEmployee: EmployeeForm = {
  givenName: '',
  infix: '',
  familyName: '',
  bornOn: '',
  gender: 'onbekend',
  address: emptyAddress,
  nursingAddress: null,
  email: '',
  phone: '',
  diedOn: null,
};

/** A new dossier: who the employee is and where she works. */
export function NewDossierDialog({ employers, onClose, onFound }: NewDossierDialogProps) {
  const person = useForm<EmployeeForm, unknown, Employee>({
    resolver: zodResolver(employee),
    mode: 'onTouched',
    defaultValues: emptyEmployee,
  });
  const work = useForm<EmploymentForm, unknown, Employment>({
    resolver: zodResolver(employment),
    mode: 'onTouched',
    defaultValues: emptyEmployment(employers),
  });
  const create = useSend('dossiers.create', ({ dossierId }) => onFound(dossierId));
  const submit = person.handleSubmit(
    (who) => work.handleSubmit((where) => create.mutate({ employee: who, employment: where }))(),
    // What is missing about the work shows at once, not only after the person is right.
    async () => {
      await work.trigger();
    },
  );
  return (
    <FormDialog
      onClose={onClose}
      attempts={person.formState.submitCount}
      unsaved={person.formState.isDirty || work.formState.isDirty}
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
        className={styles.fields}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <PersonFields control={person.control} />
        <SamePerson control={person.control} onOpen={onFound} />
        <fieldset className={styles.group}>
          <legend>{employmentTexts.work}</legend>
          <EmploymentFields control={work.control} employers={employers} />
        </fieldset>
        <ContactFields control={person.control} />
        {create.isError ? <FailureNotice error={create.error} /> : null}
        <button type="submit" hidden aria-label="Dossier aanleggen" />
      </form>
    </FormDialog>
  );
}
