import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { absenceCase, vangnetGrounds, type AbsenceCase } from '../../../shared/domain/absence-case.ts';
import type { CaseView } from '../../../shared/ipc/dossier-channels.ts';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FormDateField } from '../../form-fields/FormDateField.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import styles from '../employee/EmployeeFields.module.css';
import { texts } from './texts.ts';

type CaseForm = z.input<typeof absenceCase>;

interface CaseDialogProps {
  readonly dossierId: string;
  /** The case to change; null for a new one. */
  readonly stored: CaseView | null;
  readonly onClose: () => void;
}

const empty: CaseForm = {
  firstSickDay: '',
  reportedOn: null,
  recoveredOn: null,
  absencePercentage: 100,
  expectedDuration: '',
  vangnet: 'geen',
  trafficAccident: null,
  guidanceEndedOn: null,
};

/** Dates and degree of an absence, new or changed. Nothing medical is asked here. */
export function CaseDialog({ dossierId, stored, onClose }: CaseDialogProps) {
  const { control, handleSubmit, formState } = useForm<CaseForm, unknown, AbsenceCase>({
    resolver: zodResolver(absenceCase),
    defaultValues: stored?.absence ?? empty,
    mode: 'onTouched',
  });
  const create = useSend('cases.create', onClose);
  const save = useSend('cases.save', onClose);
  const failure = create.error ?? save.error;
  const submit = handleSubmit((absence) => {
    if (stored === null) create.mutate({ dossierId, absence });
    else save.mutate({ dossierId, caseId: stored.caseId, baseVersion: stored.version, absence });
  });
  return (
    <FormDialog
      onClose={onClose}
      unsaved={formState.isDirty}
      title={stored === null ? texts.newCase : texts.editCase}
      footer={(cancel) => (
        <>
          <Button onPress={cancel}>{texts.cancel}</Button>
          <Button tone="primary" pending={create.isPending || save.isPending} onPress={() => void submit()}>
            {stored === null ? texts.create : texts.save}
          </Button>
        </>
      )}
    >
      <div className={styles.fields}>
        <p>{texts.dialogHint}</p>
        <div className={styles.pair}>
          <FormDateField control={control} name="firstSickDay" label={texts.firstSickDay} required />
          <FormDateField control={control} name="reportedOn" label={texts.reportedOn} />
        </div>
        <div className={styles.pair}>
          <Controller
            control={control}
            name="absencePercentage"
            render={({ field, fieldState }) => (
              <NumberField
                label={texts.absencePercentage}
                suffix="%"
                min={0}
                max={100}
                required
                value={Number.isNaN(field.value) ? null : field.value}
                onChange={(next) => field.onChange(next ?? Number.NaN)}
                error={fieldState.error?.message}
              />
            )}
          />
          <FormTextField control={control} name="expectedDuration" label={texts.expectedDuration} />
        </div>
        {stored === null ? null : (
          <div className={styles.pair}>
            <FormDateField control={control} name="recoveredOn" label={texts.recoveredOn} />
            <FormDateField
              control={control}
              name="guidanceEndedOn"
              label={texts.guidanceEndedOn}
              description={texts.guidanceEndedOnHint}
            />
          </div>
        )}
        <Controller
          control={control}
          name="vangnet"
          render={({ field }) => (
            <Select
              label={texts.vangnet}
              description={texts.vangnetMedical}
              options={vangnetGrounds.map((id) => ({ id, label: texts.vangnetOptions[id] }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
        <Controller
          control={control}
          name="trafficAccident"
          render={({ field }) => (
            <RadioGroup
              label={texts.trafficAccident}
              layout="row"
              options={[
                { id: 'ja', label: texts.yes },
                { id: 'nee', label: texts.no },
              ]}
              value={field.value === null ? null : field.value ? 'ja' : 'nee'}
              onChange={(next) => field.onChange(next === 'ja')}
            />
          )}
        />
        {failure === null ? null : <FailureNotice error={failure} />}
      </div>
    </FormDialog>
  );
}
