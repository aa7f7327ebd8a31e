import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import type { Option } from './Option.tsx';
import styles from './Choice.module.css';

interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  /** 'column' unless told; 'row' for ja / nee; 'cards' for choices with an explanation. */
  readonly layout?: 'column' | 'row' | 'cards' | undefined;
}

/** One of a few choices, all in sight. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { options, value, onChange, layout = 'column' } = props;
  return (
    <AriaRadioGroup
      {...ariaField(props)}
      className={fieldClass(props.width)}
      orientation={layout === 'row' ? 'horizontal' : 'vertical'}
      value={value}
      onChange={(next) => {
        const chosen = options.find((option) => option.id === next);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <FieldLabel {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <div className={cx(styles.options, layout !== 'column' && styles[layout])}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} isDisabled={option.disabled ?? false}>
            <RadioButton className={cx(styles.choice)}>
              <span className={cx(styles.box, styles.dot)} aria-hidden />
              <span>
                {option.label}
                {option.description === undefined ? null : (
                  <span className={styles.note}>{option.description}</span>
                )}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldProblem error={props.error} />
    </AriaRadioGroup>
  );
}
