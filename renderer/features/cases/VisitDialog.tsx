import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { visit, VISIT_KIND_LABELS, visitKinds, type Visit } from '../../../shared/domain/visit.ts';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FormDateField } from '../../form-fields/FormDateField.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import styles from '../employee/EmployeeFields.module.css';
import { texts } from './texts.ts';

type VisitForm = z.input<typeof visit>;

const empty: VisitForm = { kind: 'spreekuur', on: '', at: '', place: '', state: 'gepland' };

/** Plans an appointment with this employee. */
export function VisitDialog({
  dossierId,
  onClose,
}: {
  readonly dossierId: string;
  readonly onClose: () => void;
}) {
  const { control, handleSubmit, formState } = useForm<VisitForm, unknown, Visit>({
    resolver: zodResolver(visit),
    defaultValues: empty,
    mode: 'onTouched',
  });
  const plan = useSend('visits.plan', onClose);
  const submit = handleSubmit((value) => plan.mutate({ dossierId, visit: value }));
  return (
    <FormDialog
      onClose={onClose}
      unsaved={formState.isDirty}
      attempts={formState.submitCount}
      title={texts.newVisit}
      footer={(cancel) => (
        <>
          <Button onPress={cancel}>{texts.cancel}</Button>
          <Button tone="primary" pending={plan.isPending} onPress={() => void submit()}>
            {texts.plan}
          </Button>
        </>
      )}
    >
      <div className={styles.fields}>
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <Select
              label={texts.visitKind}
              required
              options={visitKinds.map((id) => ({ id, label: VISIT_KIND_LABELS[id] }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
        <div className={styles.pair}>
          <FormDateField control={control} name="on" label={texts.on} required />
          <FormTextField
            control={control}
            name="at"
            label={texts.at}
            description={texts.atHint}
            required
            width="short"
          />
        </div>
        <FormTextField control={control} name="place" label={texts.place} />
        {plan.isError ? <FailureNotice error={plan.error} /> : null}
      </div>
    </FormDialog>
  );
}
