import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { CheckboxRow } from './CheckboxRow.tsx';
import { withoutUndefined } from './without-undefined.ts';
import { fieldClass } from './FieldParts.tsx';
import field from './Field.module.css';

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly indeterminate?: boolean | undefined;
  readonly name?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
}

/** One yes or no that stands by itself: 'Ik heb de tekst voorgelezen'. */
export function Checkbox(props: CheckboxProps) {
  const errorId = useId();
  const invalid = props.error !== undefined && props.error !== '';
  return (
    <div className={fieldClass('full')}>
      <CheckboxRow
        label={props.label}
        description={props.description}
        disabled={props.disabled}
        required={props.required}
        aria={{
          isSelected: props.value,
          onChange: props.onChange,
          isInvalid: invalid,
          isRequired: props.required ?? false,
          isIndeterminate: props.indeterminate ?? false,
          validationBehavior: 'aria',
          ...withoutUndefined({ name: props.name, onBlur: props.onBlur }),
          ...(invalid ? { 'aria-describedby': errorId } : {}),
        }}
      />
      {invalid ? (
        <span id={errorId} className={field.error}>
          <CircleAlert aria-hidden />
          <span>{props.error}</span>
        </span>
      ) : null}
    </div>
  );
}
