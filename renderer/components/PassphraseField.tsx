import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { Group, Input, TextField as AriaTextField, ToggleButton } from 'react-aria-components';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import { withoutUndefined } from './without-undefined.ts';
import styles from './Field.module.css';

interface PassphraseFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is said about the strength while typing; announced politely. */
  readonly hint?: ReactNode;
  readonly purpose?: 'current' | 'new' | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** A secret, hidden until its eye is pressed. */
export function PassphraseField(props: PassphraseFieldProps) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <AriaTextField
      {...ariaField(props)}
      className={fieldClass(props.width)}
      type={shown ? 'text' : 'password'}
      autoComplete={props.purpose === 'new' ? 'new-password' : 'current-password'}
      autoCorrect="off"
      spellCheck="false"
      value={props.value}
      onChange={props.onChange}
    >
      <FieldLabel {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Group className={cx(styles.control, styles.group)}>
        <Input className={cx(styles.bare)} {...withoutUndefined({ ref: props.inputRef })} />
        <ToggleButton
          className={cx(styles.inset)}
          aria-label={`${props.label} tonen`}
          isSelected={shown}
          onChange={setShown}
          isDisabled={props.disabled ?? false}
        >
          <Icon aria-hidden />
        </ToggleButton>
      </Group>
      {props.hint === undefined ? null : (
        <div role="status" className={styles.description}>
          {props.hint}
        </div>
      )}
      <FieldProblem error={props.error} />
    </AriaTextField>
  );
}
