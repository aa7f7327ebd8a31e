import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { absenceCase, vangnetGrounds, type AbsenceCase } from '../../../shared/domain/absence-case.ts';
import { isPlainDate } from '../../../shared/domain/dates.ts';
import { employmentsForCase } from '../../../shared/domain/employment.ts';
import type { CaseView, DossierView, EmploymentView } from '../../../shared/ipc/dossier-channels.ts';
import { FormDateField } from '../../form-fields/FormDateField.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import { useSend } from '../../data/use-channel.ts';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import styles from '../employee/EmployeeFields.module.css';
import { texts as employmentTexts } from '../employments/texts.ts';
import { texts } from './texts.ts';

type CaseForm = z.input<typeof absenceCase>;

interface CaseDialogProps {
  readonly view: Pick<DossierView, 'dossierId' | 'employments'>;
  /** The case to change; null for a new one. */
  readonly stored: CaseView | null;
  readonly onClose: () => void;
}

const empty: Omit<CaseForm, 'employmentId'> = {
  firstSickDay: '',
  reportedOn: null,
  recoveredOn: null,
  absencePercentage: 100,
  expectedDuration: '',
  vangnet: 'geen',
  trafficAccident: null,
  guidanceEndedOn: null,
};

/** Dates and degree of an absence, new or changed, and of which employment. Nothing medical is asked here. */
export function CaseDialog({ view, stored, onClose }: CaseDialogProps) {
  const { dossierId, employments } = view;
  const { control, handleSubmit, formState } = useForm<CaseForm, unknown, AbsenceCase>({
    resolver: zodResolver(absenceCase),
    defaultValues: stored?.absence ?? { ...empty, employmentId: employments[0]?.employmentId ?? '' },
    mode: 'onTouched',
  });
  const [chosen, setChosen] = useState(stored?.absence.employmentId);
  // Which employments fit follows from the first sick day; the form's own value only stands in for the answer.
  const possible = possibleEmployments(employments, useWatch({ control, name: 'firstSickDay' }));
  const employmentId =
    possible.find((one) => one.employmentId === chosen)?.employmentId ?? possible[0]?.employmentId ?? chosen;
  const create = useSend('cases.create', onClose);
  const save = useSend('cases.save', onClose);
  const failure = create.error ?? save.error;
  const submit = handleSubmit((form) => {
    const absence = { ...form, employmentId: employmentId ?? form.employmentId };
    if (stored === null) create.mutate({ dossierId, absence });
    else save.mutate({ dossierId, caseId: stored.caseId, baseVersion: stored.version, absence });
  });
  return (
    <FormDialog
      onClose={onClose}
      unsaved={formState.isDirty || chosen !== stored?.absence.employmentId}
      attempts={formState.submitCount}
      title={stored === null ? texts.newCase : texts.editCase}
      footer={(cancel) => (
        <>
          <Button onPress={cancel}>{texts.cancel}</Button>
          <Button
            tone="primary"
            disabled={employments.length === 0}
            pending={create.isPending || save.isPending}
            onPress={() => void submit()}
          >
            {stored === null ? texts.create : texts.save}
          </Button>
        </>
      )}
    >
      <div className={styles.fields}>
        <p>{employments.length === 0 ? texts.noEmployment : texts.dialogHint}</p>
        <div className={styles.pair}>
          <FormDateField control={control} name="firstSickDay" label={texts.firstSickDay} required />
          <FormDateField control={control} name="reportedOn" label={texts.reportedOn} />
        </div>
        {possible.length > 1 ? (
          <Select
            label={texts.employment}
            description={texts.employmentHint}
            options={possible.map((one) => ({
              id: one.employmentId,
              label: employmentTexts.job(one.employment.jobTitle, one.employerName),
            }))}
            value={employmentId ?? null}
            onChange={setChosen}
          />
        ) : null}
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

/** The employments an absence from this day can belong to, the usual one first; none while the day is not filled in. */
function possibleEmployments(
  employments: readonly EmploymentView[],
  firstSickDay: string,
): readonly EmploymentView[] {
  if (!isPlainDate(firstSickDay)) return [];
  const periods = employments.map((view) => ({ ...view.employment, view }));
  return employmentsForCase(periods, firstSickDay).map(({ view }) => view);
}
