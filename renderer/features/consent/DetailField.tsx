import { useController, useFormState, type Control } from 'react-hook-form';
import type { ConsentKind, ConsentSubject } from '../../../shared/consent/kinds/registry.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { DateField } from '../../components/DateField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import { LinesField } from './LinesField.tsx';
import type { AskedField, SubjectForm } from './subject-form.ts';
import { texts } from './texts.ts';

interface DetailFieldProps {
  readonly control: Control<SubjectForm, unknown, ConsentSubject>;
  /** Where it stands on the form: kind and name. */
  readonly path: `details.${ConsentKind}.${string}`;
  readonly field: AskedField;
  /** The earliest last day, YYYY-MM-DD. */
  readonly today: string;
  readonly first: boolean;
}

/** One detail of a kind of consent, drawn as its definition describes it. */
export function DetailField({ control, path, field, today, first }: DetailFieldProps) {
  const { field: input, fieldState } = useController({ control, name: path });
  const one = typeof input.value === 'string' ? input.value : '';
  const several = typeof input.value === 'string' ? [] : input.value;
  const shown = {
    label: field.label,
    description: field.help,
    required: field.required,
    error: fieldState.error?.message,
  };
  switch (field.input) {
    case 'line':
    case 'name':
    case 'email':
      return (
        <TextField
          {...shown}
          width="full"
          autoFocus={first}
          type={field.input === 'email' ? 'email' : 'text'}
          value={one}
          onChange={input.onChange}
          onBlur={input.onBlur}
        />
      );
    case 'lines':
      return <Lines control={control} path={path} field={field} value={several} onChange={input.onChange} />;
    case 'choice':
      return (
        <RadioGroup
          {...shown}
          options={optionsOf(field.options)}
          value={one === '' ? null : one}
          onChange={input.onChange}
        />
      );
    case 'choices':
      return (
        <CheckboxGroup
          {...shown}
          options={optionsOf(field.options)}
          value={several}
          onChange={(next) => input.onChange([...next])}
        />
      );
    case 'lastDay':
      return (
        <DateField
          {...shown}
          min={today}
          value={one === '' ? null : one}
          onChange={(next) => input.onChange(next ?? '')}
          onBlur={input.onBlur}
        />
      );
  }
}

const optionsOf = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).map(([id, label]) => ({ id, label }));

interface LinesProps {
  readonly control: DetailFieldProps['control'];
  readonly path: DetailFieldProps['path'];
  readonly field: Extract<AskedField, { readonly input: 'lines' }>;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Several lines: each has its own problem, and the list as a whole may have one. */
function Lines({ control, path, field, value, onChange }: LinesProps) {
  const state = useFormState({ control });
  const problemOf = (at: LinesProps['path']): string | undefined =>
    control.getFieldState(at, state).error?.message;
  return (
    <LinesField
      label={field.label}
      lineLabel={(number) => texts.line(field.item, number)}
      addLabel={field.add}
      value={value}
      onChange={onChange}
      errors={value.map((_, index) => problemOf(`${path}.${index}`))}
      error={problemOf(path)}
    />
  );
}
