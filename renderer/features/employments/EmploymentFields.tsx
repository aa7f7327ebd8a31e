import { Controller, type Control } from 'react-hook-form';
import type { Employment } from '../../../shared/domain/employment.ts';
import type { EmployerItem } from '../../../shared/ipc/organisation-channels.ts';
import { FormDateField } from '../../form-fields/FormDateField.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import styles from '../employee/EmployeeFields.module.css';
import type { EmploymentForm } from './employment-form.ts';
import { texts } from './texts.ts';

interface EmploymentFieldsProps {
  readonly control: Control<EmploymentForm, unknown, Employment>;
  readonly employers: readonly EmployerItem[];
}

/** Where somebody works, as what, and from when until when. */
export function EmploymentFields({ control, employers }: EmploymentFieldsProps) {
  return (
    <>
      <Controller
        control={control}
        name="employerId"
        render={({ field, fieldState }) => (
          <Select
            label={texts.employer}
            required
            placeholder={texts.choose}
            options={employers.map(({ employerId, name }) => ({ id: employerId, label: name }))}
            value={field.value === '' ? null : field.value}
            onChange={field.onChange}
            error={fieldState.error === undefined ? undefined : texts.employerMissing}
          />
        )}
      />
      <div className={styles.pair}>
        <FormTextField control={control} name="jobTitle" label={texts.jobTitle} />
        <FormTextField control={control} name="personnelNumber" label={texts.personnelNumber} />
      </div>
      <div className={styles.pair}>
        <FormDateField control={control} name="startedOn" label={texts.startedOn} />
        <FormDateField control={control} name="endedOn" label={texts.endedOn} />
      </div>
      <Controller
        control={control}
        name="contractHours"
        render={({ field, fieldState }) => (
          <NumberField
            label={texts.contractHours}
            suffix={texts.hours}
            min={0}
            max={80}
            decimals={2}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <div className={styles.pair}>
        <FormTextField control={control} name="managerName" label={texts.managerName} />
        <FormTextField control={control} name="managerContact" label={texts.managerContact} />
      </div>
    </>
  );
}
