import { Controller, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { DateField } from '../components/DateField.tsx';

interface FormDateFieldProps<Form extends FieldValues, Outcome> {
  readonly control: Control<Form, unknown, Outcome>;
  readonly name: FieldPathByValue<Form, string | null>;
  readonly label: string;
  readonly description?: string | undefined;
  /** A day that must be given is '' while it is not; another is null. */
  readonly required?: boolean;
  readonly calendar?: boolean;
}

/** One day of a form. */
export function FormDateField<Form extends FieldValues, Outcome>(props: FormDateFieldProps<Form, Outcome>) {
  const { control, name, ...shown } = props;
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur }, fieldState }) => (
        <DateField
          {...shown}
          value={value === '' ? null : value}
          onChange={(next) => onChange(next ?? (props.required === true ? '' : null))}
          onBlur={onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
