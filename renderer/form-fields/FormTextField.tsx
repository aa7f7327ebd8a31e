import { Controller, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { TextField } from '../components/TextField.tsx';

interface FormTextFieldProps<Form extends FieldValues, Outcome> {
  readonly control: Control<Form, unknown, Outcome>;
  readonly name: FieldPathByValue<Form, string>;
  readonly label: string;
  readonly description?: string | undefined;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'email' | 'tel';
  readonly width?: 'short' | 'normal' | 'full';
}

/** One line of text of a form. */
export function FormTextField<Form extends FieldValues, Outcome>(props: FormTextFieldProps<Form, Outcome>) {
  const { control, name, ...shown } = props;
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur }, fieldState }) => (
        <TextField
          {...shown}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
