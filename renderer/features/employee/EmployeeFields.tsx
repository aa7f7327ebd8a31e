import type { z } from 'zod';
import { Controller, type Control } from 'react-hook-form';
import { genders, type employee, type Employee } from '../../../shared/domain/employee.ts';
import { FormDateField } from '../../form-fields/FormDateField.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import { Select } from '../../components/Select.tsx';
import { texts } from './texts.ts';
import styles from './EmployeeFields.module.css';

export type EmployeeForm = z.input<typeof employee>;

interface EmployeeFieldsProps {
  readonly control: Control<EmployeeForm, unknown, Employee>;
}

/** Who the employee is. */
export function PersonFields({ control }: EmployeeFieldsProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{texts.person}</legend>
      <div className={styles.name}>
        <FormTextField control={control} name="givenName" label={texts.givenName} required autoFocus />
        <FormTextField control={control} name="infix" label={texts.infix} />
        <FormTextField control={control} name="familyName" label={texts.familyName} required />
      </div>
      <div className={styles.pair}>
        <FormDateField control={control} name="bornOn" label={texts.bornOn} required calendar={false} />
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
  );
}

/** How to reach the employee. */
export function ContactFields({ control }: EmployeeFieldsProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{texts.contact}</legend>
      <div className={styles.pair}>
        <FormTextField control={control} name="phone" label={texts.phone} type="tel" />
        <FormTextField control={control} name="email" label={texts.email} type="email" />
      </div>
      <FormTextField control={control} name="address.street" label={texts.street} />
      <div className={styles.pair}>
        <FormTextField control={control} name="address.postcode" label={texts.postcode} />
        <FormTextField control={control} name="address.city" label={texts.city} />
      </div>
    </fieldset>
  );
}
