import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import {
  plannedVisit,
  USUAL_MINUTES,
  VISIT_KIND_LABELS,
  visitKinds,
  type PlannedVisit,
} from '../../../shared/domain/visit.ts';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FormDateField } from '../../form-fields/FormDateField.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import styles from '../employee/EmployeeFields.module.css';
import { DayAgenda } from './DayAgenda.tsx';
import { texts } from './texts.ts';

type VisitForm = z.input<typeof plannedVisit>;

const empty: VisitForm = { kind: 'spreekuur', on: '', at: '', minutes: USUAL_MINUTES.spreekuur, place: '' };

interface VisitDialogProps {
  readonly dossierId: string;
  /** The appointment to change; null for a new one. */
  readonly stored: DossierView['visits'][number] | null;
  readonly onClose: () => void;
}

/** Plans an appointment with this employee, or moves one. Shows what else there is on that day. */
export function VisitDialog({ dossierId, stored, onClose }: VisitDialogProps) {
  const { control, handleSubmit, formState, setValue, getValues } = useForm<VisitForm, unknown, PlannedVisit>(
    { resolver: zodResolver(plannedVisit), defaultValues: plannedOf(stored), mode: 'onTouched' },
  );
  const plan = useSend('visits.plan', onClose);
  const save = useSend('visits.save', onClose);
  const failure = plan.error ?? save.error;
  const asked = useWatch({ control });
  const submit = handleSubmit((visit) => {
    if (stored === null) plan.mutate({ dossierId, visit });
    else save.mutate({ dossierId, visitId: stored.visitId, baseVersion: stored.version, visit });
  });
  /** Another kind takes another time, unless somebody said how long. */
  const chooseKind = (kind: PlannedVisit['kind']): void => {
    if (getValues('minutes') === USUAL_MINUTES[getValues('kind')]) setValue('minutes', USUAL_MINUTES[kind]);
    setValue('kind', kind, { shouldDirty: true });
  };
  return (
    <FormDialog
      onClose={onClose}
      unsaved={formState.isDirty}
      attempts={formState.submitCount}
      title={stored === null ? texts.newVisit : texts.moveVisit}
      footer={(cancel) => (
        <>
          <Button onPress={cancel}>{texts.cancel}</Button>
          <Button tone="primary" pending={plan.isPending || save.isPending} onPress={() => void submit()}>
            {stored === null ? texts.plan : texts.save}
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
              onChange={chooseKind}
            />
          )}
        />
        <FormDateField control={control} name="on" label={texts.on} required />
        <div className={styles.pair}>
          <Controller
            control={control}
            name="at"
            render={({ field, fieldState }) => (
              <TimeField
                label={texts.at}
                required
                value={field.value === '' ? null : field.value}
                onChange={(next) => field.onChange(next ?? '')}
                onBlur={field.onBlur}
                error={fieldState.error?.message}
              />
            )}
          />
          <Controller
            control={control}
            name="minutes"
            render={({ field, fieldState }) => (
              <NumberField
                label={texts.minutes}
                suffix={texts.minutesUnit}
                min={5}
                max={480}
                step={5}
                value={field.value}
                onChange={field.onChange}
                error={fieldState.error?.message}
              />
            )}
          />
        </div>
        <FormTextField control={control} name="place" label={texts.place} />
        <DayAgenda asked={asked} visitId={stored?.visitId ?? null} />
        {failure === null ? null : <FailureNotice error={failure} />}
      </div>
    </FormDialog>
  );
}

function plannedOf(stored: VisitDialogProps['stored']): VisitForm {
  if (stored === null) return empty;
  const { kind, on, at, minutes, place } = stored.visit;
  return { kind, on, at, minutes, place };
}
