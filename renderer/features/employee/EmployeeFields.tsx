import type { z } from 'zod';
import { Controller, type Control } from 'react-hook-form';
import { genders, type employee, type Employee } from '../../../shared/domain/employee.ts';
import type { EmployerItem } from '../../../shared/ipc/work-channels.ts';
import { DateField } from '../../components/DateField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { texts } from './texts.ts';
import styles from './EmployeeFields.module.css';

export type EmployeeForm = z.input<typeof employee>;
type EmployeeControl = Control<EmployeeForm, unknown, Employee>;

interface LineProps {
  readonly control: EmployeeControl;
  readonly name:
    | 'givenName'
    | 'infix'
    | 'familyName'
    | 'jobTitle'
    | 'personnelNumber'
    | 'phone'
    | 'email'
    | 'address.street'
    | 'address.postcode'
    | 'address.city';
  readonly label: string;
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

interface DayProps {
  readonly control: EmployeeControl;
  readonly name: 'bornOn' | 'employedSince' | 'employmentEndedOn';
  readonly label: string;
  readonly required?: boolean;
  readonly calendar?: boolean;
}

function Day({ control, name, label, required, calendar }: DayProps) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur }, fieldState }) => (
        <DateField
          label={label}
          required={required}
          calendar={calendar}
          value={value === '' ? null : value}
          onChange={(next) => onChange(next ?? (name === 'bornOn' ? '' : null))}
          onBlur={onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

/** Who the employee is, where she works, how to reach her. */
export function EmployeeFields({
  control,
  employers,
}: {
  readonly control: EmployeeControl;
  readonly employers: readonly EmployerItem[];
}) {
  return (
    <div className={styles.fields}>
      <fieldset className={styles.group}>
        <legend>{texts.person}</legend>
        <div className={styles.name}>
          <Line control={control} name="givenName" label={texts.givenName} required autoFocus />
          <Line control={control} name="infix" label={texts.infix} />
          <Line control={control} name="familyName" label={texts.familyName} required />
        </div>
        <div className={styles.pair}>
          <Day control={control} name="bornOn" label={texts.bornOn} required calendar={false} />
          <Controller
            control={control}
            name="gender"
            render={({ field }) => (
              <Select
                label={texts.gender}
                options={genders.map((id) => ({ id, label: texts.genders[id] }))}
                value={field.value}
                onChange={field.onChange}
              />
            )}
          />
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{texts.work}</legend>
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
              error={fieldState.error === undefined ? undefined : texts.choose}
            />
          )}
        />
        <div className={styles.pair}>
          <Line control={control} name="jobTitle" label={texts.jobTitle} />
          <Line control={control} name="personnelNumber" label={texts.personnelNumber} />
        </div>
        <div className={styles.pair}>
          <Day control={control} name="employedSince" label={texts.employedSince} />
          <Day control={control} name="employmentEndedOn" label={texts.employmentEndedOn} />
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{texts.contact}</legend>
        <div className={styles.pair}>
          <Line control={control} name="phone" label={texts.phone} type="tel" />
          <Line control={control} name="email" label={texts.email} type="email" />
        </div>
        <Line control={control} name="address.street" label={texts.street} />
        <div className={styles.pair}>
          <Line control={control} name="address.postcode" label={texts.postcode} />
          <Line control={control} name="address.city" label={texts.city} />
        </div>
      </fieldset>
    </div>
  );
}
