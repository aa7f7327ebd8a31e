import { Check, Minus } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import type { CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './Choice.module.css';

interface CheckboxRowProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly required?: boolean | undefined;
  readonly value?: string;
  readonly aria?: AriaCheckboxProps;
}

/** Box and text of one check box, alone or in a group. */
export function CheckboxRow({ label, description, disabled, required, value, aria }: CheckboxRowProps) {
  return (
    <AriaCheckbox
      {...aria}
      {...(value === undefined ? {} : { value })}
      className={cx(styles.choice)}
      isDisabled={disabled ?? false}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles.box} aria-hidden>
            {isIndeterminate ? <Minus strokeWidth={3} /> : isSelected ? <Check strokeWidth={3} /> : null}
          </span>
          <span>
            {label}
            {required ? (
              <span className={styles.required} aria-hidden title="verplicht">
                *
              </span>
            ) : null}
            {description === undefined ? null : <span className={styles.note}>{description}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
