import { Controller, type Control } from 'react-hook-form';
import { DateField } from '../../components/DateField.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from '../employee/EmployeeFields.module.css';
import type { EmployerForm } from './employer-form.ts';
import { texts } from './texts.ts';

interface LineProps {
  readonly control: Control<EmployerForm>;
  readonly name:
    | 'employer.name'
    | 'employer.contactName'
    | 'employer.contactEmail'
    | 'employer.contactPhone'
    | 'employer.address.street'
    | 'employer.address.postcode'
    | 'employer.address.city';
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'email' | 'tel';
}

function Line({ control, name, ...field }: LineProps) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur }, fieldState }) => (
        <TextField
          {...field}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

/** The fields of an employer; the end of the contract only for one that exists. */
export function EmployerFields({
  control,
  existing,
}: {
  readonly control: Control<EmployerForm>;
  readonly existing: boolean;
}) {
  return (
    <div className={styles.fields}>
      <Line control={control} name="employer.name" label={texts.name} required autoFocus />
      <Line
        control={control}
        name="employer.contactName"
        label={texts.contactName}
        description={texts.contactNameHint}
        required
      />
      <div className={styles.pair}>
        <Line control={control} name="employer.contactEmail" label={texts.contactEmail} type="email" />
        <Line control={control} name="employer.contactPhone" label={texts.contactPhone} type="tel" />
      </div>
      <Line control={control} name="employer.address.street" label={texts.street} />
      <div className={styles.pair}>
        <Line control={control} name="employer.address.postcode" label={texts.postcode} />
        <Line control={control} name="employer.address.city" label={texts.city} />
      </div>
      <fieldset className={styles.group}>
        <legend>{texts.contract}</legend>
        <div className={styles.pair}>
          <Controller
            control={control}
            name="startsOn"
            render={({ field, fieldState }) => (
              <DateField
                label={texts.startsOn}
                required
                value={field.value === '' ? null : field.value}
                onChange={(next) => field.onChange(next ?? '')}
                onBlur={field.onBlur}
                error={fieldState.error?.message}
              />
            )}
          />
          {existing ? (
            <Controller
              control={control}
              name="endedOn"
              render={({ field, fieldState }) => (
                <DateField
                  label={texts.endedOn}
                  description={texts.endedOnHint}
                  value={field.value}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                  error={fieldState.error?.message}
                />
              )}
            />
          ) : null}
        </div>
      </fieldset>
    </div>
  );
}
