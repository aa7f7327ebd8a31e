import type { HTMLInputAutoCompleteAttribute, Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import { withoutUndefined } from './without-undefined.ts';
import styles from './Field.module.css';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <AriaTextField
      {...ariaField(props)}
      {...withoutUndefined({ inputMode: props.inputMode, maxLength: props.maxLength })}
      className={fieldClass(props.width)}
      type={props.type ?? 'text'}
      autoComplete={props.autoComplete ?? 'off'}
      spellCheck="false"
      value={props.value}
      onChange={props.onChange}
    >
      <FieldLabel {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Input
        className={cx(styles.control)}
        {...withoutUndefined({ ref: props.inputRef, placeholder: props.placeholder })}
      />
      <FieldProblem error={props.error} />
    </AriaTextField>
  );
}
