import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import { withoutUndefined } from './without-undefined.ts';
import field from './Field.module.css';
import styles from './TextArea.module.css';

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Height when empty, in lines; it grows with the text. */
  readonly rows?: 2 | 3 | 5 | 8 | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text; grows with what is typed and never scrolls by itself. */
export function TextArea(props: TextAreaProps) {
  return (
    <AriaTextField
      {...ariaField(props)}
      {...withoutUndefined({ maxLength: props.maxLength })}
      className={fieldClass(props.width ?? 'full')}
      spellCheck="false"
      value={props.value}
      onChange={props.onChange}
    >
      <FieldLabel {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <AriaTextArea
        className={cx(field.control, styles.area, styles[`rows${props.rows ?? 3}`])}
        {...withoutUndefined({ ref: props.inputRef, placeholder: props.placeholder })}
      />
      <FieldProblem error={props.error} />
    </AriaTextField>
  );
}
