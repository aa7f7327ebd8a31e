import type { Control } from 'react-hook-form';
import { FormDateField } from '../../form-fields/FormDateField.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import styles from '../employee/EmployeeFields.module.css';
import type { EmployerForm } from './employer-form.ts';
import { texts } from './texts.ts';

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
      <FormTextField control={control} name="employer.name" label={texts.name} required autoFocus />
      <FormTextField
        control={control}
        name="employer.contactName"
        label={texts.contactName}
        description={texts.contactNameHint}
        required
      />
      <div className={styles.pair}>
        <FormTextField
          control={control}
          name="employer.contactEmail"
          label={texts.contactEmail}
          type="email"
        />
        <FormTextField control={control} name="employer.contactPhone" label={texts.contactPhone} type="tel" />
      </div>
      <FormTextField control={control} name="employer.address.street" label={texts.street} />
      <div className={styles.pair}>
        <FormTextField control={control} name="employer.address.postcode" label={texts.postcode} />
        <FormTextField control={control} name="employer.address.city" label={texts.city} />
      </div>
      <fieldset className={styles.group}>
        <legend>{texts.contract}</legend>
        <div className={styles.pair}>
          <FormDateField control={control} name="startsOn" label={texts.startsOn} required />
          {existing ? (
            <FormDateField
              control={control}
              name="endedOn"
              label={texts.endedOn}
              description={texts.endedOnHint}
            />
          ) : null}
        </div>
      </fieldset>
    </div>
  );
}
