import { Controller, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { TextField } from '../../components/TextField.tsx';

interface LineProps<Form extends FieldValues, Outcome> {
  readonly control: Control<Form, unknown, Outcome>;
  readonly name: FieldPathByValue<Form, string>;
  readonly label: string;
  readonly description?: string | undefined;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'email';
}

/** One line of text of a form. */
export function Line<Form extends FieldValues, Outcome>({
  control,
  name,
  ...shown
}: LineProps<Form, Outcome>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur }, fieldState }) => (
        <TextField
          {...shown}
          width="full"
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
